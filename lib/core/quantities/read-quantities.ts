/** Every number of a text, in one pass: where it stands, what it is worth, and what it is. */
import { NUMERAL_IDIOMS } from '../lexicon/number-words.ts';
import type { Operator, Quantity, Span } from '../model.ts';
import {
  classOf,
  DIGIT,
  DOUBLE,
  isDigit,
  isHanNumber,
  isLetter,
  MAGNITUDE,
  MASK,
  NOTHING,
  NUMERAL,
  OPEN_QUOTE,
  OPEN_TITLE,
  ORDINAL,
} from './characters.ts';
import { codeAt } from './codes.ts';
import { hanRunEnd } from './han-number.ts';
import { kindOf } from './kind.ts';
import { maskedAt } from './masked.ts';
import { type Measured, measuredAt } from './measured.ts';
import { doubledAt } from './multiple.ts';
import { combined, operatorAfter, operatorBefore } from './operator.ts';
import { closing } from './surroundings.ts';
import { wordTrie } from './trie.ts';
import { wholeUnitAt } from './unit.ts';

/** A quotation longer than this quotes somebody; a shorter one names something. */
const SLOGAN_LIMIT = 20;
const TITLE_LIMIT = 80;

const IDIOMS = wordTrie(NUMERAL_IDIOMS);

/** What the scan carries along. */
interface Scan {
  readonly text: string;
  /** The end of the last number: no operator word reaches before it. */
  floor: number;
  quoteEnd: number;
  titleEnd: number;
  /** The end of the last number that counted the text's own structure. */
  structureEnd: number;
  /** The bound that a list of numbers shares, and where the last of them ends. */
  shared: { readonly op: Operator; readonly end: number } | null;
}

/**
 * Reads the numbers of a folded text, in order, without overlap; spans count in that text. `value` is null for masked
 * numbers and for codes that are no single number (2025-02-18, 0990-5200000). A fraction (三分之二) is a quantity
 * with the unit ''; 翻一番 is 2 倍, 百分之八 is 8 %. Linear in the length of the text.
 */
export function readQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  const scan: Scan = { text, floor: 0, quoteEnd: 0, titleEnd: 0, structureEnd: 0, shared: null };
  for (let i = 0; i < text.length; ) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === NOTHING) {
      i += 1;
      continue;
    }
    const alone = kind === OPEN_QUOTE || kind === OPEN_TITLE ? enter(scan, i, kind) : read(scan, i, kind);
    if (alone) {
      const quantity = boundShared(scan, alone);
      found.push(quantity);
      scan.floor = quantity.end;
      if (quantity.kind === 'structure') scan.structureEnd = quantity.end;
      i = quantity.end;
    } else i = skip(text, i, kind);
  }
  return found;
}

/** 分别突破|120亿元、100亿元: a bound in front of a list is every number's; one behind a number (9%和10%以上) is that number's alone. */
function boundShared(scan: Scan, quantity: Quantity): Quantity {
  const { text, shared } = scan;
  const { start, end, op, kind, number } = quantity;
  scan.shared = null;
  if (kind !== 'quantity' || op === 'range') return quantity;
  if (op !== '=') {
    if (number.start > start && text.slice(start - 2, start) === '分别') scan.shared = { op, end };
    return quantity;
  }
  if (shared === null || start !== shared.end + 1 || !'、和及与'.includes(text[shared.end] ?? '·')) return quantity;
  scan.shared = { op: shared.op, end };
  return { ...quantity, op: shared.op };
}

/** Past what was no number: a run of digits, numerals or masking signs at once, so that its tail is not read for a number. */
function skip(text: string, i: number, kind: number): number {
  if (kind === NUMERAL || kind === MAGNITUDE) return i + (IDIOMS.at(text, i)?.length ?? hanRunEnd(text, i) - i);
  let end = i + 1;
  if (kind === DIGIT) while (isDigit(text.charCodeAt(end))) end += 1;
  if (kind === MASK) while (classOf(text.charCodeAt(end)) === MASK) end += 1;
  return end;
}

function enter(scan: Scan, i: number, kind: number): null {
  if (kind === OPEN_TITLE) scan.titleEnd = Math.max(scan.titleEnd, closing(scan.text, i, TITLE_LIMIT));
  else if (i !== scan.quoteEnd) scan.quoteEnd = Math.max(scan.quoteEnd, closing(scan.text, i, SLOGAN_LIMIT));
  return null;
}

