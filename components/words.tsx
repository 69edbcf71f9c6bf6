/** The words of the surfaces: one typed way from a message key to text in the user's language. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type catalogue from '../public/_locales/zh_CN/messages.json';

/** A key of the message catalogue; both locales have the same keys (tested). */
export type MessageKey = keyof typeof catalogue;

/** The text of a key, with `$1`, `$2` … replaced. */
export type Words = (key: MessageKey, ...substitutions: readonly (string | number)[]) => string;

const WordsContext = createContext<Words>((key) => key);

export const WordsProvider = WordsContext.Provider;

/** The words of the nearest WordsProvider. Without one the keys themselves are shown. */
export function useWords(): Words {
  return useContext(WordsContext);
}
