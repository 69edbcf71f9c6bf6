/** Nothing that a page, a colleague's file or a reader wrote acts in a file that goes out. */
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { markdown } from '../../../../lib/core/exchange/markdown.ts';
import { csvItems, csvTable, type FilePage } from '../../../../lib/core/exchange/text-format.ts';
import { type SavedItem, type SavedPage, subjectOfReading } from '../../../../lib/core/item.ts';
import { COLUMNS } from '../../../../lib/core/table/columns.ts';
import { exportFileName } from '../../../../lib/core/table/file-name.ts';
import { matrixTable } from '../../../../lib/core/table/matrix-table.ts';
import { writeItemsXlsx } from '../../../../lib/files/items-xlsx.ts';
import { columnName } from '../../../../lib/files/xlsx/xml.ts';
import { XSS_VECTORS } from '../../../dom/xss-vectors.ts';
import { task } from '../../files/file-world.ts';
import { FIGURE, PAGE, PROJECT, savedItem } from '../table/sample-items.ts';
import { MATRIX } from '../table/sample-matrix.ts';
import { annotationsOf, jsonOf, readBack, textOf } from './written.ts';

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠A1',
  '=cmd|"/c calc"!A1',
  '=HYPERLINK("http://a.example")',
];
/** Their values are of a closed vocabulary; a file with another one is not taken in. */
const CLOSED = new Set(COLUMNS.filter(({ kind }) => kind === 'code').map(({ key }) => key as string));
const TEXT_COLUMNS = COLUMNS.filter(({ kind }) => kind === 'text').map(({ key }) => key as string);

/** A page and two items that say `said` wherever words are kept. */
function saying(said: string, url = PAGE.url): FilePage {
  const page: SavedPage = {
    ...PAGE,
    url,
    title: said,
    township: said,
    county: said,
    city: said,
    province: said,
    publisher: said,
    publishedOn: said,
    indexNumber: said,
  };
  const kept: Partial<SavedItem> = {
    selector: { start: 0, end: 1, exact: said, prefix: said, suffix: said },
    sentence: said,
    section: [said],
    note: said,
    tags: [said],
  };
  const words = { indicator: said, indicatorKey: said, category: said, unit: said, baseUnit: said, project: said, department: [said] };
  const figure = savedItem({ ...kept, id: `${PAGE.id}|a`, reading: { ...FIGURE, ...words } });
  const project = savedItem({ ...kept, id: `${PAGE.id}|b`, reading: { ...PROJECT, name: said, deadline: said, department: [said] } });
  return { page, items: [figure, project], article: { html: said, capturedAt: PAGE.capturedAt } };
}

describe.each(FORMULAS)('a formula: %j', (formula) => {
  const page = saying(formula, `https://a.example/${formula}`);
  let sheets: Record<string, string>;
  beforeAll(async () => {
    const groups = (async function* () {
      yield await Promise.resolve(page);
    })();
    const options = { ...task(), header: 'key' as const, sheetNames: { items: '条目', notes: '说明' }, tables: [], minutesAhead: () => 0 };
    const file = await writeItemsXlsx(groups, options);
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
    sheets = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  });

  test('in CSV no column begins with it', () => {
    const rows: Record<string, string>[] = parse(textOf(csvItems({ bom: false, header: 'key' }), [page]), { columns: true });
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      for (const [key, cell] of Object.entries(row)) {
        if (!CLOSED.has(key) && !/^-?[\d.]*$/.test(cell))
          expect([key, cell]).toEqual([key, expect.not.stringMatching(/^[=+\-@\t\r\n＝＋－＠]/)]);
      }
    }
    const said = TEXT_COLUMNS.filter((key) => rows.some((row) => row[key]?.includes(formula)));
    expect(said.length).toBeGreaterThan(TEXT_COLUMNS.length - 3);
  });

  test('in a workbook every column has it as text, kept so when it is edited', () => {
    const sheet = sheets['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toMatch(/<f[ >]/);
    COLUMNS.forEach(({ key, kind }, i) => {
      const cell = new RegExp(`<c r="${columnName(i)}2"[^>]*>`).exec(sheet)?.[0];
      if (kind !== 'text' || key === 'url' || key === 'text_fragment_url' || key === 'deadline') return;
      expect([key, cell]).toEqual([key, expect.stringContaining('t="inlineStr" s="5"')]);
    });
  });

  test('in the comparison no title and no cell begins with it', () => {
    const hostile = {
      ...MATRIX,
      columns: MATRIX.columns.map((column) => ({ ...column, head: formula })),
      rows: MATRIX.rows.map((row) => ({ ...row, label: formula, category: formula, indicatorKey: formula, unit: formula })),
    };
    for (const layout of ['display', 'split'] as const) {
      const text = csvTable(matrixTable(hostile, layout, 'zh'), { bom: false }).begin;
      const [head = [], ...rows]: string[][] = parse(text, { relax_column_count: true });
      for (const cell of [...head, ...rows.flatMap((row) => [...row.slice(0, 3), row[4] ?? ''])]) {
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }
    }
  });
});

