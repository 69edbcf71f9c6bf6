import type { PlugProps } from '../plug.ts';
import type { Bulk } from '../workbench/use-bulk.ts';

/** What the drawer of an item's record is given. */
export interface RecordDrawerProps extends Pick<PlugProps, 'ports' | 'announcer'> {
  /** The item's id. */
  readonly id: string;
  readonly bulk: Bulk;
  /** Tags that the collection knows. */
  readonly tags: readonly string[];
  /** The item's line in the table; -1 where the filter does not show it. */
  readonly place: number;
  /** Whether the form is open. */
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}
