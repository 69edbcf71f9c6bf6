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
  for (const passage of reading.passages) {
    while ((starts[next]?.at ?? Infinity) < passage.start) next += 1;
    while ((reading.quantities[from]?.start ?? Infinity) < passage.start) from += 1;
    const topic = topicOf(reading, passage.start, passage.end, starts, next);
    if (!topic) continue;
    let other = next;
    while (starts[other]?.project === topic) other += 1;
    const stop = Math.min(starts[other]?.at ?? Infinity, nextItem(reading, passage));
    for (let k = from; (reading.quantities[k]?.start ?? Infinity) < Math.min(stop, passage.end); k += 1) {
      const quantity = reading.quantities[k];
      if (quantity && !owners.has(k) && isYield(reading, quantity)) owners.set(k, topic);
    }
  }
  return owners;
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
