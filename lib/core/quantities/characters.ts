/** What a single code unit can be in a number: one table look-up in the hot loop. */

export const NOTHING = 0;
export const DIGIT = 1;
/** 一 … 九, 两, 〇, 零. */
export const NUMERAL = 2;
/** 十 百 千 万 亿. */
export const MAGNITUDE = 3;
/** What pages put where a number was taken out: x X × * _ □. */
export const MASK = 4;
export const OPEN_QUOTE = 5;
export const OPEN_TITLE = 6;
/** 第, which makes an ordinal of the number after it. */
export const ORDINAL = 7;
/** 翻, which makes a multiple of the number after it. */
export const DOUBLE = 8;

const CLASSES = new Uint8Array(0x10000);
const NUMERALS = new Int8Array(0x10000).fill(-1);
const EXPONENTS = new Uint8Array(0x10000);

const mark = (characters: string, kind: number): void => {
  for (let i = 0; i < characters.length; i += 1) CLASSES[characters.charCodeAt(i)] = kind;
};

mark('0123456789', DIGIT);
mark('xX×*_□', MASK);
mark('“‘「『"', OPEN_QUOTE);
mark('《', OPEN_TITLE);
mark('第', ORDINAL);
mark('翻', DOUBLE);
for (const [character, value] of Object.entries({ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 })) {
  mark(character, NUMERAL);
  NUMERALS[character.charCodeAt(0)] = value;
}
for (const [character, exponent] of Object.entries({ 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 })) {
  mark(character, MAGNITUDE);
  EXPONENTS[character.charCodeAt(0)] = exponent;
}

/** The class of a code unit; NOTHING for NaN (past the end of a text). */
export const classOf = (code: number): number => CLASSES[code] ?? NOTHING;
/** 0–9 for a Chinese numeral, otherwise -1. */
export const numeralOf = (code: number): number => NUMERALS[code] ?? -1;
/** The power of ten of 十 百 千 万 亿, otherwise 0. */
export const exponentOf = (code: number): number => EXPONENTS[code] ?? 0;
/** ASCII 0–9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** ASCII A–Z, a–z. */
export const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
/** A Han character of the basic block or its first extension. */
export const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
/** A numeral or a magnitude in Chinese writing. */
export const isHanNumber = (code: number): boolean => {
  const kind = classOf(code);
  return kind === NUMERAL || kind === MAGNITUDE;
};
