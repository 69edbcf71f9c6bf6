/** What someone chooses for an export, and how it is remembered. */
import type { ItemStatus } from '../../lib/core/item.ts';
import type { HeaderLanguage } from '../../lib/core/table/csv.ts';
import type { MatrixLayout } from '../../lib/core/table/matrix-table.ts';

/** One row for each item, or the comparison of pages. */
export type Layout = 'items' | 'matrix';

export type Format = 'csv' | 'xlsx' | 'json' | 'jsonld' | 'markdown' | 'parquet';

export interface ExportChoice {
  readonly layout: Layout;
  readonly format: Format;
  readonly header: HeaderLanguage;
  readonly bom: boolean;
  readonly statuses: readonly ItemStatus[];
  /** How a comparison shows its values, in a CSV file. */
  readonly matrix: MatrixLayout;
  /** Whether copies of articles go out too, in JSON. */
  readonly articles: boolean;
}

export const LAYOUTS: readonly Layout[] = ['items', 'matrix'];
export const HEADERS: readonly HeaderLanguage[] = ['zh', 'en', 'key'];
export const MATRIX_LAYOUTS: readonly MatrixLayout[] = ['display', 'split'];
export const STATUSES: readonly ItemStatus[] = ['saved', 'reviewed', 'suggested', 'ignored'];

const FORMATS: Readonly<Record<Layout, readonly Format[]>> = {
  items: ['csv', 'xlsx', 'json', 'jsonld', 'markdown', 'parquet'],
  matrix: ['csv', 'xlsx'],
};

/** The formats that a layout has. */
export const formatsOf = (layout: Layout): readonly Format[] => FORMATS[layout];

/** Has a header row whose words can be chosen. */
export const hasHeader = ({ format }: ExportChoice): boolean => format === 'csv' || format === 'xlsx';

export const FIRST_CHOICE: ExportChoice = {
  layout: 'items',
  format: 'csv',
  header: 'zh',
  bom: true,
  statuses: ['saved', 'reviewed'],
  matrix: 'display',
  articles: true,
};

/** The name of the setting that remembers the last choice. */
export const EXPORT_SETTING = 'export-choice';

/** A choice from what was kept; what is not understood is as at first. */
export function choiceOf(kept: unknown, first: ExportChoice = FIRST_CHOICE): ExportChoice {
  const fields = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Record<keyof ExportChoice, unknown>>;
  const among = <T>(options: readonly T[], value: unknown, otherwise: T): T => options.find((option) => option === value) ?? otherwise;
  const layout = among(LAYOUTS, fields.layout, first.layout);
  const statuses = STATUSES.filter((status) => Array.isArray(fields.statuses) && fields.statuses.includes(status));
  return {
    layout,
    format: among(formatsOf(layout), fields.format, 'csv'),
    header: among(HEADERS, fields.header, first.header),
    bom: typeof fields.bom === 'boolean' ? fields.bom : first.bom,
    statuses: statuses.length === 0 ? first.statuses : statuses,
    matrix: among(MATRIX_LAYOUTS, fields.matrix, first.matrix),
    articles: typeof fields.articles === 'boolean' ? fields.articles : first.articles,
  };
}

/** A choice with another layout: the format stays where the layout has it. */
export function withLayout(choice: ExportChoice, layout: Layout): ExportChoice {
  return { ...choice, layout, format: formatsOf(layout).includes(choice.format) ? choice.format : 'csv' };
}
