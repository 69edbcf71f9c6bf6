/** Keeps the keyboard's place in a list when the entry that it stands on is about to go. */

/**
 * Moves focus from `button`, inside an entry (`entries`), to the same kind of button (`target`) of the next entry, or the
 * one before it at the end of the list. Where it is the only entry, focus goes to the search field, so that it is not lost.
 */
export function keepFocusNear(button: HTMLElement, entries: string, target: string): void {
  const root = button.closest('[role="tabpanel"]') ?? button.ownerDocument;
  const entry = button.closest(entries);
  const all = [...root.querySelectorAll(entries)];
  const at = entry === null ? -1 : all.indexOf(entry);
  const neighbour = all[at + 1] ?? all[at - 1];
  const next = neighbour?.querySelector<HTMLElement>(target) ?? root.querySelector<HTMLElement>('input');
  next?.focus({ preventScroll: neighbour !== undefined });
}
