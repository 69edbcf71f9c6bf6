/** What is wrong with a field, in words. */
import type { Problem, ProblemCode } from '../../lib/core/editing/fields.ts';
import type { MessageKey, Words } from '../words.tsx';

const PROBLEMS: Readonly<Record<ProblemCode, MessageKey>> = {
  missing: 'problem_missing',
  'too-long': 'problem_too_long',
  'value-unreadable': 'problem_value_unreadable',
  'unit-unreadable': 'problem_unit_unreadable',
  'unit-missing': 'problem_unit_missing',
  'unit-contradicts': 'problem_unit_contradicts',
  'operator-contradicts': 'problem_operator_contradicts',
  'range-needs-two': 'problem_range_needs_two',
  'year-unreadable': 'problem_year_unreadable',
  'money-unreadable': 'problem_money_unreadable',
  'other-dimension': 'problem_other_dimension',
};

/** A problem or a warning as one sentence. */
export function problemWords(words: Words, { code, typed, expected }: Problem): string {
  return words(PROBLEMS[code], typed, expected);
}
