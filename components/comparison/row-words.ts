/** Rows, standings and findings in words. */
import type { Aside } from '../../lib/core/comparison/aside.ts';
import type { Standing, Unsaid } from '../../lib/core/comparison/attainment.ts';
import type { Finding, FindingKind } from '../../lib/core/comparison/finding.ts';
import type { Apart } from '../../lib/core/comparison/neighbours.ts';
import { scaleOf } from '../../lib/core/comparison/row-scale.ts';
import type { RowHead } from '../../lib/core/comparison/rows.ts';
import type { NoAttainment } from '../../lib/core/comparison/years.ts';
import { CATEGORY_NAMES } from '../../lib/core/lexicon/indicators/vocabulary.ts';
import type { Change } from '../../lib/core/model.ts';
import { fromBase } from '../../lib/core/units.ts';
import { scaledText } from '../wording/bound-text.ts';
import type { MessageKey, Words } from '../words.tsx';
import type { LineHeading } from './grid-lines.ts';

const CHANGES: Readonly<Record<Change, MessageKey>> = {
  growth: 'change_growth',
  reduction: 'change_reduction',
  new: 'change_new',
  level: 'change_level',
};

/** The name of a row in the reader's language; a name that is only known in Chinese stays Chinese. */
export function rowName(words: Words, row: Pick<RowHead, 'name' | 'english' | 'level'>): string {
  if (words('language_tag').startsWith('zh') || row.english === null) return row.name;
  return row.level === null ? row.english : `${row.english} (${row.name})`;
}

/** What is said of the indicator, and in which unit: `增长 · %`. */
export function rowFacts(words: Words, { change, scale }: RowHead): string {
  const unit = scale.word + scale.unit;
  return [words(CHANGES[change]), unit].filter((part) => part !== '').join(' · ');
}

/** A row in one line, for labels. */
export const rowLine = (words: Words, row: RowHead): string => `${rowName(words, row)} ${rowFacts(words, row)}`;

/** The heading of a group of rows. */
export function headingWord(words: Words, heading: LineHeading): string {
  if (heading === 'pinned') return words('compare_heading_pinned');
  if (heading === null) return words('compare_heading_other');
  const { chinese, english } = CATEGORY_NAMES[heading];
  return words('language_tag').startsWith('zh') ? chinese : english;
}

export const APART: Readonly<Record<Apart, MessageKey>> = {
  definition: 'compare_apart_definition',
  level: 'compare_apart_level',
  change: 'compare_apart_change',
  unit: 'compare_apart_unit',
};

export const STANDINGS: Readonly<Record<Standing, MessageKey>> = {
  met: 'years_met',
  missed: 'years_missed',
  above: 'years_above',
  below: 'years_below',
  level: 'years_level',
};

export const UNSAID: Readonly<Record<Unsaid | NoAttainment, MessageKey>> = {
  bound: 'years_why_bound',
  approximate: 'years_why_approximate',
  range: 'years_why_range',
  'growth-rate': 'years_why_growth_rate',
  share: 'years_why_share',
  'upper-bound': 'years_why_upper_bound',
  'no-base': 'years_why_no_base',
  'no-target': 'years_why_no_target',
  'no-result': 'years_why_no_result',
  'several-targets': 'years_why_several_targets',
  'several-results': 'years_why_several_results',
  'part-year': 'years_why_part_year',
  'other-scope': 'years_why_other_scope',
};

/** What stands beside a figure that is not one of its whole place and year. */
export const ASIDES: Readonly<Record<Aside, MessageKey>> = {
  'other-scope': 'aside_other_scope',
  'part-year': 'aside_part_year',
  'several-years': 'aside_several_years',
  forecast: 'aside_forecast',
};

export const FINDINGS: Readonly<Record<FindingKind, MessageKey>> = {
  'same-figure': 'finding_same',
  'part-above-whole': 'finding_part',
  'impossible-base': 'finding_base',
};

/** What the year before would have to be, in the measure of the figures that imply it: `16,900元` beside `18,343元`; null where nothing is implied. */
export function impliedText({ impliedBase, statements }: Finding): string | null {
  if (impliedBase === null) return null;
  const scale = scaleOf(statements.map(({ bound }) => bound).filter(({ baseUnit }) => baseUnit === statements[0].bound.baseUnit));
  const about = [fromBase(impliedBase, scale.unit)].flat().map((value) => Number(value.toPrecision(3)));
  return about.map((value) => scaledText(value, scale.places)).join() + scale.word + scale.unit;
}
