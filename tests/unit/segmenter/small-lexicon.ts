import type { DomainWordGroup } from '../../../lib/core/lexicon/domain-words.ts';
import type { Tagger } from '../../../lib/core/model.ts';
import { compileLexicon, type Sources } from '../../../lib/segmenter/compile/compile.ts';
import { loadLexicon } from '../../../lib/segmenter/lexicon.ts';
import { createTagger } from '../../../lib/segmenter/segmenter.ts';

/** Makes every other word improbable, as in a real dictionary, so that a text with fewer words is the more probable one. */
const VERY_FREQUENT = '鑫 1000000 n';

/** Sources made of a few lines, in the format of jieba's dictionaries, and of one very frequent word. */
export function smallSources(main: readonly string[], user: readonly string[] = [], domain: readonly DomainWordGroup[] = []): Sources {
  const bytes = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  return { main: bytes([VERY_FREQUENT, ...main]), user: bytes(user), domain };
}

/** A tagger that knows only the given lines. */
export function smallTagger(...lines: Parameters<typeof smallSources>): Tagger {
  return createTagger(loadLexicon(compileLexicon(smallSources(...lines)).buffer));
}

/** The words of a text as `word/tag`. */
export function tagged(tagger: Tagger, text: string): string[] {
  const { count, starts, tags, tagNames } = tagger(text);
  return Array.from({ length: count }, (_, i) => `${text.slice(starts[i], starts[i + 1])}/${tagNames[tags[i] ?? -1]}`);
}

/** The words of a text alone. */
export function wordsOf(tagger: Tagger, text: string): string[] {
  const { count, starts } = tagger(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], starts[i + 1]));
}
