/**
 * The words in which indicators are described, and how the lists of this folder are written.
 *
 * One line is one indicator:
 *
 *     key | Chinese name | English name | unit dimension changes | alias alias …
 *
 * - `unit` is the unit that plans usually give it, `-` where they give none. `changes` are the letters of CHANGE_LETTERS.
 * - In an alias `{甲/乙/}` stands for each of its parts (the last one here is empty). 规模以上 is also read as 规上 and 规模, 限额以上 as 限上.
 *   A leading `=` marks an alias that only a whole phrase may match: it says too little to be looked for inside a sentence.
 * - A line that starts with `+ ` goes on with the aliases of the line above.
 * - The name itself is always an alias. No two indicators may claim the same alias.
 */
import type { Change } from '../../model.ts';

/** The sixteen chapters of a plan, in the order in which tables list them. */
export const CATEGORY_NAMES = {
  overview: { chinese: '综合', english: 'Overview' },
  fiscal: { chinese: '财政', english: 'Public finance' },
  investment: { chinese: '投资', english: 'Investment' },
  industry: { chinese: '工业', english: 'Industry' },
  agriculture: { chinese: '农业', english: 'Agriculture' },
  services: { chinese: '服务业', english: 'Services' },
  trade: { chinese: '外经', english: 'Foreign trade and investment' },
  science: { chinese: '科技', english: 'Science and talent' },
  income: { chinese: '就业收入', english: 'Jobs and incomes' },
  education: { chinese: '教育', english: 'Education' },
  health: { chinese: '卫生', english: 'Health' },
  welfare: { chinese: '民政社保', english: 'Welfare and social insurance' },
  ecology: { chinese: '生态', english: 'Environment' },
  urban: { chinese: '城建交通', english: 'Construction and transport' },
  governance: { chinese: '治理安全', english: 'Governance and safety' },
  party: { chinese: '党建', english: 'Party building' },
} as const;

export type Category = keyof typeof CATEGORY_NAMES;

/** What kind of thing a number counts: only figures of one dimension can be compared. */
export const DIMENSIONS = [
  'money',
  'share',
  'count',
  'area',
  'mass',
  'length',
  'volume',
  'energy',
  'power',
  'people',
  'index',
  'concentration',
  'yield',
  'time',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** The letters with which a line says which changes make sense. */
export const CHANGE_LETTERS: Readonly<Record<string, Change>> = { g: 'growth', r: 'reduction', n: 'new', l: 'level' };

/**
 * What may follow the name of something that is counted, or of people, without changing it: 市场主体数 is 市场主体.
 * Longest first.
 */
export const COUNT_ENDINGS: readonly string[] = [
  '总人数',
  '总数',
  '数量',
  '人数',
  '人次',
  '户数',
  '个数',
  '起数',
  '件数',
  '次数',
  '场次',
  '批次',
  '数',
];

/** Long forms that are also read in their short forms, wherever an alias holds them. */
export const SHORT_FORMS: readonly (readonly [long: string, shorts: readonly string[]])[] = [
  ['规模以上', ['规上', '规模']],
  ['限额以上', ['限上']],
];
