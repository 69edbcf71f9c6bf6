import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctedBy, correctedItems } from '../../../../lib/core/corrections/apply-rules.ts';
import { changesBy } from '../../../../lib/core/corrections/changes.ts';
import { ruleFrom } from '../../../../lib/core/corrections/make-rule.ts';
import type { CorrectionRule } from '../../../../lib/core/corrections/rule.ts';
import type { FigureReading, ProjectReading, SavedItem } from '../../../../lib/core/item.ts';
import { A_FIGURE, aDraft } from '../../store/items.ts';

const PAGE = 'https://www.yunling.example/plan';
const TAX: FigureReading = { ...A_FIGURE, indicator: '财税总收入', indicatorKey: 'surface:财税总收入', category: null };
const PROJECT: ProjectReading = {
  kind: 'project',
  name: '云岭水厂',
  projectKind: null,
  stage: null,
  deadline: null,
  investment: null,
  area: null,
  department: [],
};
const NAMED = { indicator: '财政总收入', indicatorKey: 'fiscal-revenue-total', category: '财政' };

const rule = (id: string, over: Partial<CorrectionRule> = {}): CorrectionRule => ({
  id,
  createdAt: `2026-03-0${id.slice(1)}T08:00:00.000Z`,
  enabled: true,
  match: { indicator: '财税总收入', indicatorKey: 'surface:财税总收入', role: null },
  become: { indicator: NAMED, role: null },
  ...over,
});

const saved = (start: number, reading: FigureReading, over: Partial<SavedItem> = {}): SavedItem => ({
  ...aDraft(PAGE, start),
  reading,
  pageId: PAGE,
  asRead: null,
  status: 'saved',
  note: '',
  tags: [],
  capturedAt: '2026-03-01T08:00:00.000Z',
  updatedAt: '2026-03-01T08:00:00.000Z',
  ...over,
});

describe('a rule is made of a correction', () => {
  test('of the name: for all roles', () => {
    expect(ruleFrom(TAX, { ...TAX, ...NAMED }, 'r1', '2026-03-01T08:00:00.000Z')).toEqual(rule('r1'));
  });

  test('of the role: for that role only', () => {
    expect(ruleFrom(TAX, { ...TAX, role: 'actual' }, 'r1', '2026-03-01T08:00:00.000Z')).toEqual(
      rule('r1', {
        match: { indicator: '财税总收入', indicatorKey: 'surface:财税总收入', role: 'target' },
        become: { indicator: null, role: 'actual' },
      }),
    );
  });

  test('not of value, unit, operator or year, not of projects, not to or from a project’s figure', () => {
    expect(ruleFrom(TAX, { ...TAX, value: 18, op: '=', unit: '元', year: 2030 }, 'r', '')).toBeNull();
    expect(ruleFrom(PROJECT, { ...PROJECT, name: '云岭二水厂' }, 'r', '')).toBeNull();
    expect(ruleFrom(TAX, { ...TAX, role: 'project', project: '云岭水厂' }, 'r', '')).toBeNull();
    expect(ruleFrom({ ...TAX, role: 'project', project: '云岭水厂' }, TAX, 'r', '')).toBeNull();
  });
});

