import { describe, expect, test } from 'vitest';
import type { Attainment } from '../../../../lib/core/comparison/attainment.ts';
import { attainmentOf } from '../../../../lib/core/comparison/attainment.ts';
import { boundOf } from '../../../../lib/core/comparison/bound.ts';
import { disjoint, intervalOf, roundingOf } from '../../../../lib/core/comparison/interval.ts';
import { figure, type Said } from './pages.ts';

function attained(target: Said, result: Said): Attainment {
  const [a, b] = [boundOf('t', figure(target), null), boundOf('r', figure({ role: 'actual', ...result }), null)];
  if (a === null || b === null) throw new Error('both are figures');
  return attainmentOf(a, b, a.change);
}

describe('a target that is a bound', () => {
  const growth = { indicatorKey: 'fixed-asset-investment', change: 'growth', unit: '%' } as const;

  test.each([
    [18, 'missed', -2],
    [20, 'met', 0],
    [23.5, 'met', 3.5],
    [19.96, 'missed', -0.04],
  ] as const)('≥20% with %s%: %s, %s points', (value, standing, difference) => {
    expect(attained({ ...growth, op: '>=', value: 20 }, { ...growth, value })).toMatchObject({
      standing,
      difference,
      rate: null,
      rateWhy: 'growth-rate',
    });
  });

  test('more than 20 is not met by 20', () => {
    expect(attained({ ...growth, op: '>', value: 20 }, { ...growth, value: 20 }).standing).toBe('missed');
  });

  test('at most 30 is met by 28 and missed by 31; how much of it is done has no meaning', () => {
    const pm = { indicatorKey: 'pm25', unit: '微克/立方米' } as const;
    expect(attained({ ...pm, op: '<=', value: 30 }, { ...pm, value: 28 })).toMatchObject({
      standing: 'met',
      difference: -2,
      rate: null,
      rateWhy: 'upper-bound',
    });
    expect(attained({ ...pm, op: '<=', value: 30 }, { ...pm, value: 31 }).standing).toBe('missed');
  });
});

describe('a result that is a bound', () => {
  const jobs = { indicatorKey: 'urban-new-employment', change: 'new', unit: '人' } as const;

  test('is judged only where every number that it allows says the same', () => {
    expect(attained({ ...jobs, op: '>=', value: 400 }, { ...jobs, op: '>', value: 400 }).standing).toBe('met');
    expect(attained({ ...jobs, op: '>=', value: 400 }, { ...jobs, op: '<', value: 400 }).standing).toBe('missed');
    expect(attained({ ...jobs, op: '>=', value: 400 }, { ...jobs, op: '>=', value: 380 })).toEqual({
      standing: null,
      standingWhy: 'bound',
      difference: null,
      rate: null,
      rateWhy: 'bound',
    });
  });

  test('near its target is left open, far from it is not', () => {
    expect(attained({ ...jobs, op: '>=', value: 400 }, { ...jobs, op: '~', value: 410 })).toMatchObject({ standing: 'met' });
    expect(attained({ ...jobs, op: '>=', value: 400 }, { ...jobs, op: '~', value: 400 })).toMatchObject({
      standing: null,
      standingWhy: 'approximate',
      rate: null,
    });
    expect(attained({ ...jobs, op: '>=', value: 400 }, { ...jobs, op: '~', value: 120 }).standing).toBe('missed');
  });
});

