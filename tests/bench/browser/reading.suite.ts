/** In the page: text with an offset index beside `innerText`, Readability and defuddle. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPageText } from '../../../lib/page/read-page-text.ts';
import { inTurns } from '../measure.ts';
import { dirtyLayout, showArticle } from './article.ts';

export interface Reading {
  readonly length: number;
  readonly ours: number;
  readonly visible: number;
  readonly readability: number;
  readonly defuddle: number;
}

const LENGTHS = [10_000, 100_000, 1_000_000];

/** The text as it is shown, which is what `innerText` means and `textContent` does not. */
// biome-ignore lint/performance/useDomNodeTextContent: what is shown is what is compared
const shownText = (element: HTMLElement): string => element.innerText;

async function measure(length: number): Promise<Reading> {
  const root = showArticle(length);
  // The browser's own text is compiled; a script has to be asked some times until it is. What the first time costs is in the
  // lines of a page that is opened.
  const [rounds, warm] = length >= 1_000_000 ? [3, 2] : length >= 100_000 ? [15, 3] : [61, 20];
  /** Each asks a page that has just changed, as a page has when it is read. */
  const fresh = (read: () => unknown) => (): unknown => {
    dirtyLayout(root);
    return read();
  };
  const taken = await inTurns(
    {
      ours: fresh(() => readPageText(document, { url: location.href }).page.text.length),
      visible: fresh(() => shownText(document.body).length),
    },
    { rounds, warm },
  );
  const slow = await inTurns(
    {
      readability: fresh(() => new Readability(document.cloneNode(true) as Document).parse()),
      defuddle: fresh(() => new Defuddle(document.cloneNode(true) as Document).parse()),
    },
    { rounds: length >= 1_000_000 ? 1 : 3, warm: length >= 1_000_000 ? 0 : 1 },
  );
  return { length, ...taken, ...slow };
}

Object.assign(window, {
  bench: async (): Promise<Reading[]> => {
    const all: Reading[] = [];
    for (const length of LENGTHS) all.push(await measure(length));
    return all;
  },
});
