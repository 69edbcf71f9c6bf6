import { describe, expect, test } from 'vitest';
import { catalogue, readCatalogue } from '../../../../lib/core/indicators/catalogue.ts';
import { LONGEST_NAME } from '../../../../lib/core/indicators/name-lengths.ts';
import { INDICATOR_LISTS } from '../../../../lib/core/lexicon/indicators/index.ts';
import { LOOKALIKES } from '../../../../lib/core/lexicon/indicators/lookalikes.ts';
import { CATEGORY_NAMES, DIMENSIONS } from '../../../../lib/core/lexicon/indicators/vocabulary.ts';

const { indicators, byKey, byAlias } = catalogue();
const lines = INDICATOR_LISTS.flatMap(([, list]) => list.split('\n').filter((line) => line !== ''));
const entryLines = lines.filter((line) => !line.startsWith('+ '));

/** The lexicon entry by entry, each read alone: what every one of them claims before another can be in its way. */
function readAlone(): { key: string; spellings: string[] }[] {
  const alone: { key: string; spellings: string[] }[] = [];
  for (const [category, list] of INDICATOR_LISTS) {
    for (const entry of list.split(/\n(?!\+ )/)) {
      const [indicator] = readCatalogue([[category, entry]], '').indicators;
      if (indicator) alone.push({ key: indicator.key, spellings: [...indicator.aliases] });
    }
  }
  return alone;
}

describe('the indicator lexicon', () => {
  test('holds at least 420 indicators in sixteen chapters of at least twelve', () => {
    expect(indicators.length).toBeGreaterThanOrEqual(420);
    const counts = new Map<string, number>();
    for (const { category } of indicators) counts.set(category, (counts.get(category) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(Object.keys(CATEGORY_NAMES).sort());
    expect([...counts].filter(([, count]) => count < 12)).toEqual([]);
  });

  test('has one line for each key, in kebab case', () => {
    const keys = entryLines.map((line) => line.split(' | ')[0] ?? '');
    expect(new Set(keys).size).toBe(keys.length);
    expect(indicators.length).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  test('gives each indicator a Chinese and an English name, a dimension and the changes that make sense', () => {
    expect(indicators.filter(({ name }) => !/\p{Script=Han}/u.test(name)).map(({ key }) => key)).toEqual([]);
    expect(indicators.filter(({ english }) => !/^[A-Z0-9“][^\p{Script=Han}]{2,}$/u.test(english)).map(({ key }) => key)).toEqual([]);
    expect(indicators.filter(({ dimension }) => !DIMENSIONS.includes(dimension)).map(({ key }) => key)).toEqual([]);
    expect(
      indicators.filter(({ changes }) => changes.length === 0 || new Set(changes).size !== changes.length).map(({ key }) => key),
    ).toEqual([]);
    expect(
      indicators.filter(({ changes }) => !changes.some((change) => change === 'level' || change === 'new')).map(({ key }) => key),
    ).toEqual([]);
  });

  test('gives shares a unit of a share and amounts of money a unit of money', () => {
    const units = (dimension: string): Set<string | null> =>
      new Set(indicators.filter((i) => i.dimension === dimension).map((i) => i.unit));
    expect([...units('share')].filter((unit) => unit === null || !['%', '‰', '1/10万'].includes(unit))).toEqual([]);
    expect([...units('money')].filter((unit) => unit === null || !/元/.test(unit))).toEqual([]);
    expect([...units('area')].filter((unit) => unit === null || !['亩', '公顷', '平方米', '平方公里'].includes(unit))).toEqual([]);
    expect([...units('length')].filter((unit) => unit === null || !['公里', '米'].includes(unit))).toEqual([]);
  });

  test('never lets two indicators claim the same spelling', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const { key, spellings } of readAlone()) {
      for (const spelling of spellings) {
        const owner = owners.get(spelling);
        if (owner !== undefined && owner !== key) clashes.push(`${spelling}: ${owner} and ${key}`);
        owners.set(spelling, key);
      }
    }
    expect(clashes).toEqual([]);
    expect(owners.size).toBe(byAlias.size);
  });

  test('spells without marks, spaces and one-letter names, and never longer than the search inside texts can see', () => {
    const odd = [...byAlias.keys()].filter((s) => s.length < 2 || s.length > LONGEST_NAME || /[{}*#$=|\s“”]/.test(s));
    expect(odd).toEqual([]);
  });

  test('finds every indicator by its own name', () => {
    expect(indicators.filter((i) => byAlias.get(i.name.replaceAll(/[“”]/g, '')) !== i).map(({ key }) => key)).toEqual([]);
  });

  test('writes its lines so that they can be read on a screen', () => {
    expect(lines.filter((line) => line.length > 140)).toEqual([]);
  });

  test('relates indicators that look alike in both directions', () => {
    const named = LOOKALIKES.split('\n')
      .flatMap((line) => line.split(' '))
      .filter((key) => key !== '');
    expect(named.filter((key) => !byKey.has(key))).toEqual([]);
    for (const { key, related } of indicators) {
      expect(related).not.toContain(key);
      expect(related.filter((other) => !byKey.get(other)?.related.includes(key))).toEqual([]);
    }
    const related = (key: string): readonly string[] => byKey.get(key)?.related ?? [];
    expect(related('fiscal-revenue-total')).toEqual(
      expect.arrayContaining(['local-fiscal-revenue', 'general-public-budget-revenue', 'tax-revenue']),
    );
    expect(related('rural-disposable-income')).toEqual(
      expect.arrayContaining(['urban-disposable-income', 'disposable-income', 'farmer-net-income']),
    );
    expect(related('industrial-value-added-above-scale')).toContain('industrial-value-added');
  });

  test('refuses a line that is not written as it should be', () => {
    expect(() => readCatalogue([['fiscal', 'some-key | 某收入 | Some revenue | 万元 cash gl']], '')).toThrow('cannot read');
    expect(() => readCatalogue([['fiscal', 'some-key | 某收入 | Some revenue | 万元 money']], '')).toThrow('cannot read');
    expect(() => readCatalogue([['fiscal', '+ 某收入']], '')).toThrow('nothing to supplement');
  });
});
