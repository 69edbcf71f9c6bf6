import type { VNode } from 'preact';
import { useWords } from '../words.tsx';

interface MarksBarProps {
  /** Whether the page shows its marks. */
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** How many items of the page are not offered any more. */
  readonly ignored: number;
  /** Offers all of them again. */
  readonly onRestore: () => void;
}

/** The marks of the page: on or off, and what was set aside. */
export function MarksBar({ on, onSwitch, ignored, onRestore }: MarksBarProps): VNode {
  const words = useWords();
  return (
    <div class="pm-marks-bar">
      <button type="button" role="switch" class="pm-switch" aria-checked={on} onClick={() => onSwitch(!on)}>
        <span class="pm-switch-track" aria-hidden="true" />
        {words('marks_switch')}
      </button>
      {ignored > 0 && (
        <span class="pm-ignored">
          {words('ignored_count', ignored)}
          <button type="button" class="pm-link" onClick={onRestore}>
            {words('ignored_restore')}
          </button>
        </span>
      )}
    </div>
  );
}
