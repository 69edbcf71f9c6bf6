/** Rules in words. */
import type { CorrectionRule } from '../../lib/core/corrections/rule.ts';
import type { ItemReading } from '../../lib/core/item.ts';
import { KIND_WORDS } from '../wording/item-kind.ts';
import { kindWord, subjectOf } from '../wording/item-words.ts';
import type { Words } from '../words.tsx';

/** The role of a rule as the surfaces call it. */
const roleWord = (words: Words, role: 'target' | 'actual' | 'project'): string =>
  words(KIND_WORDS[role === 'project' ? 'project-figure' : role]);

/** Which figures a rule is about: `财税总收入（目标）`. */
export function ruleMatch(words: Words, { match }: CorrectionRule): string {
  const name = match.indicator || words('fact_unknown_indicator');
  return match.role === null ? name : words('rule_match_role', name, roleWord(words, match.role));
}

/** What they become: `财政总收入 · 完成`. */
export function ruleResult(words: Words, { become }: CorrectionRule): string {
  const parts = [become.indicator?.indicator ?? null, become.role === null ? null : roleWord(words, become.role)];
  return parts.filter((part) => part !== null).join(words('fact_separator'));
}

/** What a reading says of the things that rules change: `财政总收入 · 目标`. */
export function ruledFacts(words: Words, reading: ItemReading): string {
  return [subjectOf(words, reading), kindWord(words, reading)].join(words('fact_separator'));
}
