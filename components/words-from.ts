import type { Words } from './words.tsx';

/** What stands for the n-th substitution until the choices are made; no text that a person wrote holds it. */
const slot = (index: number): string => `\uE000${index}`;
const SLOT = /\uE000(\d)/g;

/** `[page|pages]`: the first where the number before it is one, otherwise the second. */
const CHOICE = /\[([^[\]|]*)\|([^[\]|]*)\]/g;

/**
 * Words from a lookup such as `browser.i18n.getMessage`, which knows no plural: a message may say `$1 [page|pages]`. Choices are
 * made in the message before anything is put into it, so that `[a|b]` in a title stays what it is. The lookup's key is declared
 * as `never` because its own type knows each key by an overload of its own, and a union of keys matches none of them.
 */
export function wordsFrom(getMessage: (key: never, substitutions: string[]) => string): Words {
  return (key, ...substitutions) => {
    if (substitutions.length === 0) return getMessage(key as never, []);
    const message = getMessage(
      key as never,
      substitutions.map((_, index) => slot(index)),
    );
    return message
      .replace(CHOICE, (_, one: string, many: string, at: number) => (numberBefore(message, at, substitutions) === '1' ? one : many))
      .replace(SLOT, (_, index: string) => String(substitutions[Number(index)]));
  };
}

function numberBefore(message: string, at: number, substitutions: readonly (string | number)[]): string | null {
  const before = [...message.slice(0, at).matchAll(SLOT)].at(-1);
  return before === undefined ? null : String(substitutions[Number(before[1])]);
}
