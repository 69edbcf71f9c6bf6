/** What the card and the list of marks do: open beside a mark, save, set aside, take back, copy, go on, close. */
import type { VNode } from 'preact';
import { Card } from '../../components/card/card.tsx';
import { MarkList } from '../../components/card/mark-list.tsx';
import { type LayerInput, type OpenLayer, openLayer } from '../../components/card/open-layer.tsx';
import { tidy } from '../../components/wording/excerpt.ts';
import { failureWords } from '../../components/wording/failure-words.ts';
import type { Words } from '../../components/words.tsx';
import { changeOf } from '../../lib/core/anchoring/anchor.ts';
import type { ItemDraft } from '../../lib/core/item.ts';
import type { Result } from '../../lib/core/result.ts';
import { ignoredIds, savedIds } from '../../lib/core/saved-ids.ts';
import type { CommandKey, CommandName } from '../../lib/messaging/commands.ts';
import type { PageReading } from '../../lib/messaging/protocol.ts';
import type { Sender } from '../../lib/messaging/sender.ts';
import type { ArticleMarks } from '../../lib/page/article-marks.ts';
import { closeOn } from './close-on.ts';
import type { ShownMarks } from './shown-marks.ts';
import { goToNeighbour } from './steps.ts';

export interface CardPorts {
  readonly worker: Sender<'worker'>;
  readonly words: Words;
  /** Null while the page shows no marks. */
  readonly shown: () => ShownMarks | null;
  /** The reader went to the mark of an item, by key, press or list. */
  readonly visited: (id: string) => void;
  /** The reader closed the card of an item and did not just move on. */
  readonly dismissed: (id: string) => void;
  /** Called after the reader was told that the extension behind this copy is gone. */
  readonly orphaned: () => void;
  readonly signal: AbortSignal;
}

export interface CardControl {
  /** Opens the card of an item; a second card closes the first. One that was pointed at takes no focus and goes with the pointer. */
  open(item: ItemDraft, how: 'pointed' | 'chosen'): void;
  /** Does what a key of the browser was pressed for. */
  run(command: Exclude<CommandName, 'toggle-marks'>): void;
  /** Closed, open for as long as the pointer stays, or open until it is closed. */
  mode(): 'closed' | 'pointed' | 'held';
  /** True where a point of the viewport lies on the card or its mark. */
  holds(x: number, y: number): boolean;
  /** Draws what is open anew after the page or the collection changed; closes it where its item is gone. */
  refresh(): void;
  close(): void;
  isOwn(node: Node): boolean;
}

/** What the card says beside its item. */
interface State {
  readonly busy: boolean;
  readonly copied: boolean;
  readonly notice: string;
  readonly keys: readonly CommandKey[] | null;
}

interface Open {
  /** Null for the list of marks. */
  readonly item: ItemDraft | null;
  readonly layer: OpenLayer;
  readonly life: AbortController;
  held: boolean;
  state: State;
  /** The extension was updated under this page: what is left to do is to say so. */
  orphaned: boolean;
}

const AT_REST: State = { busy: false, copied: false, notice: '', keys: null };

