/** What the surface and the worker that writes files say to each other, over one port. */
import type { FilePage } from '../../core/exchange/text-format.ts';
import type { ItemsXlsxOptions } from '../items-xlsx.ts';

/** The file that is wanted; `items` false for a workbook without a sheet of items. */
export type FileOrder =
  | { readonly format: 'parquet' }
  | ({ readonly format: 'xlsx'; readonly items: boolean } & Pick<ItemsXlsxOptions, 'header' | 'sheetNames' | 'tables'>);

/** To the worker: what is wanted, then each time it asks the next pages; none at their end. */
export type ToWriter = { readonly order: FileOrder } | { readonly pages: readonly FilePage[] };

/** From the worker. `rows` are written so far; after `more` it waits for pages; `file` and `failed` are the last. */
export type FromWriter = { readonly rows: number } | { readonly more: true } | { readonly file: Blob | null } | { readonly failed: string };
