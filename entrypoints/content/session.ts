/**
 * One page's life: read, judged, sent to the worker if it is a plan, marked, watched for change, and left as it was.
 * Everything that is started ends with `ports.signal`.
 */
import type { Words } from '../../components/words.tsx';
import type { PageText, Verdict } from '../../lib/core/model.ts';
import { pageIdOf } from '../../lib/core/page-id.ts';
import type { Result } from '../../lib/core/result.ts';
import { ignoredIds, offeredItems, savedIds } from '../../lib/core/saved-ids.ts';
import { type Handlers, Refusal } from '../../lib/messaging/handle.ts';
import type { PageReading } from '../../lib/messaging/protocol.ts';
import type { Sender } from '../../lib/messaging/sender.ts';
import type { ArticleDocument } from '../../lib/page/article-documents.ts';
import { type ArticleMarks, marksOf } from '../../lib/page/article-marks.ts';
import type { PageWindow } from '../../lib/page/paint.ts';
import type { ReadPage } from '../../lib/page/read-page-text.ts';
import { createCardControl } from './card-control.tsx';
import { createPointing, type Pointing } from './pointing.ts';

export interface SessionPorts {
  readonly worker: Sender<'worker'>;
  /** The documents that may hold the article: the page's own and its frames', the likeliest first. */
  readonly documents: () => readonly ArticleDocument[];
  readonly read: (found: ArticleDocument) => ReadPage;
  readonly judge: (page: PageText) => Verdict;
  readonly words: Words;
  /** Called once the extension behind this copy is gone: everything is to end. */
  readonly orphaned: () => void;
  readonly signal: AbortSignal;
}

/** A document that was read, with what was made of it. */
interface Seen {
  readonly view: PageWindow;
  readonly read: ReadPage;
  readonly verdict: Verdict;
}

interface Shown extends Seen {
  readonly reading: PageReading;
  readonly marks: ArticleMarks;
}

export interface Session {
  readonly handlers: Handlers<'page'>;
  /** Reads the page again if its article is another one; true where it was. */
  look(): Promise<boolean>;
  /** What the pointer does to marks. */
  readonly pointing: Pointing;
  /** Says the counts again: the browser forgets a badge when a page is left, and does not ask when it comes back. */
  tellCounts(): void;
  /** True for the product's own nodes. */
  isOwn(node: Node): boolean;
}

export function createSession(ports: SessionPorts): Session {
  let seen: Seen | null = null;
  /** Counts articles: an answer about an earlier one is no longer wanted. */
  let article = 0;
  let shown: Shown | null = null;
  /** Off, the page is as the site sent it; it is still read, for the popup. */
  let marksOn = true;
  let forced: string | null = null;
  let underWay: Promise<unknown> = Promise.resolve();

  const ask: Sender<'worker'> = async (name, input) => {
    const answer = await ports.worker(name, input);
    if (!answer.ok && answer.error.code === 'extension-updated') ports.orphaned();
    return answer;
  };
  // The card asks by itself: it has to say that the extension is gone before everything ends.
  const visible = (): Shown | null => (marksOn ? shown : null);
  const card = createCardControl({ ...ports, shown: visible, dismissed: (id) => pointing.leaveAlone(id) });
  const pointing = createPointing(visible, card, ports.signal);

  const paint = (): void => {
    if (shown === null) return;
    const { saved } = shown.reading;
    if (marksOn) shown.marks.paint(savedIds(saved), ignoredIds(saved));
    else shown.marks.clear();
    card.refresh();
  };

  const clear = (): void => {
    card.close();
    shown?.marks.clear();
    shown = null;
  };
  ports.signal.addEventListener('abort', clear, { once: true });

  const show = (next: Seen, reading: PageReading): void => {
    if (shown !== null && shown.view !== next.view) shown.marks.clear();
    shown = { ...next, reading, marks: marksOf(next.view, next.read.index, reading.items) };
    paint();
  };

  const readNow = async (page: PageText, force: boolean): Promise<Result<PageReading>> => {
    article += 1;
    const asked = article;
    const answer = await ask('readPage', { page, force });
    // While the worker was reading, the page may have gone on to another article, or put the same words into other nodes.
    if (asked === article && seen !== null && !ports.signal.aborted) {
      if (answer.ok && (force || answer.value.verdict.isPlan)) show(seen, answer.value);
      else clear();
    }
    return answer;
  };

  const look = async (): Promise<boolean> => {
    if (ports.signal.aborted) return false;
    const before = seen;
    const next = bestOf(ports);
    seen = next;
    if (before !== null && isSameArticle(before.read.page, next.read.page)) {
      // The same words can lie in other nodes now: the marks move along.
      if (shown !== null) show(next, shown.reading);
      return false;
    }
    const wasShown = shown !== null;
    clear();
    article += 1;
    const { page } = next.read;
    const force = forced === pageIdOf(page.url);
    if (next.verdict.isPlan || force) underWay = readNow(page, force);
    else if (wasShown) underWay = ask('pageIsNoPlan', { url: page.url });
    await underWay;
    return true;
  };

  const tellCounts = (): void => {
    if (shown === null) return;
    const { items, saved } = shown.reading;
    void ask('pageCounts', { items: offeredItems(items, saved).length, saved: savedIds(saved).size });
  };

  return {
    handlers: pageHandlers(),
    look,
    tellCounts,
    pointing,
    isOwn: card.isOwn,
  };

  function pageHandlers(): Handlers<'page'> {
    return {
      currentReading: async () => {
        await underWay;
        const { verdict } = seen ?? bestOf(ports);
        return { verdict: shown?.reading.verdict ?? verdict, reading: shown?.reading ?? null, marksOn };
      },
      readAnyway: async () => {
        const next = bestOf(ports);
        seen = next;
        forced = pageIdOf(next.read.page.url);
        marksOn = true;
        const reading = readNow(next.read.page, true);
        underWay = reading;
        const answer = await reading;
        if (!answer.ok) throw new Refusal(answer.error);
        return answer.value;
      },
      scrollToItem: ({ id }) => shown?.marks.reveal(id, ports.signal) ?? false,
      switchMarks: ({ on }) => {
        marksOn = on;
        paint();
        return null;
      },
      runCommand: async ({ command }) => {
        await underWay;
        marksOn = command === 'toggle-marks' ? !marksOn : true;
        paint();
        if (command !== 'toggle-marks') card.run(command);
        return null;
      },
      savedChanged: async ({ pageIds }) => {
        const pageId = shown?.reading.page.id;
        if (pageId === undefined || (pageIds !== null && !pageIds.includes(pageId))) return null;
        const answer = await ask('savedOfPage', { pageId });
        if (answer.ok && shown !== null && shown.reading.page.id === pageId) {
          shown = { ...shown, reading: { ...shown.reading, saved: answer.value } };
          paint();
          tellCounts();
        }
        return null;
      },
    };
  }
}

/** The first document that is a plan or, where none is, the one that comes nearest to it. */
function bestOf({ documents, read, judge }: SessionPorts): Seen {
  let best: Seen | null = null;
  for (const found of documents()) {
    const view = found.document.defaultView;
    if (view === null) continue;
    const page = read(found);
    const verdict = judge(page.page);
    if (best === null || verdict.score > best.verdict.score) best = { view, read: page, verdict };
    if (verdict.isPlan) break;
  }
  if (best === null) throw new Error('a page without a document');
  return best;
}

const isSameArticle = (a: PageText, b: PageText): boolean =>
  a.text === b.text && a.title === b.title && pageIdOf(a.url) === pageIdOf(b.url);
