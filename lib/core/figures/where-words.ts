/** Nouns before a number that only say where: what is counted stands behind the number. */
import type { Reading } from '../reading/reading.ts';
import { tagOf, wordAt } from '../reading/word-cursor.ts';
import type { IndicatorPhrase } from './indicator-phrase.ts';

/** Tags of proper names: 完成|中华|9公里|石子路 counts the road. */
export const PROPER_TAGS: ReadonlySet<string> = new Set(['ns', 'nz', 'nr']);

const AREAS = /(?:地区|片区|项目区|沿线|周边|范围)$/;
/** 园区|80亩|闲置土地, 社区|6栋|居民楼: areas that are counted themselves, but not in other units. */
const COUNTED_AREAS = /(?:社区|小区|园区|新区|镇区|城区|景区|库区)$/;
const COUNTERS_OF_AREAS: ReadonlySet<string> = new Set(['个', '处', '座', '家', '片']);
/** 梅溪村|5家|企业: a village by its name, not a kind of village (示范村3个). */
const VILLAGE = /^[\u3400-\u9fff]{1,3}村$/;
const KINDS_OF_VILLAGE = /(?:行政|自然|示范|贫困|重点|试点|中心|先进|文明|特色|新|农|乡|全|各|边远|山|渔|个)村$/;

const DWELLERS: ReadonlySet<string> = new Set(['户', '人', '家', '名']);

/** Whether a phrase says where something is: an area, or a village by a name that the dictionary tags as one or lacks; `unit` is what is counted in. */
export function saysWhere(reading: Reading, { text, start }: IndicatorPhrase, unit: string): boolean {
  if (AREAS.test(text) || (COUNTED_AREAS.test(text) && !COUNTERS_OF_AREAS.has(unit))) return true;
  if (start < 0 || !VILLAGE.test(text) || KINDS_OF_VILLAGE.test(text)) return false;
  // Villages are counted 个; people and firms in them are not.
  if (DWELLERS.has(unit)) return true;
  const tag = tagOf(reading.words, wordAt(reading.words, start));
  return PROPER_TAGS.has(tag) || tag === 'x';
}
