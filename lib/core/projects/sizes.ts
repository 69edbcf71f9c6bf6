/** Which quantities state the cost, size or capacity of a project. */
import {
  AREA_UNITS,
  AREA_WORDS,
  CAPACITY_NOUNS,
  CAPACITY_WORDS,
  COST_WORDS,
  COUNT_UNITS,
  HELD_WORDS,
  LENGTH_UNITS,
  LENGTH_WORDS,
  NOT_COSTS,
  OTHER_TOPICS,
  OWN_WORKS,
  READY_WORDS,
  SEAT_NOUNS,
  WORK_UNITS,
  WORK_WORDS,
  YEARLY_YIELDS,
  YIELD_OPENINGS,
} from '../lexicon/project-sizes.ts';
import type { AmountBound, Capacity, Operator, Span } from '../model.ts';
import type { PlacedQuantity, Reading } from '../reading/reading.ts';
import { toBase } from '../units.ts';
import { isMoney } from './amounts.ts';
import type { Candidate } from './candidates.ts';

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
    if (place.bracket && quantity.start > place.bracket.start && quantity.start < place.bracket.end) {
      owned.push({ index, as: kindInScope(reading, quantity, place.bracket) ?? frontKind(quantity) });
    } else if (quantity.start < member.end) {
      if (!COUNT_UNITS.has(quantity.unit)) owned.push({ index, as: 'capacity' });
    } else if (place.such === null && !place.shared && quantity.start >= scope.start) {
      const beside = quantity.start <= member.end + 1 && (AREA_UNITS.has(quantity.unit) || LENGTH_UNITS.has(quantity.unit));
      const as = beside ? frontKind(quantity) : (asBefore(reading, quantity, owned) ?? kindInScope(reading, quantity, scope));
      if (as) owned.push({ index, as });
      else if (quantity.start === member.end && quantity.value === 1) continue;
      // In running text the first number that is not the project's ends what is said of it.
      else if (!place.alone && !(place.item && place.headed)) break;
    }
  }
  return owned;
}

/** A cost in yuan as the text bounds it; see `Project`. */
export type Cost = { readonly investment: number; readonly investmentOp?: AmountBound };

export function costOf(investment: number, op: Operator): Cost {
  return op === '=' || op === 'range' ? { investment } : { investment, investmentOp: op };
}

/** What the project whose name ends at `nameEnd` costs in yuan: the first sum that is not a year's share; null where none is said as one number. */
export function investmentOf(reading: Reading, sizes: readonly ProjectQuantity[], nameEnd: number): Cost | null {
  for (const { index, as } of sizes) {
    const quantity = reading.quantities[index];
    if (as !== 'investment' || !quantity || typeof quantity.value !== 'number') continue;
    const lead = clauseBefore(reading.folded.text, quantity.start, quantity.start - LONGEST_LEAD);
    // 甲物流园年底完成投资3亿元 is a part of the cost; 完成投资3亿元的甲中学迁建 is the whole of it.
    const spent = lead.includes('完成投资') && quantity.start >= nameEnd;
    const share = (spent || SHARES.some((word) => lead.includes(word))) && !lead.includes('总投资');
    if (!share) return costOf(quantity.value, quantity.op);
  }
  return null;
}

/** Its area in square metres: the first that is stated as one number; null where none is, or that one is a bound. */
export function areaOf(reading: Reading, sizes: readonly ProjectQuantity[]): number | null {
  for (const { index, as } of sizes) {
    const quantity = reading.quantities[index];
    if (as !== 'area' || typeof quantity?.value !== 'number') continue;
    if (quantity.op !== '=') return null;
    const base = toBase(quantity.value, quantity.unit);
    if (base.unit === '平方米' && typeof base.value === 'number') return base.value;
  }
  return null;
}

/** Its capacity as written: the first that is stated with a unit; null where none is. */
export function capacityOf(reading: Reading, sizes: readonly ProjectQuantity[]): Capacity | null {
  for (const { index, as } of sizes) {
    const quantity = reading.quantities[index];
    if (as === 'capacity' && quantity && quantity.value !== null && quantity.unit !== '')
      return { value: quantity.value, unit: quantity.unit };
  }
  return null;
}

