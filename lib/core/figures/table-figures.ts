/** Figures in table cells: the row names what is measured, and caption or header give bare numbers their unit. */
import { readQuantities } from '../quantities/read-quantities.ts';
import type { PlacedQuantity, Reading, Sentence } from '../reading/reading.ts';
import type { Clause } from './clause.ts';
import type { IndicatorPhrase } from './indicator-phrase.ts';

const PLACE_OR_SUM = /(?:村|社区|居委会|片区)$|^(?:合计|总计|小计|全镇|全乡|全街道)$/;

/** A bare number of a value cell with the unit of its table; null outside of such cells. */
export function cellQuantity(reading: Reading, sentence: Sentence, quantity: PlacedQuantity): PlacedQuantity | null {
  const row = reading.passages[sentence.passage]?.row;
  if (row?.role !== 'value' || !row.unit || quantity.value === null) return null;
  // Where rows are places, the header names what is measured, and a place is no indicator.
  if (row.label && PLACE_OR_SUM.test(reading.folded.text.slice(row.label.start, row.label.end))) return null;
  // The number with the table's unit, read as if it stood there: 5,860 | 万元 → 58600000 元.
  const [read] = readQuantities(reading.folded.text.slice(quantity.number.start, quantity.number.end) + row.unit);
  return read && read.kind === 'quantity' && read.value !== null
    ? { ...quantity, kind: 'quantity', unit: read.unit, value: read.value }
    : null;
}

/** In a value cell without a noun of its own the row's label is the indicator. */
export function cellIndicator(
  reading: Reading,
  sentence: Sentence,
  _quantity: PlacedQuantity,
  own: IndicatorPhrase | null,
  clause: Clause,
): IndicatorPhrase | null {
  const row = reading.passages[sentence.passage]?.row;
  if (!row?.label || (row.role !== 'value' && row.role !== 'other')) return own;
  const alone = own === null || (!own.after && own.start < clause.min);
  if (!alone) return own;
  const text = reading.folded.text
    .slice(row.label.start, row.label.end)
    .replace(/^(其中|附)[:：]?/, '')
    .replace(/\([^()]*\)$/, '');
  return text === '' ? own : { start: row.label.start, end: row.label.end, text, full: text, after: false };
}
