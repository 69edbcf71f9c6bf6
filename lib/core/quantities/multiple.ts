/** 翻一番: a multiple that no unit word tells. Once doubled is 2 倍, 翻两番 is 4 倍. */
import type { Quantity } from '../model.ts';
import { hanRunEnd, parseHan } from './han-number.ts';
import { numberAt } from './number.ts';
import { isDigit } from './characters.ts';

/** The multiple that begins with 翻 at `start`: 翻番, 翻一番, 翻了两番; null where none does. */
export function doubledAt(text: string, start: number): Quantity | null {
  const from = text[start + 1] === '了' ? start + 2 : start + 1;
  const end = isDigit(text.charCodeAt(from)) ? (numberAt(text, from)?.numeralEnd ?? from) : hanRunEnd(text, from);
  if (text[end] !== '番') return null;
  const times = end === from ? 1 : timesOf(text, from, end);
  if (times === null || times < 1 || times > 10) return null;
  const stop = end + 1;
  return { start, end: stop, quote: text.slice(start, stop), value: 2 ** times, unit: '倍', op: '=', kind: 'quantity', number: { start: from, end } };
}

function timesOf(text: string, from: number, end: number): number | null {
  return isDigit(text.charCodeAt(from)) ? Number(text.slice(from, end)) : (parseHan(text, from, end)?.value ?? null);
}
