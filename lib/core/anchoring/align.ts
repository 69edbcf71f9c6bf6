/** Alignment of two short strings: how much of a context was kept, and where it begins. */

export interface Alignment {
  readonly substituted: number;
  /** Units that the text has more, within the alignment. */
  readonly inserted: number;
  /** Units that the text has fewer. */
  readonly deleted: number;
  /** How many of the deleted units stood at the pattern's end: other words may stand there now. */
  readonly cutOff: number;
  /** How many units of the text the pattern takes up, from the text's beginning. */
  readonly used: number;
}

const NOTHING: Alignment = { substituted: 0, inserted: 0, deleted: 0, cutOff: 0, used: 0 };

/**
 * Lays all of `pattern` over the beginning of `text` with as few edits as possible; of several ways the one that takes up
 * least of the text. Both are some dozens of units long: the time is their product.
 */
export function align(pattern: string, text: string): Alignment {
  if (text.startsWith(pattern)) return { ...NOTHING, used: pattern.length };
  const width = text.length + 1;
  const cost = new Uint16Array((pattern.length + 1) * width);
  for (let j = 0; j < width; j += 1) cost[j] = j;
  for (let i = 1; i <= pattern.length; i += 1) {
    cost[i * width] = i;
    for (let j = 1; j < width; j += 1) {
      const same = pattern.charCodeAt(i - 1) === text.charCodeAt(j - 1) ? 0 : 1;
      const diagonal = (cost[(i - 1) * width + j - 1] ?? 0) + same;
      cost[i * width + j] = Math.min(diagonal, (cost[(i - 1) * width + j] ?? 0) + 1, (cost[i * width + j - 1] ?? 0) + 1);
    }
  }
  let used = 0;
  const last = pattern.length * width;
  for (let j = 1; j < width; j += 1) if ((cost[last + j] ?? 0) < (cost[last + used] ?? 0)) used = j;
  return traced(pattern, text, cost, used);
}

function traced(pattern: string, text: string, cost: Uint16Array, used: number): Alignment {
  const width = text.length + 1;
  const counts = { substituted: 0, inserted: 0, deleted: 0, cutOff: 0 };
  let i = pattern.length;
  let j = used;
  while (i > 0 || j > 0) {
    const here = cost[i * width + j] ?? 0;
    const same = i > 0 && j > 0 && pattern.charCodeAt(i - 1) === text.charCodeAt(j - 1);
    const diagonal = i > 0 && j > 0 ? (cost[(i - 1) * width + j - 1] ?? 0) + (same ? 0 : 1) : -1;
    if (diagonal === here) {
      if (!same) counts.substituted += 1;
      i -= 1;
      j -= 1;
    } else if (i > 0 && (cost[(i - 1) * width + j] ?? 0) + 1 === here) {
      if (i === pattern.length - counts.deleted && j === used) counts.cutOff += 1;
      counts.deleted += 1;
      i -= 1;
    } else {
      counts.inserted += 1;
      j -= 1;
    }
  }
  return { ...counts, used };
}

/** A string of UTF-16 code units from back to front: aligned contexts begin at the quote on either side. */
export function reversed(text: string): string {
  let out = '';
  for (let i = text.length - 1; i >= 0; i -= 1) out += text.charAt(i);
  return out;
}
