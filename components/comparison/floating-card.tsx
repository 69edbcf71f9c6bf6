import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useWords } from '../words.tsx';

interface FloatingCardProps {
  /** What it belongs to: the card stands beside it, within the window. */
  readonly at: DOMRect;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

const GAP = 6;
const MARGIN = 8;

/** A card over the page, beside what was pressed. Escape, its button and a press elsewhere close it; the focus goes back. */
export function FloatingCard({ at, title, onClose, children }: FloatingCardProps): VNode {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    if (!element.open) element.showModal();
    const put = (): void => place(element, at);
    put();
    // What it shows may come later and make it higher.
    const watch = new ResizeObserver(put);
    watch.observe(element);
    return () => watch.disconnect();
  }, [at]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the card closes it; the keyboard has Escape
    <dialog
      class="pm-float"
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div class="pm-float-body">
        <header class="pm-float-head">
          <h2 class="pm-float-title">{title}</h2>
          <button type="button" class="pm-button-icon" aria-label={words('compare_close')} onClick={() => dialog.current?.close()}>
            <Icon name="remove" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** Below its place, above it where there is no room, and never out of the window. */
function place(element: HTMLElement, at: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = element;
  const left = Math.max(MARGIN, Math.min(at.left, innerWidth - width - MARGIN));
  const below = at.bottom + GAP;
  const above = at.top - GAP - height;
  const fits = below + height + MARGIN <= innerHeight;
  const top = fits ? below : above >= MARGIN ? above : Math.max(MARGIN, innerHeight - height - MARGIN);
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
