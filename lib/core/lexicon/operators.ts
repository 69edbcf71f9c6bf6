/**
 * Operator words. Whether a bound includes its number follows Civil Code §1259: 以上, 以下, 以内 do, 超过, 不满 do not.
 */
import type { Operator } from '../model.ts';

/** Words that stand before a number. `notAfter`: characters that would make the word the end of another one (节约, 附近). */
export interface OperatorBefore {
  readonly word: string;
  readonly op: Operator;
  readonly notAfter?: string;
  /** An adverb: a short verb may stand between it and the number (至少走访2次). */
  readonly adverb?: true;
  /** Only before a number that is a mere magnitude (过亿元). */
  readonly magnitudeOnly?: true;
}

const words = (op: Operator, list: string): OperatorBefore[] => list.split(' ').map((word) => ({ word, op }));

/** In no order; the longest that fits wins. */
export const OPERATORS_BEFORE: readonly OperatorBefore[] = [
  ...words('>=', '不低于 不少于 不小于 不短于 不下于 不亚于 ≥ ≧ ⩾ >='),
  ...words('<=', '不高于 不超过 不多于 不大于 不超 不长于 ≤ ≦ ⩽ <='),
  ...words('>', '超过 超过了 突破 突破了 多于 高于 大于 远超 逾 超出 >'),
  ...words('<', '少于 低于 小于 不足 不满 <'),
  ...words('~', '大约 将近 接近 约为 ≈'),
  { word: '至少', op: '>=', adverb: true },
  { word: '最少', op: '>=', adverb: true },
  { word: '至多', op: '<=', adverb: true },
  { word: '最多', op: '<=', adverb: true },
  { word: '不到', op: '<', notAfter: '找做看想听见感买' },
  { word: '超', op: '>', notAfter: '商赶反高低跨班' },
  { word: '约', op: '~', notAfter: '节集签履预违契条合制公邀相誓特解续失毁简俭立隐爽' },
  { word: '近', op: '~', notAfter: '附最靠邻亲临就贴逼迫远走拉' },
  { word: '破', op: '>', notAfter: '侦攻突爆打', magnitudeOnly: true },
  { word: '过', op: '>', notAfter: '超通经不越度', magnitudeOnly: true },
];

/** Bounds that are sloppily put before a verb (不少于召开4次): the verb has to be one of COUNTED_VERBS. */
export const BOUNDS_BEFORE_VERB = '不少于 不低于 不超过 不多于';

/** Verbs of two characters that such a bound may stand before. */
export const COUNTED_VERBS =
  '召开 组织 开展 举办 开办 调度 走访 检查 督查 培训 新增 引进 培育 建设 完成 安排 研究 学习 入户 巡查 排查 更新 发布 申报 打造 创建 建成 走进';

/** Words that stand after the unit. */
export const OPERATORS_AFTER: readonly (readonly [word: string, op: Operator])[] = [
  ['以上', '>='],
  ['及以上', '>='],
  ['或以上', '>='],
  ['之上', '>='],
  ['以下', '<='],
  ['及以下', '<='],
  ['或以下', '<='],
  ['以内', '<='],
  ['之内', '<='],
  ['之下', '<='],
  ['左右', '~'],
  ['上下', '~'],
];

/** Words that begin like an operator after the unit and are something else. */
export const NOT_OPERATORS_AFTER =
  '以上述 以下简称 以下几 以下列 左右岸 左右两 左右干 左右逢 上下游 上下功 上下一 上下联 上下贯 上下班 上下学';
