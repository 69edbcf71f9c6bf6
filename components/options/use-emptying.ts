import { useState } from 'preact/hooks';
import type { Collection } from '../../lib/store/collection.ts';
import type { Contents } from '../../lib/store/contents.ts';
import type { Everything } from '../../lib/store/everything.ts';
import { CollectionError, failureOf } from '../../lib/store/failure.ts';
import type { Announcer } from '../use-announcement.ts';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';

export interface Emptying {
  /** What would be deleted; null until it is asked for. */
  readonly contents: Contents | null;
  /** True once everything was deleted and can still be put back. */
  readonly canUndo: boolean;
  readonly ask: () => Promise<void>;
  readonly dismiss: () => void;
  readonly run: () => Promise<void>;
  /** Puts everything back; possible until this page is closed. */
  readonly undo: () => Promise<void>;
}

type Emptied = Pick<Collection, 'contents' | 'deleteEverything' | 'restoreEverything'>;

/** Deletes the whole collection, after its contents were counted, and puts it back. */
export function useEmptying(collection: Emptied, { say }: Announcer): Emptying {
  const words = useWords();
  const [contents, setContents] = useState<Contents | null>(null);
  const [deleted, setDeleted] = useState<Everything | null>(null);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      say({ text: failureWords(words, error instanceof CollectionError ? error.failure : failureOf(error)), tone: 'problem' });
    }
  };
  return {
    contents,
    canUndo: deleted !== null,
    ask: () => attempt(async () => setContents(await collection.contents())),
    dismiss: () => setContents(null),
    run: () =>
      attempt(async () => {
        setDeleted(await collection.deleteEverything());
        setContents(null);
        say({ text: words('delete_done'), tone: 'done' });
      }),
    undo: () =>
      attempt(async () => {
        if (deleted === null) return;
        await collection.restoreEverything(deleted);
        setDeleted(null);
        say({ text: words('delete_undone'), tone: 'done' });
      }),
  };
}