export function createCardControl(ports: CardPorts): CardControl {
  const { worker, words } = ports;
  let current: Open | null = null;
  /** The mark that the reader was at last. */
  let last: string | null = null;

  const inputFor = (item: ItemDraft | null, state: State, { marks, reading }: ShownMarks): LayerInput => ({
    scheme: marks.scheme,
    body: item === null ? listOf(reading, marks) : cardOf(item, state, reading, marks),
    boxes: item === null ? null : () => ports.shown()?.marks.rectangles(item.id) ?? [],
  });

  const cardOf = (item: ItemDraft, state: State, { saved, anchors }: PageReading, marks: ArticleMarks): VNode => {
    const painted = marks.painted();
    const at = painted.findIndex(({ id }) => id === item.id) + 1;
    return (
      <Card
        {...state}
        words={words}
        item={item}
        saved={savedIds(saved).has(item.id)}
        ignored={ignoredIds(saved).has(item.id)}
        change={changeOf(anchors, saved, item)}
        place={at === 0 ? null : { at, of: painted.length }}
        onToggle={() => void toggleSaved()}
        onRenew={() => void renew()}
        onIgnore={() => void toggleIgnored()}
        onCopy={() => void copy()}
        onStep={step}
        onList={openList}
        onLegend={() => void toggleLegend()}
        onClose={dismiss}
      />
    );
  };

  const listOf = ({ saved }: PageReading, marks: ArticleMarks): VNode => (
    <MarkList words={words} items={marks.painted()} saved={savedIds(saved)} current={last} onChoose={goTo} onClose={dismiss} />
  );

  const refresh = (): void => {
    const open = current;
    const shown = ports.shown();
    if (open === null) return;
    if (shown === null || (open.item !== null && !shown.reading.items.some(({ id }) => id === open.item?.id))) close();
    else open.layer.update(inputFor(open.item, open.state, shown));
  };

  const become = (open: Open, state: Partial<State>): void => {
    if (current !== open) return;
    open.state = { ...open.state, ...state };
    refresh();
  };

  /** Has the worker change what is saved of the open item, and says how that went. */
  const change = async (ask: (item: ItemDraft, reading: PageReading) => Promise<Result<unknown>> | null): Promise<void> => {
    const open = current;
    const shown = ports.shown();
    if (!open?.item || shown === null || open.state.busy) return;
    const asked = ask(open.item, shown.reading);
    if (asked === null) return;
    become(open, { busy: true, notice: '' });
    const answer = await asked;
    open.orphaned = !answer.ok && answer.error.code === 'extension-updated';
    become(open, { busy: false, notice: answer.ok ? '' : failureWords(words, answer.error) });
  };

  const toggleSaved = (): Promise<void> =>
    change((item, { page, saved }) =>
      savedIds(saved).has(item.id) ? worker('deleteItems', { ids: [item.id] }) : worker('saveItems', { page, items: [item] }),
    );

  const renew = (): Promise<void> => change((item, { page }) => worker('saveItems', { page, items: [item] }));

  const toggleIgnored = (): Promise<void> =>
    change((item, { page, saved }) => {
      // What is saved is taken out before it can be ignored: a note must not go with a key.
      if (savedIds(saved).has(item.id)) return null;
      return ignoredIds(saved).has(item.id) ? worker('deleteItems', { ids: [item.id] }) : worker('ignoreItems', { page, items: [item] });
    });

  async function copy(): Promise<void> {
    const open = current;
    const shown = ports.shown();
    if (!open?.item || shown === null) return;
    const { title, url } = shown.reading.page;
    const done = await open.layer.copy(`“${tidy(open.item.sentence)}”\n${title === null ? '' : `${title}\n`}${url}`);
    become(open, { copied: done, notice: done ? '' : words('card_copy_refused') });
  }

  async function toggleLegend(): Promise<void> {
    const open = current;
    if (open === null) return;
    if (open.state.keys !== null) return become(open, { keys: null });
    const answer = await worker('commandKeys', null);
    become(open, answer.ok ? { keys: answer.value } : { notice: failureWords(words, answer.error) });
  }

  function show(item: ItemDraft | null, held: boolean): void {
    close();
    const shown = ports.shown();
    if (shown === null) return;
    if (item !== null) last = item.id;
    if (item !== null && held) ports.visited(item.id);
    const layer = openLayer(shown.view.document, inputFor(item, AT_REST, shown), held);
    const life = new AbortController();
    const open: Open = { item, layer, life, held, state: AT_REST, orphaned: false };
    current = open;
    // Who goes into a card that came with the pointer wants it to stay.
    layer.host.addEventListener('focusin', () => (open.held = true), { signal: life.signal });
    closeOn(shown.view.document, layer.host, dismiss, life.signal);
  }

  function openList(): void {
    show(null, true);
  }

  function goTo(item: ItemDraft): void {
    ports.shown()?.marks.reveal(item.id, ports.signal);
    show(item, true);
  }

  function step(by: 1 | -1): void {
    const shown = ports.shown();
    const item = shown && goToNeighbour(shown, last, by, ports.signal);
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
    if (open?.orphaned) ports.orphaned();
  }

  const commands: Readonly<Record<Exclude<CommandName, 'toggle-marks'>, () => void>> = {
    'next-mark': () => step(1),
    'previous-mark': () => step(-1),
    'save-mark': () => onCurrent(toggleSaved),
    'ignore-mark': () => onCurrent(toggleIgnored),
    'list-marks': openList,
  };

  return {
    open: (item, how) => show(item, how === 'chosen'),
    run: (command) => commands[command](),
    mode: () => (current === null ? 'closed' : current.held ? 'held' : 'pointed'),
    holds: (x, y) => {
      const id = current?.item?.id;
      return current?.layer.holds(x, y) || (id !== undefined && id === ports.shown()?.marks.at(x, y)?.id);
    },
    refresh,
    close,
    isOwn: (node) => node === current?.layer.host,
  };
}
