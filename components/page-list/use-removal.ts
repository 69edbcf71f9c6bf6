import { useCallback, useRef } from 'preact/hooks';
import type { SavedItem } from '../../lib/core/item.ts';
import type { Announcer } from '../use-announcement.ts';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import type { WorkerPort } from './ports.ts';

/** Takes items out of the collection and offers to put them back. Removals that follow each other are undone together. */
export function useRemoval(worker: WorkerPort, announcer: Announcer): (ids: readonly string[]) => Promise<void> {
  const words = useWords();
  const removed = useRef<readonly SavedItem[]>([]);
  const { say } = announcer;
  const stillOffered = announcer.current?.undo !== undefined;
  return useCallback(
    async (ids) => {
      const answer = await worker.deleteItems({ ids });
      if (!answer.ok) return say({ text: failureWords(words, answer.error), tone: 'problem' });
      removed.current = stillOffered ? [...removed.current, ...answer.value] : answer.value;
      const undo = async (): Promise<void> => {
        const items = removed.current;
        removed.current = [];
        const back = await worker.restoreItems({ items });
        if (back.ok) say({ text: words('announce_restored', items.length), tone: 'done' });
        else say({ text: failureWords(words, back.error), tone: 'problem' });
      };
      say({ text: words('announce_deleted', removed.current.length), tone: 'done', undo: () => void undo() });
    },
    [worker, words, say, stillOffered],
  );
}
