/**
 * Articles of any shape, and what a person reads in them. The reader here is naive on purpose: it knows the shape that was
 * made, not the document, and shares no line with the product.
 */
import fc from 'fast-check';

/** A piece of an article: markup of which only the meaning is known. */
export type Shape =
  | { readonly is: 'text'; readonly text: string }
  /** Runs on within the line. */
  | { readonly is: 'inline'; readonly open: string; readonly close: string; readonly inner: readonly Shape[] }
  /** A line of its own. */
  | { readonly is: 'block'; readonly open: string; readonly close: string; readonly inner: readonly Shape[] }
  /** Keeps the line breaks of its source. */
  | { readonly is: 'preformatted'; readonly open: string; readonly close: string; readonly text: string }
  /** Ends the line. */
  | { readonly is: 'break'; readonly markup: string }
  /** Nothing that a person sees. */
  | { readonly is: 'nothing'; readonly markup: string }
  | { readonly is: 'table'; readonly rows: readonly Row[]; readonly caption: readonly Shape[] };

interface Row {
  readonly hidden: boolean;
  readonly cells: readonly { readonly head: boolean; readonly span: string; readonly inner: readonly Shape[] }[];
}

const HAN = [...'镇村路渠桥田林茶果粮猪牛羊鱼水电网校院站馆街河湖山岭坡沟坝库塘井管线灯树花草竹松柏梅桃李柳稻麦豆棉麻瓜菜药菌'];
const SIGNS = [
  ...HAN,
  ...'0123456789%.，、“”（）+-<&>',
  ' ',
  '  ',
  '\n',
  '\t\n ',
  '\u00a0',
  '\u3000',
  '\u200b',
  '𠮷',
  '👨‍👩‍👧',
  '\u202e',
  '\ufeff',
];

const words = (from: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: 8 }).map((signs) => signs.join(''));
const text: fc.Arbitrary<Shape> = words(SIGNS).map((said) => ({ is: 'text', text: said }));

const INLINE = [
  ['<span>', '</span>'],
  ['<b class="x1">', '</b>'],
  ['<font color="red">', '</font>'],
  ['<a name="a">', '</a>'],
  ['<a href="#b">', '</a>'],
  ['<span style="font-size:16px;letter-spacing:1px">', '</span>'],
  ['<sub>', '</sub>'],
  ['<u><i>', '</i></u>'],
  ['<ruby>', '<rp>(</rp><rt>zhen</rt><rp>)</rp></ruby>'],
] as const;
const BLOCK = [
  ['<div>', '</div>'],
  ['<section class="x2">', '</section>'],
  ['<span style="display:block">', '</span>'],
  ['<div style="text-indent:2em">', '</div>'],
  ['<blockquote>', '</blockquote>'],
  ['<ul><li>', '</li></ul>'],
  ['<ol><li>', '</li></ol>'],
  ['<dl><dd>', '</dd></dl>'],
] as const;
/** May hold nothing that is a line of its own. */
const LINE = [
  ['<p>', '</p>'],
  ['<h3>', '</h3>'],
  ['<p align="center">', '</p>'],
] as const;
const PREFORMATTED = [
  ['<pre>', '</pre>'],
  ['<div style="white-space: pre-wrap">', '</div>'],
] as const;
const BREAKS = ['<br>', '<br/>', '<hr>', '<iframe></iframe>'];
const NOTHING = [
  '<span style="display:none">隐</span>',
  '<i hidden>隐</i>',
  '<span style="visibility:hidden">隐</span>',
  '<span style="opacity:0">隐</span>',
  '<font style="font-size:0">隐</font>',
  '<!-- 隐 -->',
  '<script>var 隐 = 1</script>',
  '<style>.none{color:red}</style>',
  '<template>隐</template>',
  '<noscript>隐</noscript>',
  '<meta name="x" content="隐">',
  '<link rel="x" href="data:,">',
  '<wbr>',
  '<span></span>',
];

const wrapped = <I extends 'inline' | 'block'>(
  is: I,
  pairs: readonly (readonly [string, string])[],
  inner: fc.Arbitrary<readonly Shape[]>,
) => fc.tuple(fc.constantFrom(...pairs), inner).map(([[open, close], shapes]): Shape => ({ is, open, close, inner: shapes }));