function read(scan: Scan, i: number, kind: number): Quantity | null {
  const { text } = scan;
  if (kind === ORDINAL) return ordinalAt(text, i);
  // 三个“翻一番”: what the slogan counts is no figure of its own.
  if (kind === DOUBLE) return scan.structureEnd === i - 1 && i > 1 && text[i - 1] === '“' ? null : doubledAt(text, i);
  if (kind === MASK) return maskedAt(text, i, scan.floor);
  if (kind === DIGIT || kind === NUMERAL || kind === MAGNITUDE) return numberAt(scan, i, kind);
  return null;
}

/** 第十三次, 第25号, 第86—92页. */
function ordinalAt(text: string, start: number): Quantity | null {
  const from = start + 1;
  const code = text.charCodeAt(from);
  if (!isDigit(code) && !isHanNumber(code)) return null;
  let end = isDigit(code) ? skip(text, from, DIGIT) : hanRunEnd(text, from);
  const measured = measuredAt(text, from);
  if (measured?.range) end = measured.number.end;
  const unit = wholeUnitAt(text, end)?.text ?? '';
  const value = measured && !measured.range && measured.number.end === end ? measured.value : null;
  return quantity(text, { start, end: end + unit.length }, { start: from, end }, { value, unit, op: '=', kind: 'ordinal' });
}

function numberAt(scan: Scan, start: number, kind: number): Quantity | null {
  const { text } = scan;
  const measured = kind !== DIGIT && IDIOMS.at(text, start) ? null : measuredAt(text, start);
  if (!measured) return null;
  if (kind === DIGIT && !measured.range) {
    const code = codeAt(text, start, measured.number.end);
    if (code)
      return quantity(text, { start, end: code.end }, { start, end: code.end }, { value: null, unit: '', op: '=', kind: code.kind });
  }
  return placed(scan, measured);
}

/** 过2亿元: 过 before a sum in 万 or 亿 is a bound; before other numbers it is the end of a verb (引进过3家). */
const isLargeSum = ({ unit, first }: Measured): boolean => unit?.text === '元' && first.exponent >= 4;

/** Adds operator words, currency signs and the sign of a negative share, then says what the number is. */
function placed(scan: Scan, measured: Measured): Quantity | null {
  const { text, floor } = scan;
  const negative = isNegative(text, measured, floor);
  const currency = currencyBefore(text, measured.start, floor);
  const from = currency ? currency.start : measured.start - (negative ? 1 : 0);
  const before = operatorBefore(text, from, floor, measured.first.implied || isLargeSum(measured));
  const after = operatorAfter(text, measured.end);
  const { kind, unit } = kindOf(text, measured, {
    floor,
    inTitle: measured.start < scan.titleEnd,
    inQuotes: measured.start < scan.quoteEnd,
    afterStructure: measured.start > 0 && measured.start === scan.structureEnd,
    bound: before !== null || after !== null,
    currency: currency !== null,
  });
  if (measured.first.han && !measured.unit && kind !== 'quantity') return null;
  const span = { start: before?.at ?? from, end: after?.at ?? measured.end };
  const value = negative ? -Number(measured.value) : measured.value;
  const op = combined(measured.range, before?.op ?? null, after?.op ?? null, measured.first.rounded);
  const inCurrency = currency && unit === '元' ? currency.unit : unit;
  return quantity(text, span, measured.number, { value, unit: inCurrency, op, kind });
}

const CURRENCIES: ReadonlyMap<number, string> = new Map(
  Object.entries({ '¥': '元', '￥': '元', $: '美元', '€': '欧元' }).map(([sign, unit]) => [sign.charCodeAt(0), unit] as const),
);

function currencyBefore(text: string, start: number, floor: number): { readonly start: number; readonly unit: string } | null {
  const unit = start > floor ? CURRENCIES.get(text.charCodeAt(start - 1)) : undefined;
  return unit ? { start: start - 1, unit } : null;
}

/** A minus before a share (同比-2.1%); behind a digit or a letter it is a hyphen. */
function isNegative(text: string, { start, unit, range }: Measured, floor: number): boolean {
  const sign = text[start - 1];
  if ((sign !== '-' && sign !== '−') || start - 1 < floor || range) return false;
  const before = text.charCodeAt(start - 2);
  return !isDigit(before) && !isLetter(before) && (unit?.text === '%' || unit?.text === '‰' || unit?.text === '个百分点');
}

function quantity(text: string, span: Span, number: Span, reading: Pick<Quantity, 'value' | 'unit' | 'op' | 'kind'>): Quantity {
  const { value, unit, op, kind } = reading;
  return { start: span.start, end: span.end, quote: text.slice(span.start, span.end), number, value, unit, op, kind };
}
