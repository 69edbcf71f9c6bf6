/** What stands around the article: its column, its publisher; and what the article is at first sight: its length, its links. */
import type { Names } from '../identity/read-names.ts';
import { OTHER_COLUMNS, PLAN_COLUMNS } from '../lexicon/plan-signs.ts';
import type { PageText, Reason } from '../model.ts';

const MOSTLY_LINKS = 0.4;
const SHORT = 400;
const NO_ARTICLE = 150;

const PLAN_COLUMN = 0.9;
const GOVERNMENT = 0.4;
/** The most that surroundings can speak for a plan, in log-odds. */
export const MOST_FROM_SURROUNDINGS = PLAN_COLUMN + GOVERNMENT;

/** Reasons from what is not the article. */
export function judgeSurroundings({ meta }: PageText, { publisher }: Pick<Names, 'publisher'>): Reason[] {
  const reasons: Reason[] = [];
  const column = [meta.tags.columnname, meta.tags.columntype, ...meta.breadcrumb.slice(-2)].filter((name) => name !== undefined).join(' ');
  const plan = PLAN_COLUMNS.find((word) => column.includes(word));
  const other = OTHER_COLUMNS.find((word) => column.includes(word));
  if (plan) reasons.push({ code: 'plan-column', weight: PLAN_COLUMN, evidence: plan });
  else if (other) reasons.push({ code: 'other-column', weight: -0.9, evidence: other });
  const government = /政府|镇|乡|街道|党委/.exec(publisher ?? '');
  if (government) reasons.push({ code: 'government-publisher', weight: GOVERNMENT, evidence: publisher ?? '' });
  else if (meta.host.endsWith('.gov.cn')) reasons.push({ code: 'government-host', weight: 0.3, evidence: meta.host });
  return reasons;
}

/** Reasons from the article's make: its length and the share of its characters that lie inside links. */
export function judgeMake({ text }: Pick<PageText, 'text'>, linkShare: number): Reason[] {
  const reasons: Reason[] = [];
  if (linkShare >= MOSTLY_LINKS) reasons.push({ code: 'mostly-links', weight: -6, evidence: `${Math.round(linkShare * 100)}%` });
  if (text.length < NO_ARTICLE) reasons.push({ code: 'no-article', weight: -5, evidence: '' });
  else if (text.length < SHORT) reasons.push({ code: 'short-article', weight: -1, evidence: '' });
  return reasons;
}
