/** Seeded changes to a collection, and what it may hold after any of them was the last. */

/**
 * One change: everything that it writes says `version`. An import brings pages with other readings, their copies and a rule;
 * a merge brings the same readings with a tag; `take-back` takes the last of both back.
 */
export interface Change {
  readonly version: number;
  readonly kind: 'save' | 'edit' | 'import' | 'merge' | 'take-back' | 'delete';
  readonly pages: readonly number[];
}

/** What the collection holds of a page. */
export interface HeldPage {
  readonly page: number;
  /** The version that each item says, in its reading and, where it was merged, in its newest tag (else 0). */
  readonly items: readonly number[];
  readonly tags: readonly number[];
  /** The version that each figure of the comparison says. */
  readonly bounds: readonly number[];
}

/** What the collection holds. */
export interface Held {
  readonly pages: readonly HeldPage[];
  /** The versions that brought rules, and the pages that have a copy of their article. */
  readonly rules: readonly number[];
  readonly copies: readonly number[];
}

/** Over how many pages the changes go. */
export const PAGES = 5;

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
  const kinds = ['save', 'save', 'edit', 'edit', 'import', 'merge', 'take-back', 'delete'] as const;
  return Array.from({ length: count }, (_, i): Change => {
    const kind = kinds[Math.floor(random() * kinds.length)] ?? 'save';
    const first = Math.floor(random() * PAGES);
    const pages = kind === 'import' || kind === 'merge' ? [first, (first + 1) % PAGES, (first + 2) % PAGES] : [first];
    return { version: i + 1, kind, pages };
  });
}

interface PageState {
  readonly version: number;
  readonly corrected: boolean;
  readonly tag: number;
}

interface State {
  /** Without those that have no items. */
  readonly pages: ReadonlyMap<number, PageState>;
  readonly rules: ReadonlySet<number>;
  readonly copies: ReadonlySet<number>;
  /** How it was before the last import or merge, and what that touched; null where there is nothing to take back. */
  readonly before: { readonly state: State; readonly change: Change } | null;
}

const NOTHING: State = { pages: new Map(), rules: new Set(), copies: new Set(), before: null };

function after(state: State, change: Change): State {
  const { kind, version, pages } = change;
  if (kind === 'take-back') return takenBack(state);
  const next = new Map(state.pages);
  for (const page of pages) {
    const now = pageAfter(change, state.pages.get(page));
    if (now === null) next.delete(page);
    else next.set(page, now);
  }
  if (kind !== 'import' && kind !== 'merge') return { ...state, pages: next };
  const rules = new Set([...state.rules, version]);
  return { pages: next, rules, copies: new Set([...state.copies, ...pages]), before: { state, change } };
}

function pageAfter({ kind, version }: Change, before: PageState | undefined): PageState | null {
  const tag = before?.tag ?? 0;
  switch (kind) {
    case 'delete':
      return null;
    case 'edit':
      return before === undefined ? null : { version, corrected: true, tag };
    case 'import':
      return { version, corrected: false, tag };
    case 'merge':
      return { version, corrected: false, ...before, tag: version };
    default:
      // A page that says the same as before keeps what was corrected of it.
      return before?.corrected ? before : { version, corrected: false, tag };
  }
}

function takenBack(state: State): State {
  if (state.before === null) return state;
  const { change, state: former } = state.before;
  const pages = new Map(state.pages);
  for (const page of change.pages) {
    const then = former.pages.get(page);
    if (then === undefined) pages.delete(page);
    else pages.set(page, then);
  }
  return { ...former, pages, before: null };
}

/**
 * What is wrong with what was found after the kill, in words; null where the collection is as it was after the last
 * acknowledged change or any later one, whole.
 */
export function complaint(changes: readonly Change[], acknowledged: number, found: Held): string | null {
  for (const { page, items, tags, bounds } of found.pages) {
    if (new Set(items).size !== 1 || items.length !== 6) return `page ${page} is half written: items ${items.join(' ')}`;
    if (new Set(tags).size !== 1) return `page ${page} is half merged: tags ${tags.join(' ')}`;
    if (bounds.join() !== items.join()) return `page ${page}: the comparison says ${bounds.join(' ')}, the items ${items.join(' ')}`;
  }
  let state = NOTHING;
  for (let done = 0; done <= changes.length; done += 1) {
    const last = changes[done - 1];
    if (last !== undefined) state = after(state, last);
    if (done >= acknowledged && sayOf(state) === sayOfHeld(found)) return null;
  }
  return `acknowledged up to ${acknowledged}, found ${sayOfHeld(found)}`;
}

const say = (pages: readonly string[], rules: Iterable<number>, copies: Iterable<number>): string =>
  `pages ${[...pages].sort().join(', ')}; rules of ${sorted(rules)}; copies of ${sorted(copies)}`;
const sorted = (numbers: Iterable<number>): string => [...numbers].sort((a, b) => a - b).join(' ');
const sayOf = ({ pages, rules, copies }: State): string =>
  say(
    [...pages].map(([page, { version, tag }]) => `${page}: ${version} ${tag}`),
    rules,
    copies,
  );
const sayOfHeld = ({ pages, rules, copies }: Held): string =>
  say(
    pages.map(({ page, items, tags }) => `${page}: ${items[0]} ${tags[0]}`),
    rules,
    copies,
  );