describe('rules hold for what is read', () => {
  test('name and role may come of two rules; the newest of each wins; nothing else changes', () => {
    const rules = [
      rule('r1'),
      rule('r2', { become: { indicator: null, role: 'actual' } }),
      rule('r3', { become: { indicator: { ...NAMED, indicator: '一般公共预算收入' }, role: null } }),
    ];
    expect(correctedBy(rules, TAX)).toEqual({
      reading: { ...TAX, ...NAMED, indicator: '一般公共预算收入', role: 'actual' },
      asRead: TAX,
      byRule: 'r3',
    });
  });

  test('there are no chains: what a rule made of a reading is no other rule’s matter', () => {
    const back = rule('r2', { match: { ...NAMED, role: null }, become: { indicator: { ...NAMED, indicator: '别名' }, role: null } });
    expect(correctedBy([rule('r1'), back], TAX)?.reading).toMatchObject(NAMED);
  });

  test('one that is off, of another name, key or role, leaves all as it is', () => {
    const { match } = rule('r1');
    const none = [
      rule('r1', { enabled: false }),
      rule('r2', { match: { ...match, indicator: '财税收入' } }),
      rule('r3', { match: { ...match, indicatorKey: 'surface:财税' } }),
      rule('r4', { match: { ...match, role: 'actual' } }),
    ];
    expect(correctedBy(none, TAX)).toBeNull();
    expect(correctedBy([rule('r1')], PROJECT)).toBeNull();
  });

  test('the role of a project’s figure stays', () => {
    const size: FigureReading = { ...TAX, role: 'project', project: '云岭水厂' };
    expect(correctedBy([rule('r1', { become: { indicator: null, role: 'target' } })], size)).toBeNull();
  });

  test('value, unit, operator, year, change and project are never touched, whatever the rules', () => {
    const roles = fc.constantFrom('target' as const, 'actual' as const, 'project' as const);
    const names = fc.record({
      indicator: fc.constantFrom('财税总收入', '税收', ''),
      indicatorKey: fc.constantFrom('surface:财税总收入', 'tax', ''),
    });
    const anyRule = fc.record({
      id: fc.constantFrom('r1', 'r2', 'r3'),
      createdAt: fc.constantFrom('2026-03-01T08:00:00.000Z', '2026-03-02T08:00:00.000Z'),
      enabled: fc.boolean(),
      match: fc.tuple(names, fc.option(roles)).map(([name, role]) => ({ ...name, role })),
      become: fc.record({ indicator: fc.option(names.map((name) => ({ ...name, category: null }))), role: fc.option(roles) }),
    });
    const reading = fc.tuple(names, roles, fc.double({ noNaN: true })).map(([name, role, value]) => ({ ...TAX, ...name, role, value }));
    fc.assert(
      fc.property(fc.array(anyRule), reading, (rules, read) => {
        const after = correctedBy(rules, read)?.reading ?? read;
        const { indicator: _, indicatorKey: __, category: ___, role, ...rest } = after as FigureReading;
        expect({ ...read, ...rest }).toEqual(read);
        expect(role === 'project').toBe(
          read.role === 'project' || (rules.some(({ become }) => become.role === 'project') && role === 'project'),
        );
      }),
      { seed: 20261125, numRuns: 300 },
    );
  });

  test('items of a page say what they were; a saved item that is only shown again stays as it is', () => {
    const moved = saved(40, { ...TAX });
    const [read, kept] = correctedItems(
      [rule('r1')],
      [
        { ...aDraft(PAGE, 10), reading: TAX },
        { ...aDraft(PAGE, 40), reading: moved.reading },
      ],
      [moved],
    );
    expect(read).toMatchObject({ reading: NAMED, asRead: TAX, byRule: 'r1' });
    expect(kept).toEqual({ ...aDraft(PAGE, 40), reading: TAX });
  });
});

describe('what a rule would change of the collection', () => {
  test('items as they were read; not those set aside or corrected by hand', () => {
    const open = saved(10, TAX);
    const byHand = saved(20, { ...TAX, indicator: '手工' }, { asRead: TAX });
    const byRule = saved(30, { ...TAX, indicator: '旧名' }, { asRead: TAX, byRule: 'r1' });
    const ignored = saved(40, TAX, { status: 'ignored' });
    const other = saved(50, A_FIGURE);
    const changes = changesBy(rule('r2'), [], [open, byHand, byRule, ignored, other]);
    expect(changes.map(({ item, to }) => [item.selector.start, to])).toEqual([
      [10, { ...TAX, ...NAMED }],
      [30, { ...TAX, ...NAMED }],
    ]);
  });

  test('an older rule changes nothing where a newer one holds', () => {
    const newer = rule('r2', { become: { indicator: { ...NAMED, indicator: '新名' }, role: null } });
    const item = saved(10, { ...TAX, ...NAMED, indicator: '新名' }, { asRead: TAX, byRule: 'r2' });
    expect(changesBy(rule('r1'), [newer], [item])).toEqual([]);
  });
});
