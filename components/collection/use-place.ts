import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { hashOf, type Place, placeOf } from './place.ts';
import type { AddressPort } from './ports.ts';

export interface PlaceModel {
  readonly place: Place;
  /** Goes to another view; the back button comes back. */
  readonly goTo: (view: string, asked?: Place['asked']) => void;
  /** Changes what the present view is asked for; no step of the history. */
  readonly ask: (asked: Place['asked']) => void;
}

const WRITE_PAUSE_MS = 150;

/** The place that the address names, or the first of `views`; kept in step with the address in both directions. */
export function usePlace(address: AddressPort, views: readonly string[]): PlaceModel {
  const [first = ''] = views;
  const read = useCallback((): Place => {
    const named = placeOf(address.read());
    return named !== null && views.includes(named.view) ? named : { view: first, asked: new Map() };
  }, [address, views, first]);
  const [place, setPlace] = useState(read);
  // The address as it was last read or written here: another one was named meanwhile, and its event is on its way.
  const known = useRef(address.read());
  // What each view was last asked for, so that coming back to it by its tab finds it as it was left.
  const left = useRef(new Map<string, Place['asked']>());
  useEffect(() => {
    const end = new AbortController();
    address.watch(() => {
      known.current = address.read();
      setPlace(read());
    }, end.signal);
    return () => end.abort();
  }, [address, read]);
  useEffect(() => void left.current.set(place.view, place.asked), [place]);
  const goTo = useCallback(
    (view: string, asked = left.current.get(view) ?? new Map<string, readonly string[]>()) => {
      address.write(hashOf({ view, asked }), true);
      known.current = address.read();
      setPlace({ view, asked });
    },
    [address],
  );
  const ask = useCallback((asked: Place['asked']) => {
    setPlace(({ view }) => ({ view, asked }));
  }, []);
  // Browsers count how often an address is rewritten, and someone who types or holds an arrow key changes it quickly.
  useEffect(() => {
    const timer = setTimeout(() => {
      if (address.read() !== known.current) return;
      address.write(hashOf(place), false);
      known.current = address.read();
    }, WRITE_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [address, place]);
  return { place, goTo, ask };
}
