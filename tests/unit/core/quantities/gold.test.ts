/** Every number of the annotated documents is read exactly. Skipped where these documents are not at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../../lib/core/quantities/read-quantities.ts';
import { PROJECT_ROOT } from '../../../config/project-root.ts';
import { folded } from './folded.ts';

const SHARED = `${PROJECT_ROOT}../shared/`;

interface GoldFigure {
  readonly quote: string;
  readonly before: string;
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly op: string;
  readonly optional?: boolean;
}

interface ListedPage {
  readonly file: string;
  readonly frame?: string;
  readonly targetQuotes?: readonly string[];
  readonly masked?: readonly string[];
  readonly routes?: readonly { readonly hash: string; readonly same?: string; readonly targetQuotes?: readonly string[] }[];
}

const json = <T>(path: string): T => JSON.parse(readFileSync(SHARED + path, 'utf8')) as T;
const filesIn = (folder: string): readonly string[] => (existsSync(SHARED + folder) ? readdirSync(SHARED + folder) : []);

/** Text without any white space, as the annotators place their quotes. */
const squeezed = (text: string): string => folded(text).replaceAll(/[\n\t]/g, '');

/** Tags away, block ends as line ends, the entities that the pages use. */
function textOf(html: string): string {
  const store = /<script[^>]*id="store"[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1];
  const source = store
    ? Object.values(JSON.parse(store) as Record<string, { html: string }>)
        .map((page) => page.html)
        .join('\n')
    : html;
  return source
    .replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<\/?(p|div|td|th|tr|li|h\d|br|table|ul|ol|dd|dt)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&#8203;', '\u200b')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe.each(['seeds', 'reports'])('figures of gold/%s', (folder) => {
  test.each(filesIn(`gold/${folder}`))('%s', (file) => {
    const gold = json<{ document: string; figures: readonly GoldFigure[] }>(`gold/${folder}/${file}`);
    const text = squeezed(readFileSync(`${SHARED}${folder}/${gold.document}`, 'utf8'));
    const found = readQuantities(text);
    for (const figure of gold.figures.filter(({ optional }) => !optional)) {
      const before = squeezed(figure.before);
      const quote = squeezed(figure.quote);
      const start = text.indexOf(before + quote) + before.length;
      const read = found.find((quantity) => quantity.start === start);
      const expected = { quote, value: figure.value, unit: squeezed(figure.unit), op: figure.op, kind: 'quantity' };
      expect(read && { quote: read.quote, value: read.value, unit: read.unit, op: read.op, kind: read.kind }, before + quote).toEqual(
        expected,
      );
    }
  });
  test.skipIf(filesIn(`gold/${folder}`).length > 0)('no documents at hand', () => undefined);
});

describe('quotes of the invented pages', () => {
  const listed = existsSync(`${SHARED}pages/pages.json`) ? json<readonly ListedPage[]>('pages/pages.json') : [];
  test.each(listed.filter((page) => page.targetQuotes))('$file', (page) => {
    const found = readQuantities(folded(textOf(readFileSync(`${SHARED}pages/${page.frame ?? page.file}`, 'utf8'))));
    const left = found.filter(({ kind }) => kind === 'quantity' || kind === 'bare').map(({ quote }) => quote);
    const routes = (page.routes ?? []).filter(({ hash, same }) => hash !== '' && same === undefined && hash !== '#/plan/2026');
    for (const target of [...(page.targetQuotes ?? []), ...routes.flatMap(({ targetQuotes }) => targetQuotes ?? [])]) {
      const at = left.indexOf(squeezed(target));
      expect(at, `${target} was not read`).toBeGreaterThanOrEqual(0);
      left.splice(at, 1);
    }
    const masked = found.filter(({ kind }) => kind === 'masked').map(({ quote }) => quote);
    expect(masked).toEqual(expect.arrayContaining((page.masked ?? []).map(squeezed)));
  });
  test.skipIf(listed.length > 0)('no pages at hand', () => undefined);
});
