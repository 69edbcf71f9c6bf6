import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageWithItems } from '../../../lib/core/item.ts';
import type { Failure } from '../../../lib/core/result.ts';
import { type Block, blockOf } from '../../../lib/core/workbench/block.ts';
import { type Ledger, ledgerOf } from '../../../lib/core/workbench/ledger.ts';
import { createRegistry, type Registry } from '../../../lib/core/workbench/registry.ts';
import { CollectionError, failureOf } from '../../../lib/store/failure.ts';
import type { CollectionPagePorts } from '../ports.ts';

export type LedgerState =
  | { readonly phase: 'loading' /** Items read so far. */; readonly read: number }
  | { readonly phase: 'ready'; readonly ledger: Ledger }
  | { readonly phase: 'failed'; readonly failure: Failure; readonly retry: () => void };

/** Pages that are read at a time: few enough that no step of the reading is felt. */
const PAGES_AT_A_TIME = 20;

type LedgerPorts = Pick<CollectionPagePorts, 'collection' | 'watchPages'>;

/** The whole collection as a ledger: read once, then only the pages that changed are read again. */
export function useLedger(ports: LedgerPorts): LedgerState {
  const [state, setState] = useState<LedgerState>({ phase: 'loading', read: 0 });
  const [attempt, setAttempt] = useState(0);
  const registry = useRef(createRegistry());
  useEffect(() => {
    const end = new AbortController();
    const retry = (): void => {
      setState({ phase: 'loading', read: 0 });
      setAttempt((before) => before + 1);
    };
    follow(ports, registry.current, setState, end.signal).catch((error: unknown) => {
      if (end.signal.aborted) return;
      setState({ phase: 'failed', failure: error instanceof CollectionError ? error.failure : failureOf(error), retry });
    });
    return () => end.abort();
  }, [ports.collection, ports.watchPages, attempt]);
  return state;
}

/** Reads everything, then follows the changes until `signal` ends it. Changes that come while it reads are read afterwards. */
async function follow(ports: LedgerPorts, registry: Registry, tell: (state: LedgerState) => void, signal: AbortSignal): Promise<void> {
  const changes = changeQueue(ports.watchPages, signal);
  let blocks = await readAll(ports, registry, signal, (read) => tell({ phase: 'loading', read }));
  while (!signal.aborted) {
    tell({ phase: 'ready', ledger: ledgerOf(blocks.values(), registry) });
    const changed = await changes.next();
    if (signal.aborted) return;
    if (changed === null) blocks = await readAll(ports, registry, signal, () => undefined);
    else await readAgain(ports, registry, blocks, changed);
  }
}

async function readAll(
  { collection }: LedgerPorts,
  registry: Registry,
  signal: AbortSignal,
  onProgress: (read: number) => void,
): Promise<Map<string, Block>> {
  const blocks = new Map<string, Block>();
  let read = 0;
  for await (const groups of collection.allItems(PAGES_AT_A_TIME)) {
    if (signal.aborted) return blocks;
    for (const group of groups) {
      blocks.set(group.page.id, blockOf(group, registry));
      read += group.items.length;
    }
    onProgress(read);
  }
  return blocks;
}

async function readAgain(
  { collection }: LedgerPorts,
  registry: Registry,
  blocks: Map<string, Block>,
  pageIds: readonly string[],
): Promise<void> {
  for (let from = 0; from < pageIds.length; from += PAGES_AT_A_TIME) {
    const asked = pageIds.slice(from, from + PAGES_AT_A_TIME);
    const found = new Map((await collection.groupsOf(asked)).map((group): [string, PageWithItems] => [group.page.id, group]));
    for (const id of asked) {
      const group = found.get(id);
      if (group === undefined) blocks.delete(id);
      else blocks.set(id, blockOf(group, registry));
    }
  }
}

interface ChangeQueue {
  /** The pages that changed since it was last asked, null for all; waits for a change where there is none. */
  next(): Promise<readonly string[] | null>;
}

function changeQueue(watchPages: LedgerPorts['watchPages'], signal: AbortSignal): ChangeQueue {
  let waiting: readonly string[] | null = [];
  let wake: () => void = () => undefined;
  watchPages((pageIds) => {
    waiting = waiting === null || pageIds === null ? null : [...new Set([...waiting, ...pageIds])];
    wake();
  }, signal);
  signal.addEventListener('abort', () => wake(), { once: true });
  return {
    next: async () => {
      if (waiting?.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const changed = waiting;
      waiting = [];
      return changed;
    },
  };
}
