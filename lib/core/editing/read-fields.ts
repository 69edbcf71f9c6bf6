/** What a person typed becomes a reading, or problems in words by field. Nothing is guessed: what cannot be read is a problem. */
import type { ExcerptReading, FigureReading, ItemReading, ProjectReading } from '../item.ts';
import { EMPTY_FIGURE, EMPTY_PROJECT, type ItemFields, type Problem } from './fields.ts';
import type { ReadingOutcome } from './outcome.ts';
import { readFigureFields } from './read-figure.ts';
import { readProjectFields } from './read-project.ts';
import { typedList } from './typed-text.ts';

/** A reading with what its reader says beside it. */
export interface Edited {
  readonly reading: ItemReading;
  readonly note: string;
  readonly tags: readonly string[];
  /** Worth a second look; nothing was refused. */
  readonly warnings: readonly Problem[];
}

export type EditOutcome = { readonly ok: true; readonly edited: Edited } | { readonly ok: false; readonly problems: readonly Problem[] };

const LONGEST_NOTE = 10_000;
const LONGEST_TAG = 40;
const MOST_TAGS = 50;

/**
 * Reads the fields of an item. `before` is its reading so far, null for one that is new: then everything must be readable,
 * else only what was touched; an untouched field keeps exactly what it stands for.
 */
export function readFields(before: ItemReading | null, fields: ItemFields): EditOutcome {
  const own = readOwnFields(fields);
  const outcome = readReading(before, fields);
  const problems = [...outcome.problems, ...own.problems];
  if (outcome.reading === null || problems.length > 0) return { ok: false, problems };
  return { ok: true, edited: { reading: outcome.reading, note: own.note, tags: own.tags, warnings: outcome.warnings } };
}

function readReading(before: ItemReading | null, fields: ItemFields): ReadingOutcome<FigureReading | ProjectReading | ExcerptReading> {
  if (fields.kind === 'figure') return readFigureFields(before?.kind === 'figure' ? before : null, fields, EMPTY_FIGURE);
  if (fields.kind === 'project') return readProjectFields(before?.kind === 'project' ? before : null, fields, EMPTY_PROJECT);
  // An excerpt is made of its page's text alone.
  const reading = before?.kind === 'excerpt' ? before : null;
  return { reading, problems: [], warnings: [] };
}

function readOwnFields({ note, tags }: ItemFields): { note: string; tags: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = typedList(tags);
  const long = read.find((tag) => tag.length > LONGEST_TAG);
  if (note.length > LONGEST_NOTE) problems.push({ field: 'note', code: 'too-long', typed: note, expected: String(LONGEST_NOTE) });
  if (long !== undefined) problems.push({ field: 'tags', code: 'too-long', typed: long, expected: String(LONGEST_TAG) });
  else if (read.length > MOST_TAGS) problems.push({ field: 'tags', code: 'too-long', typed: tags, expected: String(MOST_TAGS) });
  return { note: note.trim(), tags: read, problems };
}
