import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases, PATIENCE } from '../../../fuzz/cases.ts';
import { anyPages } from './any-collection.ts';
import { annotationsOf, EXPORTED_AT, imported, jsonOf, readBack } from './written.ts';

const withoutArticles = <T extends object>(pages: readonly T[]): object[] => pages.map((page) => ({ ...page, article: null }));

describe('a file read back', () => {
  test('JSON says the same, field by field', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const rules = [
          {
            id: 'r1',
            createdAt: EXPORTED_AT,
            enabled: true,
            match: { indicator: '甲', indicatorKey: 'a', role: null },
            become: { indicator: { indicator: '乙', indicatorKey: 'b', category: null }, role: 'target' as const },
          },
        ];
        const settings = [{ name: 'export', value: { format: 'csv', list: [1, null, true] } }];
        const back = readBack(jsonOf(pages, { corrections: rules, settings }));
        expect(back).toStrictEqual({ ok: true, file: { exportedAt: EXPORTED_AT, pages, corrections: rules, settings } });
      }),
      cases('files'),
    );
  });

  test('annotations say the same but for the copies of articles', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const back = readBack(annotationsOf(pages));
        expect(back).toStrictEqual({
          ok: true,
          file: { exportedAt: EXPORTED_AT, pages: withoutArticles(pages), corrections: [], settings: [] },
        });
      }),
      cases('files'),
    );
  });

  test.each([
    ['JSON', jsonOf],
    ['annotations', annotationsOf],
  ])('%s imported into an empty collection is the collection; imported twice, nothing more', { timeout: PATIENCE }, (_, written) => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const back = readBack(written(pages));
        if (!back.ok) throw new Error(JSON.stringify(back.refusal));
        const first = imported(back.file.pages, []);
        expect(first.collection).toStrictEqual(pages.map(({ page, items }) => ({ page, items })));
        const second = imported(back.file.pages, first.collection);
        expect(second.written).toEqual([]);
        expect(second.counts).toMatchObject({ new: 0, joined: 0, conflict: 0, 'only-here': 0, newPages: 0 });
      }),
      cases('files'),
    );
  });

  test('may begin with a byte order mark and be set in other white space', () => {
    const pages = fc.sample(anyPages, { numRuns: 5, seed: 7 }).find((some) => some.length > 1) ?? [];
    const pretty = `\uFEFF${JSON.stringify(JSON.parse(jsonOf(pages)), null, 2)}`;
    expect(readBack(pretty)).toMatchObject({ ok: true, file: { pages } });
  });
});
