/**
 * Figures: which of the numbers an analyst would put in a row, and what each of them says.
 */
import { findIndicator, surfaceKey } from '../indicators/match.ts';
import type { Figure, Span } from '../model.ts';
import type { PlacedProject } from '../projects/read-projects.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { toBase } from '../units.ts';
import { governingChange } from './change.ts';
import type { Draft } from './leaning.ts';
import { projectOwners } from './project-figures.ts';
import { readSentence } from './read-sentence.ts';
import { modalityOf, roleOf, saidFrom } from './role.ts';
import { yearOf } from './year.ts';

/** Reads the figures of a page, in the order of the text; spans in the folded text. */
export function readFigures(reading: Reading, projects: readonly PlacedProject[]): Figure[] {
  const owners = projectOwners(reading, projects);
  const figures: Figure[] = [];
  let from = 0;
  for (const sentence of reading.sentences) {
    while ((reading.quantities[from]?.start ?? Infinity) < sentence.start) from += 1;
    let to = from;
    while ((reading.quantities[to]?.start ?? Infinity) < sentence.end) to += 1;
    for (const draft of readSentence(reading, sentence, from, to)) {
      figures.push(finish(reading, sentence, draft, owners.get(draft.index) ?? null));
    }
    from = to;
  }
  return figures;
}

/** The lexicon's entry: with the verb first, since 发展党员 is another row than 党员. */
function canonical(reading: Reading, draft: Draft): ReturnType<typeof findIndicator> {
  const { indicator, link, clause } = draft;
  const verb = link.object !== null ? link.verb : indicator.after ? '' : (governingChange(reading, clause, indicator.start)?.verb ?? '');
  return (verb === '' ? null : findIndicator(verb + indicator.text)) ?? findIndicator(indicator.full) ?? findIndicator(indicator.text);
}

/** 江岸至龙背公路|22公里: a number right behind a project's name measures the whole of it, not the last words of its name. */
function ownName(reading: Reading, { indicator, quantity }: Draft, owner: PlacedProject | null): string {
  // 总投资5亿元的甲项目、2亿元的|乙项目: what money is said of a project is its investment.
  const cost = indicator.after && quantity.unit.endsWith('元') && quantity.op === '=' && reading.folded.text[quantity.end] === '的';
  if (cost && /(?:项目|工程|基地|综合体|产业园)正?$/.test(indicator.text)) return '投资';
  const cut = owner && indicator.start > owner.start && indicator.end === owner.end && owner.end === quantity.start;
  return cut ? owner.name : indicator.text;
}

function finish(reading: Reading, sentence: Sentence, draft: Draft, owner: PlacedProject | null): Figure {
  const passage = reading.passages[sentence.passage];
  if (!passage) throw new RangeError(`no passage ${sentence.passage}`);
  const { quantity, clause } = draft;
  const value = quantity.value ?? 0;
  const role = owner ? 'project' : roleOf(reading, passage, sentence, clause, quantity);
  const indicator = ownName(reading, draft, owner);
  const known = canonical(reading, draft);
  const base = toBase(value, quantity.unit);
  return {
    start: quantity.start,
    end: quantity.end,
    quote: quantity.quote,
    value,
    unit: quantity.unit,
    op: quantity.op,
    indicator,
    key: known?.key ?? surfaceKey(indicator),
    category: known?.category ?? null,
    change: draft.change,
    role,
    year: yearOf(reading, passage, sentence, quantity, role),
    modality: role === 'target' ? modalityOf(reading.folded.text.slice(saidFrom(sentence, quantity.start), quantity.start)) : null,
    department: passage.department,
    project: owner?.name ?? null,
    section: passage.section,
    sentence: { start: sentence.start, end: sentence.end } satisfies Span,
    baseValue: base.value,
    baseUnit: base.unit,
  };
}
