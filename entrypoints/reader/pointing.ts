/** What the pointer does to marks: a click opens a card to work in, a rest opens one that goes with the pointer. */
import type { PageWindow } from '../../lib/page/paint.ts';
import type { CardControl } from './card-control.tsx';
import type { ShownMarks } from './shown-marks.ts';

/** Milliseconds that the pointer rests on a mark before its card comes; in passing none does. */
const REST = 350;
/** Milliseconds that the pointer may be outside: the way from the mark to its card leads over other text. */
const GRACE = 300;

export interface Pointing {
  /** Listens to the pointer in a window's document from now on. */
  attend(view: PageWindow): void;
  /** Leaves an item alone whose card was just closed, until the pointer has been elsewhere. */
  leaveAlone(id: string): void;
}

/** `shown` answers what the page shows now, null while it shows no marks. */
export function createPointing(shown: () => ShownMarks | null, card: CardControl, signal: AbortSignal): Pointing {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let alone: string | null = null;
  /** Where the pointer was last; outside of everything where it is gone. */
  let x = -1;
  let y = -1;

  const leave = (): void => {
    leaving ??= setTimeout(() => {
      leaving = undefined;
      if (card.mode() === 'pointed' && !card.holds(x, y)) card.close();
    }, GRACE);
  };
  const shifted = (): void => {
    if (card.mode() === 'pointed' && !card.holds(x, y)) leave();
  };
  const open = (view: PageWindow): void => {
    const now = shown();
    if (now === null || now.view !== view || card.mode() === 'held') return;
    if (card.mode() === 'pointed' && card.holds(x, y)) return;
    const item = now.marks.at(x, y);
    if (item !== null && item.id === alone) return;
    alone = null;
    if (item !== null) card.open(item, 'pointed');
  };
  signal.addEventListener('abort', () => [clearTimeout(rest), clearTimeout(leaving)], { once: true });

  const click = (view: PageWindow, event: MouseEvent): void => {
    const now = shown();
    if (now === null || now.view !== view || !isPlainClick(view, event)) return;
    const item = now.marks.at(event.clientX, event.clientY);
    if (item !== null) card.open(item, 'chosen');
  };
  const moved = (view: PageWindow, event: PointerEvent): void => {
    clearTimeout(rest);
    const now = shown();
    if (now === null || event.pointerType !== 'mouse') return;
    [x, y] = now.view === view ? [event.clientX, event.clientY] : [-1, -1];
    shifted();
    if (event.buttons === 0 && (view.getSelection()?.isCollapsed ?? true)) rest = setTimeout(() => open(view), REST);
  };
  const gone = (): void => {
    clearTimeout(rest);
    [x, y] = [-1, -1];
    shifted();
  };
  const attended = new WeakSet<Document>();

  return {
    attend: (view) => {
      const { document } = view;
      if (attended.has(document)) return;
      attended.add(document);
      document.addEventListener('click', (event) => click(view, event), { signal });
      document.addEventListener('pointermove', (event) => moved(view, event), { passive: true, signal });
      document.addEventListener('mouseleave', gone, { signal });
      document.addEventListener('scroll', shifted, { capture: true, passive: true, signal });
    },
    leaveAlone: (id) => {
      alone = id;
    },
  };
}

/** A click that means nothing to the page: no link, no control, no key held, no text being selected. */
function isPlainClick(view: PageWindow, event: MouseEvent): boolean {
  if (event.defaultPrevented || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const { target } = event;
  const isControl =
    target instanceof view.Element &&
    target.closest('a[href], button, input, select, textarea, label, summary, [contenteditable]') !== null;
  return !isControl && (view.getSelection()?.isCollapsed ?? true);
}
