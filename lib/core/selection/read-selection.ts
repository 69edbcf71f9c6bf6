/**
 * Text that the reader selected becomes items. What the rules read there is that item; what they left is read by the same
 * rules, for this place alone; and where something is missing it is asked for.
 */
import { readHead } from '../identity/read-head.ts';
import { readIdentity } from '../identity/read-identity.ts';
import type { ItemDraft } from '../item.ts';
import type { PageText, Quantity, Span, Tagger } from '../model.ts';
import { oneLine } from '../one-line.ts';
import { readPage } from '../reading/read-page.ts';
import { figureAt } from './figure-at.ts';
import { projectAt } from './project-at.ts';
import { itemAt, type SelectedPlace, selectedPlace, trimmed } from './selected-place.ts';
import { LONGEST_SELECTION, type SelectionKind, type SelectionReading } from './selection.ts';

/** What was read of the whole page before. */
export interface PageItems {
  /** What the page offers, as it is shown. */
  readonly items: readonly ItemDraft[];
  /** Every number that was read. */
  readonly quantities: readonly Quantity[];
}

/** Reads the selection `span` of a page as an item of kind `as`. Pure. */
export function readSelection(
  page: PageText,
  tagger: Tagger,
  { items, quantities }: PageItems,
  selected: Span,
  as: SelectionKind,
): SelectionReading {
  const span = trimmed(page.text, selected);
  if (span.end <= span.start) return { outcome: 'refused', reason: 'empty' };
  if (span.end - span.start > LONGEST_SELECTION) return { outcome: 'refused', reason: 'too-long' };
  const ofKind = items.filter(({ reading }) => reading.kind === as);
  if (as === 'figure') {
    const read = ofKind.filter((item) => isMeant(item, quantities, span));
    if (read.length > 0) return { outcome: 'items', items: read };
  }
  const place = selectedPlace(page, readPage(page, readIdentity(page, readHead(page)), tagger), span);
  if (place === null) return { outcome: 'refused', reason: 'empty' };
  if (as === 'figure') return figureAt(place);
  return as === 'project' ? projectAt(place, ofKind) : excerptAt(place, ofKind);
}

/** Whether a selection means a figure: it holds its quote or lies in it, or holds at least its digits whole. */
function isMeant({ selector: { start, end } }: ItemDraft, quantities: readonly Quantity[], span: Span): boolean {
  if (holds(span, { start, end }) || holds({ start, end }, span)) return true;
  const quantity = quantities.find((each) => each.start === start && each.end === end);
  return quantity !== undefined && holds(span, quantity.number);
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function excerptAt(place: SelectedPlace, excerpts: readonly ItemDraft[]): SelectionReading {
  const { span, page } = place;
  const there = excerpts.find(({ selector }) => selector.start === span.start && selector.end === span.end);
  const text = oneLine(page.text.slice(span.start, span.end));
  return { outcome: 'items', items: [there ?? { ...itemAt(place, 'excerpt', span), reading: { kind: 'excerpt', text } }] };
}
