/** Numbers that open a heading or a point: 一、 （一） 1. （1） ① 第一章 一是 首先. */

const CHINESE = '一二三四五六七八九十百';
const DIGITS = '0123456789０１２３４５６７８９';
const STOPS = '、.．，,:：)）';
const PARTS = '章节篇部条项是要';

/**
 * Length of the enumerator that a line starts with, white space before it not counted in; 0 where it starts with none.
 * A decimal number (1.5万亩) and a year (2024年) are no enumerators.
 */
export function enumeratorLength(line: string): number {
  const from = pastSpaces(line, 0);
  let i = from;
  const first = line.charCodeAt(i);
  if (first >= 0x2460 && first <= 0x2473) return 1;
  const bracketed = '（(﹝〔'.includes(line[i] ?? '-');
  const ordinal = line[i] === '第';
  if (bracketed || ordinal) i += 1;
  const start = i;
  const chinese = CHINESE.includes(line[i] ?? '-');
  const signs = chinese ? CHINESE : DIGITS;
  while (i < line.length && i - start < 4 && signs.includes(line[i] ?? '-')) i += 1;
  const length = i - start;
  if (length === 0 || (!chinese && length > 2)) return 0;
  i = pastSpaces(line, i);
  const stop = line[i] ?? '';
  if (bracketed) return '）)﹞〕'.includes(stop || '-') ? i + 1 - from : 0;
  if (ordinal) return PARTS.includes(stop || '-') || line.startsWith('部分', i) ? i + 1 - from : 0;
  if (chinese && (stop === '是' || stop === '要')) return i + 1 - from;
  if (stop === '' || !STOPS.includes(stop)) return 0;
  const after = line[i + 1] ?? '';
  return !chinese && DIGITS.includes(after || '-') ? 0 : i + 1 - from;
}

/** Where the white space ends that begins at `at`. */
function pastSpaces(line: string, at: number): number {
  let i = at;
  while (i < line.length && (line[i] ?? '').trim() === '') i += 1;
  return i;
}

/** Whether a line starts with the number of a heading or a point. */
export function startsWithNumber(line: string): boolean {
  return enumeratorLength(line) > 0;
}
