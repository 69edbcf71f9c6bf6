/** One worksheet as XML, piece by piece. */
import type { CellValue } from '../../core/table/columns.ts';
import { plainNumber } from '../../core/table/plain-number.ts';
import { dayNumber, timeNumber } from './date.ts';
import { STYLE } from './package.ts';
import { attribute, cellText, columnName } from './xml.ts';

/** `date` is an ISO date, `time` an ISO time, `link` an address that is pressed; what is none of these is written as text. */
export type CellKind = 'text' | 'number' | 'date' | 'time' | 'link';

export interface SheetColumn {
  readonly title: string;
  readonly kind: CellKind;
  /** In digits of the normal font; a Chinese character is two. */
  readonly width: number;
}

/** Excel's limits: rows and columns of a sheet, links of a sheet, characters of an address. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
const MOST_LINKS = 65_530;
const LONGEST_LINK = 2_079;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HYPERLINK = `${RELATIONS}/hyperlink`;

/** No white space, and nothing that XML does not hold. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#\p{Cc}\p{Cn}\p{Cs}]+[^\s\p{Cc}\p{Cn}\p{Cs}]*$/iu;

/** What a spreadsheet would take for a formula once someone edits the cell. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** Writes the rows of one sheet: `begin`, rows, `end`, then `links` in the sheet's file of relations. */
export class SheetWriter {
  readonly columns: readonly SheetColumn[];
  /** Rows written so far, the header among them. */
  rows = 0;
  readonly #links: string[] = [];
  readonly #linkPlaces: string[] = [];
  readonly #names: readonly string[];
  readonly #minutesAhead: (time: Date) => number;

  /** `minutesAhead`: how far the reader's clock is ahead of UTC at a time; a sheet knows no time zones. */
  constructor(columns: readonly SheetColumn[], minutesAhead: (time: Date) => number) {
    this.columns = columns;
    this.#names = columns.map((_, i) => columnName(i));
    this.#minutesAhead = minutesAhead;
  }

  begin(): string {
    const widths = this.columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
    const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';
    const head = this.columns.map(({ title }, i) => this.#text(`${this.#names[i]}1`, title, STYLE.head));
    this.rows = 1;
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
      `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join('')}</cols>` +
      `<sheetData><row r="1">${head.join('')}</row>`
    );
  }

  row(cells: readonly CellValue[]): string {
    this.rows += 1;
    let xml = `<row r="${this.rows}">`;
    for (const [i, value] of cells.entries()) xml += this.#cell(i, value);
    return `${xml}</row>`;
  }

  *end(): Generator<string, void, void> {
    yield `</sheetData><autoFilter ref="${this.filterRange('')}"/>`;
    if (this.#links.length > 0) {
      yield '<hyperlinks>';
      for (const [i, place] of this.#linkPlaces.entries()) yield `<hyperlink ref="${place}" r:id="rId${i + 1}"/>`;
      yield '</hyperlinks>';
    }
    yield '</worksheet>';
  }

  /** The cells that the filter is over; `fixed` `$` for an absolute address. */
  filterRange(fixed: '' | '$'): string {
    const last = this.#names.at(-1) ?? 'A';
    return `${fixed}A${fixed}1:${fixed}${last}${fixed}${this.rows}`;
  }

  /** The sheet's relations; nothing where it has no links. */
  *links(): Generator<string, void, void> {
    if (this.#links.length === 0) return;
    yield '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
    for (const [i, url] of this.#links.entries()) {
      yield `<Relationship Id="rId${i + 1}" Type="${HYPERLINK}" Target="${attribute(url)}" TargetMode="External"/>`;
    }
    yield '</Relationships>';
  }

  #cell(i: number, value: CellValue): string {
    if (value === null || value === '') return '';
    const place = `${this.#names[i]}${this.rows}`;
    const kind = this.columns[i]?.kind ?? 'text';
    if (typeof value === 'number') {
      const number = plainNumber(value);
      return number === null ? '' : `<c r="${place}"><v>${number}</v></c>`;
    }
    const day = kind === 'date' ? dayNumber(value) : null;
    if (day !== null) return `<c r="${place}" s="${STYLE.date}"><v>${day}</v></c>`;
    const time = kind === 'time' ? timeNumber(value, this.#minutesAhead) : null;
    if (time !== null) return `<c r="${place}" s="${STYLE.time}"><v>${time}</v></c>`;
    if (kind === 'link' && this.#linked(place, value)) return this.#text(place, value, STYLE.link);
    return this.#text(place, value, FORMULA_START.test(value) ? STYLE.quoted : STYLE.plain);
  }

  /** False for what Excel would not open the file with: it stays text. */
  #linked(place: string, url: string): boolean {
    if (this.#links.length >= MOST_LINKS || url.length > LONGEST_LINK || !WEB_ADDRESS.test(url)) return false;
    this.#links.push(url);
    this.#linkPlaces.push(place);
    return true;
  }

  #text(place: string, text: string, style: number): string {
    return `<c r="${place}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
  }
}
