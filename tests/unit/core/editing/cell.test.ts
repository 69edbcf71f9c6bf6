import { describe, expect, test } from 'vitest';
import { type CellName, type CellOutcome, cellsOf, cellText, readCell } from '../../../../lib/core/editing/cell.ts';
import type { FigureReading, ItemReading, ProjectReading } from '../../../../lib/core/item.ts';
import type { Operator, Value } from '../../../../lib/core/model.ts';
import { toBase } from '../../../../lib/core/units.ts';
import { FIGURE, PROJECT } from '../table/sample-items.ts';

const item = (reading: ItemReading, own: { note?: string; tags?: readonly string[] } = {}) => ({
  id: 'x',
  reading,
  note: '',
  tags: [],
  ...own,
});
const figure = (op: Operator, value: Value, unit: string): FigureReading => {
  const base = toBase(value, unit);
  return { ...FIGURE, op, value, unit, baseValue: base.value, baseUnit: base.unit };
};
/** What the item's reading becomes, or the code of what is wrong. */
function typed(reading: ItemReading, cell: CellName, text: string): Partial<FigureReading & ProjectReading> | string {
  const outcome: CellOutcome = readCell(item(reading), cell, text);
  if (!outcome.ok) return outcome.problem.code;
  return (outcome.edit?.reading as FigureReading & ProjectReading) ?? 'unchanged';
}

describe('a value is one text', () => {
  test.each<[Operator, Value, string, string]>([
    ['>=', 20, '%', '≥20%'],
    ['<=', 3.5, '%', '≤3.5%'],
    ['>', 100, '个', '>100个'],
    ['<', 2, '起', '<2起'],
    ['=', 110_000_000, '元', '1.1亿元'],
    ['~', 6.5, '%', '约6.5%'],
    ['range', [2_000_000_000, 2_500_000_000], '元', '20-25亿元'],
    ['=', 12_345.5, '亩', '12345.5亩'],
    ['=', 120, '人次/日', '120人次/日'],
    ['>=', 3, '', '≥3'],
  ])('%s %j %s is written %s, and reads back the same where something else was before', (op, value, unit, text) => {
    expect(cellText(item(figure(op, value, unit)), 'value')).toBe(text);
    const other = figure(op === '=' ? '>=' : '=', 7, unit);
    expect(typed(other, 'value', text)).toMatchObject({ op, value, unit });
  });

  test('left as it was, nothing is changed, to the last digit', () => {
    const exact = figure('=', 0.1 + 0.2, '%');
    expect(typed(exact, 'value', cellText(item(exact), 'value'))).toBe('unchanged');
    expect(typed(exact, 'value', ` ${cellText(item(exact), 'value')} `)).toBe('unchanged');
  });

  test('another number keeps the sign that stands before it', () => {
    expect(typed(figure('>=', 20, '%'), 'value', '≥25%')).toMatchObject({ op: '>=', value: 25, unit: '%', baseValue: 25 });
    expect(typed(figure('>=', 20, '%'), 'value', '25%以上')).toMatchObject({ op: '>=', value: 25, unit: '%' });
  });

  test('without a sign it is an exact figure, whatever it was before', () => {
    expect(typed(figure('>=', 20, '%'), 'value', '20%')).toMatchObject({ op: '=', value: 20, unit: '%' });
    expect(typed(figure('range', [20, 25], '%'), 'value', '25%')).toMatchObject({ op: '=', value: 25, unit: '%' });
    expect(typed(figure('>=', 20, '%'), 'value', '20-25%')).toMatchObject({ op: 'range', value: [20, 25], unit: '%' });
  });

  test('another unit is another unit, and its base with it', () => {
    expect(typed(figure('=', 4_860, '元'), 'value', '4860万元')).toMatchObject({ value: 48_600_000, unit: '元', baseValue: 48_600_000 });
    expect(typed(figure('=', 30, '米'), 'value', '30平方米')).toMatchObject({ value: 30, unit: '平方米' });
    expect(typed(figure('=', 30, '次'), 'value', '40人次')).toMatchObject({ value: 40, unit: '人次' });
  });

  test('a unit that is gone is asked for; what cannot be read is refused', () => {
    expect(typed(figure('>=', 20, '%'), 'value', '≥25')).toBe('unit-missing');
    expect(typed(figure('>=', 20, '%'), 'value', '')).toBe('missing');
    expect(typed(figure('>=', 20, '%'), 'value', '二十多吧%')).toBe('value-unreadable');
    expect(typed(figure('>=', 20, '%'), 'value', '2 5%')).toBe('value-unreadable');
  });
});

describe('the other cells', () => {
  test('a name finds its indicator, and nothing but that changes', () => {
    const before = figure('>=', 20, '%');
    const named = typed(before, 'subject', '税收收入');
    expect(named).toMatchObject({ indicator: '税收收入', op: '>=', value: 20, unit: '%', year: before.year, role: before.role });
    expect((named as unknown as FigureReading).indicatorKey).not.toBe(before.indicatorKey);
    expect(typed(before, 'subject', '  ')).toBe('missing');
  });

  test('change, role and year', () => {
    const before = figure('>=', 20, '%');
    expect(typed(before, 'change', 'reduction')).toEqual({ ...before, change: 'reduction' });
    expect(typed(before, 'kind', 'actual')).toEqual({ ...before, role: 'actual', modality: null });
    expect(typed(before, 'year', '2027')).toEqual({ ...before, year: 2027 });
    expect(typed(before, 'year', '')).toEqual({ ...before, year: null });
    expect(typed(before, 'year', '去年')).toBe('year-unreadable');
  });

  test('the cost of a project keeps its bound', () => {
    expect(cellText(item({ ...PROJECT, investment: 240_000_000, investmentOp: '>=' }), 'value')).toBe('≥2.4亿元');
    expect(typed({ ...PROJECT, investment: 240_000_000, investmentOp: '>=' }, 'value', '≥3亿元')).toMatchObject({
      investment: 300_000_000,
      investmentOp: '>=',
    });
    expect(typed(PROJECT, 'value', '一笔钱')).toBe('money-unreadable');
  });

  test('note and tags leave the reading alone', () => {
    const of = item(FIGURE, { tags: ['重点'] });
    expect(readCell(of, 'tags', '重点、民生')).toEqual({ ok: true, edit: { id: 'x', tags: ['重点', '民生'] }, warnings: [] });
    expect(readCell(of, 'note', '与会议纪要不符')).toMatchObject({ ok: true, edit: { id: 'x', note: '与会议纪要不符' } });
    expect(readCell(of, 'tags', '长'.repeat(41))).toMatchObject({ ok: false, problem: { code: 'too-long' } });
  });

  test('of an excerpt only these can be edited', () => {
    expect(cellsOf('excerpt')).toEqual(['tags', 'note']);
    expect(cellsOf('project')).toEqual(['subject', 'value', 'tags', 'note']);
  });
});
