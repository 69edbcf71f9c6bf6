import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { exportFileName } from '../../lib/core/table/file-name.ts';
import { CollectionError, failureOf } from '../../lib/store/failure.ts';
import { breathing } from '../breathe.ts';
import type { Announcer } from '../use-announcement.ts';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import { EXPORT_SETTING, type ExportChoice } from './choice.ts';
import { extensionOf, makeFile } from './make-file.ts';
import type { ExportPorts } from './ports.ts';
import { chosenPages, type ExportScope, scopeFileWords } from './source.ts';

export interface ExportFile {
  /** Items written so far; null while nothing is being written. */
  readonly progress: number | null;
  /** Writes the file and hands it over; true where that was done. */
  readonly run: (scope: ExportScope, choice: ExportChoice) => Promise<boolean>;
  readonly cancel: () => void;
}

/** Writes a file and remembers how it was wanted. One at a time; it ends with the surface that asked for it. */
export function useExportFile(ports: ExportPorts, { say }: Announcer): ExportFile {
  const words = useWords();
  const [progress, setProgress] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = useCallback(
    async (scope: ExportScope, choice: ExportChoice) => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      setProgress(0);
      let rows = 0;
      const onProgress = (written: number): void => {
        rows = written;
        setProgress(written);
      };
      try {
        const pages = chosenPages(ports.collection, scope, choice.statuses);
        const task = { onProgress, signal: mine.signal, breathe: breathing() };
        const file = await makeFile({ ports, words, choice, pages, task });
        if (file === null) {
          say({ text: words('export_cancelled'), tone: 'done' });
          return false;
        }
        ports.download(
          file,
          exportFileName(words('product_name'), scopeFileWords(words, scope), ports.today(), extensionOf(choice.format)),
        );
        say({ text: words('export_done', rows), tone: 'done' });
        await ports.collection.keepSetting(EXPORT_SETTING, choice);
        return true;
      } catch (error) {
        say({ text: failureWords(words, error instanceof CollectionError ? error.failure : failureOf(error)), tone: 'problem' });
        return false;
      } finally {
        if (running.current === mine) setProgress(null);
      }
    },
    [ports, say, words],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  return { progress, run, cancel };
}
