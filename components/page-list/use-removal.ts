import { useCallback, useRef } from 'preact/hooks';
import type { SavedItem } from '../../lib/core/item.ts';
import type { Announcer } from '../use-announcement.ts';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import type { PageEdits } from './ports.ts';

/** Takes items out of the collection and offers to put them back. Removals that follow each other are undone together. */
export function useRemoval(edits: PageEdits, announcer: Announcer): (ids: readonly string[]) => Promise<void> {
  const words = useWords();
  const removed = useRef<readonly SavedItem[]>([]);
  /** The undo that is offered for removals; another announcement's undo is not ours to add to. */
  const offered = useRef<(() => void) | null>(null);
  const { say, current } = announcer;
  const stillOffered = current?.undo !== undefined && current.undo === offered.current;
  return useCallback(
    async (ids) => {
      const answer = await edits.remove(ids);
      if (!answer.ok) return say({ text: failureWords(words, answer.error), tone: 'problem' });
      removed.current = stillOffered ? [...removed.current, ...answer.value] : answer.value;
      const undo = async (): Promise<void> => {
        const items = removed.current;
        removed.current = [];
        const back = await edits.restore(items);
        if (back.ok) say({ text: words('announce_restored', items.length), tone: 'done' });
        else say({ text: failureWords(words, back.error), tone: 'problem' });
      };
      offered.current = () => void undo();
      say({ text: words('announce_deleted', removed.current.length), tone: 'done', undo: offered.current });
    },
    [edits, words, say, stillOffered],
  );
}
