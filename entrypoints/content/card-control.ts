/** What the card does: opens beside its mark, saves, takes back, copies, and closes when the reader goes on. */
import { type CardInput, type OpenCard, openCard } from '../../components/card/open-card.tsx';
import { tidy } from '../../components/wording/excerpt.ts';
import { failureWords } from '../../components/wording/failure-words.ts';
import type { Words } from '../../components/words.tsx';
import type { ItemDraft } from '../../lib/core/item.ts';
import { savedIds } from '../../lib/core/saved-ids.ts';
import type { PageReading } from '../../lib/messaging/protocol.ts';
import type { Sender } from '../../lib/messaging/sender.ts';
import type { ArticleMarks } from '../../lib/page/article-marks.ts';

export interface CardPorts {
  readonly worker: Sender<'worker'>;
  readonly words: Words;
  /** What the page shows now; null while it shows no marks. */
  readonly shown: () => { readonly reading: PageReading; readonly marks: ArticleMarks } | null;
  /** Called after the reader was told that the extension behind this copy is gone. */
  readonly orphaned: () => void;
}

export interface CardControl {
  /** Opens the card of an item; a second card closes the first. */
  open(document: Document, item: ItemDraft): void;
  /** Draws the card anew after the page or the collection changed; closes it where its item is gone. */
  refresh(): void;
  close(): void;
  isOwn(node: Node): boolean;
}

/** What the card says beside its item. */
interface State {
  readonly busy: boolean;
  readonly copied: boolean;
  readonly notice: string;
}

const AT_REST: State = { busy: false, copied: false, notice: '' };

interface Open {
  readonly item: ItemDraft;
  readonly card: OpenCard;
  readonly life: AbortController;
  state: State;
  /** The extension was updated under this page: what is left to do is to say so. */
  orphaned: boolean;
}

export function createCardControl(ports: CardPorts): CardControl {
  let current: Open | null = null;

  const inputFor = (item: ItemDraft, { marks, reading }: NonNullable<ReturnType<CardPorts['shown']>>, state: State): CardInput => ({
    ...state,
    item,
    words: ports.words,
    scheme: marks.scheme,
    saved: savedIds(reading.saved).has(item.id),
    boxes: () => ports.shown()?.marks.rectangles(item.id) ?? [],
    onToggle: () => void toggle(),
    onCopy: () => void copy(),
    onClose: close,
  });

  const refresh = (): void => {
    const shown = ports.shown();
    if (current === null) return;
    if (shown === null || !shown.reading.items.some(({ id }) => id === current?.item.id)) {
      close();
      return;
    }
    current.card.update(inputFor(current.item, shown, current.state));
  };

  const become = (open: Open, state: Partial<State>): void => {
    if (current !== open) return;
    open.state = { ...open.state, ...state };
    refresh();
  };

  async function toggle(): Promise<void> {
    const open = current;
    const shown = ports.shown();
    if (open === null || shown === null) return;
    become(open, { busy: true, notice: '' });
    const { page, saved } = shown.reading;
    const answer = savedIds(saved).has(open.item.id)
      ? await ports.worker('deleteItems', { ids: [open.item.id] })
      : await ports.worker('saveItems', { page, items: [open.item] });
    open.orphaned = !answer.ok && answer.error.code === 'extension-updated';
    become(open, { busy: false, notice: answer.ok ? '' : failureWords(ports.words, answer.error) });
  }

  async function copy(): Promise<void> {
    const open = current;
    const shown = ports.shown();
    if (open === null || shown === null) return;
    const { title, url } = shown.reading.page;
    const done = await open.card.copy(`“${tidy(open.item.sentence)}”\n${title === null ? '' : `${title}\n`}${url}`);
    become(open, { copied: done, notice: done ? '' : ports.words('card_copy_refused') });
  }

  function close(): void {
    const open = current;
    current = null;
    open?.life.abort();
    open?.card.close();
    if (open?.orphaned) ports.orphaned();
  }

  return {
    open: (document, item) => {
      close();
      const shown = ports.shown();
      if (shown === null) return;
      const card = openCard(document, inputFor(item, shown, AT_REST));
      const life = new AbortController();
      current = { item, card, life, state: AT_REST, orphaned: false };
      closeOn(document, card.host, close, life.signal);
    },
    refresh,
    close,
    isOwn: (node) => node === current?.card.host,
  };
}

/** Escape and a press anywhere else close the card. */
function closeOn(document: Document, host: HTMLElement, close: () => void, signal: AbortSignal): void {
  document.addEventListener('pointerdown', (event) => event.composedPath().includes(host) || close(), { capture: true, signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    },
    { capture: true, signal },
  );
}
