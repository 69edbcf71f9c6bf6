import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvFile } from '../../../components/csv-file.ts';
import { PAGE, savedItem } from '../core/table/sample-items.ts';

async function* groups(pages: number, itemsPerPage: number): AsyncGenerator<{ page: typeof PAGE; items: ReturnType<typeof savedItem>[] }> {
  for (let i = 0; i < pages; i += 1) {
    yield await Promise.resolve({ page: PAGE, items: Array.from({ length: itemsPerPage }, (_, n) => savedItem({ note: `${i}-${n}` })) });
  }
}

describe('a CSV file', () => {
  test('holds every item once, in order, over many parts', async () => {
    const progress: number[] = [];
    const made = await csvFile(groups(100, 50), { header: 'key' }, (rows) => progress.push(rows), new AbortController().signal);
    const bytes = new Uint8Array((await made?.file.arrayBuffer()) ?? []);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: Record<string, string>[] = parse(Buffer.from(bytes), { bom: true, columns: true });
    expect(made?.rows).toBe(5000);
    expect(rows.map((row) => row.note)).toEqual(Array.from({ length: 5000 }, (_, n) => `${Math.floor(n / 50)}-${n % 50}`));
    expect(progress.at(-1)).toBe(5000);
    expect(progress.length).toBeGreaterThan(1);
  });

  test('of nothing is a header', async () => {
    const made = await csvFile(groups(0, 0), { bom: false, header: 'key' }, () => undefined, new AbortController().signal);
    expect((await made?.file.text())?.split('\r\n')).toHaveLength(2);
  });

  test('is not made once it was cancelled', async () => {
    const end = new AbortController();
    const made = await csvFile(groups(100, 50), {}, () => end.abort(), end.signal);
    expect(made).toBeNull();
  });
});
