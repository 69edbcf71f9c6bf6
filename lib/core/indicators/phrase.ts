/** The plain form of a noun phrase: what is left of an indicator as a text writes it when its dress is taken off. */
import { BRACKETED_UNITS, NOT_AFTER_SCOPE, SCOPES } from '../lexicon/indicators/modifiers.ts';
import { SHORT_FORMS } from '../lexicon/indicators/vocabulary.ts';
import { wordList } from '../reading/word-list.ts';

/** A place that may open a phrase. */
const SCOPE_WORDS = wordList(SCOPES);
const OF = '的'.charCodeAt(0);

const QUOTES = '“”‘’"\'「」『』《》';
const EDGES = '、,，。;；:：·.的';

/**
 * The phrase without quotation marks, white space and punctuation at its edges, without a unit or Latin letters in brackets
 * at its end (财政总收入(万元), 地区生产总值(GDP)). Latin letters become capitals. May be ''.
 */
export function plainPhrase(surface: string): string {
  if (isPlain(surface)) return surface;
  let phrase = '';
  for (const character of surface) {
    if (!QUOTES.includes(character) && character.trim() !== '') phrase += character;
  }
  let start = 0;
  let end = phrase.length;
  while (start < end && EDGES.includes(phrase.charAt(start))) start += 1;
  while (end > start && EDGES.includes(phrase.charAt(end - 1))) end -= 1;
  return withoutNote(phrase.slice(start, end)).toUpperCase();
}

/** Whether a phrase wears no dress at all, as nearly all do: characters, digits and capitals, no 的 at an edge. */
function isPlain(surface: string): boolean {
  for (let i = 0; i < surface.length; i += 1) {
    const code = surface.charCodeAt(i);
    const plain = (code >= 0x4e00 && code <= 0x9fff) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
    if (!plain) return false;
  }
  return surface.charCodeAt(0) !== OF && surface.charCodeAt(surface.length - 1) !== OF;
}

function withoutNote(phrase: string): string {
  if (!phrase.endsWith(')')) return phrase;
  const open = phrase.lastIndexOf('(');
  if (open <= 0) return phrase;
  const note = phrase.slice(open + 1, -1).replace('单位:', '');
  return BRACKETED_UNITS.has(note) || isLatin(note) ? phrase.slice(0, open) : phrase;
}

function isLatin(note: string): boolean {
  for (let i = 0; i < note.length; i += 1) {
    const code = note.charCodeAt(i) | 32;
    if (code < 97 || code > 122) return false;
  }
  return note !== '';
}

/** The phrase in full words: 规上 for 规模以上 and the like written out where they open it. */
export function inFullWords(phrase: string): string {
  for (const [long, shorts] of SHORT_FORMS) {
    for (const short of shorts) {
      // 规模 alone is the short form of 规模以上 only in names that the lexicon lists.
      if (short !== '规模' && phrase.startsWith(short)) return long + phrase.slice(short.length);
    }
  }
  return phrase;
}

/** The phrase without the place that it is about (全镇, 我县 …), as long as something is left of it. */
export function withoutScope(phrase: string): string {
  if (SCOPE_WORDS.startingAt(phrase, 0) === undefined) return phrase;
  for (const scope of SCOPES) {
    const next = phrase.charAt(scope.length);
    if (next !== '' && phrase.startsWith(scope) && !NOT_AFTER_SCOPE.includes(next)) return phrase.slice(scope.length);
  }
  return phrase;
}
