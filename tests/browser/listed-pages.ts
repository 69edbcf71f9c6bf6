import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Identity } from '../../lib/core/model.ts';

/** What a page says of itself; `city` and `province` are null where it does not say them. */
type PageFields = Partial<Omit<Identity, 'title' | 'level'>> & { readonly title: string };

/** What is to be found on a page. */
interface Findings {
  readonly isPlan: boolean;
  readonly page: PageFields;
  /** Other values of a page field that are just as right. */
  readonly accept?: Readonly<Record<string, readonly string[]>>;
  /** The targets as the page writes them, in reading order. */
  readonly targetQuotes?: readonly string[];
  readonly projectNames?: readonly string[];
  /** Numbers of the page's furniture, which are no figures. */
  readonly distractors?: readonly string[];
  /** Masked numbers, which are no figures. */
  readonly masked?: readonly string[];
}

/** One page of `tests/pages/pages.json`. */
export interface ListedPage extends Findings {
  readonly file: string;
  /** Set where the article is only there in a browser. */
  readonly needs?: 'scripts' | 'frames';
  /** The file of the frame that holds the article. */
  readonly frame?: string;
  /** What a page that exchanges its article shows at each route; one that shows the `same` as another says no more. */
  readonly routes?: readonly (Findings & { readonly hash: string; readonly same?: string })[];
  /** The file beside the pages that holds what is to be found, for the pages that have one. */
  readonly gold?: string;
}

/** What `pages.json` of a folder lists. */
export const listedPages = (folder: string): readonly ListedPage[] =>
  JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as readonly ListedPage[];
