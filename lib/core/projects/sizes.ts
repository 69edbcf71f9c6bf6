/** Which quantities state the cost, size or capacity of a project. */
import {
  AREA_UNITS,
  AREA_WORDS,
  CAPACITY_WORDS,
  COST_WORDS,
  COUNT_UNITS,
  LENGTH_UNITS,
  LENGTH_WORDS,
  NOT_COSTS,
  WORK_UNITS,
  WORK_WORDS,
} from '../lexicon/project-sizes.ts';
import type { Span } from '../model.ts';
import type { PlacedQuantity, Reading } from '../reading/reading.ts';
import type { Candidate } from './candidates.ts';
import { isMoney } from './left-context.ts';

export type SizeKind = 'investment' | 'area' | 'capacity' | 'size';

export interface ProjectQuantity {
  /** Index into `reading.quantities`. */
  readonly index: number;
  readonly as: SizeKind;
}

const SHARES = ['年内', '年度', '已完成', '累计', '到位', '其中', '剩余', '当年', '今年'];
const LONGEST_LEAD = 18;

/** The quantities of one mention: inside its name, tied to it from the left, and in its scope. In the order of the text. */
export function sizesOf(reading: Reading, candidate: Candidate, scope: Span): ProjectQuantity[] {
  const owned: ProjectQuantity[] = [];
  const { member, place } = candidate;
  // One sum before several members is that of the list, not of each.
  for (const index of place.shared ? [] : place.left.sizes) {
    const quantity = reading.quantities[index];
    if (quantity) owned.push({ index, as: frontKind(quantity) });
  }
  const quantities = reading.quantities;
  for (let index = firstFrom(quantities, member.start); index < quantities.length; index += 1) {
    const quantity = quantities[index] as PlacedQuantity;
    if (quantity.start >= scope.end) break;
    if (quantity.kind !== 'quantity' || quantity.unit === '%') continue;
    if (quantity.start < member.end) {
      if (!COUNT_UNITS.has(quantity.unit)) owned.push({ index, as: 'capacity' });
    } else if (place.such === null && !place.shared && quantity.start >= scope.start) {
      const beside = quantity.start <= member.end + 1 && (AREA_UNITS.has(quantity.unit) || LENGTH_UNITS.has(quantity.unit));
      const as = beside ? frontKind(quantity) : kindInScope(reading, quantity, scope);
      if (as) owned.push({ index, as });
      // In running text the first number that is not the project's ends what is said of it.
      else if (!place.alone && !(place.item && place.headed)) break;
    }
  }
  return owned;
}

/** What the project costs in yuan: the first sum that is not a year's share; null where none is said as one number. */
export function investmentOf(reading: Reading, sizes: readonly ProjectQuantity[]): number | null {
  for (const { index, as } of sizes) {
    const quantity = reading.quantities[index];
    if (as !== 'investment' || !quantity || typeof quantity.value !== 'number') continue;
    const lead = clauseBefore(reading.folded.text, quantity.start, quantity.start - LONGEST_LEAD);
    const share = SHARES.some((word) => lead.includes(word)) && !lead.includes('总投资');
    if (!share) return quantity.value;
  }
  return null;
}

function frontKind(quantity: PlacedQuantity): SizeKind {
  if (isMoney(quantity.unit, quantity.value)) return 'investment';
  return AREA_UNITS.has(quantity.unit) ? 'area' : LENGTH_UNITS.has(quantity.unit) ? 'size' : 'capacity';
}

function kindInScope(reading: Reading, quantity: PlacedQuantity, scope: Span): SizeKind | null {
  // 投资630万元的…: tied to another noun.
  if (reading.folded.text[quantity.end] === '的') return null;
  const lead = clauseBefore(reading.folded.text, quantity.start, Math.max(scope.start, quantity.start - LONGEST_LEAD));
  const says = (words: readonly string[]): boolean => words.some((word) => lead.includes(word));
  if (isMoney(quantity.unit, quantity.value)) {
    if (says(NOT_COSTS)) return lead.includes('增收') ? 'size' : null;
    return says(COST_WORDS) ? 'investment' : null;
  }
  if (says(CAPACITY_WORDS)) return 'capacity';
  if (AREA_UNITS.has(quantity.unit)) return says(AREA_WORDS) ? 'area' : null;
  if (LENGTH_UNITS.has(quantity.unit)) return says(LENGTH_WORDS) ? 'size' : null;
  return WORK_UNITS.has(quantity.unit) && says(WORK_WORDS) ? 'size' : null;
}

/** The words before `at` in its clause, not before `floor`. A 、 does not end a clause. */
function clauseBefore(text: string, at: number, floor: number): string {
  let start = at;
  while (start > floor && start > 0 && !',;。:!?\n'.includes(text[start - 1] as string)) start -= 1;
  return text.slice(start, at);
}

/** Index of the first quantity that starts at or after `at`. */
export function firstFrom(quantities: readonly PlacedQuantity[], at: number): number {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quantities[middle] as PlacedQuantity).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
