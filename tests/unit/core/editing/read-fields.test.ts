import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_FIGURE, type FigureFields, fieldsOf, type ItemFields, type ProjectFields } from '../../../../lib/core/editing/fields.ts';
import { type Edited, readFields } from '../../../../lib/core/editing/read-fields.ts';
import type { FigureReading, ItemReading, ProjectReading } from '../../../../lib/core/item.ts';
import type { Change, Operator, Role, Value } from '../../../../lib/core/model.ts';
import { toBase } from '../../../../lib/core/units.ts';
import { cases, PATIENCE } from '../../../fuzz/cases.ts';
import { A_FIGURE } from '../../store/items.ts';

const FIGURE: FigureReading = { ...A_FIGURE, category: 'fiscal' };
const PROJECT: ProjectReading = {
  kind: 'project',
  name: '云岭水厂扩建项目',
  projectKind: 'construction',
  stage: 'ongoing',
  deadline: '9月底',
  investment: 120_000_000,
  area: 3500,
  department: ['城建办', '经发办'],
};

type Over = Partial<Omit<FigureFields, 'kind'> & Omit<ProjectFields, 'kind'>>;

const typed = <R extends ItemReading>(before: R, over: Over): ItemFields => ({ ...fieldsOf(before, '', []), ...over }) as ItemFields;

function edited(before: ItemReading | null, fields: ItemFields): Edited {
  const outcome = readFields(before, fields);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.edited;
}
const figure = (over: Partial<FigureFields>, before = FIGURE): FigureReading =>
  edited(before, typed(before, over)).reading as FigureReading;
const problems = (before: ItemReading, over: Over): string[] => {
  const outcome = readFields(before, typed(before, over));
  return outcome.ok ? [] : outcome.problems.map(({ field, code }) => `${field} ${code}`);
};

describe('a figure', () => {
  test('as it stands is the same reading', () => {
    expect(edited(FIGURE, fieldsOf(FIGURE, '注', ['重点']))).toEqual({ reading: FIGURE, note: '注', tags: ['重点'], warnings: [] });
  });

  test('another indicator brings its key and category; one that the lexicon does not know keeps its words', () => {
    expect(figure({ indicator: '固定资产投资' })).toMatchObject({ indicatorKey: 'fixed-asset-investment', category: 'investment' });
    expect(figure({ indicator: '云岭茶香节场次' })).toMatchObject({ indicatorKey: '~云岭茶香节场次', category: null });
  });

  test('value, unit and operator typed in one field', () => {
    expect(figure({ value: '1.1亿元', unit: '%' })).toMatchObject({
      value: 110_000_000,
      unit: '元',
      op: '>=',
      baseValue: 110_000_000,
      baseUnit: '元',
    });
    expect(figure({ value: '20-25亿元' })).toMatchObject({ value: [2_000_000_000, 2_500_000_000], op: 'range' });
    expect(figure({ value: '不超过30%' })).toMatchObject({ value: 30, unit: '%', op: '<=' });
  });

  test('value and unit in fields of their own', () => {
    expect(figure({ value: '3000', unit: '万元' })).toMatchObject({ value: 30_000_000, unit: '元', op: '>=' });
    expect(figure({ value: '15', unit: '亩' }).baseValue).toBe(10_000);
    expect(figure({ value: '15', unit: '亩' }).baseUnit).toBe('平方米');
    expect(figure({ op: '<' })).toEqual({ ...FIGURE, op: '<' });
  });

  test('what cannot be read is a problem, whatever is said twice and differently too', () => {
    expect(problems(FIGURE, { value: '很多' })).toEqual(['value value-unreadable']);
    expect(problems(FIGURE, { value: ' ' })).toEqual(['value missing']);
    expect(problems(FIGURE, { value: '20亿元', unit: '亩' })).toEqual(['unit unit-contradicts']);
    expect(problems(FIGURE, { value: '20元', unit: '万元' })).toEqual(['unit unit-contradicts']);
    expect(problems(FIGURE, { value: '20%以上', op: '<=' })).toEqual(['op operator-contradicts']);
    expect(problems(FIGURE, { op: 'range' })).toEqual(['value range-needs-two']);
    expect(problems(FIGURE, { unit: '20%' })).toEqual(['unit unit-unreadable']);
    expect(problems(FIGURE, { indicator: '', year: '26年', value: 'xx亿元' })).toEqual([
      'indicator missing',
      'value value-unreadable',
      'year year-unreadable',
    ]);
    expect(problems({ ...FIGURE, op: 'range', value: [1, 2] }, { value: '20' })).toEqual(['value range-needs-two']);
  });

  test('a problem says what was typed', () => {
    expect(readFields(FIGURE, typed(FIGURE, { year: '明年' }))).toEqual({
      ok: false,
      problems: [{ field: 'year', code: 'year-unreadable', typed: '明年', expected: '' }],
    });
  });

  test.each([
    ['2027', 2027],
    ['２０２７年', 2027],
    ['二〇二七年度', 2027],
    ['', null],
  ])('the year %s', (year, expected) => expect(figure({ year }).year).toBe(expected));

  test('lists take every kind of comma, each entry once', () => {
    expect(figure({ department: '财政所，经发办、财政所;税务分局' }).department).toEqual(['财政所', '经发办', '税务分局']);
  });

  test('a result is not striven for', () => expect(figure({ role: 'actual' })).toMatchObject({ role: 'actual', modality: null }));

  test('a name that says the change says it for the figure', () => {
    const level: FigureReading = { ...FIGURE, change: 'level' };
    expect(figure({ indicator: '固定资产投资增速' }, level).change).toBe('growth');
    expect(figure({ indicator: '固定资产投资增速', change: 'reduction' }, level).change).toBe('reduction');
  });

  test('a unit of another dimension is a warning, not a refusal', () => {
    const warned = (over: Partial<FigureFields>): string[] =>
      edited(FIGURE, typed(FIGURE, over)).warnings.map(({ field, code }) => `${field} ${code}`);
    expect(warned({ value: '20', unit: '亩' })).toEqual(['unit other-dimension']);
    expect(warned({ change: 'level' })).toEqual(['unit other-dimension']);
    expect(warned({ value: '3', unit: '亿元', change: 'level' })).toEqual([]);
    expect(warned({ indicator: '森林覆盖率', value: '60', change: 'level' })).toEqual([]);
    expect(warned({})).toEqual([]);
  });

  test('a figure of which nothing is known needs a name and a value', () => {
    expect(readFields(null, EMPTY_FIGURE)).toMatchObject({
      ok: false,
      problems: [
        { field: 'indicator', code: 'missing' },
        { field: 'value', code: 'missing' },
      ],
    });
    const reading = edited(null, {
      ...EMPTY_FIGURE,
      indicator: '财政总收入',
      value: '≥20',
      unit: '%',
      change: 'growth',
      year: '2026',
    }).reading;
    expect(reading).toEqual({ ...FIGURE, modality: null, department: [] });
  });
});

