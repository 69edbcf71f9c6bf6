/** A workbook as a file that is packed piece by piece: memory is that of the packed file. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { CellValue } from '../../core/table/columns.ts';
import type { FileTask } from '../task.ts';
import { contentTypes, packageRelations, type SheetEntry, styles, workbook, workbookRelations } from './package.ts';
import { MOST_ROWS, type SheetColumn, SheetWriter } from './sheet.ts';

export interface Sheet {
  /** At most 31 characters without `: \ / ? * [ ]`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Rows, some at a time. */
  readonly rows: AsyncIterable<readonly (readonly CellValue[])[]> | Iterable<readonly (readonly CellValue[])[]>;
}

export interface XlsxOptions extends FileTask {
  /** How far the reader's clock is ahead of UTC at a time, in minutes. */
  readonly minutesAhead: (time: Date) => number;
  /** Rows of a sheet at most; what is more goes on in another one. Excel's own limit where it is left out. */
  readonly mostRows?: number;
}

const XLSX_MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Fast, and within a few per cent of the best: the text of a sheet repeats itself. */
const LEVEL = 4;

/** The packer works best on some hundred thousand characters at a time; a page does not notice the time they take. */
const PIECE = 1 << 16;

/** Writes a workbook; null where it was ended before it was finished. */
export async function writeXlsx(sheets: readonly Sheet[], options: XlsxOptions): Promise<Blob | null> {
  const parts: BlobPart[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.push(chunk);
  });
  const written: SheetEntry[] = [];
  let rows = 0;
  for (const sheet of sheets) {
    for await (const count of writeSheet(zip, sheet, written, options)) {
      if (options.signal.aborted) {
        zip.terminate();
        return null;
      }
      rows += count;
      options.onProgress(rows);
    }
  }
  addPart(zip, '[Content_Types].xml', contentTypes(written.length));
  addPart(zip, '_rels/.rels', packageRelations());
  addPart(zip, 'xl/workbook.xml', workbook(written));
  addPart(zip, 'xl/_rels/workbook.xml.rels', workbookRelations(written.length));
  addPart(zip, 'xl/styles.xml', styles());
  zip.end();
  return new Blob(parts, { type: XLSX_MIME });
}

/** Writes one sheet, or as many as its rows need; yields how many rows were added, after each piece. */
async function* writeSheet(zip: Zip, sheet: Sheet, written: SheetEntry[], options: XlsxOptions): AsyncGenerator<number, void, void> {
  const { minutesAhead, breathe, mostRows = MOST_ROWS } = options;
  let open = openSheet(zip, sheet, written.length + 1, minutesAhead);
  let nth = 1;
  for await (const chunk of sheet.rows) {
    let added = 0;
    for (const cells of chunk) {
      if (open.writer.rows >= mostRows) {
        written.push(await closeSheet(zip, open, nameOf(sheet.name, nth), written.length + 1, breathe));
        nth += 1;
        open = openSheet(zip, sheet, written.length + 1, minutesAhead);
      }
      open.write(open.writer.row(cells));
      added += 1;
      if (open.flushed()) {
        yield added;
        added = 0;
        await breathe();
      }
    }
    yield added;
  }
  written.push(await closeSheet(zip, open, nameOf(sheet.name, nth), written.length + 1, breathe));
}

const nameOf = (name: string, nth: number): string => (nth === 1 ? name : `${name.slice(0, 27)} ${nth}`);

interface Part {
  readonly write: (xml: string) => void;
  /** True once after a piece went to the packer. */
  readonly flushed: () => boolean;
  readonly close: () => void;
}

interface OpenSheet extends Part {
  readonly writer: SheetWriter;
}

/** A file of the workbook that is handed to the packer in pieces. */
function openPart(zip: Zip, name: string): Part {
  const file = new ZipDeflate(name, { level: LEVEL });
  zip.add(file);
  let pending = '';
  let fresh = false;
  const flush = (last: boolean): void => {
    file.push(strToU8(pending), last);
    pending = '';
    fresh = true;
  };
  return {
    write: (xml) => {
      pending += xml;
      if (pending.length >= PIECE) flush(false);
    },
    flushed: () => {
      const was = fresh;
      fresh = false;
      return was;
    },
    close: () => flush(true),
  };
}

function openSheet(zip: Zip, { columns }: Sheet, number: number, minutesAhead: XlsxOptions['minutesAhead']): OpenSheet {
  const part = openPart(zip, `xl/worksheets/sheet${number}.xml`);
  const writer = new SheetWriter(columns, minutesAhead);
  part.write(writer.begin());
  return { ...part, writer };
}

async function closeSheet(zip: Zip, sheet: OpenSheet, name: string, number: number, breathe: FileTask['breathe']): Promise<SheetEntry> {
  await writeAll(sheet, sheet.writer.end(), breathe);
  let relations: Part | null = null;
  for (const xml of sheet.writer.links()) {
    relations ??= openPart(zip, `xl/worksheets/_rels/sheet${number}.xml.rels`);
    relations.write(xml);
    if (relations.flushed()) await breathe();
  }
  relations?.close();
  return { name, filter: sheet.writer.filterRange('$') };
}

/** Writes the rest of a part, giving the page its turns, and closes it. */
async function writeAll(part: Part, pieces: Iterable<string>, breathe: FileTask['breathe']): Promise<void> {
  for (const xml of pieces) {
    part.write(xml);
    if (part.flushed()) await breathe();
  }
  part.close();
}

function addPart(zip: Zip, name: string, xml: string): void {
  const part = openPart(zip, name);
  part.write(xml);
  part.close();
}
