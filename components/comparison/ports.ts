/** What the comparison needs of the world. */
import type { Collection } from '../../lib/store/collection.ts';
import type { watchCollection } from '../../lib/store/watch.ts';

export interface ComparisonPorts {
  readonly collection: Pick<Collection, 'comparedPages' | 'groupsOf'>;
  readonly watch: typeof watchCollection;
  /** Hands a file to the user. */
  readonly download: (file: Blob, name: string) => void;
  /** ISO date of today where the user is. */
  readonly today: () => string;
}
