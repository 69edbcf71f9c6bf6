/** Rows that look alike and are kept apart (口径不同), and why. */
import { indicatorOfKey } from '../indicators/match.ts';
import type { RowHead } from './rows.ts';

/**
 * `definition`: the lexicon says that the two indicators are defined differently. `level`: titles of different levels.
 * `change`: one is a level, the other a step. `unit`: their units cannot be converted into each other.
 */
export type Apart = 'definition' | 'level' | 'change' | 'unit';

export interface Neighbour extends Pick<RowHead, 'id' | 'name' | 'english' | 'level'> {
  readonly why: Apart;
}

/** For each row the rows among `heads` that it must not be mistaken for; rows without any are not in the map. */
export function neighboursOf(heads: readonly RowHead[]): Map<string, readonly Neighbour[]> {
  const byKey = new Map<string, RowHead[]>();
  for (const head of heads) {
    const key = plainKey(head.key);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [head]);
    else group.push(head);
  }
  const found = new Map<string, readonly Neighbour[]>();
  for (const head of heads) {
    const own = (byKey.get(plainKey(head.key)) ?? []).filter((other) => other.id !== head.id);
    const related = (indicatorOfKey(head.key)?.related ?? []).flatMap((key) => byKey.get(key) ?? []);
    const neighbours = [
      ...own.map((other) => neighbour(other, differenceOf(head, other))),
      // Of a related indicator only the row that could be mistaken for this one.
      ...related.filter((other) => other.change === head.change).map((other) => neighbour(other, 'definition')),
    ];
    if (neighbours.length > 0) found.set(head.id, neighbours);
  }
  return found;
}

const neighbour = ({ id, name, english, level }: RowHead, why: Apart): Neighbour => ({ id, name, english, level, why });

const plainKey = (key: string): string => {
  const at = key.indexOf('@');
  return at < 0 ? key : key.slice(0, at);
};

function differenceOf(a: RowHead, b: RowHead): Apart {
  if (a.key !== b.key) return 'level';
  return a.change === b.change ? 'unit' : 'change';
}
