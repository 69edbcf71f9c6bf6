import type { Words } from './words.tsx';

/**
 * Words from a lookup such as `browser.i18n.getMessage`. Its key is declared as `never` because the lookup's own type knows
 * each key by an overload of its own, and a union of keys matches none of them.
 */
export function wordsFrom(getMessage: (key: never, substitutions: string[]) => string): Words {
  return (key, ...substitutions) => getMessage(key as never, substitutions.map(String));
}