const { shape } = fc.letrec<{ line: Shape; shape: Shape }>((tie) => {
  const some = (name: 'line' | 'shape', most: number): fc.Arbitrary<readonly Shape[]> =>
    fc.array(tie(name), { maxLength: most }) as fc.Arbitrary<Shape[]>;
  const nothing = fc.constantFrom(...NOTHING).map((markup): Shape => ({ is: 'nothing', markup }));
  const cell = fc.record({
    head: fc.boolean(),
    span: fc.constantFrom('', '', '', ' colspan="2"', ' rowspan="2"', ' rowspan="0"', ' colspan="x"'),
    inner: some('line', 3),
  });
  const row = fc.record({ hidden: fc.nat(9).map((n) => n === 0), cells: fc.array(cell, { minLength: 1, maxLength: 4 }) });
  return {
    line: fc.oneof(
      { weight: 6, arbitrary: text },
      { weight: 3, arbitrary: wrapped('inline', INLINE, some('line', 3)) },
      { weight: 2, arbitrary: nothing },
      { weight: 1, arbitrary: fc.constantFrom('<br>', '<br/>').map((markup): Shape => ({ is: 'break', markup })) },
    ),
    shape: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 4, arbitrary: tie('line') },
      { weight: 3, arbitrary: wrapped('block', BLOCK, some('shape', 4)) },
      { weight: 3, arbitrary: wrapped('block', LINE, some('line', 5)) },
      { weight: 1, arbitrary: fc.constantFrom(...BREAKS).map((markup): Shape => ({ is: 'break', markup })) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...PREFORMATTED), words(SIGNS))
          .map(([[open, close], said]): Shape => ({ is: 'preformatted', open, close, text: said })),
      },
      {
        weight: 1,
        arbitrary: fc
          .record({ rows: fc.array(row, { minLength: 1, maxLength: 4 }), caption: some('line', 2) })
          .map((table): Shape => ({ is: 'table', ...table })),
      },
    ),
  } as { line: fc.Arbitrary<Shape>; shape: fc.Arbitrary<Shape> };
});

/** What may stand in an article. */
export const anyArticle: fc.Arbitrary<readonly Shape[]> = fc.array(shape, { minLength: 1, maxLength: 8 });

const escaped = (said: string): string => said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The shapes as HTML. */
export function markupOf(shapes: readonly Shape[]): string {
  return shapes.map(markup).join('');
}

function markup(one: Shape): string {
  switch (one.is) {
    case 'text':
      return escaped(one.text);
    case 'inline':
    case 'block':
      return one.open + markupOf(one.inner) + one.close;
    // A parser drops a line break right behind the tag.
    case 'preformatted':
      return `${one.open}<b></b>${escaped(one.text)}${one.close}`;
    case 'table':
      return `<table><caption>${markupOf(one.caption)}</caption><tbody>${one.rows.map(rowMarkup).join('')}</tbody></table>`;
    default:
      return one.markup;
  }
}

function rowMarkup({ hidden, cells }: Row): string {
  const inner = cells.map(({ head, span, inner: shapes }) => {
    const name = head ? 'th' : 'td';
    return `<${name}${span}>${markupOf(shapes)}</${name}>`;
  });
  return `<tr${hidden ? ' style="display:none"' : ''}>${inner.join('')}</tr>`;
}

/** What a person reads: line under line, the cells of a row beside each other. Signs that only part lines are not in it. */
export function readByEye(shapes: readonly Shape[]): string {
  return tidy(seen(shapes));
}

/** Line ends are `\r`, borders of cells `\v`; what of it is white space of the source is told apart by that. */
function seen(shapes: readonly Shape[]): string {
  return shapes.map(glance).join('');
}

function glance(one: Shape): string {
  switch (one.is) {
    case 'text':
      return one.text;
    case 'inline':
      return seen(one.inner);
    case 'block':
      return `\r${seen(one.inner)}\r`;
    case 'preformatted':
      return `\r${one.text.replaceAll('\n', '\r')}\r`;
    case 'break':
      return '\r';
    case 'nothing':
      return '';
    default:
      return `\r${seen(one.caption)}\r${isGrid(one.rows) ? gridSeen(one.rows) : one.rows.map(listSeen).join('')}\r`;
  }
}

/** Two rows and two columns make a table; less is only a way to lay out a page. */
const isGrid = (rows: readonly Row[]): boolean => rows.length > 1 && rows.some(({ cells }) => cells.length > 1);

const listSeen = ({ hidden, cells }: Row): string => (hidden ? '' : cells.map(({ inner }) => `\r${seen(inner)}\r`).join(''));

function gridSeen(rows: readonly Row[]): string {
  return rows
    .filter(({ hidden }) => !hidden)
    .map(({ cells }) =>
      cells
        .map(({ inner }) => tidy(seen(inner)))
        .filter((said) => said !== '')
        .join('\v'),
    )
    .join('\r')
    .replaceAll('\n', '\r');
}

function tidy(said: string): string {
  const margin = /^[\s\u200b-\u200f\ufeff\u2000-\u200a]+|[\s\u200b-\u200f\ufeff\u2000-\u200a]+$/gu;
  return said
    .split('\r')
    .map((line) =>
      line
        .split('\v')
        .map((part) => part.replace(/[ \t\n\f]+/g, ' ').replace(margin, ''))
        .join('\t'),
    )
    .filter((line) => line !== '')
    .join('\n');
}
