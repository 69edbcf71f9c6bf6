/** Two records of one item, mine and a colleague's: what they agree in is joined, what they contradict each other in is asked. */
import { type ItemReading, type ItemStatus, type SavedItem, subjectOfReading } from '../../item.ts';
import { sameJson } from './same-json.ts';

/** Where two records of one item contradict each other. */
export type Difference = 'reading' | 'note' | 'status';

/** What is kept of a conflict: my record, theirs, or my reading with the notes of both and their reading written down. */
export type Choice = 'mine' | 'theirs' | 'both';

/** What no one can decide for the reader: another reading, another note, kept by one and ignored by the other. */
export function differencesOf(mine: SavedItem, theirs: SavedItem): Difference[] {
  const status = (mine.status === 'ignored') !== (theirs.status === 'ignored') && ![mine.status, theirs.status].includes('suggested');
  return [
    ...(sameJson(mine.reading, theirs.reading) ? [] : ['reading' as const]),
    ...(joinedNotes(mine.note, theirs.note) === null ? ['note' as const] : []),
    ...(status ? ['status' as const] : []),
  ];
}

/** My record with what theirs adds, where they do not contradict each other; my record itself where it adds nothing. */
export function joined(mine: SavedItem, theirs: SavedItem): SavedItem {
  const note = joinedNotes(mine.note, theirs.note) ?? mine.note;
  return changedTo(mine, theirs, { note, status: strongest(mine.status, theirs.status) });
}

/** The record that a choice makes. `describe` puts their reading into one line of words, for the note of `both`. */
export function chosen(mine: SavedItem, theirs: SavedItem, choice: Choice, describe: (reading: ItemReading) => string): SavedItem {
  if (choice === 'mine') return changedTo(mine, theirs, {});
  if (choice === 'theirs') {
    const { id, pageId, selector, sentence, section } = mine;
    return changedTo(mine, theirs, { ...theirs, id, pageId, selector, sentence, section });
  }
  const other = sameJson(mine.reading, theirs.reading) ? '' : describe(theirs.reading);
  const lines = [mine.note, theirs.note, other].filter((line, i, all) => line !== '' && !all.slice(0, i).some((said) => holds(said, line)));
  return changedTo(mine, theirs, { note: lines.join('\n'), status: mine.status === 'ignored' ? theirs.status : mine.status });
}

/** Tags are united, times span both; nothing is touched where nothing else changes. */
function changedTo(mine: SavedItem, theirs: SavedItem, change: Partial<SavedItem>): SavedItem {
  const after = { ...mine, ...change, tags: [...new Set([...mine.tags, ...theirs.tags])] };
  const said = { ...after, capturedAt: mine.capturedAt, updatedAt: mine.updatedAt };
  if (sameJson(said, mine)) return mine;
  const [capturedAt = mine.capturedAt] = [mine.capturedAt, theirs.capturedAt].sort();
  const updatedAt = [mine.updatedAt, theirs.updatedAt].sort().at(-1) ?? mine.updatedAt;
  return { ...after, capturedAt, updatedAt };
}

/** Reviewed says more than saved, saved and ignored more than a suggestion; what is ignored and kept is asked before. */
function strongest(mine: ItemStatus, theirs: ItemStatus): ItemStatus {
  const order: readonly ItemStatus[] = ['suggested', 'ignored', 'saved', 'reviewed'];
  return order.indexOf(theirs) > order.indexOf(mine) ? theirs : mine;
}

/** One note where one says all that the other says; null where each has words of its own. */
function joinedNotes(mine: string, theirs: string): string | null {
  if (holds(mine, theirs)) return mine;
  return holds(theirs, mine) ? theirs : null;
}

/** Whether a note has another one among its lines. */
const holds = (note: string, other: string): boolean => other === '' || `\n${note}\n`.includes(`\n${other}\n`);

/**
 * What tells places of a page apart where the same quote was read at another time and has moved: its own words, those around
 * it, and what was first read there.
 */
export function placeKey({ selector, reading, asRead }: SavedItem): string {
  const first = asRead ?? reading;
  return JSON.stringify([first.kind, selector.exact, selector.prefix, selector.suffix, subjectOfReading(first)]);
}
