import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { partsOfItemId } from '../../../lib/core/page-id.ts';
import { type Asked, readAsked, writeAsked } from '../../../lib/core/workbench/asked.ts';
import { chosenRows, type Display, displayOf, isHead, passingHandles } from '../../../lib/core/workbench/display.ts';
import { isOpen, NO_FILTER } from '../../../lib/core/workbench/filter.ts';
import { itemIdAt, type Ledger } from '../../../lib/core/workbench/ledger.ts';
import { orderOf } from '../../../lib/core/workbench/order.ts';
import { chooseNone, type HandlesOf, NOTHING_CHOSEN, onlyShown, type Selection } from '../../../lib/core/workbench/selection.ts';
import { type Sifted, sift } from '../../../lib/core/workbench/sift.ts';
import type { ViewProps } from '../plug.ts';

/** The table as it stands: what is asked for, what that shows, what is chosen of it. */
export interface Bench {
  readonly ledger: Ledger;
  readonly asked: Asked;
  readonly change: (change: Partial<Asked>) => void;
  readonly sifted: Sifted;
  /** What no filter at all would let through. */
  readonly whole: Sifted;
  readonly display: Display;
  readonly selection: Selection;
  readonly select: (next: Selection) => void;
  /** All rows that are let through, in the order of the table, those of folded pages too. */
  readonly shown: () => readonly number[];
  /** Index of the line that the keyboard is on, -1 for none. */
  readonly activeAt: number;
  /** Rows that are chosen and let through. */
  readonly rows: readonly number[];
  readonly handlesOf: HandlesOf;
  /** Numbers of the pages whose rows are folded away. */
  readonly closed: ReadonlySet<number>;
  readonly fold: (page: number) => void;
}

/** Puts ledger, address and selection together. */
export function useBench(ledger: Ledger, names: ViewProps['asked'], ask: ViewProps['ask']): Bench {
  const asked = useMemo(() => readAsked(names), [names]);
  const change = useCallback((next: Partial<Asked>) => ask(writeAsked({ ...asked, ...next })), [ask, asked]);
  const [closed, setClosed] = useState<ReadonlySet<number>>(new Set());
  // An item that is opened does not change what is shown.
  const { text, chosen } = asked.filter;
  const filterKey = JSON.stringify([text, [...chosen]]);
  // The filter by its content, not by its identity.
  const filter = useMemo(() => asked.filter, [filterKey]);
  const { by, descending } = asked.sort ?? { by: null, descending: false };
  const order = useMemo(() => orderOf(ledger, by === null ? null : { by, descending }), [ledger, by, descending]);
  const whole = useMemo(() => sift(ledger, NO_FILTER), [ledger]);
  const sifted = useMemo(() => (isOpen(filter) ? whole : sift(ledger, filter)), [ledger, filter, whole]);
  const display = useMemo(
    () => displayOf(ledger, sifted, order, asked.grouped ? closed : null),
    [ledger, sifted, order, asked.grouped, closed],
  );
  const [selection, select] = useSelection(ledger, sifted);
  const activeAt = useActive(display, selection);
  const rows = useMemo(() => chosenRows(ledger, sifted, selection.chosen), [ledger, sifted, selection.chosen]);
  const handlesOf = useCallback<HandlesOf>((key) => (key >= 0 ? [key] : handlesOfPage(ledger, sifted, ~key)), [ledger, sifted]);
  const shown = useCallback(
    () => [...displayOf(ledger, sifted, order, asked.grouped ? new Set() : null).lines].filter((line) => !isHead(line)),
    [ledger, sifted, order, asked.grouped],
  );
  const fold = useCallback((page: number) => {
    setClosed((before) => (before.has(page) ? new Set([...before].filter((other) => other !== page)) : new Set([...before, page])));
  }, []);
  return { ledger, asked, change, sifted, whole, display, selection, select, shown, activeAt, rows, handlesOf, closed, fold };
}

/** What is not shown any more is let go, by a new filter or by a change of the items: nothing out of sight is ever changed. */
function useSelection(ledger: Ledger, sifted: Sifted): [Selection, (next: Selection) => void] {
  const [selection, setSelection] = useState(NOTHING_CHOSEN);
  // Before the next key can be pressed.
  useLayoutEffect(() => {
    setSelection((before) => (before.chosen.size === 0 ? before : onlyShown(before, new Set(passingHandles(ledger, sifted)))));
  }, [ledger, sifted]);
  return [selection, setSelection];
}

/** Where the active line stands now. Where it went (deleted, filtered away), the line in its place is active. */
function useActive({ keys }: Display, { active }: Selection): number {
  const last = useRef(0);
  const at = active === null ? -1 : keys.indexOf(active);
  if (at >= 0) last.current = at;
  if (active === null || keys.length === 0) return keys.length === 0 ? -1 : 0;
  return at >= 0 ? at : Math.min(last.current, keys.length - 1);
}

function handlesOfPage(ledger: Ledger, { pass }: Sifted, page: number): number[] {
  const b = ledger.blocks.findIndex(({ number }) => number === page);
  const start = ledger.starts[b] ?? 0;
  return [...(ledger.blocks[b]?.handles ?? [])].filter((_, i) => pass[start + i] === 1);
}

/** The line of an item; -1 where it is not shown. */
export function lineOfItem({ ledger, display }: Pick<Bench, 'ledger' | 'display'>, id: string): number {
  const parts = partsOfItemId(id);
  const block = ledger.blocks.find(({ page }) => page.id === parts?.pageId);
  const i = block?.locals.indexOf(parts?.local ?? '') ?? -1;
  const handle = block?.handles[i];
  return handle === undefined ? -1 : display.keys.indexOf(handle);
}

/** Ids of rows, in their order. */
export function idsOf(ledger: Ledger, rows: Iterable<number>): string[] {
  return [...rows].flatMap((row) => itemIdAt(ledger, row) ?? []);
}

/** The selection with nothing chosen, for Escape. */
export const letGo = (bench: Bench): void => bench.select(chooseNone(bench.selection));
