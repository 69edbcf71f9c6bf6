/** What names a page and its items in the collection. */

/** Parts a page's id from the rest of an item's id; no address holds it unescaped. */
const PARTING = '|';

/** The id of the page at `url`: the address without its fragment, unless the fragment names a route (`#/…`, `#!/…`). */
export function pageIdOf(url: string): string {
  const hash = url.indexOf('#');
  if (hash < 0) return url;
  const fragment = url.slice(hash + 1);
  return fragment.startsWith('/') || fragment.startsWith('!/') ? url : url.slice(0, hash);
}

/** The id of an item: `local` is unique on its page and holds no `|`. */
export function itemIdOf(pageId: string, local: string): string {
  return `${pageId}${PARTING}${local}`;
}

/** Takes an item's id apart; null for a string that is no item's id. */
export function partsOfItemId(id: string): { readonly pageId: string; readonly local: string } | null {
  const parting = id.lastIndexOf(PARTING);
  if (parting <= 0 || parting === id.length - 1) return null;
  return { pageId: id.slice(0, parting), local: id.slice(parting + 1) };
}
