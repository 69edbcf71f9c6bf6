/** The columns of the item table: what each cell holds, and what its header says in two languages. */

/** What a table cell holds; null is "not known" and is written as an empty cell, never as 0. */
export type CellValue = string | number | null;

/**
 * `text` comes from pages and people and is guarded against formula injection, `code` is a closed vocabulary of
 * our own (`>=`, `growth`), `number` is written as a bare number.
 */
export type ColumnKind = 'text' | 'code' | 'number';

interface ColumnTitle {
  readonly key: string;
  readonly kind: ColumnKind;
  readonly zh: string;
  readonly en: string;
}

/** All columns of the item table, in the order of the file. Stable: columns may be added at the end, none renamed. */
export const COLUMNS = [
  { key: 'township', kind: 'text', zh: '乡镇', en: 'Township' },
  { key: 'county', kind: 'text', zh: '县（市、区）', en: 'County' },
  { key: 'city', kind: 'text', zh: '地级市', en: 'City' },
  { key: 'province', kind: 'text', zh: '省份', en: 'Province' },
  { key: 'plan_year', kind: 'number', zh: '计划年度', en: 'Plan year' },
  { key: 'page_title', kind: 'text', zh: '页面标题', en: 'Page title' },
  { key: 'publisher', kind: 'text', zh: '发布机构', en: 'Publisher' },
  { key: 'published_on', kind: 'text', zh: '发布日期', en: 'Published on' },
  { key: 'index_number', kind: 'text', zh: '索引号', en: 'Index number' },
  { key: 'kind', kind: 'code', zh: '条目类型', en: 'Kind' },
  { key: 'role', kind: 'code', zh: '性质', en: 'Role' },
  { key: 'indicator', kind: 'text', zh: '指标', en: 'Indicator' },
  { key: 'indicator_key', kind: 'text', zh: '指标代码', en: 'Indicator key' },
  { key: 'category', kind: 'text', zh: '类别', en: 'Category' },
  { key: 'change', kind: 'code', zh: '变化', en: 'Change' },
  { key: 'operator', kind: 'code', zh: '界限', en: 'Operator' },
  { key: 'value', kind: 'number', zh: '数值', en: 'Value' },
  { key: 'value_max', kind: 'number', zh: '数值上限', en: 'Value (upper end)' },
  { key: 'unit', kind: 'text', zh: '单位', en: 'Unit' },
  { key: 'base_value', kind: 'number', zh: '换算数值', en: 'Base value' },
  { key: 'base_value_max', kind: 'number', zh: '换算数值上限', en: 'Base value (upper end)' },
  { key: 'base_unit', kind: 'text', zh: '换算单位', en: 'Base unit' },
  { key: 'year', kind: 'number', zh: '年份', en: 'Year' },
  { key: 'modality', kind: 'code', zh: '语气', en: 'Modality' },
  { key: 'department', kind: 'text', zh: '责任单位', en: 'Responsible office' },
  { key: 'project', kind: 'text', zh: '项目', en: 'Project' },
  { key: 'investment_yuan', kind: 'number', zh: '投资额（元）', en: 'Investment (yuan)' },
  { key: 'deadline', kind: 'text', zh: '完成时限', en: 'Deadline' },
  { key: 'stage', kind: 'code', zh: '阶段', en: 'Stage' },
  { key: 'section', kind: 'text', zh: '章节', en: 'Section' },
  { key: 'quote', kind: 'text', zh: '引文', en: 'Quote' },
  { key: 'sentence', kind: 'text', zh: '原句', en: 'Sentence' },
  { key: 'note', kind: 'text', zh: '备注', en: 'Note' },
  { key: 'tags', kind: 'text', zh: '标签', en: 'Tags' },
  { key: 'status', kind: 'code', zh: '状态', en: 'Status' },
  { key: 'url', kind: 'text', zh: '网址', en: 'URL' },
  { key: 'text_fragment_url', kind: 'text', zh: '原文定位链接', en: 'Link to the quote' },
  { key: 'captured_at', kind: 'code', zh: '采集时间', en: 'Captured at' },
] as const satisfies readonly ColumnTitle[];

/** The key of a column, as the file's `key` header writes it. */
export type Column = (typeof COLUMNS)[number]['key'];

/** One row of the item table. Every column is there; what is not known is null. */
export type ItemRow = Readonly<Record<Column, CellValue>>;
