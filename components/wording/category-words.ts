/** The chapters of a plan in words. */
import { CATEGORY_NAMES } from '../../lib/core/lexicon/indicators/vocabulary.ts';
import type { Words } from '../words.tsx';

/** The name of a category of the lexicon; a category that it does not know is its own name. */
export function categoryWord(words: Words, category: string): string {
  const names = Object.hasOwn(CATEGORY_NAMES, category) ? CATEGORY_NAMES[category as keyof typeof CATEGORY_NAMES] : null;
  if (names === null) return category;
  return words('language_tag') === 'en' ? names.english : names.chinese;
}
