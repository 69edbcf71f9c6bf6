/** Why a page is taken for a plan or not, in words. */
import type { Reason } from '../../lib/core/model.ts';
import type { MessageKey, Words } from '../words.tsx';
import { tidy } from './excerpt.ts';

/** The codes of lib/core/detection, in words. */
export const REASONS: Readonly<Record<string, MessageKey>> = {
  'plan-title': 'reason_plan_title',
  'year-in-title': 'reason_year_in_title',
  'place-in-title': 'reason_place_in_title',
  'news-title': 'reason_news_title',
  'other-title': 'reason_other_title',
  'plan-column': 'reason_plan_column',
  'other-column': 'reason_other_column',
  'government-publisher': 'reason_government_publisher',
  'government-host': 'reason_government_host',
  'mostly-links': 'reason_mostly_links',
  'no-article': 'reason_no_article',
  'short-article': 'reason_short_article',
  intent: 'reason_intent',
  'no-intent': 'reason_no_intent',
  report: 'reason_report',
  'news-opening': 'reason_news_opening',
  'numbered-points': 'reason_numbered_points',
  'no-sentences': 'reason_no_sentences',
  'expected-goals': 'reason_expected_goals',
  'plan-sections': 'reason_plan_sections',
  'report-to-congress': 'reason_report_to_congress',
  'year-of': 'reason_year_of',
  'own-township': 'reason_own_township',
  'responsible-office': 'reason_responsible_office',
  tender: 'reason_tender',
  personnel: 'reason_personnel',
  budget: 'reason_budget',
  minutes: 'reason_minutes',
  questions: 'reason_questions',
  encyclopedia: 'reason_encyclopedia',
  shop: 'reason_shop',
  statistics: 'reason_statistics',
  law: 'reason_law',
  application: 'reason_application',
};

/** Evidence is a few words; what is longer would push the other reasons out of sight. */
const LONGEST_EVIDENCE = 40;

/** The reason with the words of the page that it rests on; a code without words of its own shows those alone. */
export function reasonWords(words: Words, reason: Reason): string {
  const key = REASONS[reason.code];
  const evidence = shortened(tidy(reason.evidence));
  if (key === undefined) return evidence || reason.code;
  return evidence === '' ? words(key) : words('reason_with_evidence', words(key), evidence);
}

function shortened(text: string): string {
  const signs = [...text];
  return signs.length <= LONGEST_EVIDENCE ? text : `${signs.slice(0, LONGEST_EVIDENCE).join('')}…`;
}
