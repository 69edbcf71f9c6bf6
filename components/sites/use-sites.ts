import { useEffect, useState } from 'preact/hooks';
import type { Site } from '../../lib/core/site.ts';
import type { SitesPort } from './ports.ts';

/** The sites that the user allowed, kept up to date; null until they are known. */
export function useSites(port: SitesPort): readonly Site[] | null {
  const [sites, setSites] = useState<readonly Site[] | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const read = async (): Promise<void> => {
      const list = await port.list();
      if (!signal.aborted) setSites(list);
    };
    port.follow(() => void read(), signal);
    void read();
    return () => end.abort();
  }, [port]);
  return sites;
}
