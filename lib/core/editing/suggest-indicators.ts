/** Names of the lexicon for what is being typed. */
import { catalogue, type Indicator } from '../indicators/catalogue.ts';
import { plainPhrase } from '../indicators/phrase.ts';
import { folded } from './typed-text.ts';

export interface Suggestion {
  readonly key: string;
  readonly name: string;
  readonly english: string;
  /** The other spelling that begins as it was typed; null where the name itself does. */
  readonly alias: string | null;
  readonly category: string;
  /** The unit that plans usually give it; null where they give none in common. */
  readonly unit: string | null;
}

/**
 * Indicators whose name or another spelling begins with `typed`, names first, then those that hold it, shorter ones
 * first within each; at most `limit`. [] for text that says nothing.
 */
export function suggestIndicators(typed: string, limit: number): Suggestion[] {
  const phrase = plainPhrase(folded(typed));
  if (phrase === '') return [];
  const ranked: { readonly rank: number; readonly suggestion: Suggestion }[] = [];
  for (const indicator of catalogue().indicators) {
    const found = rankOf(indicator, phrase);
    if (found === null) continue;
    const { key, name, english, category, unit } = indicator;
    ranked.push({ rank: found.rank * 100 + name.length, suggestion: { key, name, english, alias: found.alias, category, unit } });
  }
  ranked.sort((a, b) => a.rank - b.rank);
  return ranked.slice(0, limit).map(({ suggestion }) => suggestion);
}

function rankOf({ name, aliases }: Indicator, phrase: string): { readonly rank: number; readonly alias: string | null } | null {
  if (name.startsWith(phrase)) return { rank: 0, alias: null };
  const alias = aliases.find((spelling) => spelling.startsWith(phrase));
  if (alias !== undefined) return { rank: 1, alias };
  return name.includes(phrase) ? { rank: 2, alias: null } : null;
}
