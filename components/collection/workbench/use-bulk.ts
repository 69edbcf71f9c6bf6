import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { ItemEdit, SavedItem } from '../../../lib/core/item.ts';
import type { Collection } from '../../../lib/store/collection.ts';
import { CollectionError, failureOf } from '../../../lib/store/failure.ts';
import type { Announcer } from '../../use-announcement.ts';
import { failureWords } from '../../wording/failure-words.ts';
import { type MessageKey, useWords, type Words } from '../../words.tsx';
import { useSteps } from './use-steps.ts';

/** Changes of the collection that can be taken back, one after the other, last first. */
export interface Bulk {
  /** How far a change is that takes long; null while none runs. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** Edits items; `done` says it with their number. False where that failed: it was said. */
  readonly edit: (edits: readonly ItemEdit[], done: MessageKey) => Promise<boolean>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Marks a page as gone through, or takes that back. */
  readonly review: (pageId: string, reviewed: boolean) => Promise<void>;
  /** Ends a change that is under way; what was done by then stays, and can be taken back. */
  readonly stop: () => void;
  /** Takes back the last change; false where there is none. */
  readonly undo: () => boolean;
}

/** So many items are written at a time: the page stays alive in between. */
const ITEMS_AT_A_TIME = 2_000;

/** Changes items of the collection, few or a hundred thousand, and remembers them as they were. */
export function useBulk(
  collection: Pick<Collection, 'editItems' | 'deleteItems' | 'restoreItems' | 'setReviewed'>,
  announcer: Announcer,
): Bulk {
  const words = useWords();
  const { say } = announcer;
  const [progress, setProgress] = useState<Bulk['progress']>(null);
  const { remember, back, any } = useSteps();
  const running = useRef<AbortController | null>(null);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  /** Does `work` piece by piece and answers what it answered; null where it failed with the first piece, which is said. */
  const run = useCallback(
    async <T>(all: readonly T[], work: (piece: readonly T[]) => Promise<readonly SavedItem[]>): Promise<SavedItem[] | null> => {
      const mine = new AbortController();
      running.current = mine;
      const before: SavedItem[] = [];
      try {
        for (let from = 0; from < all.length && !mine.signal.aborted; from += ITEMS_AT_A_TIME) {
          if (from > 0) setProgress({ done: from, of: all.length });
          for (const item of await work(all.slice(from, from + ITEMS_AT_A_TIME))) before.push(item);
        }
      } catch (error) {
        say({ text: failureIn(words, error), tone: 'problem' });
        return before.length === 0 ? null : before;
      } finally {
        running.current = null;
        setProgress(null);
      }
      return before;
    },
    [say, words],
  );
  /** As `run`, once the changes before it are done: a note that is kept as its field is left meets the press that left it. */
  const inPieces = useCallback<typeof run>(
    (all, work) => {
      const mine = turn.current.then(() => run(all, work));
      turn.current = mine;
      return mine;
    },
    [run],
  );

  /** In its turn: of two quick presses each takes back one change, and one that is under way is taken back once it is there. */
  const undo = useCallback((): boolean => {
    if (running.current === null && !any()) return false;
    turn.current.then(back);
    return true;
  }, [back, any]);

  /** Remembers items as they were before a change that was said. */
  const changed = useCallback(
    (before: readonly SavedItem[] | null, done: MessageKey): boolean => {
      if (before === null || before.length === 0) return before !== null;
      const put = async (piece: readonly SavedItem[]): Promise<readonly SavedItem[]> => {
        await collection.restoreItems(piece, true);
        return piece;
      };
      remember(async () => {
        // What could not be put back is kept for another try.
        if ((await inPieces(before, put))?.length !== before.length) return false;
        say({ text: words('announce_restored', before.length), tone: 'done' });
        return true;
      });
      say({ text: words(done, before.length), tone: 'done', undo: () => void undo() });
      return true;
    },
    [collection, inPieces, remember, say, words, undo],
  );

  const edit = useCallback<Bulk['edit']>(
    async (edits, done) => {
      if (edits.length > 0) return changed(await inPieces(edits, (piece) => collection.editItems(piece)), done);
      say({ text: words('bulk_nothing'), tone: 'done' });
      return true;
    },
    [collection, inPieces, changed, say, words],
  );
  const remove = useCallback<Bulk['remove']>(
    async (ids) => void changed(await inPieces(ids, (piece) => collection.deleteItems(piece)), 'announce_deleted'),
    [collection, inPieces, changed],
  );
  const review = useCallback<Bulk['review']>(
    async (pageId, reviewed) => {
      /** Sets the mark and says so; the mark as it was, undefined where that failed. */
      const set = async (to: boolean | string, takeBack?: () => void): Promise<string | null | undefined> => {
        try {
          const before = await collection.setReviewed(pageId, to);
          const text = words(to === false ? 'announce_unreviewed' : 'announce_reviewed');
          say({ text, tone: 'done', ...(takeBack === undefined ? {} : { undo: takeBack }) });
          return before;
        } catch (error) {
          say({ text: failureIn(words, error), tone: 'problem' });
          return undefined;
        }
      };
      const before = await set(reviewed, () => void undo());
      if (before !== undefined) remember(async () => (await set(before ?? false)) !== undefined);
    },
    [collection, remember, say, words, undo],
  );
  const stop = useCallback(() => running.current?.abort(), []);
  return useMemo(() => ({ progress, edit, remove, review, stop, undo }), [progress, edit, remove, review, stop, undo]);
}

/** Why a change failed, in words. */
export const failureIn = (words: Words, error: unknown): string =>
  failureWords(words, error instanceof CollectionError ? error.failure : failureOf(error));
