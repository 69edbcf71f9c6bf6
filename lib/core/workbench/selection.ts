/** Choosing lines of a table as lists do everywhere: one, several, a run, all. Everything goes by the keys of the display. */
import type { Display } from './display.ts';

export interface Selection {
  /** Handles of the chosen items. */
  readonly chosen: ReadonlySet<number>;
  /** Where a run begins: the key of the line that was last pressed without shift; null for none. */
  readonly anchor: number | null;
  /** The key of the line that the keyboard is on; null for none. */
  readonly active: number | null;
}

export const NOTHING_CHOSEN: Selection = { chosen: new Set(), anchor: null, active: null };

/** The handles that a line stands for: its own, or those of all items of the page under a head, folded ones too. */
export type HandlesOf = (key: number) => readonly number[];

/** Goes to a line; what is chosen stays. */
export function goTo(display: Display, { chosen }: Selection, at: number): Selection {
  const key = display.keys[at] ?? null;
  return { chosen, anchor: key, active: key };
}

/** Chooses one line and nothing else. */
export function chooseOnly(display: Display, at: number, handlesOf: HandlesOf): Selection {
  const key = display.keys[at] ?? null;
  return { chosen: new Set(key === null ? [] : handlesOf(key)), anchor: key, active: key };
}

/** Adds a line to what is chosen, or takes it out where all that it stands for is chosen already. */
export function toggle(display: Display, selection: Selection, at: number, handlesOf: HandlesOf): Selection {
  const key = display.keys[at] ?? null;
  if (key === null) return selection;
  const handles = handlesOf(key);
  const chosen = new Set(selection.chosen);
  if (handles.every((handle) => chosen.has(handle))) for (const handle of handles) chosen.delete(handle);
  else for (const handle of handles) chosen.add(handle);
  return { chosen, anchor: key, active: key };
}

/** Chooses the run from the anchor to a line; `adding` keeps what was chosen before. Heads within the run stand for nothing. */
export function extend(display: Display, selection: Selection, at: number, adding: boolean): Selection {
  const key = display.keys[at] ?? null;
  if (key === null) return selection;
  const from = selection.anchor === null ? at : display.keys.indexOf(selection.anchor);
  const [first, last] = [Math.min(from < 0 ? at : from, at), Math.max(from, at)];
  const chosen = new Set(adding ? selection.chosen : []);
  for (const other of display.keys.subarray(first, last + 1)) if (other >= 0) chosen.add(other);
  return { chosen, anchor: from < 0 ? key : (selection.anchor ?? key), active: key };
}

/** Chooses all of these. */
export const chooseAll = (selection: Selection, handles: Iterable<number>): Selection => ({ ...selection, chosen: new Set(handles) });

/** Chooses nothing; the keyboard stays where it is. */
export const chooseNone = (selection: Selection): Selection => ({ ...selection, chosen: new Set() });

/** The selection without what is not shown any more, the same object where nothing was lost. */
export function onlyShown(selection: Selection, shown: ReadonlySet<number>): Selection {
  const chosen = [...selection.chosen].filter((handle) => shown.has(handle));
  return chosen.length === selection.chosen.size ? selection : { ...selection, chosen: new Set(chosen) };
}
