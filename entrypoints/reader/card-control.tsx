/** What is open beside the marks: a card, its form, or the list of marks. Opens, moves along, closes. */
import { type LayerInput, openLayer } from '../../components/card/open-layer.tsx';
import type { Words } from '../../components/words.tsx';
import { followed } from '../../lib/core/anchoring/followed.ts';
import type { ItemFields } from '../../lib/core/editing/fields.ts';
import { type ItemDraft, subjectOfReading } from '../../lib/core/item.ts';
import { savedIds } from '../../lib/core/saved-ids.ts';
import type { OpenItem } from '../../lib/core/selection/selection.ts';
import type { CommandName } from '../../lib/messaging/commands.ts';
import type { Undo } from '../../lib/messaging/protocol.ts';
import type { Sender } from '../../lib/messaging/sender.ts';
import { createDeeds, itemOf } from './card-deeds.ts';
import { cardInput, listInput, type ViewDeeds } from './card-views.tsx';
import { closeOn } from './close-on.ts';
import { AT_REST, type CardState, type OpenCard } from './open-card.ts';
import type { ShownMarks } from './shown-marks.ts';
import { goToNeighbour } from './steps.ts';

export interface CardPorts {
  readonly worker: Sender<'worker'>;
  readonly words: Words;
  /** Null while the page shows no marks. */
  readonly shown: () => ShownMarks | null;
  /** The reader went to the mark of an item, by key, press or list. */
  readonly visited: (id: string) => void;
  /** A card was closed whose item is a selection of the reader that is not saved: nothing keeps it in the page any more. */
  readonly unsaved: () => void;
  /** The reader closed the card of an item and did not just move on. */
  readonly dismissed: (id: string) => void;
  /** Called after the reader was told that the extension behind this copy is gone. */
  readonly orphaned: () => void;
  readonly signal: AbortSignal;
}

export interface CardControl {
  /** Opens the card of an item; a second card closes the first. One that was pointed at takes no focus and goes with the pointer. */
  open(item: ItemDraft, how: 'pointed' | 'chosen'): void;
  /** Opens the card of an item that was just saved: `said` says so, `undo` takes it back. */
  openSaved(item: ItemDraft, said: string, undo: Undo | null): void;
  /** Opens the form of an item of which something is missing; `notice` says what. */
  openForm(item: OpenItem, fields: ItemFields, notice: string): void;
  /** Does what a key of the browser was pressed for. */
  run(command: Exclude<CommandName, 'toggle-marks'>): void;
  /** Closed, open for as long as the pointer stays, or open until it is closed. */
  mode(): 'closed' | 'pointed' | 'held';
  /** The item of the open card; null where none is open. */
  item(): ItemDraft | null;
  /** The item of the open card where it stands in `text`, which the page says now; null where no card is open or that is not to be told. */
  followed(text: string): ItemDraft | null;
  /** True where a point of the viewport lies on the card or its mark. */
  holds(x: number, y: number): boolean;
  /** Draws what is open anew after the page or the collection changed; closes it where its item is gone. */
  refresh(): void;
  close(): void;
  isOwn(node: Node): boolean;
}

