/** The first page that a worker reads is read twice, so that the second one does not wait for the browser's compiler. */
import type { WorkerPorts } from './worker-ports.ts';

/** Milliseconds after which the first page's marks are there, on a slow machine too. */
const MARKED = 300;
/** Reading a longer page is practice enough, and doing it again would keep the next page waiting. */
const LONGEST = 30_000;

/**
 * `extract`, which reads the first page of more than no numbers once more when nobody waits for it. The browser compiles code for
 * speed in its second run, in the thread of a worker itself, and that takes longer than the run.
 */
export function rehearsed(extract: WorkerPorts['extract']): WorkerPorts['extract'] {
  let isFirst = true;
  return (page, tagger, options) => {
    const extraction = extract(page, tagger, options);
    if (isFirst && extraction.quantities.length > 0) {
      isFirst = false;
      if (page.text.length <= LONGEST) setTimeout(() => extract(page, tagger, options), MARKED);
    }
    return extraction;
  };
}
