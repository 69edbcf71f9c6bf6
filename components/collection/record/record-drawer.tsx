import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../icon.tsx';
import { failureWords } from '../../wording/failure-words.ts';
import { useWords } from '../../words.tsx';
import type { RecordDrawerProps } from './drawer-props.ts';
import { RecordBody } from './record-body.tsx';
import { useRecord } from './use-record.ts';

/** The record of one item beside the table: how it was read, where it stands, what was noted. */
export function RecordDrawer(props: RecordDrawerProps): VNode {
  const words = useWords();
  const { ports, id, place, onStep, onClose } = props;
  const record = useRecord(ports, id);
  const drawer = useRef<HTMLElement>(null);
  const held = useHeldFocus(drawer);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.altKey && event.key === 'ArrowDown') onStep(1);
    else if (event.altKey && event.key === 'ArrowUp') onStep(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const step = (to: 1 | -1, label: string, key: string): VNode => (
    <button
      type="button"
      class="pm-button-icon"
      aria-label={label}
      title={words('with_key', label, key)}
      disabled={place < 0}
      onClick={() => onStep(to)}
    >
      <Icon name={to < 0 ? 'previous' : 'next'} />
    </button>
  );
  return (
    <aside class="pm-record" ref={drawer} tabIndex={-1} aria-label={words('record_label')} onKeyDown={onKeyDown} {...held}>
      <header class="pm-record-bar">
        <h2 class="pm-record-name">{words('record_label')}</h2>
        {step(-1, words('record_previous'), 'Alt+↑')}
        {step(1, words('record_next'), 'Alt+↓')}
        <button
          type="button"
          class="pm-button-icon"
          aria-label={words('dismiss')}
          title={words('with_key', words('dismiss'), 'Esc')}
          onClick={onClose}
        >
          <Icon name="remove" />
        </button>
      </header>
      <div class="pm-record-scroll">
        {record.phase === 'failed' && (
          <p class="pm-record-none" role="alert">
            {failureWords(words, record.failure)}
          </p>
        )}
        {record.phase === 'ready' &&
          (record.value === null ? (
            <p class="pm-record-none" role="status">
              {words('record_gone')}
            </p>
          ) : (
            <RecordBody key={record.value.item.id} {...props} {...record.value} />
          ))}
      </div>
    </aside>
  );
}

/** Keeps the keyboard in the drawer when what it was on goes: another item, or a button that did what it was for. */
function useHeldFocus(drawer: RefObject<HTMLElement | null>): {
  readonly onFocusIn: () => void;
  readonly onFocusOut: (event: FocusEvent) => void;
} {
  const within = useRef(false);
  useLayoutEffect(() => {
    if (within.current && document.activeElement === document.body) drawer.current?.focus({ preventScroll: true });
  });
  return {
    onFocusIn: () => {
      within.current = true;
    },
    onFocusOut: ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !drawer.current?.contains(relatedTarget)) within.current = false;
    },
  };
}
