import { useEffect, useState } from 'preact/hooks';
import { acceptCollection, checkCollection, type Loss } from '../../lib/store/canary.ts';
import type { BackupPorts } from './ports.ts';

export interface LossNote {
  /** What the browser threw away; null where nothing is missing, undefined while that is not known. */
  readonly loss: Loss | null | undefined;
  /** The user knows: it is not said again. */
  readonly accept: () => void;
}

/** Whether the collection that was here is gone. */
export function useLoss({ collection, witness }: Pick<BackupPorts, 'collection' | 'witness'>): LossNote {
  const [loss, setLoss] = useState<Loss | null>();
  useEffect(() => {
    let wanted = true;
    checkCollection(collection, witness, new Date().toISOString()).then(
      (found) => wanted && setLoss(found),
      // A collection that cannot be opened is not one that is gone; the surface says why it cannot.
      () => wanted && setLoss(null),
    );
    return () => {
      wanted = false;
    };
  }, [collection, witness]);
  const accept = (): void => {
    // Only what is written is known: a page that is closed at once would say it again. Where writing fails, it stays.
    acceptCollection(collection, witness, new Date().toISOString()).then(
      () => setLoss(null),
      () => undefined,
    );
  };
  return { loss, accept };
}
