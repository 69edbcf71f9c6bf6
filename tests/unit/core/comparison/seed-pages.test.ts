/** The seed pages beside the project, compared: every cell against their annotation. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../../../../lib/cli/read-page.ts';
import { boundOf, boundOfItem } from '../../../../lib/core/comparison/bound.ts';
import { type ComparedPage, type Entry, matrixOf } from '../../../../lib/core/comparison/matrix.ts';
import { draftItems } from '../../../../lib/core/draft-items.ts';
import { extractPlan } from '../../../../lib/core/extract-plan.ts';
import { findIndicator, surfaceKey } from '../../../../lib/core/indicators/match.ts';
import type { Change, Operator, Role, Tagger, Value } from '../../../../lib/core/model.ts';
import { dimensionOf, toBase } from '../../../../lib/core/units.ts';
import { loadNodeTagger } from '../../../../lib/segmenter/load-node.ts';
import { PROJECT_ROOT } from '../../../config/project-root.ts';
import { aPage } from '../../store/items.ts';
import { figure } from './pages.ts';

const SHARED = join(PROJECT_ROOT, '../shared');
const GOLD = join(SHARED, 'gold/seeds');
const there = existsSync(GOLD);

interface GoldFigure {
  readonly quote: string;
  readonly value: Value;
  readonly unit: string;
  readonly op: Operator;
  readonly indicator: string;
  readonly change: Change | readonly Change[];
  readonly role: Role | readonly Role[];
  readonly year: number | null;
  readonly optional?: boolean;
  readonly accept?: readonly string[];
}

interface GoldPage {
  readonly document: string;
  readonly page: { readonly township: string | null; readonly county: string | null; readonly planYear: number | null };
  readonly figures: readonly GoldFigure[];
}

const seeds: readonly GoldPage[] = there
  ? readdirSync(GOLD).map((file) => JSON.parse(readFileSync(join(GOLD, file), 'utf8')) as GoldPage)
  : [];

const first = <T>(one: T | readonly T[]): T => (Array.isArray(one) ? (one[0] as T) : (one as T));
const keyOf = (indicator: string): string => findIndicator(indicator)?.key ?? surfaceKey(indicator);
const compares = (gold: GoldFigure): boolean => first(gold.role) !== 'project';

/** A gold page as if its figures had been saved. */
function goldPage({ document, page, figures }: GoldPage): ComparedPage {
  const bounds = figures.filter(compares).flatMap((gold, n) => {
    const { quote: _, indicator, value, unit, op, year } = gold;
    const said = { indicator, indicatorKey: keyOf(indicator), value, unit, op, year, change: first(gold.change), role: first(gold.role) };
    return boundOf(`f${n}`, figure(said), null) ?? [];
  });
  return { page: aPage(document, { ...page, title: null }), bounds };
}

/** What an entry says, in the base unit of its dimension and without what a comparison does not need. */
function told({ op, original, role }: Pick<Entry, 'op' | 'original' | 'role'>): string {
  const base = toBase(original.value, original.unit);
  return `${op} ${String(base.value)} ${base.unit} ${role}`;
}
const goldTold = ({ op, value, unit, role }: GoldFigure): string => told({ op, original: { value, unit }, role: first(role) });

describe.skipIf(!there)('seed pages built from their annotation', () => {
  const matrix = matrixOf(seeds.map(goldPage));

  test('every figure stands in the row of its indicator under its page, and nothing else stands there', () => {
    for (const seed of seeds) {
      const own = matrix.rows.filter(({ cells }) => cells.has(seed.document));
      const found = own.flatMap((row) =>
        (row.cells.get(seed.document) ?? []).flatMap((entry) => entry.locals.map(() => `${row.key} ${told(entry)}`)),
      );
      const expected = seed.figures.filter(compares).map((gold) => `${keyOf(gold.indicator)} ${goldTold(gold)}`);
      expect(found.sort(), seed.document).toEqual(expected.sort());
    }
  });

  test('what shares a row is one indicator in one dimension, shown in one unit without changing its worth', () => {
    for (const row of matrix.rows) {
      for (const entry of [...row.cells.values()].flat()) {
        const counted = row.dimension === 'counted';
        if (!counted) expect(dimensionOf(entry.original.unit), row.name).toBe(dimensionOf(row.scale.unit));
        const shown = counted ? entry.value : toBase(entry.value, row.scale.unit).value;
        const stated = counted ? entry.original.value : toBase(entry.original.value, entry.original.unit).value;
        expect(
          [shown].flat().map((n) => n.toPrecision(12)),
          row.name,
        ).toEqual([stated].flat().map((n) => n.toPrecision(12)));
      }
    }
  });
});

describe.skipIf(!there)('seed pages as they are read', () => {
  let tagger: Tagger;
  beforeAll(async () => {
    tagger = await loadNodeTagger();
  });

  test('cells of the lexicon’s indicators say what the annotation says', async () => {
    const compared: ComparedPage[] = [];
    for (const { document, page } of seeds) {
      const read = await readPage(join(SHARED, 'pages', document.replace(/\.txt$/, '.html')));
      const items = draftItems(read, extractPlan(read, tagger));
      const bounds = items.flatMap((item) => boundOfItem(item.id, item) ?? []);
      compared.push({ page: aPage(document, { ...page, title: null }), bounds });
    }
    const { rows } = matrixOf(compared);
    const wrong: string[] = [];
    let cells = 0;
    for (const seed of seeds) {
      for (const gold of seed.figures.filter((one) => compares(one) && !one.optional && findIndicator(one.indicator) !== null)) {
        cells += 1;
        const keys = [gold.indicator, ...(gold.accept ?? [])].map(keyOf);
        const row = rows.filter(({ key }) => keys.includes(key));
        const said = row.flatMap(({ cells: own }) => own.get(seed.document) ?? []).map(told);
        if (!said.includes(goldTold(gold)))
          wrong.push(`${seed.document} ${gold.indicator} ${goldTold(gold)}; the cell says ${said.join(', ')}`);
      }
    }
    expect(cells).toBeGreaterThan(40);
    expect(wrong, wrong.join('\n')).toEqual([]);
  });
});
