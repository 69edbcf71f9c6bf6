/** Dates as pages write them: 2022-06-06 15:21, 2022/6/6, 2022年6月6日, ２０２６年１月１６日, 二〇二六年一月十二日. */
import { toHalfWidth } from './half-width.ts';

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** The first full date of a text as an ISO date (2022-06-06); null where there is none or where it cannot be a date. */
export function isoDateOf(text: string): string | null {
  const plain = toHalfWidth(text);
  const match =
    /(?<!\d)((?:19|20)\d{2})\s{0,2}[-/.年]\s{0,2}(\d{1,2})\s{0,2}[-/.月]\s{0,2}(\d{1,2})(?!\d)/.exec(plain) ??
    /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(plain);
  if (match) return isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  const chinese = /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/.exec(plain);
  if (!chinese) return null;
  return isoDate(chineseYear(chinese[1] ?? ''), chineseNumber(chinese[2] ?? ''), chineseNumber(chinese[3] ?? ''));
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function chineseYear(signs: string): number {
  return Number([...signs].map((sign) => Math.max(0, CHINESE_DIGITS.indexOf(sign))).join(''));
}

/** 1–99 written with 十. */
function chineseNumber(signs: string): number {
  const ten = signs.indexOf('十');
  if (ten < 0) return CHINESE_DIGITS.indexOf(signs);
  const tens = ten === 0 ? 1 : CHINESE_DIGITS.indexOf(signs[0] ?? '');
  const ones = signs.slice(ten + 1);
  return tens * 10 + (ones === '' ? 0 : CHINESE_DIGITS.indexOf(ones));
}

/** The years (1980–2099) that a text names, in order: 2024年, 2024年度, 2024-2025, 二〇二四年, 2024-03-01. */
export function yearsOf(text: string): number[] {
  const plain = toHalfWidth(text);
  const years: number[] = [];
  for (const match of plain.matchAll(/(?<![\d.])((?:19[89]|20\d)\d)(?![\d.%])|([〇○零一二三四五六七八九]{4})年/g)) {
    years.push(match[1] ? Number(match[1]) : chineseYear(match[2] ?? ''));
  }
  return years.filter((year) => year >= 1980 && year <= 2099);
}
