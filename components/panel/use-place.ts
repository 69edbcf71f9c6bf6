import { useEffect, useState } from 'preact/hooks';
import type { PlacePort } from '../page-list/ports.ts';
import type { PageModel } from '../page-list/use-page-reading.ts';

/** The item that the reader is at in the page; null while the page has not said. */
export function usePlace(
  place: PlacePort,
  { state, marksSwitched }: PageModel,
): { readonly at: string | null; readonly setAt: (id: string) => void } {
  const reading = state.phase === 'read' ? state.reading : null;
  const [at, setAt] = useState<string | null>(null);
  useEffect(() => {
    setAt(null);
    if (reading === null) return undefined;
    const end = new AbortController();
    place.watch({ onPlace: setAt, onMarks: marksSwitched }, end.signal);
    return () => end.abort();
  }, [place, reading, marksSwitched]);
  return { at, setAt };
}
