import { useEffect, useRef } from 'preact/hooks';
import type { Announcer } from './use-announcement.ts';

/** Fields in which Ctrl+Z means their text. */
const TEXTLESS: ReadonlySet<string> = new Set(['checkbox', 'radio', 'button', 'submit', 'file']);

/**
 * Ctrl+Z (⌘Z) takes back what was just done wherever the focus is, except where it means the text in a field. What is removed may
 * take the focus with it, so the whole document is listened to. `otherwise` is asked where nothing is on offer; it answers
 * whether it took something back.
 */
export function useUndoKey({ current }: Announcer, otherwise: () => boolean = () => false): void {
  const act = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    if (isText(event.target)) return;
    if (current?.undo !== undefined) current.undo();
    else if (!otherwise()) return;
    event.preventDefault();
  };
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const end = new AbortController();
    document.addEventListener('keydown', (event) => latest.current(event), { signal: end.signal });
    return () => end.abort();
  }, []);
}

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !TEXTLESS.has(target.type));
