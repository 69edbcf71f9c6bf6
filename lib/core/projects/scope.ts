/** How far the text goes on about a project after naming it. */
import type { Span } from '../model.ts';
import type { Reading } from '../reading/reading.ts';
import type { Candidate } from './candidates.ts';

const BACK_WORDS = ['该项目', '该工程', '项目', '工程', '建成后', '一期', '二期', '规划面积', '占地', '总投资'];
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
    if (!following || following.passage !== sentence.passage || following.start >= next) break;
    if (!goesOn(reading, candidate, following)) break;
    end = Math.min(following.end, next);
    if (end < following.end) break;
  }
  return { start, end };
}

function goesOn(reading: Reading, candidate: Candidate, following: Span): boolean {
  const text = reading.folded.text;
  const opening = text.slice(following.start, following.start + 12);
  if (ITEM_MARK.test(opening)) return false;
  if (candidate.place.alone || (candidate.place.headed && !candidate.place.left.frame)) return true;
  if (BACK_WORDS.some((word) => opening.startsWith(word))) return true;
  const back = text.indexOf('该项目', following.start);
  return back >= 0 && back < following.end;
}
