import type { AddressPort } from '../../components/collection/ports.ts';

/** The part of this page's address behind `#`. A new view is a step of the browser's history, a new filter is not. */
export const address: AddressPort = {
  read: () => location.hash.slice(1),
  write: (hash, asStep) => {
    if (hash === location.hash.slice(1)) return;
    if (asStep) history.pushState(null, '', `#${hash}`);
    else history.replaceState(null, '', `#${hash}`);
  },
  watch: (onChange, signal) => {
    // `popstate` covers both the browser's back button and an address that was edited by hand.
    window.addEventListener('popstate', () => onChange(), { signal });
  },
};
