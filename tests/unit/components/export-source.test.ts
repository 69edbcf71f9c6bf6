import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  ALL,
  chosenPages,
  type ExportScope,
  scopeOfIds,
  scopeOfPage,
  scopeOfPages,
  scopeOfSearch,
} from '../../../components/export/source.ts';
import { writeTextFile } from '../../../components/export/text-file.ts';
import { csvItems } from '../../../lib/core/exchange/text-format.ts';
import type { PageWithItems } from '../../../lib/core/item.ts';
import { aGroup, anItem } from '../core/workbench/ledgers.ts';

const at = (name: string): string => `https://www.${name}.example/plan`;
const GROUPS: readonly PageWithItems[] = ['a', 'b', 'c'].map((name, minute) =>
  aGroup(at(name), minute, [
    anItem(at(name), 10, { indicator: '财政总收入' }),
    anItem(at(name), 40, { indicator: '税收收入' }, { status: 'suggested' }),
    anItem(at(name), 80, { indicator: '就业' }, { status: 'reviewed' }),
  ]),
);
const collection = {
  allItems: async function* () {
    for (const group of GROUPS) yield await Promise.resolve([group]);
  },
  groupsOf: async (ids: readonly string[]) => ids.flatMap((id) => GROUPS.filter(({ page }) => page.id === id)),
};

async function read(scope: ExportScope, statuses = ['saved', 'reviewed'] as const): Promise<[string, number[]][]> {
  const found: [string, number[]][] = [];
  for await (const { page, items } of chosenPages(collection, scope, statuses))
    found.push([page.id, items.map(({ selector }) => selector.start)]);
  return found;
}

describe('what goes out', () => {
  test('of everything, of one page, of the pages compared in their order', async () => {
    expect(await read(ALL)).toEqual(['a', 'b', 'c'].map((name) => [at(name), [10, 80]]));
    const [, second] = GROUPS;
    if (second === undefined) throw new Error('no page');
    const own = scopeOfPage((key, ...values) => [key, ...values].join(' '), second.page);
    expect(await read(own)).toEqual([[at('b'), [10, 80]]]);
    expect(await read(scopeOfPages([at('c'), at('a')]))).toEqual([
      [at('c'), [10, 80]],
      [at('a'), [10, 80]],
    ]);
  });

  test('of chosen items are those and no others, by address', async () => {
    const [first, , third] = GROUPS;
    const ids = [third?.items[2]?.id ?? '', first?.items[0]?.id ?? '', first?.items[1]?.id ?? ''];
    expect(await read(scopeOfIds('selection', ids))).toEqual([
      [at('a'), [10]],
      [at('c'), [80]],
    ]);
    expect(await read(scopeOfIds('filter', []))).toEqual([]);
  });

  test('of a search is what it finds; a blank one is none', async () => {
    const search = scopeOfSearch(' 就业 ');
    if (search === null) throw new Error('no search');
    expect(await read(search)).toEqual(['a', 'b', 'c'].map((name) => [at(name), [80]]));
    expect(scopeOfSearch('  ')).toBeNull();
  });
});

describe('a file of text', () => {
  const [group] = GROUPS;
  async function* many(pages: number): AsyncGenerator<PageWithItems & { article: null }, void, void> {
    for (let i = 0; i < pages; i += 1) {
      if (group !== undefined) yield await Promise.resolve({ ...group, article: null });
    }
  }
  const task = (onProgress: (rows: number) => void, signal: AbortSignal) => ({ onProgress, signal, breathe: async () => undefined });

  test('holds every item once, in order, over many parts', async () => {
    const progress: number[] = [];
    const file = await writeTextFile(
      csvItems({ header: 'key' }),
      many(1_500),
      task((rows) => progress.push(rows), new AbortController().signal),
    );
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? []);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: Record<string, string>[] = parse(Buffer.from(bytes), { bom: true, columns: true });
    expect(rows).toHaveLength(4_500);
    expect(rows.map(({ indicator }) => indicator)).toEqual(
      Array.from({ length: 4_500 }, (_, n) => ['财政总收入', '税收收入', '就业'][n % 3]),
    );
    expect(progress.at(-1)).toBe(4_500);
  });

  test('of nothing is a header', async () => {
    const file = await writeTextFile(
      csvItems({ bom: false, header: 'key' }),
      many(0),
      task(() => undefined, new AbortController().signal),
    );
    expect((await file?.text())?.split('\r\n')).toHaveLength(2);
  });

  test('is not made once it was cancelled', async () => {
    const end = new AbortController();
    expect(
      await writeTextFile(
        csvItems({}),
        many(10),
        task(() => end.abort(), end.signal),
      ),
    ).toBeNull();
  });
});