describe('markup', () => {
  test('the corpus is large enough', () => expect(new Set(XSS_VECTORS).size).toBeGreaterThanOrEqual(100));

  test.each(XSS_VECTORS)('in notes in Markdown is words: %s', (vector) => {
    const words = {
      title: vector,
      untitled: '无标题',
      source: '原文',
      note: '备注：',
      describe: subjectOfReading,
      pageFacts: ({ publisher }: SavedPage) => publisher ?? '',
    };
    const text = textOf(markdown(words), [saying(vector, `https://a.example/${vector}\\`)]);
    const bare = text
      // What is escaped is words; an address in its brackets and a label are no markup either.
      .replace(/\]\(<https:\/\/a\.example\/[^<>\\\s]*>\)/g, '](LINK)')
      .replace(/\\[\\`*_[\]<>|~&\-#+=.)]/g, '')
      .replace(/`#[^`\n]*`/g, 'LABEL')
      .replace(/^ {2}> /gm, '');
    expect(bare).not.toMatch(/[<>&|~`\\]|\[(?!原文\]\(LINK\)|[^\][]*\]\(LINK\))/);
    for (const line of text.split('\n')) expect(line).toMatch(/^($|# |## |### |- \*\*| {2}> | {2}备注：|[^\s#>|~`=+-])/);
  });

  test('in JSON and in annotations comes back as it was, and nothing else does', () => {
    for (const vector of XSS_VECTORS) {
      const { article, ...page } = saying(vector);
      for (const [text, kept] of [
        [jsonOf([{ ...page, article }]), article],
        [annotationsOf([{ ...page, article }]), null],
      ] as const) {
        expect(() => JSON.parse(text)).not.toThrow();
        expect(readBack(text)).toMatchObject({ ok: true, file: { pages: [{ ...page, article: kept }] } });
      }
    }
  });

  test('addresses of annotations are the page’s own', () => {
    for (const vector of XSS_VECTORS) {
      const { first } = JSON.parse(annotationsOf([saying(vector)]));
      for (const { id, target } of first.items) {
        for (const iri of [id, target.source ?? target]) expect(new URL(iri).protocol).toMatch(/^(https|urn):$/);
      }
    }
  });

  test.each([...XSS_VECTORS, ...FORMULAS, '../../etc/passwd', 'CON', 'a\u0000b', '\u202egnp.exe', '.htaccess', '   ', 'a'.repeat(500)])(
    'in a file name is harmless: %j',
    (scope) => {
      const name = exportFileName('规标', scope, '2026-11-25', 'csv');
      expect(name).toMatch(/^规标-.*2026-11-25\.csv$/);
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\ud800-\udfff]/u);
      expect(new TextEncoder().encode(name).length).toBeLessThan(240);
    },
  );
});
