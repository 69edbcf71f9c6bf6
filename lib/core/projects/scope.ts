/** How far the text goes on about a project after naming it. */
import { BACK_WORDS } from '../lexicon/project-sizes.ts';
import type { Span } from '../model.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import type { Candidate } from './candidates.ts';

const ITEM_MARK = /^(?:[一二三四五六七八九十]+[、是要]|\(?[0-9一二三四五六七八九十]{1,3}[).、]|第[一二三四五六七八九十])/;

/** From the end of the name, or of the list that it stands in, to the end of what is said of it; `next` is where the next project is named. */
export function scopeOf(reading: Reading, candidate: Candidate, next: number): Span {
  const start = candidate.place.after;
  const sentence = reading.sentences[candidate.sentence];
  if (!sentence) return { start, end: start };
  let end = Math.min(sentence.end, next);
  if (end < sentence.end) return { start, end };
  for (let i = candidate.sentence + 1; i < reading.sentences.length; i += 1) {
    const following = reading.sentences[i];
    if (!following || following.start >= next) break;
    if (following.passage === sentence.passage ? !goesOn(reading, candidate, following) : !opensBelow(reading, candidate, following)) break;
    end = Math.min(following.end, next);
    if (end < following.end) break;
  }
  return { start, end };
}

/** A heading that is the project's name speaks for the paragraph below it where that begins with the project. */
function opensBelow(reading: Reading, candidate: Candidate, following: Sentence): boolean {
  const sentence = reading.sentences[candidate.sentence];
  const heading = reading.passages[sentence?.passage ?? -1];
  const below = reading.passages[following.passage];
  if (!sentence || !heading || !below || !candidate.place.headed) return false;
  if (following.passage !== sentence.passage + 1 || sentence.end !== heading.end || candidate.member.end < heading.end - 3 || heading.cell)
    return false;
  const opening = reading.folded.text.slice(below.start, below.start + 12);
  return BACK_WORDS.some((word) => opening.startsWith(word)) || opening.startsWith('位于');
}

function goesOn(reading: Reading, candidate: Candidate, following: Span): boolean {
  const text = reading.folded.text;
  const opening = text.slice(following.start, following.start + 12);
  if (ITEM_MARK.test(opening)) return false;
  if (candidate.place.alone || (candidate.place.headed && candidate.place.item && !candidate.place.left.frame)) return true;
  if (BACK_WORDS.some((word) => opening.startsWith(word))) return true;
  return text.slice(following.start, following.end).includes('该项目');
}
