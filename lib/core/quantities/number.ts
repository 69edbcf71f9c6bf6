/** One number at one place: its digits or numerals, its magnitude, and whether it is rounded (余, 多). */

import { shift } from '../decimal.ts';
import type { Span } from '../model.ts';
import { exponentOf, isDigit, isHanNumber } from './characters.ts';
import { hanRunEnd, parseHan, spelledDigits } from './han-number.ts';
import { unitAt } from './unit.ts';

export interface NumberToken extends Span {
  readonly han: boolean;
  /** Decimal text; the value is `mantissa` × 10^`exponent`. */
  readonly mantissa: string;
  readonly exponent: number;
  /** 余, 多 or 来 stood inside or right after it. */
  readonly rounded: boolean;
  /** A magnitude without a numeral: 亿(元), 千(名). */
  readonly implied: boolean;
  /** The unit that the number itself spells (百分之八), '分之' for any other fraction, else ''. */
  readonly share: '' | '%' | '‰' | '‱' | '分之';
  /** Without the rounding word. */
  readonly numeralEnd: number;
}

const POINT = 46;
const COMMA = 44;
const YU = 0x4f59;
const DUO = 0x591a;
const LAI = 0x6765;
const DIAN = 0x70b9;

/** The value of a token, magnitude multiplied out exactly. */
export const tokenValue = (token: NumberToken): number =>
  token.share === '分之' ? fraction(token.mantissa) : shift(token.mantissa, token.exponent);

const fraction = (mantissa: string): number => {
  const [below = '1', above = '0'] = mantissa.split('/');
  return Number(above) / Number(below);
};

/** Reads the number that begins at `start`; null where what stands there has no exact value. */
export function numberAt(text: string, start: number): NumberToken | null {
  return isDigit(text.charCodeAt(start)) ? digitsAt(text, start) : isHanNumber(text.charCodeAt(start)) ? hanAt(text, start) : null;
}

const digitRunEnd = (text: string, start: number): number => {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
};

/** The end of digits with thousands separators and decimals. */
function arabicEnd(text: string, start: number): number {
  let end = digitRunEnd(text, start);
  if (end - start <= 3 && text.charCodeAt(start) !== 48) {
    while (text.charCodeAt(end) === COMMA && digitRunEnd(text, end + 1) === end + 4) end += 4;
  }
  if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1))) end = digitRunEnd(text, end + 1);
  return end;
}

function digitsAt(text: string, start: number): NumberToken | null {
  const end = arabicEnd(text, start);
  const written = text.slice(start, end);
  const mantissa = written.includes(',') ? written.replaceAll(',', '') : written;
  if (text.startsWith('分之', end)) return fractionAt(text, start, Number(mantissa), end + 2);
  return finish(text, { start, end, han: false, mantissa, exponent: 0, implied: false });
}

function hanAt(text: string, start: number): NumberToken | null {
  const end = hanRunEnd(text, start);
  if (text.startsWith('分之', end)) {
    const below = parseHan(text, start, end);
    return below && fractionAt(text, start, below.value, end + 2);
  }
  if (end === start + 1 && text.startsWith('百分百', start)) return wholeShare(start);
  if (text.charCodeAt(end) === DIAN && isHanNumber(text.charCodeAt(end + 1))) {
    const decimal = hanDecimal(text, start, end);
    if (decimal) return decimal;
  }
  const spelled = end - start > 1 ? spelledDigits(text, start, end) : '';
  if (spelled) return spelled.length === 4 || spelled.length === 2 ? yearOrNothing(text, start, end, spelled) : null;
  return wholeHan(text, start, end) ?? (unitAt(text, end - 1) ? wholeHan(text, start, end - 1) : null);
}

/** A whole number in numerals. In 十二万千瓦时 the 千 is the unit's: the caller tries again without it. */
function wholeHan(text: string, start: number, end: number): NumberToken | null {
  const number = end > start ? parseHan(text, start, end) : null;
  if (!number) return null;
  const mantissa = String(number.value / 10 ** number.exponent);
  return finish(text, { start, end, han: true, mantissa, exponent: number.exponent, implied: number.implied });
}

/** 百分百. */
const wholeShare = (start: number): NumberToken => ({
  start,
  end: start + 3,
  numeralEnd: start + 3,
  han: true,
  mantissa: '100',
  exponent: 0,
  rounded: false,
  implied: false,
  share: '%',
});

/** 二〇二六 is a number only as a year. */
function yearOrNothing(text: string, start: number, end: number, digits: string): NumberToken | null {
  if (text[end] !== '年') return null;
  return { start, end, numeralEnd: end, han: true, mantissa: digits, exponent: 0, rounded: false, implied: false, share: '' };
}

