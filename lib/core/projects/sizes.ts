/** Which quantities state the cost, size or capacity of a project. */
import type { Span } from '../model.ts';
import type { PlacedQuantity, Reading } from '../reading/reading.ts';
import type { Candidate } from './candidates.ts';
import { isMoney } from './context.ts';

export type SizeKind = 'investment' | 'area' | 'capacity' | 'size';

export interface ProjectQuantity {
  /** Index into `reading.quantities`. */
  readonly index: number;
  readonly as: SizeKind;
}

const COST_WORDS = ['投资', '概算', '估算', '造价', '耗资', '斥资', '资金', '预算', '总额'];
const NOT_COSTS = ['固定资产投资', '产值', '税收', '收入', '营收', '利润', '销售', '奖补', '补贴', '产出'];
const AREA_UNITS: ReadonlySet<string> = new Set(['亩', '平方米', '公顷', '平方公里', '平方', '㎡', '万平方米', '平米']);
const AREA_WORDS = ['占地', '面积', '用地', '建筑', '规划', '厂房', '仓储', '车间', '建设', '新建', '流转', '整治', '绿化', '耕地', '开挖', '改造', '商铺', '商品房', '种植'];
const CAPACITY_WORDS = ['年产', '日产', '日处理', '年处理', '产能', '能力', '容量', '库容', '装机', '床位', '学位', '容纳', '存栏', '出栏', '年加工', '日供水', '年发电', '蓄水', '泊位', '车位', '处理规模', '班'];
const LENGTH_UNITS: ReadonlySet<string> = new Set(['公里', '千米', '米', '㎞', 'km']);
const LENGTH_WORDS = ['全长', '长', '里程', '铺设', '新建', '改造', '硬化', '拓宽', '管网', '管道', '线路', '道路', '公路', '路', '渠', '堤', '岸', '建设', '架设', '宽', '埋设'];
const WORK_WORDS = ['建设', '新建', '配套', '购置', '安装', '延伸', '铺设', '架设', '设置', '建成', '改造', '惠及', '受益', '增收', '新上', '引进', '修建', '种植', '栽植', '包括', '含', '设'];
const WORK_UNITS: ReadonlySet<string> = new Set(['座', '栋', '幢', '间', '台', '套', '条', '个', '处', '盏', '张', '株', '人', '户', '口', '孔', '根', '辆', '层', '眼', '万元', '元', '台套', '棚', '棵', '棚']);
const COUNTS: ReadonlySet<string> = new Set(['个', '条', '家', '处', '座', '所']);
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
      if (!COUNTS.has(quantity.unit)) owned.push({ index, as: 'capacity' });
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

/** What the project costs in yuan: the first whole cost among its quantities; null where none is said as one number. */
export function investmentOf(reading: Reading, sizes: readonly ProjectQuantity[]): number | null {
  let fallback: number | null = null;
  for (const { index, as } of sizes) {
    const quantity = reading.quantities[index];
    if (as !== 'investment' || !quantity || typeof quantity.value !== 'number') continue;
    const lead = clauseBefore(reading.folded.text, quantity.start, quantity.start - LONGEST_LEAD);
    if (lead.includes('总投资') || lead.includes('概算') || lead.includes('总额')) return quantity.value;
    if (!/(完成|年度|年内|到位|已|争取|其中|剩余)/.test(lead) || lead.endsWith('完成投资')) fallback ??= /(年内|年度|已|到位)/.test(lead) ? null : quantity.value;
  }
  return fallback;
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
