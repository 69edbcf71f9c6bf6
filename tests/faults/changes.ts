/** Seeded changes to a collection, and what it may hold after any of them was the last. */

/** One change: everything that it writes says `version`. */
export interface Change {
  readonly version: number;
  readonly kind: 'save' | 'edit' | 'import' | 'delete';
  readonly pages: readonly number[];
}

/** What the collection holds of a page: the version that each item and each figure of the comparison says. */
export interface Held {
  readonly page: number;
  readonly items: readonly number[];
  readonly bounds: readonly number[];
}

const PAGES = 5;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` changes over a few pages, numbered from 1. */
export function madeChanges(random: () => number, count: number): Change[] {
  const kinds = ['save', 'save', 'edit', 'import', 'delete'] as const;
  return Array.from({ length: count }, (_, i): Change => {
    const kind = kinds[Math.floor(random() * kinds.length)] ?? 'save';
    const first = Math.floor(random() * PAGES);
    const pages = kind === 'import' ? [first, (first + 1) % PAGES, (first + 2) % PAGES] : [first];
    return { version: i + 1, kind, pages };
  });
}

/** What a page says after each change: its version and whether someone corrected it; a page without items is not in it. */
type State = ReadonlyMap<number, { readonly version: number; readonly corrected: boolean }>;

function after(state: State, { kind, pages, version }: Change): State {
  const next = new Map(state);
  for (const page of pages) {
    const before = state.get(page);
    if (kind === 'delete') next.delete(page);
    else if (kind === 'import') next.set(page, { version, corrected: false });
    // An edit finds nothing on a page without items; a page that says the same as before keeps what was corrected of it.
    else if (kind === 'edit' && before !== undefined) next.set(page, { version, corrected: true });
    else if (kind === 'save' && before?.corrected !== true) next.set(page, { version, corrected: false });
  }
  return next;
}

/**
 * What is wrong with what was found after the kill, in words; null where the collection is as it was after the last
 * acknowledged change or any later one, whole.
 */
export function complaint(changes: readonly Change[], acknowledged: number, found: readonly Held[]): string | null {
  for (const { page, items, bounds } of found) {
    if (new Set(items).size !== 1 || items.length !== 6) return `page ${page} is half written: items ${items.join(' ')}`;
    if (bounds.join() !== items.join()) return `page ${page}: the comparison says ${bounds.join(' ')}, the items ${items.join(' ')}`;
  }
  const seen = new Map(found.map(({ page, items }) => [page, items[0]]));
  let state: State = new Map();
  for (let done = 0; done <= changes.length; done += 1) {
    const last = changes[done - 1];
    if (last !== undefined) state = after(state, last);
    if (done >= acknowledged && [...Array(PAGES).keys()].every((page) => state.get(page)?.version === seen.get(page))) return null;
  }
  const says = [...seen].map(([page, version]) => `${page}: ${version}`).join(', ');
  return `acknowledged up to ${acknowledged}, found ${says || 'nothing'}`;
}
