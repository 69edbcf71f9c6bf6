/** 翻一番: a multiple that no unit word tells. Once doubled is 2 倍, 翻两番 is 4 倍. */
import type { Quantity } from '../model.ts';
import { isDigit } from './characters.ts';
import { hanRunEnd, parseHan } from './han-number.ts';
import { combined, operatorAfter } from './operator.ts';

/** The multiple that begins with 翻 at `start`: 翻番, 翻一番, 翻了两番以上; null where none does. */
export function doubledAt(text: string, start: number): Quantity | null {
  const from = text[start + 1] === '了' ? start + 2 : start + 1;
  const digit = isDigit(text.charCodeAt(from));
  const end = digit ? from + 1 : hanRunEnd(text, from);
  if (text[end] !== '番' || '茄禺薯'.includes(text[end + 1] ?? '\n')) return null;
  const times = end === from ? 1 : digit ? Number(text[from]) : (parseHan(text, from, end)?.value ?? 0);
  if (times < 1 || times > 10) return null;
  const after = operatorAfter(text, end + 1);
  const stop = after?.at ?? end + 1;
  const op = combined(false, null, after?.op ?? null, false);
  return {
    start,
    end: stop,
    quote: text.slice(start, stop),
    value: 2 ** times,
    unit: '倍',
    op,
    kind: 'quantity',
    number: { start: from, end },
  };
}
