/**
 * Tables: what header, caption and row say of each cell. A breakdown table (任务 | 指标值 | 牵头单位 | 完成时限)
 * states its figures as bare numbers whose noun, unit and office stand in other cells.
 */
import type { Cell, Span } from '../model.ts';
import { splitOffices } from './offices.ts';
import type { ColumnRole, Passage, RowContext } from './reading.ts';

/** Words of a header and what its column holds; the first that matches decides. */
const COLUMN_WORDS: readonly (readonly [role: ColumnRole, words: readonly string[]])[] = [
  ['number', ['序号', '编号']],
  ['support', ['配合', '协助', '协办', '参与']],
  [
    'office',
    ['责任单位', '牵头', '责任部门', '承办', '主办', '实施单位', '责任主体', '落实单位', '责任科室', '负责部门', '负责单位', '主管'],
  ],
  ['deadline', ['时限', '完成时间', '期限', '时间', '完成日期', '进度']],
  ['unit', ['计量单位', '单位']],
  [
    'value',
    [
      '指标值',
      '目标值',
      '目标',
      '计划',
      '预期',
      '数量',
      '数值',
      '任务量',
      '任务数',
      '投资',
      '金额',
      '面积',
      '规模',
      '增速',
      '增长',
      '完成',
      '实绩',
      '预计',
    ],
  ],
  ['label', ['任务', '指标', '项目', '名称', '内容', '事项', '工作', '类别', '措施']],
];

interface Grid {
  readonly cells: number[];
  readonly at: Map<number, number>;
  readonly headers: Map<number, string>;
  unit: string | null;
}

const WIDTH = 256;
const slot = (row: number, column: number): number => row * WIDTH + column;

/** The passages again, with `row` and the offices of its row set on every cell of a data table. */
export function placeTables(text: string, passages: readonly Passage[]): Passage[] {
  const grids = collectGrids(text, passages);
  if (grids.size === 0) return [...passages];
  return passages.map((passage) => {
    const grid = passage.cell && grids.get(passage.cell.table);
    if (!passage.cell || !grid) return passage;
    const row = rowContext(text, passages, grid, passage.cell);
    const department = row.role === 'office' ? [] : rowOffices(text, passages, grid, passage.cell);
    return { ...passage, row, department: passage.department.length > 0 ? passage.department : department };
  });
}

function collectGrids(text: string, passages: readonly Passage[]): Map<number, Grid> {
  const grids = new Map<number, Grid>();
  passages.forEach((passage, index) => {
    const cell = passage.cell;
    if (!cell) return;
    let grid = grids.get(cell.table);
    if (!grid) {
      grid = { cells: [], at: new Map(), headers: new Map(), unit: captionUnit(text, passages, index) };
      grids.set(cell.table, grid);
    }
    grid.cells.push(index);
    for (let row = cell.row; row < cell.row + Math.min(cell.rowSpan, 200); row += 1) {
      for (let column = cell.column; column < cell.column + Math.min(cell.columnSpan, 40); column += 1) {
        if (!grid.at.has(slot(row, column))) grid.at.set(slot(row, column), index);
      }
    }
    if (cell.header || cell.row === 0) {
      const words = text.slice(passage.start, passage.end);
      for (let column = cell.column; column < cell.column + Math.min(cell.columnSpan, 40); column += 1) {
        grid.headers.set(column, (grid.headers.get(column) ?? '') + words);
      }
    }
  });
  return grids;
}

/** 单位:万元 in the caption, or in one of the three passages before the table. */
function captionUnit(text: string, passages: readonly Passage[], first: number): string | null {
  for (let i = first - 1; i >= Math.max(0, first - 3); i -= 1) {
    const passage = passages[i];
    if (!passage || passage.cell) continue;
    const unit = unitIn(text.slice(passage.start, passage.end));
    if (unit) return unit;
    if (passage.end - passage.start > 60) break;
  }
  return null;
}

/** The unit that a caption or header names: 单位:万元, (亩), 面积(公顷); null where it names none or several. */
function unitIn(words: string): string | null {
  const labelled = /单位:?([^,;。)\s]{1,8})\)?$/.exec(words.replace(/。$/, ''))?.[1];
  if (labelled) return labelled.includes('、') || (labelled.includes('/') && labelled.length > 6) ? null : labelled;
  return /\(([^()]{1,6})\)$/.exec(words)?.[1] ?? null;
}

/** A column of results (2024年完成, 上年实绩): its bare numbers are neither targets nor of the plan's year. */
const REPORTED = /上年|去年|同期|实绩|实际|执行|完成情况|20\d\d年度?(?:累计)?完成/;
const PLANNED = /目标|计划|预期|任务/;
/** A share or a growth is not in the unit of the amounts beside it. */
const RATE = /增速|增长|增幅|占比|比重|率$/;

function columnRole(header: string): ColumnRole {
  if (REPORTED.test(header) && !PLANNED.test(header)) return 'other';
  for (const [role, words] of COLUMN_WORDS) if (words.some((word) => header.includes(word))) return role;
  return 'other';
}

function rowContext(text: string, passages: readonly Passage[], grid: Grid, cell: Cell): RowContext {
  const header = cell.row === 0 || cell.header ? '' : (grid.headers.get(cell.column) ?? '');
  const role = header === '' ? 'other' : columnRole(header);
  let label: Span | null = null;
  for (let column = cell.column - 1; column >= 0 && !label; column -= 1) {
    const left = passages[grid.at.get(slot(cell.row, column)) ?? -1];
    if (!left?.cell || left.cell.column === cell.column) continue;
    if (!isSerial(text.slice(left.start, left.end)) && columnRole(grid.headers.get(column) ?? '') !== 'number')
      label = { start: left.start, end: left.end };
  }
  return {
    role,
    header,
    label: role === 'label' ? null : label,
    unit: rowText(text, passages, grid, cell, 'unit') ?? unitIn(header) ?? (RATE.test(header) ? null : grid.unit),
    deadline: rowText(text, passages, grid, cell, 'deadline'),
  };
}

const isSerial = (words: string): boolean => /^[-\d一二三四五六七八九十.、,%()]+$/.test(words);

function rowText(text: string, passages: readonly Passage[], grid: Grid, cell: Cell, role: ColumnRole): string | null {
  for (const [column, header] of grid.headers) {
    if (columnRole(header) !== role) continue;
    const found = passages[grid.at.get(slot(cell.row, column)) ?? -1];
    if (found && found.cell !== cell && !found.cell?.header && found.end > found.start) return text.slice(found.start, found.end);
  }
  return null;
}

function rowOffices(text: string, passages: readonly Passage[], grid: Grid, cell: Cell): readonly string[] {
  const offices: string[] = [];
  for (const [column, header] of grid.headers) {
    if (columnRole(header) !== 'office') continue;
    const found = passages[grid.at.get(slot(cell.row, column)) ?? -1];
    if (!found || found.cell?.header || found.cell?.row === 0) continue;
    for (const office of splitOffices(text.slice(found.start, found.end))) {
      if (!offices.includes(office)) offices.push(office);
    }
  }
  return offices;
}
