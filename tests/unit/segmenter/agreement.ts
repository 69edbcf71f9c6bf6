/** How far our words agree with nodejieba's, its hidden Markov model off. */
import nodejieba from 'nodejieba';
import type { Tagger } from '../../../lib/core/model.ts';

/** Shares of the oracle's words that we have too, at the same place, 0–1. */
export interface Agreement {
  readonly tokens: number;
  /** Of all its words as they come: it gives every digit and Latin letter as a word of its own, we give runs. */
  readonly raw: number;
  /** Of its words after those inside one run of digits or of Latin letters are joined. */
  readonly joined: number;
  /** Of its words that have a Han character in them, with nothing joined. */
  readonly han: number;
  /** Of the words of `han` that both have: how many also have the same part of speech. */
  readonly tags: number;
}

/** Compares the tagger with the oracle over the texts. */
export function measureAgreement(tagger: Tagger, texts: readonly string[]): Agreement {
  const raw = new Tally();
  const joined = new Tally();
  const han = new Tally();
  const tags = new Tally();
  for (const text of texts) {
    const ours = ourWords(tagger, text);
    const tokens = placed(nodejieba.cut(text));
    for (const { word, start } of tokens) {
      const tag = ours.get(`${start} ${word}`);
      raw.count(tag !== undefined);
      if (!/\p{Script=Han}/u.test(word)) continue;
      han.count(tag !== undefined);
      if (tag !== undefined) tags.count(tag === oracleTag(word));
    }
    for (const { word, start } of placed(
      joinRuns(
        tokens.map(({ word }) => word),
        text,
      ),
    ))
      joined.count(ours.has(`${start} ${word}`));
  }
  return { tokens: raw.total, raw: raw.share, joined: joined.share, han: han.share, tags: tags.share };
}

class Tally {
  total = 0;
  private hits = 0;

  get share(): number {
    return this.hits / this.total;
  }

  count(isHit: boolean): void {
    this.total += 1;
    if (isHit) this.hits += 1;
  }
}

/** The part of speech of each of our words, by place and word. */
function ourWords(tagger: Tagger, text: string): Map<string, string> {
  const { count, starts, tags, tagNames } = tagger(text);
  const words = new Map<string, string>();
  for (let i = 0; i < count; i += 1) words.set(`${starts[i]} ${text.slice(starts[i], starts[i + 1])}`, tagNames[tags[i] ?? -1] ?? '');
  return words;
}

function placed(words: readonly string[]): { word: string; start: number }[] {
  let end = 0;
  return words.map((word) => {
    const start = end;
    end += word.length;
    return { word, start };
  });
}

/** The oracle's words with those joined that lie in one run; a word that only overlaps a run stays as it is. */
function joinRuns(words: readonly string[], text: string): string[] {
  const runAt = new Int32Array(text.length).fill(-1);
  for (const run of text.matchAll(/[0-9]+(?:\.[0-9]+)*|[A-Za-z]+/g)) runAt.fill(run.index, run.index, run.index + run[0].length);
  const joined: string[] = [];
  let lastRun = -1;
  for (const { word, start } of placed(words)) {
    const run = runAt[start] ?? -1;
    const isInside = run >= 0 && runAt[start + word.length - 1] === run;
    if (isInside && run === lastRun) joined.push(`${joined.pop()}${word}`);
    else joined.push(word);
    lastRun = isInside ? run : -1;
  }
  return joined;
}

const tagsOfOracle = new Map<string, string>();

/** `tag` runs with the hidden Markov model, which leaves a single dictionary word whole: one word at a time it is the oracle. */
function oracleTag(word: string): string {
  const known = tagsOfOracle.get(word);
  if (known !== undefined) return known;
  const tag = nodejieba.tag(word)[0]?.tag ?? '';
  tagsOfOracle.set(word, tag);
  return tag;
}
