/** The year that a list or a paragraph opens with, for the numbers in its later sentences (2025年,甲达到…;乙达到…). */
import type { Role } from '../model.ts';
import type { Passage, Sentence } from '../reading/reading.ts';

/** Characters before a sentence that are looked at. */
const LOOK_BACK = 400;
/** A year that opens a statement, not one that is compared with, nor the month by which work is done. */
const OPENS = /(?:^|[。;:,\n])(?:到|至|在|截[至止])?((?:19|20)\d\d)年(?!\d|[、至和-])/g;
const OTHER_TIMES = /今年|明年|去年|上年|近年|目前|本年|年[来内]/;

/**
 * The year that opens what a sentence goes on with: the list that ; divides, or, for facts, the paragraph. Null where
 * none does, where another time was named behind it, and where a target would lie before `planYear`.
 */
export function carriedYear(text: string, passage: Passage, sentence: Sentence, role: Role, planYear: number | null): number | null {
  const from = Math.max(passage.start, sentence.start - LOOK_BACK);
  if (from >= sentence.start) return null;
  const said = text.slice(from, sentence.start);
  if (!said.includes('年')) return null;
  const found = lastOpening(said.slice(said.lastIndexOf('。') + 1)) ?? (role === 'actual' ? lastOpening(said) : null);
  if (found === null || OTHER_TIMES.test(found.rest)) return null;
  const over = planYear !== null && found.year < planYear;
  return role === 'target' ? (over ? null : found.year) : found.year;
}

function lastOpening(said: string): { year: number; rest: string } | null {
  let found: { year: number; rest: string } | null = null;
  for (const match of said.matchAll(OPENS)) found = { year: Number(match[1]), rest: said.slice(match.index + match[0].length) };
  return found;
}
