import { useEffect } from 'preact/hooks';
import type { MenuEntry } from './plug.ts';
import type { AddressPort } from './ports.ts';

/** Opens the entry of the menu that the address names, as other surfaces ask for one: at the beginning, and whenever it is named. */
export function useAskedDialog(address: AddressPort, entries: readonly MenuEntry[], open: (entry: MenuEntry) => void): void {
  useEffect(() => {
    const end = new AbortController();
    const look = (): void => {
      const entry = entries.find(({ id }) => id === address.read());
      if (entry !== undefined && 'show' in entry) open(entry);
    };
    look();
    address.watch(look, end.signal);
    return () => end.abort();
  }, [address, entries, open]);
}
