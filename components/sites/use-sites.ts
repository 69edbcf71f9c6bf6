import { useEffect, useState } from 'preact/hooks';
import type { Site } from '../../lib/core/site.ts';
import type { SitesPort } from './ports.ts';

/** The sites that the user allowed, kept up to date; null until they are known. */
export const useSites = (port: SitesPort): readonly Site[] | null => useFollowed(port, port.list);

/** Whether pages of governments may be read, kept up to date; null until it is known. */
export const useGovernments = (port: SitesPort): boolean | null => useFollowed(port, port.governments);

function useFollowed<T>(port: SitesPort, ask: () => Promise<T>): T | null {
  const [known, setKnown] = useState<T | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const read = async (): Promise<void> => {
      const answer = await ask();
      if (!signal.aborted) setKnown(answer);
    };
    port.follow(() => void read(), signal);
    void read();
    return () => end.abort();
  }, [port, ask]);
  return known;
}
