import { afterEach, describe, expect, test } from 'vitest';
import { articleDocuments } from '../../lib/page/article-documents.ts';
import { offsetOf, rangeAt } from '../../lib/page/offset-index.ts';
import { readPageText } from '../../lib/page/read-page-text.ts';

const PAGES: Readonly<Record<string, string>> = import.meta.glob('../pages/*.html', { query: '?raw', import: 'default', eager: true });
const frames: HTMLIFrameElement[] = [];

/** A page laid out in a frame of this origin; its scripts do not run. */
async function lay(markup: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = markup;
  frame.width = '1000';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

const article = (markup: string): string =>
  `<!DOCTYPE html><style>.wm{font-size:1px} .off{visibility:hidden}</style><div class="TRS_Editor"><p>${'全乡要抓实项目建设，确保各项工作落到实处。'.repeat(8)}</p>${markup}</div>`;

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

describe.each(Object.entries(PAGES))('%s', (_, markup) => {
  test('offsets and text nodes find each other, and the document stays as it was', async () => {
    const page = await lay(markup);
    const before = page.documentElement.outerHTML;
    const { page: read, index } = readPageText(page, { url: 'https://www.example.gov.cn/' });
    for (const block of read.blocks) {
      const range = rangeAt(index, block);
      expect(range).not.toBeNull();
      if (!range) continue;
      expect(offsetOf(index, range.startContainer, range.startOffset)).toBe(block.start);
      const live = page.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      expect(live.toString().replace(/[\s\u200b]+/g, '')).toContain(
        read.text
          .slice(block.start, block.end)
          .replace(/[\s\u200b]+/g, '')
          .slice(0, 5),
      );
    }
    expect(wrongCharacters(index, read.text)).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

/** Offsets whose character is not the one at their place in the document. */
function wrongCharacters(index: ReturnType<typeof readPageText>['index'], text: string): number[] {
  const wrong: number[] = [];
  index.textAt.forEach((start, run) => {
    const node = index.nodes[index.nodeOf[run] ?? -1];
    const from = index.nodeAt[run] ?? 0;
    for (let i = 0; i < (index.size[run] ?? 0); i += 1) {
      const here = node?.data[from + i] ?? '';
      const same = here === text[start + i] || (/\s/.test(here) && text[start + i] === ' ');
      if (!same || (node && offsetOf(index, node, from + i) !== start + i)) wrong.push(start + i);
    }
  });
  return wrong;
}

describe('in a live document', () => {
  const textOf = async (markup: string): Promise<string> => {
    const { page } = readPageText(await lay(article(markup)), { url: '' });
    return page.text.split('\n').slice(1).join('\n');
  };

  test('text that is not shown is not read', async () => {
    const hidden = [
      '<i class="wm">水印</i>',
      '<i class="off">水印</i>',
      '<i style="opacity:0">水印</i>',
      '<i style="font-size:0px">水印</i>',
      '<i hidden>水印</i>',
    ];
    expect(await textOf(`<p>前${hidden.join('')}后</p>`)).toBe('前后');
  });

  test.each([
    ['far to the left', 'position:absolute;left:-9999px'],
    ['far above', 'position:absolute;top:-9999px'],
    ['in a clip of nothing', 'position:absolute;clip:rect(0,0,0,0)'],
    ['in a clipping path of nothing', 'position:absolute;clip-path:inset(50%)'],
    ['in a box of one pixel', 'position:absolute;width:1px;height:1px;overflow:hidden'],
    ['in a box without height', 'height:0;overflow:hidden'],
    ['in a folded box', 'max-height:0;overflow:hidden'],
    ['in a box without width', 'width:0;overflow:hidden;white-space:nowrap'],
    ['indented out of its box', 'text-indent:-9999px;overflow:hidden;white-space:nowrap'],
  ])('text %s is not shown', async (_, style) => {
    expect(await textOf(`<p>前</p><div style="${style}">全年新增就业888人<p>新建渠道7公里</p></div><p>后</p>`)).toBe('前\n后');
  });

  test.each([
    ['cut off at a height', 'max-height:20px;overflow:hidden'],
    ['in a track of slides that was moved', 'position:relative;width:9000px;left:-2400px'],
    ['in a scrolled box', 'height:40px;overflow:auto'],
    ['with a hanging indent', 'text-indent:-2em;padding-left:2em'],
    ['in a container without height whose text flows over', 'height:0'],
    ['beside the flow', 'position:absolute;left:10px;clip:rect(0,900px,900px,0)'],
  ])('text %s is shown', async (_, style) => {
    expect(await textOf(`<p>前</p><div style="${style}">全年新增就业888人</div>`)).toBe('前\n全年新增就业888人');
  });

  test('an element laid out as a block starts a line, a block laid out inline does not', async () => {
    expect(
      await textOf('<p>一<span style="display:block">二</span>三</p><p style="display:inline">四</p><p style="display:inline">五</p>'),
    ).toBe('一\n二\n三\n四五');
  });

  test('line breaks of preformatted text are kept', async () => {
    expect(await textOf('<div style="white-space:pre-wrap">一\n二  三</div>')).toBe('一\n二 三');
  });

  test('a place in an element or in text that was left out answers the next character of the text', async () => {
    const page = await lay(article('<p id="a">甲</p><p><s style="display:none">隐</s>丙</p>'));
    const { page: read, index, root } = readPageText(page, { url: '' });
    const at = (node: Node | null | undefined, offset: number): string | undefined =>
      read.text[(node && offsetOf(index, node, offset)) ?? -1];
    expect(at(page.querySelector('#a'), 0)).toBe('甲');
    expect(at(page.querySelector('#a'), 1)).toBe('丙');
    expect(at(page.querySelector('s')?.firstChild, 0)).toBe('丙');
    expect(offsetOf(index, root, root.childNodes.length)).toBeNull();
    expect(offsetOf(index, page.body, 0)).toBe(0);
  });

  test('a frame in a frame, and one of a set of frames, holds the article too', async () => {
    const quoted = (markup: string): string => markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const frame = (markup: string, name = 'iframe'): string => `<${name} srcdoc="${quoted(markup)}"></${name}>`;
    const nested = articleDocuments(await lay(`<title>外层</title>${frame(frame(article('')))}`));
    expect(nested.map(({ outer }) => outer?.title)).toEqual(['外层', undefined]);
    // A set of frames has addresses only: its parts are written by hand here.
    const page = await lay('<frameset cols="100,*"><frame><frame></frameset>');
    const main = page.querySelectorAll('frame')[1]?.contentDocument;
    if (!main) throw new Error('the frame has no document');
    main.body.innerHTML = article('');
    expect(articleDocuments(page).map(({ document }) => document)).toEqual([main, page]);
  });

  test('the frame that holds the article comes first, one without text is left out', async () => {
    const inner = article('').replaceAll('"', '&quot;');
    const page = await lay(
      `<title>外层</title><div>当前位置：首页 &gt; 青岭县 &gt; 松溪乡</div><iframe srcdoc="${inner}"></iframe><iframe srcdoc="广告"></iframe>`,
    );
    const documents = articleDocuments(page);
    expect(documents.map(({ outer }) => outer === null)).toEqual([false, true]);
    const [first] = documents;
    if (!first) throw new Error('no document');
    const { page: read } = readPageText(first.document, { url: '', outer: first.outer });
    expect(read.meta.breadcrumb).toEqual(['首页', '青岭县', '松溪乡']);
    expect(read.meta.documentTitle).toBe('外层');
  });
});
