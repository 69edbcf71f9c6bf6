import type { VNode } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps {
  readonly icon: IconName;
  /** Its name for ears, and for eyes that rest on it. */
  readonly label: string;
  readonly onClick: () => void;
}

/** A button that shows an icon only. */
export function IconButton({ icon, label, onClick }: IconButtonProps): VNode {
  return (
    <button type="button" class="pm-button-icon" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
