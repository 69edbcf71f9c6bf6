import type { ComponentChildren, VNode } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface ModalProps {
  readonly title: string;
  /** Label of the button that closes it. */
  readonly closeLabel: string;
  /** Asked for by Escape, the closing button, or a press beside the window. */
  readonly onClose: () => void;
  /** What can be done, at its foot. */
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * A window above the page. The browser's own dialog keeps the focus within, leaves the page behind it alone, and gives the
 * focus back when it goes.
 */
export function Modal({ title, closeLabel, onClose, foot, children }: ModalProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // At once: a key that follows quickly belongs to the window already.
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const onCancel = (event: Event): void => {
    event.preventDefault();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the window closes it; the keyboard has Escape
    <dialog
      ref={dialog}
      class="pm-modal"
      aria-labelledby={heading}
      onCancel={onCancel}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div class="pm-modal-window">
        <header class="pm-modal-head">
          <h2 class="pm-modal-title" id={heading}>
            {title}
          </h2>
          <button type="button" class="pm-button-icon" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
            <Icon name="remove" />
          </button>
        </header>
        <div class="pm-modal-body">{children}</div>
        <footer class="pm-modal-foot">{foot}</footer>
      </div>
    </dialog>
  );
}