function frontKind(quantity: PlacedQuantity): SizeKind {
  if (isMoney(quantity.unit, quantity.value)) return 'investment';
  return AREA_UNITS.has(quantity.unit) ? 'area' : LENGTH_UNITS.has(quantity.unit) ? 'size' : 'capacity';
}

function kindInScope(reading: Reading, quantity: PlacedQuantity, scope: Span): SizeKind | null {
  const { text } = reading.folded;
  // 投资630万元的…: tied to another noun.
  if (text[quantity.end] === '的') return null;
  const lead = clauseBefore(text, quantity.start, Math.max(scope.start, quantity.start - LONGEST_LEAD));
  // …,投资900万元用于乙项目: the sum is spent on what comes after.
  if (/^(?:用于|进行)/.test(text.slice(quantity.end, quantity.end + 2)) && !/项目|工程|该/.test(lead)) return null;
  const said = text.slice(scope.start, quantity.start - lead.length);
  if (
    HELD_WORDS.some((word) => lead.includes(word)) ||
    OTHER_TOPICS.some((word) => said.includes(word)) ||
    isOwnTarget(lead, said, quantity)
  )
    return null;
  const yields = YIELD_OPENINGS.some((word) => said.includes(word) || lead.includes(word));
  const says = (words: readonly string[]): boolean => words.some((word) => lead.includes(word));
  if (isMoney(quantity.unit, quantity.value)) {
    if (says(NOT_COSTS)) return lead.includes('增收') || yields || says(YEARLY_YIELDS) ? 'size' : null;
    return says(COST_WORDS) ? 'investment' : null;
  }
  if (says(CAPACITY_WORDS) || isRate(lead) || CAPACITY_NOUNS.some((noun) => text.startsWith(noun, quantity.end))) return 'capacity';
  if (yields) return 'size';
  if (AREA_UNITS.has(quantity.unit)) return says(AREA_WORDS) ? 'area' : null;
  if (LENGTH_UNITS.has(quantity.unit)) return says(LENGTH_WORDS) ? 'size' : null;
  return WORK_UNITS.has(quantity.unit) && says(WORK_WORDS) ? 'size' : null;
}

/** 安置96户428人, 总投资3亿元,其中一期1.4亿元: a number that leans on the project's number before it. */
function asBefore(reading: Reading, quantity: PlacedQuantity, owned: readonly ProjectQuantity[]): SizeKind | null {
  const last = owned[owned.length - 1];
  const before = reading.quantities[last?.index ?? -1];
  if (!last || !before) return null;
  const between = reading.folded.text.slice(before.end, quantity.start);
  if (between === '' && before.sentence === quantity.sentence) return last.as;
  // 规划商铺96间、冷藏库2200立方米: one verb and a list of things.
  if (last.as !== 'investment' && !isMoney(quantity.unit, quantity.value) && /^、[^,;:。、]{1,14}$/.test(between))
    return AREA_UNITS.has(quantity.unit) ? 'area' : 'size';
  return last.as === 'investment' && isMoney(quantity.unit, quantity.value) && /^,?(其中)?[一二三首]期$/.test(between)
    ? 'investment'
    : null;
}

/** 年处理鲜货, 日配餐: so much a year or a day. */
const isRate = (lead: string): boolean => /^(设计|预计|可|计划)?[年日]均?[^年日内底末前度初均中]/.test(lead);

/** …通车,改造农村公路9公里: once the project is ready, a verb of works with things of its own begins another target. */
function isOwnTarget(lead: string, said: string, quantity: PlacedQuantity): boolean {
  // 实施立面改造工程5万平方米: it measures works with a name of their own.
  if (OWN_WORKS.some((verb) => lead.startsWith(verb)) && /(?:工程|项目)$/.test(lead)) return true;
  if (!LENGTH_UNITS.has(quantity.unit) && !WORK_UNITS.has(quantity.unit)) return false;
  if (!OWN_WORKS.some((verb) => lead.startsWith(verb)) || !isReady(said)) return false;
  return !SEAT_NOUNS.some((noun) => lead.includes(noun));
}

/** Whether the project is ready and nothing more was said of it as such (工程总投资2亿元,建设码头480米). */
function isReady(said: string): boolean {
  const at = Math.max(...READY_WORDS.map((word) => said.lastIndexOf(word)));
  return at >= 0 && !COST_WORDS.some((word) => said.includes(word, at));
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
