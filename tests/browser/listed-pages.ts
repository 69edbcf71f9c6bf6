import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One page of `tests/pages/pages.json`. */
export interface ListedPage {
  readonly file: string;
  readonly isPlan: boolean;
  readonly page: { readonly title: string; readonly township?: string | null };
  /** Set where the article is only there in a browser. */
  readonly needs?: string;
  /** The file beside the pages that holds what is to be found, for the pages that have one. */
  readonly gold?: string;
  readonly targetQuotes?: readonly string[];
  readonly projectNames?: readonly string[];
  /** Numbers of the page's furniture, which are no figures. */
  readonly distractors?: readonly string[];
}

/** What `pages.json` of a folder lists. */
export const listedPages = (folder: string): readonly ListedPage[] =>
  JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as readonly ListedPage[];
