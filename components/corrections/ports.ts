/** What rules for all of a kind need of the world. */
import type { Collection } from '../../lib/store/collection.ts';
import type { watchCollection } from '../../lib/store/watch.ts';

export interface CorrectionPorts {
  readonly collection: Pick<
    Collection,
    'allItems' | 'corrections' | 'putCorrection' | 'applyCorrection' | 'removeCorrection' | 'undoCorrection' | 'correctionUse'
  >;
  readonly watch: typeof watchCollection;
}
