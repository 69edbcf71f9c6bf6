import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { ItemEdit, SavedItem } from '../../../lib/core/item.ts';
import type { Collection } from '../../../lib/store/collection.ts';
import { CollectionError, failureOf } from '../../../lib/store/failure.ts';
import type { Announcer } from '../../use-announcement.ts';
import { failureWords } from '../../wording/failure-words.ts';
import { type MessageKey, useWords } from '../../words.tsx';

/** Changes of the collection that can be taken back, one after the other, last first. */
export interface Bulk {
  /** How far a change is that takes long; null while none runs. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** Edits items; `done` says it with their number. */
  readonly edit: (edits: readonly ItemEdit[], done: MessageKey) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Ends a change that is under way; what was done by then stays, and can be taken back. */
  readonly stop: () => void;
  /** Takes back the last change; false where there is none. */
  readonly undo: () => boolean;
}

/** So many items are written at a time: the page stays alive in between. */
const ITEMS_AT_A_TIME = 2_000;
/** Changes that are remembered. */
const STEPS = 30;

/** Changes items of the collection, few or a hundred thousand, and remembers them as they were. */
export function useBulk(collection: Pick<Collection, 'editItems' | 'deleteItems' | 'restoreItems'>, announcer: Announcer): Bulk {
  const words = useWords();
  const { say } = announcer;
  const [progress, setProgress] = useState<Bulk['progress']>(null);
  const steps = useRef<(readonly SavedItem[])[]>([]);
  const running = useRef<AbortController | null>(null);

  /** Does `work` piece by piece and answers what it answered; says why where it fails. One at a time: null while another runs. */
  const inPieces = useCallback(
    async <T>(all: readonly T[], work: (piece: readonly T[]) => Promise<readonly SavedItem[]>): Promise<SavedItem[] | null> => {
      if (running.current !== null) return null;
      const mine = new AbortController();
      running.current = mine;
      const before: SavedItem[] = [];
      try {
        for (let from = 0; from < all.length && !mine.signal.aborted; from += ITEMS_AT_A_TIME) {
          if (from > 0) setProgress({ done: from, of: all.length });
          for (const item of await work(all.slice(from, from + ITEMS_AT_A_TIME))) before.push(item);
        }
      } catch (error) {
        say({ text: failureWords(words, error instanceof CollectionError ? error.failure : failureOf(error)), tone: 'problem' });
        return before.length === 0 ? null : before;
      } finally {
        running.current = null;
        setProgress(null);
      }
      return before;
    },
    [say, words],
  );

  const undo = useCallback((): boolean => {
    const items = running.current === null ? steps.current.pop() : undefined;
    if (items === undefined) return false;
    const put = async (piece: readonly SavedItem[]): Promise<readonly SavedItem[]> => {
      await collection.restoreItems(piece, true);
      return piece;
    };
    void inPieces(items, put).then((back) => {
      // What could not be put back is kept for another try.
      if (back?.length === items.length) say({ text: words('announce_restored', items.length), tone: 'done' });
      else steps.current.push(items);
    });
    return true;
  }, [collection, inPieces, say, words]);

  const remember = useCallback(
    (before: readonly SavedItem[] | null, done: MessageKey) => {
      if (before === null || before.length === 0) return;
      steps.current = [...steps.current.slice(1 - STEPS), before];
      say({ text: words(done, before.length), tone: 'done', undo: () => void undo() });
    },
    [say, words, undo],
  );

  const edit = useCallback<Bulk['edit']>(
    async (edits, done) => {
      if (edits.length === 0) say({ text: words('bulk_nothing'), tone: 'done' });
      else remember(await inPieces(edits, (piece) => collection.editItems(piece)), done);
    },
    [collection, inPieces, remember, say, words],
  );
  const remove = useCallback<Bulk['remove']>(
    async (ids) => remember(await inPieces(ids, (piece) => collection.deleteItems(piece)), 'announce_deleted'),
    [collection, inPieces, remember],
  );
  const stop = useCallback(() => running.current?.abort(), []);
  return useMemo(() => ({ progress, edit, remove, stop, undo }), [progress, edit, remove, stop, undo]);
}
