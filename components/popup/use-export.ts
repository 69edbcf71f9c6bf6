import { useCallback, useRef, useState } from 'preact/hooks';
import type { HeaderLanguage } from '../../lib/core/table/csv.ts';
import { exportFileName } from '../../lib/core/table/file-name.ts';
import { CollectionError, failureOf } from '../../lib/store/failure.ts';
import { csvFile } from '../csv-file.ts';
import type { Announcer } from '../use-announcement.ts';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import type { PopupPorts } from './ports.ts';
import { matching } from './use-collection.ts';

export interface ExportChoice {
  readonly header: HeaderLanguage;
  readonly bom: boolean;
}

export interface Export {
  /** Rows written so far; null while nothing is being exported. */
  readonly progress: number | null;
  /** Writes what `query` finds, or everything for a blank one. */
  readonly run: (query: string, choice: ExportChoice) => Promise<void>;
  readonly cancel: () => void;
}

/** Exports the collection as a CSV file. */
export function useExport({ collection, download, today }: PopupPorts, { say }: Announcer): Export {
  const words = useWords();
  const [progress, setProgress] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const run = useCallback(
    async (query: string, choice: ExportChoice) => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      setProgress(0);
      try {
        const made = await csvFile(matching(collection, query), choice, setProgress, mine.signal);
        if (made === null) return say({ text: words('export_cancelled'), tone: 'done' });
        const scope = query.trim() === '' ? words('export_scope_collection') : words('export_scope_search', query.trim());
        download(made.file, exportFileName(words('product_name'), scope, today(), 'csv'));
        say({ text: words('export_done', made.rows), tone: 'done' });
      } catch (error) {
        say({ text: failureWords(words, error instanceof CollectionError ? error.failure : failureOf(error)), tone: 'problem' });
      } finally {
        if (running.current === mine) setProgress(null);
      }
    },
    [collection, download, today, say, words],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  return { progress, run, cancel };
}
