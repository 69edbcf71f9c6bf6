import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useWords } from '../words.tsx';
import type { MenuEntry } from './plug.ts';

interface PageMenuProps {
  readonly entries: readonly MenuEntry[];
  readonly onChoose: (entry: MenuEntry) => void;
}

/** The menu of the page by the ARIA pattern: opens below its button, arrows move, Escape and a press elsewhere close it. */
export function PageMenu({ entries, onChoose }: PageMenuProps): VNode | null {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  // At once: the key that follows would otherwise reach the button and close the menu again.
  useLayoutEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);
  if (entries.length === 0) return null;
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      setOpen(true);
      return;
    }
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else items()[target(event.key, items().indexOf(document.activeElement as HTMLElement), entries.length) ?? -1]?.focus();
    if (['Escape', 'ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) event.preventDefault();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !root.current?.contains(relatedTarget as Node)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are handled for the button and its menu together
    <div class="pm-menu" ref={root} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button type="button" class="pm-button pm-button-quiet" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="options" />
        {words('menu_button')}
      </button>
      {open && (
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a press elsewhere closes the menu; the keyboard has Escape */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
          <div class="pm-menu-back" onClick={() => setOpen(false)} />
          <div class="pm-menu-list" role="menu" aria-label={words('menu_button')}>
            {entries.map((entry) => (
              <button
                type="button"
                role="menuitem"
                class="pm-menu-item"
                key={entry.id}
                tabIndex={-1}
                onClick={() => {
                  close();
                  onChoose(entry);
                }}
              >
                <Icon name={entry.icon} />
                {words(entry.label)}
              </button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function target(key: string, from: number, count: number): number | null {
  if (key === 'ArrowDown') return (from + 1) % count;
  if (key === 'ArrowUp') return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
