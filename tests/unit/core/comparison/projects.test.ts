import { describe, expect, test } from 'vitest';
import { linkName } from '../../../../lib/core/comparison/project-name.ts';
import { totalsOf } from '../../../../lib/core/comparison/project-totals.ts';
import { projectsOf } from '../../../../lib/core/comparison/projects.ts';
import { planPage, project } from './pages.ts';

const at = (name: string, over: Partial<ReturnType<typeof project>> = {}) => [`推进〔${name}〕。`, project({ name, ...over })] as const;

describe('links', () => {
  test('join pages of one township, and tell how stage and investment moved', () => {
    const found = projectsOf([
      planPage('清溪镇', 2026, [at('松湖智能装备产业园项目', { stage: 'completing', investment: null })]),
      planPage('清溪镇', 2025, [at('松湖智能装备产业园', { stage: 'planned', investment: 2.4e8 })]),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ name: '松湖智能装备产业园项目', link: 'same-but-ending', investment: { page: { planYear: 2025 } } });
    expect(found[0]?.mentions.map(({ page, reading }) => [page.planYear, reading.stage])).toEqual([
      [2025, 'planned'],
      [2026, 'completing'],
    ]);
  });

  test('take no page without a year for the latest', () => {
    const found = projectsOf([
      planPage('清溪镇', 2026, [at('松湖智能装备产业园', { stage: 'completing', investment: 3e8 })]),
      planPage('清溪镇', 2025, [at('松湖智能装备产业园', { stage: 'planned', investment: 2.4e8 })], { planYear: null }),
    ]);
    expect(found).toMatchObject([
      { investment: { reading: { investment: 3e8 } }, mentions: [{ page: { planYear: null } }, { page: { planYear: 2026 } }] },
    ]);
  });

  test('leave the place before a name, quotation marks and width aside', () => {
    const found = projectsOf([
      planPage('清溪镇', 2025, [at('清溪镇“云岭”冷链物流中心')]),
      planPage('清溪镇', 2026, [at('云岭冷链物流中心工程')]),
    ]);
    expect(found).toMatchObject([{ link: 'same-but-place' }]);
  });

  test('keep phases, other townships and what is merely similar apart', () => {
    const names = (groups: Parameters<typeof projectsOf>[0]): number => projectsOf(groups).length;
    expect(names([planPage('清溪镇', 2025, [at('柳河大桥加固工程一期')]), planPage('清溪镇', 2026, [at('柳河大桥加固工程二期')])])).toBe(2);
    expect(names([planPage('清溪镇', 2025, [at('集镇供水管网改造')]), planPage('石桥镇', 2026, [at('集镇供水管网改造')])])).toBe(2);
    expect(names([planPage('清溪镇', 2025, [at('集镇供水管网改造')]), planPage('清溪镇', 2026, [at('集镇污水管网改造')])])).toBe(2);
  });

  test('are not made of names that tell nothing, nor where one page has the name twice', () => {
    expect(linkName('污水厂项目', [])).toBeNull();
    const twice = projectsOf([
      planPage('清溪镇', 2025, [at('云岭冷链物流中心'), at('云岭冷链物流中心项目')]),
      planPage('清溪镇', 2026, [at('云岭冷链物流中心')]),
    ]);
    expect(twice).toHaveLength(3);
    expect(twice.every(({ link }) => link === null)).toBe(true);
  });
});

test('totals say how many are without an amount; unknown is not zero', () => {
  const totals = totalsOf(
    projectsOf([
      planPage('清溪镇', 2026, [
        at('松湖智能装备产业园', { stage: 'ongoing', projectKind: 'industry', investment: 2.4e8 }),
        at('柳河大桥加固工程', { stage: 'ongoing', projectKind: 'construction', investment: 6e6 }),
        at('集镇供水管网改造', { stage: 'planned', projectKind: 'construction' }),
        at('云岭冷链物流中心'),
      ]),
    ]),
  );
  expect(totals.all).toEqual({ projects: 4, investment: 2.46e8, op: '=', withoutAmount: 2 });
  expect(totals.byStage).toEqual([
    ['planned', { projects: 1, investment: null, op: '=', withoutAmount: 1 }],
    ['ongoing', { projects: 2, investment: 2.46e8, op: '=', withoutAmount: 0 }],
    [null, { projects: 1, investment: null, op: '=', withoutAmount: 1 }],
  ]);
  expect(totals.byKind.map(([kind, { projects }]) => [kind, projects])).toEqual([
    ['construction', 2],
    ['industry', 1],
    [null, 1],
  ]);
});

test.each([
  ['=', [undefined]],
  ['>=', [undefined, '>=']],
  ['>', ['>=', '>', undefined]],
  ['<', ['<=', '<']],
  ['~', ['>=', '<=']],
  ['~', [undefined, '~']],
] as const)('a sum says %s where its amounts say %j: a bound is not a value', (op, bounds) => {
  const projects = bounds.map((bound, n) =>
    at(`云岭第${n + 1}水厂`, { investment: 1e8, ...(bound === undefined ? {} : { investmentOp: bound }) }),
  );
  expect(totalsOf(projectsOf([planPage('清溪镇', 2026, projects)])).all).toEqual({
    projects: bounds.length,
    investment: bounds.length * 1e8,
    op,
    withoutAmount: 0,
  });
});
