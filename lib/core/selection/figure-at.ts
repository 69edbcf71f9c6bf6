/** A number that the rules left, read by the same rules for the one place that the reader selected. */

import { figureReading } from '../draft-items.ts';
import { EMPTY_FIGURE, type FigureFields, fieldsOf, LIST_SEPARATOR } from '../editing/fields.ts';
import { writtenValue } from '../editing/written-value.ts';
import { readFigures } from '../figures/read-figures.ts';
import { cellQuantity } from '../figures/table-figures.ts';
import { yearOf } from '../figures/year.ts';
import type { Figure, Role, Span } from '../model.ts';
import { unfold } from '../reading/fold.ts';
import type { PlacedQuantity } from '../reading/reading.ts';
import { itemAt, type SelectedPlace, selectedPlace } from './selected-place.ts';
import type { OpenItem, SelectionReading } from './selection.ts';

/**
 * The figures of the selection: the numbers that lie in it whole, each with what its sentence says of it. Where the only
 * number has no unit or measures nothing that is named, or no number is there, the fields that are known are offered.
 */
export function figureAt(place: SelectedPlace): SelectionReading {
  const numbers = numbersIn(place);
  const items = numbers.flatMap((quantity) => {
    const figure = readAlone(place, quantity);
    if (figure === null || figure.unit === '' || figure.indicator === '') return [];
    return [{ ...placed(place, figure), reading: figureReading(figure) }];
  });
  return items.length > 0 ? { outcome: 'items', items } : openFigure(place, numbers[0] ?? null);
}

/** A place of its own for a number that stands anywhere in the selection. */
function placed(place: SelectedPlace, number: Span): OpenItem {
  const quote = unfold(place.reading.folded, number);
  return itemAt(selectedPlace(place.page, place.reading, quote) ?? place, 'figure', quote);
}

/** Numbers of the selection that can be values: not dates, codes or masked ones. A bare one takes the unit of its table. */
function numbersIn({ reading, folded }: SelectedPlace): PlacedQuantity[] {
  return reading.quantities.flatMap((quantity) => {
    const { number, kind, value } = quantity;
    if (number.start < folded.start || number.end > folded.end || value === null) return [];
    const sentence = reading.sentences[quantity.sentence];
    if (kind === 'bare' && sentence) return [cellQuantity(reading, sentence, quantity) ?? quantity];
    return kind === 'quantity' ? [quantity] : [];
  });
}

/** Reads a number in its sentence as one that can be a figure, whatever the rules thought of it; null where it measures nothing. */
function readAlone({ reading }: SelectedPlace, quantity: PlacedQuantity): Figure | null {
  const sentence = reading.sentences[quantity.sentence];
  if (sentence === undefined) return null;
  const quantities = reading.quantities.map((each) => (each.start === quantity.start ? { ...quantity, kind: 'quantity' as const } : each));
  const figures = readFigures({ ...reading, sentences: [sentence], quantities }, []);
  return figures.find(({ start }) => start === quantity.start) ?? null;
}

function openFigure(place: SelectedPlace, quantity: PlacedQuantity | null): SelectionReading {
  if (quantity === null) {
    return { outcome: 'open', item: itemAt(place, 'figure', place.span), fields: fromContext(place, null), reason: 'no-number' };
  }
  const figure = readAlone(place, quantity);
  const fields = figure === null ? fromContext(place, quantity) : (fieldsOf(figureReading(figure), '', []) as FigureFields);
  return { outcome: 'open', item: placed(place, quantity), fields, reason: fields.indicator === '' ? 'no-indicator' : 'no-unit' };
}

function fromContext({ reading, passage, sentence, folded }: SelectedPlace, quantity: PlacedQuantity | null): FigureFields {
  const role: Role = passage.part === 'review' ? 'actual' : 'target';
  const at = quantity ?? { ...NO_QUANTITY, start: folded.start, end: folded.end, number: folded };
  const year = yearOf(reading, passage, sentence, at, role);
  return {
    ...EMPTY_FIGURE,
    role,
    value: quantity?.value == null ? '' : writtenValue(quantity.value),
    unit: quantity?.unit ?? '',
    op: quantity?.op ?? '=',
    year: year === null ? '' : String(year),
    department: passage.department.join(LIST_SEPARATOR),
  };
}

const NO_QUANTITY: PlacedQuantity = {
  start: 0,
  end: 0,
  quote: '',
  value: null,
  unit: '',
  op: '=',
  kind: 'bare',
  number: { start: 0, end: 0 },
  sentence: 0,
};
