/** The cost and size of a project that its row of a table states in other cells. */
import { AREA_UNITS, LENGTH_UNITS } from '../lexicon/project-sizes.ts';
import type { Reading } from '../reading/reading.ts';
import type { Candidate } from './candidates.ts';
import { type Cost, costOf, firstFrom, type ProjectQuantity } from './sizes.ts';

/** Label cell's offset → the indexes of the passages of its row that hold values. */
export type Rows = ReadonlyMap<number, readonly number[]>;

/** Finds the value cells of every row once. */
export function readRows(reading: Reading): Rows {
  const rows = new Map<number, number[]>();
  reading.passages.forEach((passage, index) => {
    const label = passage.row?.label;
    if (!label || passage.row?.role === 'deadline' || passage.row?.role === 'office' || passage.row?.role === 'support') return;
    const cells = rows.get(label.start);
    if (cells) cells.push(index);
    else rows.set(label.start, [index]);
  });
  return rows;
}

const MONEY_UNITS: ReadonlyMap<string, number> = new Map([
  ['元', 1],
  ['万元', 10_000],
  ['亿元', 100_000_000],
]);

/** The quantities in the row of a project that a label cell names, in the order of the text. */
export function rowSizes(reading: Reading, candidate: Candidate, rows: Rows): ProjectQuantity[] {
  const passage = reading.passages[reading.sentences[candidate.sentence]?.passage ?? -1];
  if (!passage?.cell || !passage.row || passage.row.label) return [];
  const owned: ProjectQuantity[] = [];
  for (const cell of rows.get(passage.start) ?? []) {
    const { start, end, row } = reading.passages[cell] ?? passage;
    for (let index = firstFrom(reading.quantities, start); (reading.quantities[index]?.start ?? end) < end; index += 1) {
      const quantity = reading.quantities[index];
      if (!quantity || (quantity.kind !== 'quantity' && quantity.kind !== 'bare') || quantity.unit === '%') continue;
      owned.push({ index, as: cellKind(quantity.unit, row?.unit ?? null) });
    }
  }
  return owned;
}

function cellKind(unit: string, rowUnit: string | null): ProjectQuantity['as'] {
  if (unit === '元' || (unit === '' && MONEY_UNITS.has(rowUnit ?? ''))) return 'investment';
  if (AREA_UNITS.has(unit)) return 'area';
  return LENGTH_UNITS.has(unit) ? 'size' : 'capacity';
}

/** The whole cost in yuan that a project's row states, null where it states none or only a year's share. */
export function rowInvestment(reading: Reading, sizes: readonly ProjectQuantity[], candidate: Candidate, rows: Rows): Cost | null {
  const passage = reading.passages[reading.sentences[candidate.sentence]?.passage ?? -1];
  const cells = rows.get(passage?.start ?? -1) ?? [];
  for (const { index, as } of sizes) {
    const quantity = reading.quantities[index];
    const cell = reading.passages[cells.find((i) => (reading.passages[i]?.end ?? 0) > (quantity?.start ?? 0)) ?? -1];
    if (as !== 'investment' || !quantity || !cell || typeof quantity.value !== 'number') continue;
    const lead = reading.folded.text.slice(Math.max(cell.start, quantity.start - 8), quantity.start);
    const yearly =
      lead.includes('完成') ||
      lead.includes('年内') ||
      (cell.row?.header ?? '').includes('完成') ||
      (cell.row?.header ?? '').includes('年度');
    const factor = quantity.unit === '元' ? 1 : (MONEY_UNITS.get(cell.row?.unit ?? '') ?? 1);
    if (!yearly) return costOf(quantity.value * factor, quantity.op);
  }
  return null;
}
