/** What the title says: the name of a plan, or of something else. */
import { yearsOf } from '../identity/dates.ts';
import { squeezed } from '../identity/half-width.ts';
import { planWordOf } from '../identity/plan-word.ts';
import type { Names } from '../identity/read-names.ts';
import { NEWS_TITLE_WORDS, OTHER_TITLE_WORDS, PLAN_TITLE_WORDS } from '../lexicon/plan-titles.ts';
import type { Reason } from '../model.ts';

const PLAN = 3.2;
const OTHER = -4.5;
const NEWS = -3;
const YEAR = 0.6;
const PLACE = 0.4;
/** What is left of a word against when the title ends as a plan does: 2025年招商培训工作计划. */
const OTHER_BEFORE_PLAN = 0.3;
/** What a title adds behind the name of the document. */
const TAILS =
  /(?:[》〉”"）)\]】]|的通知|的报告|的公告|的函|（?(?:草案|讨论稿|征求意见稿|送审稿|修订版|全文)）?|\d{1,2}月|及责任分工|表|清单|汇编)+$/;

/** The most that a title can speak for a plan, in log-odds. */
export const MOST_FROM_TITLE = PLAN * Math.max(...PLAN_TITLE_WORDS.values()) + YEAR + PLACE;

/** Reasons from the title; none where the page has no title. */
export function judgeTitle({ title, township, county }: Pick<Names, 'title' | 'township' | 'county'>): Reason[] {
  const name = squeezed(title ?? '');
  if (name === '') return [];
  const reasons: Reason[] = [];
  const plan = planWordOf(name);
  const body = name.replace(TAILS, '');
  const endsAsPlan = plan !== null && [...PLAN_TITLE_WORDS].some(([word, weight]) => weight >= 0.4 && body.endsWith(word));
  const news = endsAsPlan ? undefined : NEWS_TITLE_WORDS.find((word) => name.includes(word));
  const other = strongestOther(name);
  if (plan) reasons.push({ code: 'plan-title', weight: PLAN * plan.weight * (news ? 0.3 : endsAsPlan ? 1 : 0.7), evidence: plan.word });
  if (news) reasons.push({ code: 'news-title', weight: NEWS, evidence: news });
  if (other)
    reasons.push({ code: 'other-title', weight: OTHER * other.weight * (endsAsPlan ? OTHER_BEFORE_PLAN : 1), evidence: other.word });
  const year = yearsOf(name)[0];
  if (year !== undefined && plan) reasons.push({ code: 'year-in-title', weight: YEAR, evidence: String(year) });
  const place = [township, county].find((place) => place !== null && name.includes(place));
  if (place && plan) reasons.push({ code: 'place-in-title', weight: PLACE, evidence: place });
  return reasons;
}

function strongestOther(name: string): { word: string; weight: number } | null {
  let best: { word: string; weight: number } | null = null;
  for (const [word, weight] of OTHER_TITLE_WORDS) if (name.includes(word) && weight > (best?.weight ?? 0)) best = { word, weight };
  return best;
}
