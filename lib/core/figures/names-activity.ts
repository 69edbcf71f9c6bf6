/** Words that are verbs elsewhere but, right behind a noun, name what is counted. */
import { ACTIVITIES, OBJECT_VERBS } from '../lexicon/figure-verbs.ts';
import type { Reading } from '../reading/reading.ts';
import { tagOf, wordAt } from '../reading/word-cursor.ts';
import { isNominal } from './noun-phrase.ts';

/**
 * 道路|硬化|104公里: an activity right after its noun is what is counted, no verb that takes the noun
 * after the number. `start` is where the word begins, `min` where the clause does.
 */
export function namesActivity(reading: Reading, word: string, start: number, min: number): boolean {
  if (start <= min) return false;
  if (word === '组织' && ORGANISED.test(reading.folded.text.slice(Math.max(min, start - 2), start))) return true;
  // 林地品|改: what is changed stands before it.
  if (word === '改') return true;
  // 工业性|投入, 农业|投入: an input that is called by what it is for.
  if (word === '投入' && '性业'.includes(reading.folded.text[start - 1] as string)) return true;
  if (!ACTIVITIES.has(word) || isPlaced(reading.folded.text.slice(min, start))) return false;
  const i = wordAt(reading.words, start - 1);
  const before = reading.folded.text.slice(Math.max(min, reading.words.starts[i] ?? 0), start);
  return isNominal(tagOf(reading.words, i), before) && !OBJECT_VERBS.has(before);
}

/** What is an organisation with 组织 behind it: 经济组织, 党组织. */
const ORGANISED = /(?:经济|党|社会|两新|群团|自治|基层|合作|互助|服务|专业)$/;

/** 在中心村|建设: the noun before the verb is where. */
const isPlaced = (words: string): boolean => words[0] === '在' && words.length > 2 && !'建谈库校职岗'.includes(words[1] ?? '');
