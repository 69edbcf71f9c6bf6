/** Text that is selected in the article: a bar at its end offers to save it, by pointer and by keyboard. */
import { type LayerInput, type OpenLayer, openLayer } from '../../components/card/open-layer.tsx';
import type { Box } from '../../components/card/place-card.ts';
import { SelectionBar } from '../../components/card/selection-bar.tsx';
import { failureWords } from '../../components/wording/failure-words.ts';
import type { MessageKey, Words } from '../../components/words.tsx';
import type { Span } from '../../lib/core/model.ts';
import { LONGEST_SELECTION, type OpenReason, type SelectionKind } from '../../lib/core/selection/selection.ts';
import type { SelectionAnswer } from '../../lib/messaging/protocol.ts';
import type { Sender } from '../../lib/messaging/sender.ts';
import type { PageWindow } from '../../lib/page/paint.ts';
import { selectedRange, selectedSpan } from '../../lib/page/selected-span.ts';
import type { CardControl } from './card-control.tsx';
import { closeOn } from './close-on.ts';
import type { ShownMarks } from './shown-marks.ts';

/** Milliseconds that a selection has to rest before the bar comes. */
const REST = 250;

const REASONS: Readonly<Record<OpenReason, MessageKey>> = {
  'no-number': 'selection_no_number',
  'no-unit': 'selection_no_unit',
  'no-indicator': 'selection_no_indicator',
  'no-name': 'selection_no_name',
};

export interface SelectingPorts {
  readonly worker: Sender<'worker'>;
  readonly words: Words;
  /** Null while the page shows no marks. */
  readonly shown: () => ShownMarks | null;
  readonly card: CardControl;
  /** Asks what is saved of the page by now and shows it. */
  readonly renew: () => Promise<void>;
  readonly orphaned: () => void;
  readonly signal: AbortSignal;
}

export interface Selecting {
  /** Looks at the selections in a window's document from now on. */
  attend(view: PageWindow): void;
  /** Saves what is selected now; says in the page how that went. */
  save(as: SelectionKind): Promise<void>;
  close(): void;
  isOwn(node: Node): boolean;
}

interface OpenBar {
  readonly layer: OpenLayer;
  readonly life: AbortController;
  busy: boolean;
  notice: string;
}

export function createSelecting(ports: SelectingPorts): Selecting {
  const { words, card, signal } = ports;
  let bar: OpenBar | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;
  const attended = new WeakSet<Document>();

  const selected = (): { readonly now: ShownMarks; readonly span: Span } | null => {
    const now = ports.shown();
    const span = now && selectedSpan(now.view, now.read.index, now.read.page.text.length);
    return now && span && now.read.page.text.slice(span.start, span.end).trim() !== '' ? { now, span } : null;
  };
  const input = (now: ShownMarks, busy: boolean, notice: string): LayerInput => ({
    scheme: now.marks.scheme,
    body: <SelectionBar words={words} busy={busy} notice={notice} onSave={(as) => void save(as)} />,
    boxes: selected() === null ? () => null : () => boxesOf(now.view),
  });
  const close = (): void => {
    clearTimeout(rest);
    const open = bar;
    bar = null;
    open?.life.abort();
    open?.layer.close();
  };
  const open = (now: ShownMarks): OpenBar => {
    if (bar !== null) return bar;
    const { document } = now.view;
    const layer = openLayer(document, input(now, false, ''), false);
    const life = new AbortController();
    bar = { layer, life, busy: false, notice: '' };
    closeOn(document, layer.host, { leave: close, elsewhere: close }, life.signal);
    // The way from the selection into the bar, which lies elsewhere in the document.
    document.addEventListener('keydown', (event) => enter(event, layer), { capture: true, signal: life.signal });
    return bar;
  };
  const become = (now: ShownMarks, state: Pick<OpenBar, 'busy' | 'notice'>): void => {
    const there = open(now);
    Object.assign(there, state);
    there.layer.update(input(now, there.busy, there.notice));
  };
  const look = (): void => {
    const found = selected();
    if (bar?.busy) return;
    if (found === null || card.mode() === 'held' || found.span.end - found.span.start > LONGEST_SELECTION) close();
    else become(found.now, { busy: false, notice: '' });
  };
  const soon = (): void => {
    clearTimeout(rest);
    if (!pressed) rest = setTimeout(look, REST);
  };
  /** While the pointer is down, the selection is on its way. */
  const press = (down: boolean) => (): void => {
    pressed = down;
    if (down) clearTimeout(rest);
    else soon();
  };
  signal.addEventListener('abort', close, { once: true });

  async function save(as: SelectionKind): Promise<void> {
    const now = ports.shown();
    const found = selected();
    if (now === null || bar?.busy) return;
    if (found === null) return become(now, { busy: false, notice: words('selection_none') });
    become(now, { busy: true, notice: '' });
    const answer = await ports.worker('saveSelection', { page: now.read.page, span: found.span, as });
    // Meanwhile the page may have gone on to another article.
    if (ports.shown()?.reading.page.id !== now.reading.page.id) return close();
    if (answer.ok) return tell(now, answer.value);
    become(now, { busy: false, notice: failureWords(words, answer.error) });
    if (answer.error.code === 'extension-updated') bar?.life.signal.addEventListener('abort', () => ports.orphaned(), { once: true });
  }

  async function tell(now: ShownMarks, answer: SelectionAnswer): Promise<void> {
    if (answer.outcome === 'refused') {
      const reason = answer.reason === 'empty' ? 'selection_none' : 'selection_too_long';
      return become(now, { busy: false, notice: words(reason) });
    }
    close();
    if (answer.outcome === 'open') return card.openForm(answer.item, answer.fields, words(REASONS[answer.reason]));
    await ports.renew();
    const { items, undo } = answer;
    const count = undo.added.length + undo.before.length;
    const [first] = items;
    const item = ports.shown()?.reading.items.find(({ id }) => id === first?.id);
    if (item === undefined) return;
    if (count === 0) card.openSaved(item, words('selection_there'), null);
    else card.openSaved(item, words('selection_saved', count), undo);
  }

  return {
    attend: (view) => {
      const { document } = view;
      if (attended.has(document)) return;
      attended.add(document);
      const options = { capture: true, passive: true, signal };
      document.addEventListener('selectionchange', soon, options);
      document.addEventListener('pointerdown', press(true), options);
      for (const name of ['pointerup', 'pointercancel'] as const) {
        // A drag can end outside of the window.
        view.addEventListener(name, press(false), options);
      }
    },
    save,
    close,
    isOwn: (node) => node === bar?.layer.host,
  };
}

function enter(event: KeyboardEvent, layer: OpenLayer): void {
  if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || event.composedPath().includes(layer.host))
    return;
  event.preventDefault();
  layer.focus('button');
}

/** The boxes of the selection, the last line of it only at its end: there the bar begins. */
function boxesOf(view: PageWindow): readonly Box[] {
  const boxes = [...(selectedRange(view)?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0);
  const last = boxes.reduce<DOMRect | null>((best, box) => (best === null || box.bottom >= best.bottom ? box : best), null);
  if (last === null) return [];
  const middle = (last.top + last.bottom) / 2;
  return boxes.map(({ left, top, right, bottom }) => ({ left: top < middle && bottom > middle ? last.right : left, top, right, bottom }));
}