export function createCardControl(ports: CardPorts): CardControl {
  const { worker, words } = ports;
  let current: OpenCard | null = null;
  /** The mark that the reader was at last. */
  let last: string | null = null;

  const inputFor = (open: OpenCard, now: ShownMarks): LayerInput =>
    open.item === null ? listInput(words, now, last, views) : cardInput(words, open, now, ports.shown, views);

  const draw = (): void => {
    const now = ports.shown();
    if (current !== null && now !== null) current.layer.update(inputFor(current, now));
  };

  const refresh = (): void => {
    const open = current;
    const now = ports.shown();
    if (open === null) return;
    if (now === null) {
      close();
      return;
    }
    const fresh = open.item === null ? null : freshItem(open.item, now);
    // Whoever is typing goes on typing, whatever becomes of the words in the page.
    if (fresh === null && open.item !== null && open.state.form === null) {
      close();
      return;
    }
    if (fresh !== null && last === open.item?.id) last = fresh.id;
    open.item = fresh ?? open.item;
    draw();
  };

  const become = (open: OpenCard, state: Partial<CardState>): void => {
    if (current !== open) return;
    open.state = { ...open.state, ...state };
    draw();
  };

  const deeds = createDeeds({ worker, words, shown: ports.shown, current: () => current, become, close: () => close() });
  const views: ViewDeeds = {
    ...deeds,
    goTo,
    step,
    openList: () => show(null, true),
    dismiss,
    suggest: async (typed) => {
      const answer = await worker('suggestIndicators', { typed });
      return answer.ok ? answer.value : [];
    },
  };

  function show(item: OpenItem | null, held: boolean, state: Partial<CardState> = {}): void {
    close();
    const now = ports.shown();
    if (now === null) return;
    if (item !== null && item.reading !== null) {
      last = item.id;
      if (held) ports.visited(item.id);
    }
    const drawn = { item, held, state: { ...AT_REST, ...state } };
    const life = new AbortController();
    // What is drawn first needs no layer yet.
    const layer = openLayer(now.view.document, inputFor({ ...drawn, life, orphaned: false } as OpenCard, now), held);
    current = { ...drawn, layer, life, orphaned: false };
    const open = current;
    // Who goes into a card that came with the pointer wants it to stay.
    layer.host.addEventListener('focusin', () => (open.held = true), { signal: life.signal });
    closeOn(now.view.document, layer.host, { leave, elsewhere }, life.signal);
  }

  /** Whoever is typing leaves by Escape or its button; a press elsewhere costs nothing that was typed. */
  const isEditing = (): boolean => current !== null && current.state.form !== null;
  function leave(): void {
    if (isEditing()) deeds.leaveForm();
    else dismiss();
  }
  function elsewhere(): void {
    if (!isEditing()) dismiss();
  }

  function goTo(item: ItemDraft): void {
    ports.shown()?.marks.reveal(item.id, ports.signal);
    show(item, true);
  }

  function step(by: 1 | -1): void {
    const now = ports.shown();
    const item = now && goToNeighbour(now, last, by, ports.signal);
    if (item) show(item, true);
  }

  /** The open card's item, else the mark that the reader was at; where there is none, the key only leads to the next mark. */
  function onCurrent(act: () => Promise<void>): void {
    const item = ports
      .shown()
      ?.marks.painted()
      .find(({ id }) => id === last);
    if (!current?.item && item) goTo(item);
    if (current?.item) void act();
    else step(1);
  }

  function dismiss(): void {
    const id = current?.item?.id;
    close();
    if (id !== undefined) ports.dismissed(id);
  }

  function close(): void {
    const open = current;
    current = null;
    open?.life.abort();
    open?.layer.close();
    if (open?.orphaned) {
      ports.orphaned();
      return;
    }
    const { id, origin } = open?.item ?? {};
    if (id !== undefined && origin === 'reader' && !savedIds(ports.shown()?.reading.saved ?? []).has(id)) ports.unsaved();
  }

  const commands: Readonly<Record<Exclude<CommandName, 'toggle-marks'>, () => void>> = {
    'next-mark': () => step(1),
    'previous-mark': () => step(-1),
    'save-mark': () => onCurrent(deeds.toggleSaved),
    'ignore-mark': () => onCurrent(deeds.toggleIgnored),
    'list-marks': views.openList,
  };

  return {
    open: (item, how) => isEditing() || show(item, how === 'chosen'),
    openSaved: (item, said, undo) => show(item, true, { said, undo }),
    openForm: (item, fields, notice) => show(item, true, { form: { fields, problems: [] }, notice }),
    run: (command) => isEditing() || commands[command](),
    mode: () => (current === null ? 'closed' : current.held ? 'held' : 'pointed'),
    item: () => current && itemOf(current),
    followed: (text) => {
      const item = current && itemOf(current);
      const selector = item && followed(text, item.selector);
      return item && selector && { ...item, selector };
    },
    holds: (x, y) => {
      const id = current?.item?.id;
      return current?.layer.holds(x, y) || (id !== undefined && id === ports.shown()?.marks.at(x, y)?.id);
    },
    refresh,
    close,
    isOwn: (node) => node === current?.layer.host,
  };
}

/** The item as the page shows it now, which may be at another place and so under another name; null where it does not. */
function freshItem(item: OpenItem, { reading: { items }, read }: ShownMarks): OpenItem | null {
  const selector = followed(read.page.text, item.selector);
  if (item.reading === null) return selector && { ...item, selector };
  const { kind } = item.reading;
  const there = items.filter(
    (other) => other.reading.kind === kind && other.selector.start === selector?.start && other.selector.end === selector.end,
  );
  const subject = subjectOfReading(item.reading);
  return (
    (there.length > 0 ? there : items).find(({ id }) => id === item.id) ??
    there.find(({ reading }) => subjectOfReading(reading) === subject) ??
    null
  );
}
