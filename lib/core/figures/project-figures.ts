/** Which numbers state the cost, size or yield of a project rather than a target of the township. */

import { FACT_WORDS_AFTER, FACT_WORDS_BEFORE } from '../lexicon/figure-verbs.ts';
import { COUNT_UNITS } from '../lexicon/project-sizes.ts';
import type { PlacedProject } from '../projects/read-projects.ts';
import type { Passage, PlacedQuantity, Reading } from '../reading/reading.ts';
import { sectionMarkAt } from '../reading/section-marks.ts';

/**
 * Quantity index → the project that owns it: those that the project rules tied to a project, and those of an item
 * that is about one project alone (一是加快建设甲产业园。规划建设用地1000亩…).
 */
export function projectOwners(reading: Reading, projects: readonly PlacedProject[]): ReadonlyMap<number, PlacedProject> {
  const owners = new Map<number, PlacedProject>();
  for (const project of projects) for (const owned of project.quantities) owners.set(owned.index, project);
  for (const [index, project] of besideNames(reading, projects)) if (!owners.has(index)) owners.set(index, project);
  const starts = projects.flatMap((project) => project.mentions.map((m) => ({ at: m.start, project }))).sort((a, b) => a.at - b.at);
  let next = 0;
  let from = 0;
  let above: PlacedProject | null = null;
  for (const passage of reading.passages) {
    while ((starts[next]?.at ?? Infinity) < passage.start) next += 1;
    while ((reading.quantities[from]?.start ?? Infinity) < passage.start) from += 1;
    const opened = topicOf(reading, passage.start, passage.end, starts, next);
    const topic = opened ?? (above && goesOnAbout(reading, passage) ? above : null);
    above = opened && isHeadline(reading, passage, opened) ? opened : null;
    if (!topic) continue;
    let other = next;
    while (starts[other]?.project === topic) other += 1;
    const stop = Math.min(starts[other]?.at ?? Infinity, nextItem(reading, passage));
    for (let k = from; (reading.quantities[k]?.start ?? Infinity) < Math.min(stop, passage.end); k += 1) {
      const quantity = reading.quantities[k];
      if (quantity && !owners.has(k) && isYield(reading, quantity)) owners.set(k, topic);
    }
  }
  joinBetween(reading, owners, starts);
  return owners;
}

/**
 * 南环路工程,长3500米,树木补偿200万元,投资6410万元: what stands in one sentence between two sizes of a project is its
 * own too; and 投资1.3亿元、日处理垃圾200吨的甲项目: a cost or length right before such a size.
 */
function joinBetween(reading: Reading, owners: Map<number, PlacedProject>, starts: readonly { readonly at: number }[]): void {
  const { quantities } = reading;
  let last = -1;
  for (const [index, project] of [...owners].sort(([a], [b]) => a - b)) {
    const [from, to] = [quantities[last], quantities[index]];
    if (from && to && from.sentence === to.sentence && owners.get(last) === project && !namesBetween(starts, from.end, to.start)) {
      for (let k = last + 1; k < index; k += 1)
        if (quantities[k] && isYield(reading, quantities[k] as PlacedQuantity)) owners.set(k, project);
    }
    const cost = quantities[index - 1];
    if (cost && to && cost.sentence === to.sentence && !owners.has(index - 1) && isCostBefore(reading, cost, to))
      owners.set(index - 1, project);
    last = index;
  }
}

const namesBetween = (starts: readonly { readonly at: number }[], from: number, to: number): boolean =>
  starts.some(({ at }) => at >= from && at < to);

function isCostBefore(reading: Reading, cost: PlacedQuantity, size: PlacedQuantity): boolean {
  const { text } = reading.folded;
  return (
    text[size.end] === '的' &&
    /(?:投资|全长|占地|面积)$/.test(text.slice(cost.start - 4, cost.start)) &&
    /^[、,][\u3400-\u9fff]{2,8}$/.test(text.slice(cost.end, size.start))
  );
}

/**
 * Numbers that stand directly after a project's name (某公路拓宽工程|11.4公里), and those of a table row whose label
 * names a project.
 */
