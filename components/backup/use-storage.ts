import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StoragePort } from './ports.ts';

export interface StorageUse {
  /** null while it is not known, and where the browser does not say. */
  readonly estimate: { readonly used: number; readonly quota: number } | null;
  /** null while it is not known. */
  readonly persisted: boolean | null;
  /** Asks the browser to keep the collection; false where it does not promise that. */
  readonly persist: () => Promise<boolean>;
}

/** What the extension takes of the disk, and whether the browser keeps it. */
export function useStorage(port: StoragePort): StorageUse {
  const [estimate, setEstimate] = useState<StorageUse['estimate']>(null);
  const [persisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    let wanted = true;
    void port.estimate().then((found) => wanted && setEstimate(found));
    void port.persisted().then((found) => wanted && setPersisted(found));
    return () => {
      wanted = false;
    };
  }, [port]);
  const persist = useCallback(async () => {
    const given = await port.persist();
    setPersisted(given);
    return given;
  }, [port]);
  return { estimate, persisted, persist };
}
