/** What stands around the article: its column, its publisher, how much of it is links. */
import { OTHER_COLUMNS, PLAN_COLUMNS } from '../lexicon/plan-signs.ts';
import type { Identity, PageText, Reason } from '../model.ts';

const MOSTLY_LINKS = 0.4;
const SHORT = 400;
const NO_ARTICLE = 150;

/** Reasons from what is not the text of the article. */
export function judgeSurroundings(page: PageText, identity: Identity): Reason[] {
  const { meta, text } = page;
  const reasons: Reason[] = [];
  const column = [meta.tags.columnname, meta.tags.columntype, ...meta.breadcrumb.slice(-2)].filter((name) => name !== undefined).join(' ');
  const plan = PLAN_COLUMNS.find((word) => column.includes(word));
  const other = OTHER_COLUMNS.find((word) => column.includes(word));
  if (plan) reasons.push({ code: 'plan-column', weight: 0.9, evidence: plan });
  else if (other) reasons.push({ code: 'other-column', weight: -0.9, evidence: other });
  const government = /政府|镇|乡|街道|党委/.exec(identity.publisher ?? '');
  if (government) reasons.push({ code: 'government-publisher', weight: 0.4, evidence: identity.publisher ?? '' });
  else if (meta.host.endsWith('.gov.cn')) reasons.push({ code: 'government-host', weight: 0.3, evidence: meta.host });
  if (meta.linkShare >= MOSTLY_LINKS) reasons.push({ code: 'mostly-links', weight: -6, evidence: `${Math.round(meta.linkShare * 100)}%` });
  if (text.length < NO_ARTICLE) reasons.push({ code: 'no-article', weight: -5, evidence: '' });
  else if (text.length < SHORT) reasons.push({ code: 'short-article', weight: -1, evidence: '' });
  return reasons;
}
