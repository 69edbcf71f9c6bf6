/** The reader: marks what was read of a page, opens cards, and leaves the page as it was. Everything ends with `ports.signal`. */
import type { Words } from '../../components/words.tsx';
import { LONGEST_ARTICLE } from '../../lib/core/article-limit.ts';
import { ignoredIds, offeredItems, savedIds } from '../../lib/core/saved-ids.ts';
import { shownItems } from '../../lib/core/shown-items.ts';
import type { PageReading } from '../../lib/messaging/protocol.ts';
import type { Sender } from '../../lib/messaging/sender.ts';
import { articleHtml } from '../../lib/page/article-html.ts';
import { type ArticleMarks, marksOf } from '../../lib/page/article-marks.ts';
import type { Seen } from '../judge/best-document.ts';
import { createCardControl } from './card-control.tsx';
import { createPlace, type Line } from './place.ts';
import { createPointing } from './pointing.ts';
import { createSelecting } from './selecting.tsx';
import type { Reader, ReaderHandlers, ReaderPorts } from './socket.ts';

export interface ReaderWorld extends ReaderPorts {
  readonly worker: Sender<'worker'>;
  readonly words: Words;
  /** Called after the marks of an article were painted. */
  readonly marked: () => void;
  /** Calls `onLine` for every side panel that begins to watch the page, until `signal` ends. */
  readonly onWatched: (onLine: (line: Line) => void, signal: AbortSignal) => void;
}

interface Shown extends Seen {
  /** With the items as they are shown. */
  readonly reading: PageReading;
  /** What was read, before the reader's corrections and selections. */
  readonly asRead: PageReading['items'];
  readonly marks: ArticleMarks;
}

export function createReader(ports: ReaderWorld): Reader {
  const { signal } = ports;
  let shown: Shown | null = null;
  let marksOn = true;
  /** The page whose article the worker was given. */
  let handedOver: string | null = null;

  const ask: Sender<'worker'> = async (name, input) => {
    const answer = await ports.worker(name, input);
    if (!answer.ok && answer.error.code === 'extension-updated') ports.orphaned();
    return answer;
  };
  // The card asks by itself: it has to say that the extension is gone before everything ends.
  const visible = (): Shown | null => (marksOn ? shown : null);
  const card = createCardControl({
    ...ports,
    shown: visible,
    visited: (id) => place.visited(id),
    unsaved: () => rebuild(),
    dismissed: (id) => pointing.leaveAlone(id),
  });
  const place = createPlace(visible, signal);
  const pointing = createPointing(visible, card, signal);
  const selecting = createSelecting({ ...ports, shown: visible, card, renew });

  const paint = (): void => {
    if (shown === null) return;
    const { saved } = shown.reading;
    if (marksOn) shown.marks.paint(savedIds(saved), ignoredIds(saved));
    else shown.marks.clear();
    card.refresh();
    place.refresh(marksOn);
  };
  const clear = (): void => {
    card.close();
    selecting.close();
    shown?.marks.clear();
    shown = null;
  };
  const show = (seen: Seen, reading: PageReading): void => {
    // A surface lies in the document that it was opened in.
    if (shown !== null && shown.view !== seen.view) clear();
    const { text } = seen.read.page;
    const items = shownItems(reading.items, reading.saved, text, card.followed(text));
    shown = { ...seen, reading: { ...reading, items }, asRead: reading.items, marks: marksOf(seen.view, seen.read.index, items) };
    pointing.attend(seen.view);
    selecting.attend(seen.view);
    paint();
    ports.marked();
  };
  /** Shows the items anew: what is saved of them is something else now. */
  const rebuild = (saved = shown?.reading.saved): void => {
    if (shown === null || saved === undefined) return;
    const { asRead, read, view, reading } = shown;
    const items = shownItems(asRead, saved, read.page.text, card.item());
    const same = items.length === reading.items.length && items.every((item, i) => item === reading.items[i]);
    const marks = same ? shown.marks : marksOf(view, read.index, items);
    shown = { ...shown, reading: { ...reading, items, saved }, marks };
    paint();
  };
  async function renew(): Promise<void> {
    const pageId = shown?.reading.page.id;
    if (pageId === undefined) return;
    const answer = await ask('savedOfPage', { pageId });
    if (!answer.ok || shown === null || shown.reading.page.id !== pageId) return;
    rebuild(answer.value);
    tellCounts();
    handOver(shown);
  }
  /** Says the counts again: the browser forgets a badge when a page is left, and does not ask when it comes back. */
  const tellCounts = (): void => {
    if (shown === null) return;
    const { items, saved } = shown.reading;
    void ask('pageCounts', { items: offeredItems(items, saved).length, saved: savedIds(saved).size });
  };
  /** Once something is saved of the page, the worker keeps a copy of the article as it stands now. */
  const handOver = ({ reading, read }: Shown): void => {
    const { page, saved } = reading;
    if (handedOver === page.id || savedIds(saved).size === 0) return;
    handedOver = page.id;
    void ask('keepArticle', { pageId: page.id, html: articleHtml(read.root, LONGEST_ARTICLE) });
  };
  signal.addEventListener('abort', clear, { once: true });
  ports.onWatched(place.watch, signal);
  window.addEventListener('pageshow', (event) => event.persisted && tellCounts(), { signal });

  return {
    handlers: readerHandlers(),
    show,
    move: (seen) => shown !== null && show(seen, { ...shown.reading, items: shown.asRead }),
    hold: () => shown?.marks.hold(),
    clear,
    reading: () => shown?.reading ?? null,
    marksOn: () => marksOn,
    switchOn: () => {
      marksOn = true;
    },
    isOwn: (node) => card.isOwn(node) || selecting.isOwn(node),
  };

  function readerHandlers(): ReaderHandlers {
    return {
      scrollToItem: ({ id }) => {
        const found = shown?.marks.reveal(id, signal) ?? false;
        if (found) place.visited(id);
        return found;
      },
      switchMarks: ({ on }) => {
        marksOn = on;
        paint();
        return null;
      },
      runCommand: ({ command }) => {
        marksOn = command === 'toggle-marks' ? !marksOn : true;
        paint();
        if (command !== 'toggle-marks') card.run(command);
        return null;
      },
      saveSelected: async ({ as }) => {
        await selecting.save(as);
        return null;
      },
      savedChanged: async ({ pageIds }) => {
        const pageId = shown?.reading.page.id;
        if (pageId === undefined || (pageIds !== null && !pageIds.includes(pageId))) return null;
        await renew();
        return null;
      },
    };
  }
}
