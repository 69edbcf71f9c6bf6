/**
 * A page that was saved from before: what it offers now and what is saved of it become one list, in which a saved item
 * has its id wherever it stands now.
 */
import { selectorOf } from '../draft-items.ts';
import { type ItemDraft, type SavedItem, subjectOfReading } from '../item.ts';
import type { Span } from '../model.ts';
import type { Anchor } from './anchor.ts';
import { type Anchoring, anchorItems } from './anchor-items.ts';
import { plainText } from './plain-text.ts';

export interface Revisit {
  /** What the page offers, in reading order; saved items that are found are among them, with their id. */
  readonly items: readonly ItemDraft[];
  /** One for each saved item, in their order. */
  readonly anchors: readonly Anchor[];
}

/** Finds `saved` again in `text` and joins it with `drafts`, which were read from the same text. */
export function revisit(text: string, drafts: readonly ItemDraft[], saved: readonly SavedItem[]): Revisit {
  const free = new Set(drafts);
  const found: ItemDraft[] = [];
  const anchors = anchorItems(text, saved).map((anchoring, i): Anchor => {
    const { id, state, span, was, now } = anchoring;
    const item = saved[i];
    if (item === undefined || span === null) return { id, state, was, now };
    const draft = draftAt(free, item, span);
    if (draft === null) {
      found.push(movedTo(text, item, span));
      return { id, state, was, now };
    }
    free.delete(draft);
    found.push({ ...draft, id });
    return anchorBeside(item, draft, anchoring);
  });
  const taken = new Set(saved.map((item) => item.id));
  const items = [...found, ...[...free].map((draft) => ({ ...draft, id: freeId(draft.id, taken) }))];
  return { items: items.sort((a, b) => a.selector.start - b.selector.start || b.selector.end - a.selector.end), anchors };
}

/**
 * What was read at a saved item's place: something of its kind, and of several things the one with its subject. null where
 * nothing is read there any more.
 */
function draftAt(drafts: ReadonlySet<ItemDraft>, { reading, id, origin }: SavedItem, span: Span): ItemDraft | null {
  let best: ItemDraft | null = null;
  let bestRank = -1;
  for (const draft of drafts) {
    const { start, end } = draft.selector;
    if (draft.reading.kind !== reading.kind || start >= span.end || end <= span.start) continue;
    // What the reader selected is what was selected, and no longer or shorter name that is read there.
    if (origin === 'reader' && (start !== span.start || end !== span.end)) continue;
    const rank = (subjectOf(draft) === subjectOf({ reading }) ? 2 : 0) + (draft.id === id ? 1 : 0);
    if (rank > bestRank) [best, bestRank] = [draft, rank];
  }
  return best;
}

const subjectOf = ({ reading }: Pick<ItemDraft, 'reading'>): string =>
  reading.kind === 'figure' ? reading.indicatorKey : subjectOfReading(reading);

/** The reader sees more than the words: where it now takes in more of the text (以上), the quote has changed too. */
function anchorBeside(item: SavedItem, draft: ItemDraft, { id, state, was, now }: Anchoring): Anchor {
  const { prefix, exact, suffix } = item.selector;
  const read = draft.selector.exact;
  if (state === 'exact') {
    const stoodThere = plainText(prefix + exact + suffix).text.includes(plainText(read).text);
    return stoodThere ? { id, state, was, now } : { id, state: 'changed', was, now: read };
  }
  // Words that changed with the number are longer than what is read of them.
  return { id, state, was, now: was === exact ? read : now };
}

/** A saved item at its new place, where nothing was read that could stand for it. */
function movedTo(text: string, { id, sentence, section, reading, origin }: SavedItem, span: Span): ItemDraft {
  return { id, selector: selectorOf(text, span), sentence, section, reading, origin };
}

/** An id that no saved item has: another number can stand now where a saved one stood. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id}~~${n}`;
  return free;
}
