/** What a number is: a quantity that could become a figure, or why not. In doubt it is not. */

import { ARTICLE_CLASSIFIERS } from '../lexicon/number-words.ts';
import type { NumberKind } from '../model.ts';
import { isLetter } from './characters.ts';
import { continuesCode, looksLikeYear } from './codes.ts';
import type { Measured } from './measured.ts';
import { countsStructure, impliedUnit, isPlaceName, isStage, oneCounts, pointsBack } from './surroundings.ts';
import type { UnitKind } from './unit.ts';

/** Where the number stands, as the scan knows it. */
export interface Place {
  /** The end of the number before. */
  readonly floor: number;
  readonly inTitle: boolean;
  /** In a short quotation: a slogan or a name (“四个家园”). */
  readonly inQuotes: boolean;
  /** Right behind a number that counts the text's structure: 五类十八项. */
  readonly afterStructure: boolean;
  /** An operator word or sign of currency stands with it. */
  readonly bound: boolean;
  readonly currency: boolean;
}

export interface Kind {
  readonly kind: NumberKind;
  /** The unit as written, or the one that the words around it imply. */
  readonly unit: string;
}

const BY_UNIT: Partial<Record<UnitKind, NumberKind>> = { time: 'date', ordinal: 'ordinal', code: 'code', structure: 'structure' };
const ARTICLES = new Set(ARTICLE_CLASSIFIERS.split(' '));
const RANKED = new Set(['名', '位', '个']);
const HARD = /^(元|美元|亩|公顷|平方|公里|千米|米|吨|公斤|斤|千瓦|%)/;

/** Sorts one number. */
export function kindOf(text: string, measured: Measured, place: Place): Kind {
  const unit = measured.unit?.text ?? '';
  const outer = outerKind(text, measured, place);
  if (outer) return { kind: outer, unit };
  if (!measured.unit) return withoutUnit(text, measured, place);
  return { kind: measured.first.han ? afterNumerals(text, measured, place) : afterDigits(text, measured), unit };
}

/** What the surroundings say, whatever the unit. */
function outerKind(text: string, measured: Measured, place: Place): NumberKind | null {
  const { start, unit, first } = measured;
  if (unit?.text === '分' && '时点'.includes(text[start - 1] ?? '\n')) return 'date';
  // PM2.5年均浓度: no year has a decimal point.
  if (unit?.kind === 'time' && isLetter(text.charCodeAt(start - 1)) && first.mantissa.includes('.')) return 'code';
  if (unit?.kind === 'time' && !countsDays(text, start, unit.text)) return 'date';
  if (place.inTitle) return 'code';
  const byUnit = unit && unit.kind !== 'time' ? BY_UNIT[unit.kind] : undefined;
  if (byUnit) return unit?.text === '大' && first.han && Number(measured.value) > 10 ? 'ordinal' : byUnit;
  if (!first.han && continuesCode(text, start) && !strong(text, measured)) return 'code';
  if (place.inQuotes && !isHard(measured)) return 'slogan';
  const before = text[start - 1] ?? '\n';
  if (before === '前' && unit && RANKED.has(unit.text)) return 'ordinal';
  if (before === '每' && !place.bound) return 'idiom';
  if (place.afterStructure && (unit?.kind === 'count' || unit?.text === '%')) return 'structure';
  return unit?.kind === 'count' ? counterKind(text, measured, place) : null;
}

/** Digits with a measure are meant even in a short quotation (“增长8%以上”); 100% is a watchword. */
const isHard = ({ first, unit, value }: Measured): boolean =>
  unit !== null && !first.han && HARD.test(unit.text) && !(unit.text === '%' && value === 100);

function counterKind(text: string, { start, end, unit, first }: Measured, place: Place): NumberKind | null {
  if (pointsBack(text, start, place.floor) || repeatsBound(text, start, end) || countsStructure(text, end, first.han)) return 'structure';
  return unit?.text === '期' && !place.bound && isStage(text, start, end, first.han) ? 'ordinal' : null;
}

/** 5家以上(含5家): the bracket only says that the bound is included. */
const repeatsBound = (text: string, start: number, end: number): boolean => text[end] === ')' && text.startsWith('(含', start - 2);

/** 优良天数达到300天: days that are counted, not waited. */
function countsDays(text: string, start: number, unit: string): boolean {
  return unit === '天' && /天数[^，。；\n]{0,8}$/.test(text.slice(Math.max(0, start - 12), start));
}

/** A percentage or an amount of money is one even where letters stand before it (GDP50亿元). */
const strong = (text: string, { first, unit, start }: Measured): boolean =>
  isLetter(text.charCodeAt(start - 1)) && (unit?.text === '%' || (first.exponent >= 4 && unit?.text === '元'));

function withoutUnit(text: string, measured: Measured, place: Place): Kind {
  const { start, end, first } = measured;
  if (place.currency) return { kind: 'quantity', unit: '元' };
  if (first.exponent >= 4 && !first.implied) {
    const unit = impliedUnit(text, measured.number.start, end);
    if (unit) return { kind: 'quantity', unit };
  }
  if (first.han) return { kind: 'idiom', unit: '' };
  const before = text[start - 1] ?? '\n';
  const after = text[end] ?? '\n';
  const opens = before === '\n' || '。；;：:，('.includes(before);
  if ((before === '[' && after === ']') || (before === '〔' && after === '〕')) return { kind: 'code', unit: '' };
  if ((before === '(' && after === ')') || (opens && '.、)'.includes(after) && first.mantissa.length <= 2))
    return { kind: 'structure', unit: '' };
  if (looksLikeYear(text, start, end) && !(before === '\n' && after === '\n')) return { kind: 'date', unit: '' };
  if (isLetter(text.charCodeAt(end))) return { kind: 'code', unit: '' };
  return { kind: 'bare', unit: '' };
}

function afterDigits(text: string, { start, unit, first, end, number }: Measured): NumberKind {
  if (unit?.text === '起' && looksLikeYear(text, start, number.end)) return 'date';
  if (unit?.text === '度' && first.exponent < 4 && text[end] !== '电') return 'bare';
  return text[start - 1] === '×' || text[end] === '×' ? 'code' : 'quantity';
}

function afterNumerals(text: string, measured: Measured, place: Place): NumberKind {
  const { start, first, range } = measured;
  const unit = measured.unit;
  if (!unit || range || first.share) return 'quantity';
  if (first.implied && !place.bound && !first.rounded) return 'idiom';
  const value = Number(measured.value);
  if (value === 0) return 'idiom';
  if (isInexact(text, start, first.numeralEnd)) return 'idiom';
  if (unit.afterDigits && (value < 10 || unit.text === '分')) return 'idiom';
  if (value === 1 && unit.text !== '成' && !place.bound) return oneCounts(text, start, measured.end, unit.text) ? 'quantity' : 'idiom';
  if (value === 1 && place.bound && ARTICLES.has(unit.text) && text[measured.end] === '、') return 'idiom';
  if (isPlaceName(text, start, measured.end, unit.text)) return 'code';
  // 二次网, 二次供水: which of several it is.
  if (unit.text === '次' && value === 2 && SECOND.test(text.slice(measured.end, measured.end + 2))) return 'code';
  return 'quantity';
}

const SECOND = /^(?:网|供水|加压|创业|分配|污染|装修|开发|利用)/;

/** 数十家, 几百户: an order of size. */
const isInexact = (text: string, start: number, end: number): boolean =>
  '数几'.includes(text[start - 1] ?? '\n') && /^[十百千万亿]+$/.test(text.slice(start, end));
