/** How alike two titles are. */
import { squeezed } from './half-width.ts';

/** Share of the shorter title's pairs of neighbouring characters that the other one has too, 0–1. White space and width do not count. */
export function titleLikeness(a: string, b: string): number {
  const [short, long] = [squeezed(a), squeezed(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (short.length < 2) return 0;
  if (long.includes(short)) return short.length >= 6 ? 1 : 0.7;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < long.length; i += 1) pairs.add(long.slice(i, i + 2));
  let hits = 0;
  for (let i = 0; i + 1 < short.length; i += 1) if (pairs.has(short.slice(i, i + 2))) hits += 1;
  return hits / (short.length - 1);
}
