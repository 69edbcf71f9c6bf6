/** The columns of the table, in their order. */
import type { SortKey } from '../../../lib/core/workbench/order.ts';
import type { MessageKey } from '../../words.tsx';

export interface Column {
  readonly key: SortKey;
  readonly label: MessageKey;
}

export const COLUMNS: readonly Column[] = [
  { key: 'subject', label: 'column_subject' },
  { key: 'change', label: 'column_change' },
  { key: 'value', label: 'column_value' },
  { key: 'year', label: 'column_year' },
  { key: 'kind', label: 'column_kind' },
  { key: 'place', label: 'column_place' },
  { key: 'planYear', label: 'column_plan_year' },
  { key: 'office', label: 'column_office' },
  { key: 'tags', label: 'column_tags' },
  { key: 'note', label: 'column_note' },
  { key: 'status', label: 'column_status' },
];
