import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { useWords } from '../words.tsx';

interface MarksBarProps {
  /** Whether the page shows its marks. */
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** How many items of the page are not offered any more. */
  readonly ignored: number;
  /** Offers all of them again. */
  readonly onRestore: () => void;
  /** Whether someone went through the page; null while nothing of it is in the collection. */
  readonly reviewed: boolean | null;
  readonly onReview: (reviewed: boolean) => void;
}

/** The marks of the page: on or off, what was set aside, and whether someone went through them. */
export function MarksBar({ on, onSwitch, ignored, onRestore, reviewed, onReview }: MarksBarProps): VNode {
  const words = useWords();
  return (
    <div class="pm-marks-bar">
      <button type="button" role="switch" class="pm-switch" aria-checked={on} onClick={() => onSwitch(!on)}>
        <span class="pm-switch-track" aria-hidden="true" />
        {words('marks_switch')}
      </button>
      {reviewed !== null && (
        <button type="button" class="pm-review" aria-pressed={reviewed} onClick={() => onReview(!reviewed)}>
          <Icon name="yes" />
          {words('page_reviewed')}
        </button>
      )}
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