describe('a project', () => {
  const project = (over: Partial<ProjectFields>): ProjectReading => edited(PROJECT, typed(PROJECT, over)).reading as ProjectReading;

  test('as it stands is the same reading', () => expect(project({})).toEqual(PROJECT));

  test.each([
    ['2.4亿元', 240_000_000],
    ['2.4亿', 240_000_000],
    ['3500万', 35_000_000],
    ['', null],
  ])('an investment of %s', (investment, yuan) => expect(project({ investment }).investment).toBe(yuan));

  test.each([
    ['2亿元以上', '>='],
    ['超2亿元', '>'],
    ['约2亿元', '~'],
    ['≤2亿元', '<='],
  ] as const)('an investment of %s keeps its bound, also when it is typed over and read back', (investment, investmentOp) => {
    const bounded = project({ investment });
    expect(bounded).toMatchObject({ investment: 2e8, investmentOp });
    expect(edited(bounded, typed(bounded, {})).reading).toEqual(bounded);
    const again = typed(bounded, { investment: (typed(bounded, {}) as ProjectFields).investment.replace('2', '3') });
    expect(edited(bounded, again).reading).toMatchObject({ investment: 3e8, investmentOp });
    expect(edited(bounded, typed(bounded, { investment: '3亿元' })).reading).not.toHaveProperty('investmentOp');
  });

  test('an investment that is no amount of yuan is a problem', () => {
    for (const investment of ['2-3亿元', '200万美元', '15亩', '一大笔', '-3万元']) {
      expect(problems(PROJECT, { investment })).toEqual(['investment money-unreadable']);
    }
  });

  test('name, kind, stage, deadline, offices', () => {
    expect(project({ name: ' 云岭 水厂\n二期 ', stage: '', projectKind: 'industry', deadline: '年底前', department: '' })).toMatchObject({
      name: '云岭水厂二期',
      stage: null,
      projectKind: 'industry',
      deadline: '年底前',
      department: [],
      area: 3500,
    });
    expect(problems(PROJECT, { name: '' })).toEqual(['name missing']);
  });
});

test('of an excerpt, note and tags can be changed, its text cannot', () => {
  const excerpt: ItemReading = { kind: 'excerpt', text: '统筹抓好各项工作。' };
  expect(edited(excerpt, { kind: 'excerpt', note: ' 开头 ', tags: '口径,口径' })).toEqual({
    reading: excerpt,
    note: '开头',
    tags: ['口径'],
    warnings: [],
  });
});

test('notes and tags have an end', () => {
  expect(problems(FIGURE, { note: '注'.repeat(10_001) })).toEqual(['note too-long']);
  expect(problems(FIGURE, { tags: '签'.repeat(41) })).toEqual(['tags too-long']);
});

const aNumber = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: -3, max: 5 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));
const aBound: fc.Arbitrary<{ op: Operator; value: Value }> = fc.oneof(
  fc.record({ op: fc.constantFrom<Operator>('=', '>=', '<=', '>', '<', '~'), value: aNumber }),
  fc.record({
    op: fc.constant<Operator>('range'),
    value: fc.uniqueArray(aNumber, { minLength: 2, maxLength: 2 }).map((ends) => ends.sort((a, b) => a - b) as unknown as Value),
  }),
);
const aReading: fc.Arbitrary<FigureReading> = fc
  .record({
    bound: aBound,
    unit: fc.constantFrom('%', '元', '亩', '家', '公里', '人次', '元/亩', '吨', '个百分点', '台(套)', ''),
    change: fc.constantFrom<Change>('growth', 'reduction', 'new', 'level'),
    role: fc.constantFrom<Role>('target', 'project'),
    year: fc.option(fc.integer({ min: 1990, max: 2060 })),
    department: fc.uniqueArray(fc.constantFrom('财政所', '经发办', '农业农村办'), { maxLength: 3 }),
    project: fc.option(fc.constant('云岭水厂扩建项目')),
  })
  .map(({ bound, unit, ...rest }) => {
    const base = toBase(bound.value, unit);
    return { ...FIGURE, ...rest, ...bound, unit, baseValue: base.value, baseUnit: base.unit, modality: null };
  });

test('every reading, written into the fields and typed anew by another hand, is the same reading', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(aReading, (reading) => {
      expect(edited(reading, fieldsOf(reading, '', [])).reading).toEqual(reading);
      // Nothing is known before: every field has to be read.
      expect(edited(null, fieldsOf(reading, '', [])).reading).toEqual(reading);
    }),
    cases('forms'),
  );
});
