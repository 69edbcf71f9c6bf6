/** The tagger for the extension: the lexicon is one of its files, fetched when the first page is read. */
import type { Tagger } from '../core/model.ts';
import { LexiconError, loadLexicon } from './lexicon.ts';
import { createTagger } from './segmenter.ts';
import { shareUntilFailure } from './share.ts';

/** What the loader asks of `fetch`. */
export type FetchFile = (url: string) => Promise<{
  readonly ok: boolean;
  readonly status: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}>;

/**
 * Makes the function that gives the tagger over the lexicon at `url`. Nothing is fetched before the first call; all
 * calls share one copy. Rejects where the file cannot be fetched (with `fetchFile`'s own error, or LexiconError for an
 * answer that is not ok) or is no lexicon of this version (LexiconError); the next call tries again.
 */
export function createTaggerLoader(url: string, fetchFile: FetchFile): () => Promise<Tagger> {
  return shareUntilFailure(async () => {
    const response = await fetchFile(url);
    if (!response.ok) throw new LexiconError(`The lexicon could not be fetched: status ${response.status}.`);
    return createTagger(loadLexicon(await response.arrayBuffer()));
  });
}