describe('a plain target', () => {
  test('of something that is made: the rate is what is done of it', () => {
    const roads = { indicatorKey: 'street-lights', change: 'new', unit: '盏' } as const;
    expect(attained({ ...roads, value: 350 }, { ...roads, value: 280 })).toMatchObject({ standing: 'missed', difference: -70, rate: 80 });
  });

  test('units are converted before anything is compared', () => {
    const area = { indicatorKey: 'ratoon-rice-area', change: 'new' } as const;
    expect(attained({ ...area, op: '>=', value: 1500, unit: '亩' }, { ...area, value: 110, unit: '公顷' })).toMatchObject({
      standing: 'met',
      rate: 110,
    });
  });

  test('of an indicator that may be good either way: above or below, without a judgement', () => {
    const budget = { indicatorKey: 'general-public-budget-revenue', unit: '元' } as const;
    expect(attained({ ...budget, value: 5e7 }, { ...budget, value: 4.5e7 })).toMatchObject({
      standing: 'below',
      rate: 90,
      difference: -5e6,
    });
    expect(attained({ ...budget, value: 5e7 }, { ...budget, value: 5e7 }).standing).toBe('level');
  });

  test('of an indicator that the lexicon does not know: which side is the good one is not known', () => {
    const unknown = { indicatorKey: '~治安警情', unit: '起' } as const;
    expect(attained({ ...unknown, value: 50 }, { ...unknown, value: 80 }).standing).toBe('above');
    expect(attained({ ...unknown, value: 50 }, { ...unknown, value: 40 }).standing).toBe('below');
    const made = { ...unknown, indicatorKey: '~菌菇大棚', unit: '个', change: 'new' } as const;
    expect(attained({ ...made, value: 50 }, { ...made, value: 80 }).standing).toBe('met');
  });

  test('that is a share has a difference in points and no rate: 55% is not 91.7% of 60%', () => {
    const towns = { indicatorKey: 'urbanization-rate', unit: '%' } as const;
    expect(attained({ ...towns, value: 60 }, { ...towns, value: 55 })).toMatchObject({
      standing: 'missed',
      difference: -5,
      rate: null,
      rateWhy: 'share',
    });
  });

  test('of which less is better', () => {
    const dropout = { indicatorKey: 'dropout-rate', unit: '%' } as const;
    expect(attained({ ...dropout, value: 0.5 }, { ...dropout, value: 0.4 })).toMatchObject({ standing: 'met', rate: null });
  });

  test('that is a range or an approximation gives no rate', () => {
    const output = { indicatorKey: 'grain-output', unit: '吨' } as const;
    expect(attained({ ...output, op: 'range', value: [800, 1000] }, { ...output, value: 900 })).toMatchObject({
      standing: 'met',
      difference: 0,
      rateWhy: 'range',
    });
    expect(attained({ ...output, op: 'range', value: [1000, 800] }, { ...output, value: 700 })).toMatchObject({ difference: -100000 });
    expect(attained({ ...output, op: '~', value: 2000 }, { ...output, value: 1900 })).toMatchObject({
      standing: null,
      standingWhy: 'approximate',
      difference: null,
    });
  });

  test('of zero has no rate', () => {
    const deaths = { indicatorKey: 'street-lights', change: 'new', unit: '盏' } as const;
    expect(attained({ ...deaths, value: 0 }, { ...deaths, value: 2 })).toMatchObject({ rate: null, rateWhy: 'no-base' });
  });
});

describe('what a figure allows', () => {
  const allowed = (op: Said['op'] & string, value: Said['value']) => intervalOf({ op, value, baseValue: value });

  test('余 reaches to the next unit of the last digit', () => {
    expect(allowed('~', 130)).toMatchObject({ low: 125, high: 140 });
    expect(allowed('~', 6.5)).toMatchObject({ low: 6.45, high: 6.6 });
  });

  test('bounds that meet in their end do not contradict, open ends do', () => {
    expect(disjoint(allowed('>=', 20), allowed('=', 20))).toBe(false);
    expect(disjoint(allowed('>', 20), allowed('=', 20))).toBe(true);
    expect(disjoint(allowed('<', 20), allowed('>=', 20))).toBe(true);
    expect(disjoint(allowed('range', [20, 25]), allowed('=', 22))).toBe(false);
  });

  test('the rounding of a quote is half a unit of its last digit', () => {
    expect(roundingOf('20.68亿元', 2068000000)).toBe(500000);
    expect(roundingOf('18%', 18)).toBe(0.5);
    expect(roundingOf('1,200户', 1200)).toBe(0.5);
    expect(roundingOf('三十户', 30)).toBe(5);
  });
});