function besideNames(reading: Reading, projects: readonly PlacedProject[]): [number, PlacedProject][] {
  const byEnd = new Map<number, PlacedProject>();
  const mentions: { readonly start: number; readonly end: number; readonly project: PlacedProject }[] = [];
  for (const project of projects) {
    for (const mention of project.mentions) {
      byEnd.set(mention.end, project);
      mentions.push({ ...mention, project });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  const found: [number, PlacedProject][] = [];
  reading.quantities.forEach((quantity, index) => {
    const passage = reading.passages[reading.sentences[quantity.sentence]?.passage ?? -1];
    const label = passage?.row?.role === 'value' || passage?.row?.role === 'other' ? passage.row.label : null;
    // 2个项目, 1座: a count of such things is no size of the one that is named.
    const beside = COUNT_UNITS.has(quantity.unit) ? undefined : byEnd.get(quantity.start);
    const first = label ? mentions[firstFrom(mentions, label.start)] : undefined;
    const named = label && first && first.end <= label.end ? first.project : undefined;
    const project = beside ?? named;
    if (project && (quantity.kind === 'quantity' || (named && quantity.kind === 'bare'))) found.push([index, project]);
  });
  return found;
}

/** Index of the first mention that starts at or after `at`; mentions are in order. */
function firstFrom(mentions: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** (一)甲大道改造工程: the line says no more than the project's name. */
function isHeadline(reading: Reading, passage: Passage, project: PlacedProject): boolean {
  const rest = (end: number): string => reading.folded.text.slice(end, passage.end);
  return project.mentions.some((name) => name.start >= passage.start && name.end <= passage.end && /^[\s。:]*$/.test(rest(name.end)));
}

/** Whether a paragraph below such a line begins with a size of the project, or with words for it. */
const goesOnAbout = (reading: Reading, passage: Passage): boolean =>
  BELOW.test(reading.folded.text.slice(passage.start, passage.start + 12));
const BELOW =
  /^(?:(?:计划|预计|概算|估算)?(?:总?投资|投入)|概算|[全总]?长\d|宽\d|[全总]长|里程|规划|总?占地|总?建筑面积|用地|装机|年产|日处理|拟|位于|该?项目|该?工程|本项目|本工程|主要建设|建设内容|建设规模|新建|改造内容)/;

/** The project that the opening sentence of a numbered item names, if it names one alone. */
function topicOf(
  reading: Reading,
  start: number,
  end: number,
  starts: readonly { readonly at: number; readonly project: PlacedProject }[],
  next: number,
): PlacedProject | null {
  const text = reading.folded.text;
  if (!opensItem(text, start)) return null;
  let stop = start;
  while (stop < end && !'。!?;:'.includes(text[stop] ?? '')) stop += 1;
  const named = new Set<PlacedProject>();
  for (let i = next; (starts[i]?.at ?? Infinity) < stop; i += 1) {
    const project = starts[i]?.project;
    if (project) named.add(project);
  }
  const [only] = named;
  return named.size === 1 && stop - start < 50 ? (only ?? null) : null;
}

const opensItem = (text: string, at: number): boolean =>
  sectionMarkAt(text, at) !== null || (text[at + 1] === '是' && '一二三四五六七八九十'.includes(text[at] ?? '·'));

/** Where a further item begins in the same passage (…;三是新增绿地5公顷). */
function nextItem(reading: Reading, passage: Passage): number {
  const { text } = reading.folded;
  for (let at = passage.start + 1; at < passage.end; at += 1) if ('。;'.includes(text[at - 1] as string) && opensItem(text, at)) return at;
  return Infinity;
}

/** Counted or measured things in the item, not shares and not facts that it builds on. */
function isYield(reading: Reading, quantity: PlacedQuantity): boolean {
  if (quantity.kind !== 'quantity' || quantity.unit === '%' || quantity.unit === '‰' || quantity.unit === '个百分点') return false;
  const text = reading.folded.text;
  const before = text.slice(Math.max(0, quantity.start - 16), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 14);
  return !FACT_WORDS_BEFORE.some((word) => before.includes(word)) && !FACT_WORDS_AFTER.some((word) => after.includes(word));
}
