/** Where in the collection page the reader is, as the page's address keeps it: `items?kind=target&q=…`. */

/** A view by its id, and what it was asked for: names with their values, in order. Each view reads its own names. */
export interface Place {
  readonly view: string;
  readonly asked: ReadonlyMap<string, readonly string[]>;
}

const NOTHING: ReadonlyMap<string, readonly string[]> = new Map();

/** The place that a hash (without `#`) names; null where it names none. Values that are not well-formed are left as they are. */
export function placeOf(hash: string): Place | null {
  const [view = '', query = ''] = hash.replace(/^\//, '').split('?', 2);
  if (!/^[a-z][a-z-]*$/.test(view)) return null;
  if (query === '') return { view, asked: NOTHING };
  const asked = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query)) asked.set(name, [...(asked.get(name) ?? []), value]);
  return { view, asked };
}

/** The hash (without `#`) of a place. Names without values are left out. */
export function hashOf({ view, asked }: Place): string {
  const query = new URLSearchParams([...asked].flatMap(([name, values]) => values.map((value) => [name, value])));
  return query.size === 0 ? view : `${view}?${query}`;
}
