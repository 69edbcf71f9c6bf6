import type { ItemReading } from '../item.ts';
import type { Problem } from './fields.ts';

/** What came of the fields of one kind of item; `reading` is null where there are problems. */
export interface ReadingOutcome<R extends ItemReading> {
  readonly reading: R | null;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}
