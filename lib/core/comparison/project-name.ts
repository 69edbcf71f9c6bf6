/** When two names are one project. Only what is written alike is linked; what is merely similar is not. */
import { PROJECT_ENDINGS } from '../lexicon/comparison.ts';

/** Why two entries are one project: the same name, or the same but for the place before it or an ending (项目, 工程). */
export type NameLink = 'same-name' | 'same-but-place' | 'same-but-ending';

/** Shorter names tell no project from others: 水厂, 大桥. */
const SHORTEST = 4;

/** A name without white space, quotation marks and brackets' shape: full-width and half-width are one. */
function plainName(name: string): string {
  const half = name.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  return half.replace(/[\s“”"'‘’《》「」·、,—–-]/g, '');
}

/**
 * What a project is linked by: its name without its own place and without an ending that may be left out. Phases (一期, 二期), routes and
 * numbers stay. Null for a name that says too little to be linked by.
 */
export function linkName(name: string, places: readonly string[]): string | null {
  const core = withoutEnding(withoutPlace(plainName(name), places));
  return core.length >= SHORTEST ? core : null;
}

/** Why two names with one link name are one project. */
export function nameLink(a: string, b: string): NameLink {
  const [x, y] = [plainName(a), plainName(b)];
  if (x === y) return 'same-name';
  return withoutEnding(x) === withoutEnding(y) ? 'same-but-ending' : 'same-but-place';
}

function withoutPlace(name: string, places: readonly string[]): string {
  for (const place of places) if (place.length > 1 && name.startsWith(place)) return withoutPlace(name.slice(place.length), places);
  return name;
}

function withoutEnding(name: string): string {
  const ending = PROJECT_ENDINGS.find((one) => name.endsWith(one));
  return ending === undefined ? name : name.slice(0, -ending.length);
}
