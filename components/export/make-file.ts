/** From a choice to a file: which format shapes it, and who writes it. */
import { annotations } from '../../lib/core/exchange/annotations.ts';
import { collectionJson } from '../../lib/core/exchange/collection-json.ts';
import { markdown } from '../../lib/core/exchange/markdown.ts';
import { csvItems, csvTable, type TextFormat } from '../../lib/core/exchange/text-format.ts';
import type { ItemReading, PageWithItems, SavedPage } from '../../lib/core/item.ts';
import { comparedMatrix, type MatrixPage, matrixPage } from '../../lib/core/table/compared-matrix.ts';
import { type MatrixLayout, matrixTable, type PlainTable } from '../../lib/core/table/matrix-table.ts';
import type { FileTask } from '../../lib/files/task.ts';
import { factsOf, itemLine, kindWord } from '../wording/item-words.ts';
import { pageFacts, pageName } from '../wording/page-words.ts';
import type { Words } from '../words.tsx';
import type { ExportChoice, Format } from './choice.ts';
import type { ExportPorts } from './ports.ts';
import { withArticles } from './source.ts';
import { writeTextFile } from './text-file.ts';

export interface FileRequest {
  readonly ports: ExportPorts;
  readonly words: Words;
  readonly choice: ExportChoice;
  readonly pages: AsyncIterable<PageWithItems>;
  readonly task: FileTask;
}

const EXTENSIONS: Readonly<Record<Format, string>> = {
  csv: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  jsonld: 'jsonld',
  markdown: 'md',
  parquet: 'parquet',
};

/** The ending of a format's files, without its dot. */
export const extensionOf = (format: Format): string => EXTENSIONS[format];

/** Makes the file; null where it was ended before it was finished. */
export async function makeFile(request: FileRequest): Promise<Blob | null> {
  const { ports, choice, pages, task } = request;
  if (choice.layout === 'matrix') return makeMatrix(request);
  if (choice.format === 'xlsx') return ports.writers.xlsx(withArticles(pages, null), xlsxOptions(request, []));
  if (choice.format === 'parquet') return ports.writers.parquet(withArticles(pages, null), task);
  const articleOf = choice.format === 'json' && choice.articles ? ports.collection.articleOf : null;
  return writeTextFile(await textFormat(request), withArticles(pages, articleOf), task);
}

/** The shape of a text format for items. */
export async function textFormat({ ports, words, choice }: Pick<FileRequest, 'ports' | 'words' | 'choice'>): Promise<TextFormat> {
  const exportedAt = new Date().toISOString();
  const describe = (reading: ItemReading): string => itemLine(words, reading);
  const title = `${words('product_name')} ${words('export_scope_collection')}`;
  if (choice.format === 'json') return collectionJson({ exportedAt, corrections: await ports.collection.corrections(), settings: [] });
  if (choice.format === 'jsonld') return annotations({ exportedAt, label: title, describe });
  if (choice.format === 'markdown') {
    return markdown({
      title: `${title} ${ports.today()}`,
      untitled: words('page_untitled'),
      source: words('export_markdown_source'),
      note: words('export_markdown_note'),
      describe: (reading) => [kindWord(words, reading), itemLine(words, reading), ...factsOf(words, reading)].join(' · '),
      pageFacts: (page) => pageFacts(words, page).join(' · '),
    });
  }
  return csvItems(choice);
}

/** The comparison of pages in a layout. */
export function matrixOfPages(pages: readonly MatrixPage[], choice: ExportChoice, words: Words, layout: MatrixLayout): PlainTable {
  const headOf = (page: SavedPage): string => pageName(words, page);
  return matrixTable(comparedMatrix(pages, headOf, choice.header), layout, choice.header);
}

async function makeMatrix(request: FileRequest): Promise<Blob | null> {
  const { ports, words, choice, task } = request;
  const pages: MatrixPage[] = [];
  let rows = 0;
  for await (const group of request.pages) {
    if (task.signal.aborted) return null;
    pages.push(matrixPage(group));
    rows += group.items.length;
    task.onProgress(rows);
    await task.breathe();
  }
  const table = (layout: MatrixLayout): PlainTable => matrixOfPages(pages, choice, words, layout);
  if (choice.format === 'csv') {
    const { begin, mime } = csvTable(table(choice.matrix), choice);
    return new Blob([begin], { type: mime });
  }
  const tables = [
    { name: words('export_sheet_matrix'), ...table('display') },
    { name: words('export_sheet_values'), ...table('split') },
  ];
  return ports.writers.xlsx(null, { ...xlsxOptions(request, tables), onProgress: () => undefined });
}

function xlsxOptions({ words, choice, task }: FileRequest, tables: Parameters<ExportPorts['writers']['xlsx']>[1]['tables']) {
  const sheetNames = { items: words('export_sheet_items'), notes: words('export_sheet_notes') };
  return { ...task, header: choice.header, sheetNames, tables };
}
