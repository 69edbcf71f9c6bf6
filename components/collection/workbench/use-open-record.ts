import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Bench, idsOf, lineOfItem } from './use-bench.ts';

/** The record beside the table, and the keyboard between the two. */
export interface OpenRecord {
  /** True while its form is open. */
  readonly editing: boolean;
  readonly setEditing: (editing: boolean) => void;
  /** Opens the record of an item, its form with it where `toEdit`; null closes it and puts the keyboard on the table. */
  readonly open: (item: string | null, toEdit?: boolean) => void;
  /** Shows another item in the record that is open; the keyboard stays where it is. */
  readonly show: (item: string) => void;
  /** Goes to the next item of the table, in either direction; heads of pages are passed over. */
  readonly step: (step: 1 | -1) => void;
  readonly toTable: () => void;
}

/** What opens, changes and closes the record; which one is open is kept by the address. */
export function useOpenRecord(bench: Bench, root: RefObject<HTMLElement | null>): OpenRecord {
  const { asked, change, display } = bench;
  const [edited, setEdited] = useState<string | null>(null);
  // An address that names an item opens with that item's line active.
  useEffect(() => {
    const at = asked.item === null ? -1 : lineOfItem(bench, asked.item);
    if (at >= 0) bench.select({ ...bench.selection, active: display.keys[at] ?? null });
  }, []);
  const toTable = (): void => root.current?.querySelector<HTMLElement>('.pm-grid')?.focus();
  const show = (item: string): void => {
    setEdited(null);
    change({ item });
  };
  return {
    editing: edited !== null && edited === asked.item,
    setEditing: (editing) => setEdited(editing ? asked.item : null),
    toTable,
    show,
    open: (item, toEdit = false) => {
      setEdited(toEdit ? item : null);
      change({ item });
      if (item === null) toTable();
      // A second Enter goes from the table into the record that is open already.
      else if (item === asked.item) root.current?.querySelector<HTMLElement>('.pm-record')?.focus();
    },
    step: (step) => {
      const from = asked.item === null ? -1 : lineOfItem(bench, asked.item);
      for (let at = from + step; from >= 0 && at >= 0 && at < display.lines.length; at += step) {
        const [id] = idsOf(bench.ledger, [display.lines[at] ?? -1]);
        if (id === undefined) continue;
        bench.select({ ...bench.selection, active: display.keys[at] ?? null });
        return show(id);
      }
    },
  };
}
