/** What the buttons of a card do: save, set aside, edit, copy, take back. Each says in the card how it went. */
import { tidy } from '../../components/wording/excerpt.ts';
import { failureWords } from '../../components/wording/failure-words.ts';
import { problemWords } from '../../components/wording/problem-words.ts';
import type { MessageKey, Words } from '../../components/words.tsx';
import { fieldsOf, type ItemFields } from '../../lib/core/editing/fields.ts';
import type { ItemDraft } from '../../lib/core/item.ts';
import type { Result } from '../../lib/core/result.ts';
import { ignoredIds, savedIds } from '../../lib/core/saved-ids.ts';
import type { EditAnswer, PageReading, Undo } from '../../lib/messaging/protocol.ts';
import type { Sender } from '../../lib/messaging/sender.ts';
import type { CardState, OpenCard } from './open-card.ts';
import type { ShownMarks } from './shown-marks.ts';

interface DeedPorts {
  readonly worker: Sender<'worker'>;
  readonly words: Words;
  readonly shown: () => ShownMarks | null;
  readonly current: () => OpenCard | null;
  /** Shows the card with another state; nothing where it is not open any more. */
  readonly become: (open: OpenCard, state: Partial<CardState>) => void;
  readonly close: () => void;
}

export interface CardDeeds {
  toggleSaved(): Promise<void>;
  renew(): Promise<void>;
  toggleIgnored(): Promise<void>;
  copy(): Promise<void>;
  toggleLegend(): Promise<void>;
  edit(): void;
  /** Leaves the form; a selection that is not saved goes with it. */
  leaveForm(): void;
  saveForm(fields: ItemFields): Promise<void>;
  takeBack(): Promise<void>;
}

/** What a change answers that can be taken back, and how it is told. */
interface Change {
  readonly answer: Promise<Result<unknown>>;
  readonly said: MessageKey | null;
  readonly undo: Undo | null;
}

export function createDeeds({ worker, words, shown, current, become, close }: DeedPorts): CardDeeds {
  /** Waits for an answer with the card held still; null where the card went meanwhile or the answer is a failure, which it then says. */
  const wait = async <T>(open: OpenCard, asked: Promise<Result<T>>): Promise<T | null> => {
    become(open, { busy: true, notice: '', said: '', undo: null });
    const answer = await asked;
    open.orphaned = !answer.ok && answer.error.code === 'extension-updated';
    become(open, { busy: false, notice: answer.ok ? '' : failureWords(words, answer.error) });
    return answer.ok ? answer.value : null;
  };

  /** Has the worker change what is saved of the open item. */
  const change = async (ask: (item: ItemDraft, reading: PageReading) => Change | null): Promise<void> => {
    const open = current();
    const now = shown();
    const item = open && itemOf(open);
    if (!open || !item || now === null || open.state.busy || open.state.form !== null) return;
    const asked = ask(item, now.reading);
    if (asked === null || (await wait(open, asked.answer)) === null) return;
    if (asked.said !== null) become(open, { said: words(asked.said), undo: asked.undo });
  };
  const save = (item: ItemDraft, { page, saved }: PageReading): Change => ({
    answer: worker('saveItems', { page, items: [item] }),
    said: 'card_said_saved',
    undo: undoOf(item, saved),
  });
  const remove = ({ id }: ItemDraft, { saved }: PageReading, said: MessageKey | null): Change => ({
    answer: worker('deleteItems', { ids: [id] }),
    said,
    undo: { before: saved.filter((item) => item.id === id), added: [] },
  });

  const edited = (open: OpenCard, { problems, warnings, item, undo }: EditAnswer): void => {
    const { form } = open.state;
    if (item === null) {
      if (form !== null) become(open, { form: { ...form, problems } });
      return;
    }
    open.item = item;
    become(open, {
      form: null,
      said: words('card_said_edited'),
      undo,
      notice: warnings.map((each) => problemWords(words, each)).join(' '),
    });
    open.layer.focus('.pm-card-edit');
  };

  return {
    toggleSaved: () =>
      change((item, reading) => (savedIds(reading.saved).has(item.id) ? remove(item, reading, 'card_said_removed') : save(item, reading))),
    renew: () => change(save),
    toggleIgnored: () =>
      change((item, reading) => {
        const { page, saved } = reading;
        // What is saved is taken out before it can be ignored: a note must not go with a key.
        if (savedIds(saved).has(item.id)) return null;
        // The card of an ignored item says so itself, and its button is the way back.
        if (ignoredIds(saved).has(item.id)) return remove(item, reading, null);
        return { answer: worker('ignoreItems', { page, items: [item] }), said: null, undo: null };
      }),
    copy: async () => {
      const open = current();
      const now = shown();
      if (!open?.item || now === null) return;
      const { title, url } = now.reading.page;
      const done = await open.layer.copy(`“${tidy(open.item.sentence)}”\n${title === null ? '' : `${title}\n`}${url}`);
      become(open, { copied: done, notice: done ? '' : words('card_copy_refused') });
    },
    toggleLegend: async () => {
      const open = current();
      if (open === null) return;
      if (open.state.keys !== null) return become(open, { keys: null });
      const answer = await worker('commandKeys', null);
      become(open, answer.ok ? { keys: answer.value } : { notice: failureWords(words, answer.error) });
    },
    edit: () => {
      const open = current();
      const item = open && itemOf(open);
      if (!open || !item || open.state.busy) return;
      const own = shown()?.reading.saved.find(({ id }) => id === item.id);
      const fields = fieldsOf(item.reading, own?.note ?? '', own?.tags ?? []);
      open.held = true;
      become(open, { form: { fields, problems: [] }, notice: '', said: '', undo: null, keys: null });
    },
    leaveForm: () => {
      const open = current();
      if (!open?.state.form || open.state.busy) return;
      if (open.item?.reading === null) {
        close();
        return;
      }
      become(open, { form: null, notice: '' });
      open.layer.focus('.pm-card-edit');
    },
    saveForm: async (fields) => {
      const open = current();
      const now = shown();
      if (!open?.item || now === null || open.state.busy) return;
      const answer = await wait(open, worker('editItem', { page: now.reading.page, item: open.item, fields }));
      if (answer !== null) edited(open, answer);
    },
    takeBack: async () => {
      const open = current();
      const undo = open?.state.undo;
      if (!open || !undo || open.state.busy) return;
      if ((await wait(open, worker('takeBack', undo))) !== null) become(open, { said: words('card_said_undone') });
    },
  };
}

/** The open item; null where it has no reading yet, and for the list of marks. */
export function itemOf({ item }: OpenCard): ItemDraft | null {
  return item === null || item.reading === null ? null : { ...item, reading: item.reading };
}

/** How the collection has an item before it is saved. */
function undoOf({ id }: ItemDraft, saved: PageReading['saved']): Undo {
  const before = saved.filter((item) => item.id === id);
  return { before, added: before.length === 0 ? [id] : [] };
}
