import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../lib/core/exchange/merge/join-items.ts';
import type { PageMerge } from '../../lib/core/exchange/merge/merge-plan.ts';
import type { CollectionFile } from '../../lib/core/exchange/read/collection-file.ts';
import type { Refusal } from '../../lib/core/exchange/refusal.ts';
import type { Failure } from '../../lib/core/result.ts';
import { CollectionError, failureOf } from '../../lib/store/failure.ts';
import type { Announcer } from '../use-announcement.ts';
import { failureWords } from '../wording/failure-words.ts';
import { itemLine } from '../wording/item-words.ts';
import { useWords } from '../words.tsx';
import type { ImportPorts } from './ports.ts';
import { planOf, readFile } from './read-file.ts';
import { newCopies, newRules, writeImport } from './write-import.ts';

export type ImportPhase =
  | { readonly phase: 'choose' }
  | { readonly phase: 'reading'; readonly name: string /** Pages of the file that are read. */; readonly pages: number }
  /** `unreadable`: the browser cannot read the file at all. */
  | { readonly phase: 'refused'; readonly name: string; readonly refusal: Refusal | 'unreadable' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | PlannedPhase;

export interface PlannedPhase {
  readonly phase: 'planned';
  readonly name: string;
  readonly file: CollectionFile;
  readonly plan: readonly PageMerge[];
  /** Rules of the file that are not here. */
  readonly rules: number;
  /** Copies of articles in the file that are not here. */
  readonly copies: number;
  readonly writing: boolean;
}

export interface Import {
  readonly state: ImportPhase;
  readonly read: (file: File) => Promise<void>;
  /** Writes what was planned; true where that was done. */
  readonly write: (planned: PlannedPhase, choiceOf: (id: string) => Choice, rules: boolean) => Promise<boolean>;
}

/** Reads a file, says what it would change, and writes it. Nothing is touched before `write`. */
export function useImport(ports: ImportPorts, { say }: Announcer): Import {
  const words = useWords();
  const [state, setState] = useState<ImportPhase>({ phase: 'choose' });
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);
  const read = useCallback(
    async (file: File) => {
      running.current.abort();
      const mine = new AbortController();
      running.current = mine;
      const reading = (pages: number): void => setState({ phase: 'reading', name: file.name, pages });
      reading(0);
      const next = await phaseOf(file, ports, mine.signal, (pages) => mine.signal.aborted || reading(pages));
      if (!mine.signal.aborted && next !== null) setState(next);
    },
    [ports],
  );
  const write = useCallback(
    async (planned: PlannedPhase, choiceOf: (id: string) => Choice, rules: boolean) => {
      setState({ ...planned, writing: true });
      const failed = (error: unknown): void => say({ text: failureWords(words, failureIn(error)), tone: 'problem' });
      try {
        const done = await writeImport({ file: planned.file, choiceOf, rules, describe: (reading) => itemLine(words, reading) }, ports);
        const undo = (): void => void done.undo().then(() => say({ text: words('import_undone'), tone: 'done' }), failed);
        say({ text: words('import_done', done.added, done.pages), tone: 'done', undo });
        return true;
      } catch (error) {
        failed(error);
        setState({ ...planned, writing: false });
        return false;
      }
    },
    [ports, say, words],
  );
  return { state, read, write };
}

async function phaseOf(
  file: File,
  ports: ImportPorts,
  signal: AbortSignal,
  onProgress: (pages: number) => void,
): Promise<ImportPhase | null> {
  const { name } = file;
  const reading = await readFile(file, ports, signal, onProgress).catch(() => 'unreadable' as const);
  if (reading === null) return null;
  if (reading === 'unreadable') return { phase: 'refused', name, refusal: reading };
  if (!reading.ok) return { phase: 'refused', name, refusal: reading.refusal };
  try {
    const plan = await planOf(reading.file, ports);
    const rules = (await newRules(reading.file, ports)).length;
    const copies = await newCopies(reading.file, ports);
    return { phase: 'planned', name, file: reading.file, plan, rules, copies, writing: false };
  } catch (error) {
    return { phase: 'failed', failure: failureIn(error) };
  }
}

const failureIn = (error: unknown): Failure => (error instanceof CollectionError ? error.failure : failureOf(error));