/** 一点五亿: digits on both sides of 点, then a magnitude or a unit. */
function hanDecimal(text: string, start: number, point: number): NumberToken | null {
  const whole = parseHan(text, start, point);
  let end = point + 1;
  while (isHanNumber(text.charCodeAt(end)) && exponentOf(text.charCodeAt(end)) === 0) end += 1;
  const decimals = spelledDigits(text, point + 1, end);
  if (!whole || !decimals) return null;
  return finish(text, { start, end, han: true, mantissa: `${whole.value}.${decimals}`, exponent: 0, implied: false });
}

/** 百分之八, 千分之2.5, 三分之二: `below` was read, `from` is where the upper number begins. */
function fractionAt(text: string, start: number, below: number, from: number): NumberToken | null {
  const digits = isDigit(text.charCodeAt(from));
  const upper = digits ? { mantissa: text.slice(from, arabicEnd(text, from)), end: arabicEnd(text, from) } : hanUpper(text, from);
  if (!upper || text.startsWith('分之', upper.end)) return null;
  const share = below === 100 ? '%' : below === 1000 ? '‰' : below === 10_000 ? '‱' : '分之';
  const mantissa = share === '分之' ? `${below}/${upper.mantissa}` : upper.mantissa;
  return { start, end: upper.end, numeralEnd: upper.end, han: !digits, mantissa, exponent: 0, rounded: false, implied: false, share };
}

function hanUpper(text: string, from: number): { readonly mantissa: string; readonly end: number } | null {
  const end = hanRunEnd(text, from);
  const whole = end > from ? parseHan(text, from, end) : null;
  if (!whole) return null;
  if (text.charCodeAt(end) === DIAN) {
    const stop = hanRunEnd(text, end + 1);
    const decimals = stop > end + 1 ? spelledDigits(text, end + 1, stop) : '';
    if (decimals) return { mantissa: `${whole.value}.${decimals}`, end: stop };
  }
  return { mantissa: String(whole.value), end };
}

type Bare = Pick<NumberToken, 'start' | 'end' | 'han' | 'mantissa' | 'exponent' | 'implied'>;

/** Adds what follows the numerals: a magnitude, with 余, 多 or 来 before or after it. */
function finish(text: string, bare: Bare): NumberToken {
  let { end, exponent, mantissa } = bare;
  let rounded = false;
  if (isRounding(text.charCodeAt(end)) && magnitudeEnd(text, end + 1) > end + 1) {
    rounded = true;
    end += 1;
  }
  const stop = magnitudeEnd(text, end);
  exponent += exponentBetween(text, end, stop);
  end = stop;
  // 1千余万元: the rounding between two magnitudes.
  const higher = !rounded && stop > bare.end && isRounding(text.charCodeAt(stop)) ? magnitudeEnd(text, stop + 1) : 0;
  if (higher > stop + 1) {
    exponent += exponentBetween(text, stop + 1, higher);
    end = higher;
    rounded = true;
  }
  if (!bare.han && stop > bare.end && !rounded) {
    const more = lowerPart(text, stop, mantissa, exponent);
    if (more) ({ end, mantissa } = more);
    if (more) exponent = 0;
  }
  const numeralEnd = end;
  if (!rounded && isRounding(text.charCodeAt(end)) && unitAt(text, end + 1)) {
    rounded = true;
    end += 1;
  }
  return { start: bare.start, end, numeralEnd, han: bare.han, mantissa, exponent, rounded, implied: bare.implied, share: '' };
}

const isRounding = (code: number): boolean => code === YU || code === DUO || code === LAI;

/** The end of a magnitude (千, 百万, 万亿) at `start`; a 千 or 百 that begins the unit (千瓦, 百分点) is none. */
function magnitudeEnd(text: string, start: number): number {
  let end = start;
  let last = 0;
  while (end - start < 3) {
    const exponent = exponentOf(text.charCodeAt(end));
    if (exponent < 2 || exponent <= last || unitAt(text, end)) break;
    last = exponent;
    end += 1;
  }
  return end;
}

function exponentBetween(text: string, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i += 1) sum += exponentOf(text.charCodeAt(i));
  return sum;
}

/** 3亿2千万, 1万5千: a second, smaller part; both must be whole numbers. */
function lowerPart(text: string, start: number, mantissa: string, exponent: number): { end: number; mantissa: string } | null {
  const digitsEnd = digitRunEnd(text, start);
  const end = magnitudeEnd(text, digitsEnd);
  const lower = exponentBetween(text, digitsEnd, end);
  if (
    digitsEnd === start ||
    end === digitsEnd ||
    lower >= exponent ||
    mantissa.includes('.') ||
    digitsEnd - start > 15 ||
    mantissa.length > 15
  )
    return null;
  const part = BigInt(text.slice(start, digitsEnd)) * 10n ** BigInt(lower);
  const whole = BigInt(mantissa) * 10n ** BigInt(exponent);
  return part < 10n ** BigInt(exponent) ? { end, mantissa: String(whole + part) } : null;
}
