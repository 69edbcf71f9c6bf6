import type { Announcer } from './use-announcement.ts';

/** Ctrl+Z (⌘Z) takes back what was just removed, except where it means the text in a field. */
export function undoByKey(event: KeyboardEvent, { current }: Announcer): void {
  if (event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
  if (current?.undo === undefined || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  current.undo();
}
