/** Under Chinese headers the closed vocabularies of the item table are Chinese too: a pivot table over 性质 reads 目标, not target. */

import type { ItemReading, ItemStatus } from '../item.ts';
import { CATEGORY_NAMES } from '../lexicon/indicators/vocabulary.ts';
import type { Change, Modality, Operator, ProjectKind, Role, Stage } from '../model.ts';
import type { CellValue, Column, ItemRow } from './columns.ts';
import type { HeaderLanguage } from './csv.ts';

type Vocabulary = Readonly<Record<string, string>>;

const categories = Object.fromEntries(Object.entries(CATEGORY_NAMES).map(([category, { chinese }]) => [category, chinese]));

const PROJECT_KINDS: Readonly<Record<ProjectKind, string>> = { construction: '建设工程', industry: '产业项目', programme: '专项工程' };

const CHANGES: Readonly<Record<Change, string>> = { growth: '增长', reduction: '下降', new: '新增', level: '达到' };

/** The words that the surfaces have for the same. Signs of operators say what they say in any language. */
export const CODE_WORDS = {
  kind: { figure: '指标', project: '项目', excerpt: '摘录' } satisfies Record<ItemReading['kind'], string>,
  role: { target: '目标', actual: '完成', project: '项目数据' } satisfies Record<Role, string>,
  category: { ...categories, ...PROJECT_KINDS },
  change: CHANGES,
  operator: { range: '区间' } satisfies Partial<Record<Operator, string>>,
  modality: { expected: '预期', strive: '力争', ensure: '确保', planned: '计划', required: '要求' } satisfies Record<Modality, string>,
  stage: { negotiating: '洽谈', planned: '拟建', ongoing: '在建', completing: '将完工', done: '已完成' } satisfies Record<Stage, string>,
  status: { suggested: '待复核', saved: '已保存', reviewed: '已核对', ignored: '已忽略' } satisfies Record<ItemStatus, string>,
} as const;

const COLUMNS_IN_WORDS = Object.entries(CODE_WORDS) as readonly (readonly [Column, Vocabulary])[];

/** A row as it goes into a file under these headers: its codes as words under Chinese ones, the row itself under others. */
export function rowUnder(header: HeaderLanguage, row: ItemRow): ItemRow {
  if (header !== 'zh') return row;
  const words: Record<string, CellValue> = { ...row };
  for (const [column, vocabulary] of COLUMNS_IN_WORDS) words[column] = wordOf(vocabulary, row[column]);
  return words as ItemRow;
}

/** A change as it goes into a file under these headers. */
export const changeUnder = (header: HeaderLanguage, change: Change): string => (header === 'zh' ? CHANGES[change] : change);

function wordOf(vocabulary: Vocabulary, code: CellValue): CellValue {
  return typeof code === 'string' && Object.hasOwn(vocabulary, code) ? (vocabulary[code] ?? code) : code;
}
