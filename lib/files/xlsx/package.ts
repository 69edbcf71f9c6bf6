/** The small parts of a workbook: what holds its sheets together, and its styles. */
import { attribute } from './xml.ts';

/** Indexes into `cellXfs` of the styles below. */
export const STYLE = { plain: 0, head: 1, date: 2, time: 3, link: 4, quoted: 5 } as const;

/** What the workbook says of a sheet. */
export interface SheetEntry {
  readonly name: string;
  /** Absolute range of its filter, `$A$1:$B$9`. */
  readonly filter: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function contentTypes(sheets: number): string {
  const overrides = [
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>`,
    ...numbers(sheets).map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`),
  ];
  const relations = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  const xml = '<Default Extension="xml" ContentType="application/xml"/>';
  return `${XML}<Types xmlns="${PACKAGE}/content-types">${relations}${xml}${overrides.join('')}</Types>`;
}

export function packageRelations(): string {
  const workbook = `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`;
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${workbook}</Relationships>`;
}

export function workbookRelations(sheets: number): string {
  const entries = numbers(sheets).map((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`);
  const styles = `<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}${styles}</Relationships>`;
}

/** The name that Excel itself gives the range of a filter has to be there for some programs to show it. */
export function workbook(sheets: readonly SheetEntry[]): string {
  const entries = sheets.map(({ name }, i) => `<sheet name="${attribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const filters = sheets.map(({ name, filter }, i) => {
    const range = `'${attribute(name.replaceAll("'", "''"))}'!${filter}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${range}</definedName>`;
  });
  return (
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join('')}</sheets>` +
    `<definedNames>${filters.join('')}</definedNames></workbook>`
  );
}

/** In the order of STYLE. The font is left to the reader's program, which knows one for Chinese. */
export function styles(): string {
  const fonts = [
    '<font><sz val="11"/><name val="等线"/><family val="2"/><charset val="134"/></font>',
    '<font><b/><sz val="11"/><name val="等线"/><family val="2"/><charset val="134"/></font>',
    '<font><u/><sz val="11"/><color rgb="FF1D4ED8"/><name val="等线"/><family val="2"/><charset val="134"/></font>',
  ];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFF6F2E9"/><bgColor indexed="64"/></patternFill></fill>',
  ];
  const formats = ['<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>', '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/>'];
  const cells = [
    xf(0, 0, 0),
    xf(0, 1, 2, ' applyFont="1" applyFill="1"'),
    xf(164, 0, 0, ' applyNumberFormat="1"'),
    xf(165, 0, 0, ' applyNumberFormat="1"'),
    xf(0, 2, 0, ' applyFont="1"'),
    xf(49, 0, 0, ' applyNumberFormat="1" quotePrefix="1"'),
  ];
  return (
    `${XML}<styleSheet xmlns="${MAIN}">${counted('numFmts', formats)}${counted('fonts', fonts)}${counted('fills', fills)}` +
    `${counted('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>'])}` +
    `${counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'])}${counted('cellXfs', cells)}` +
    `${counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'])}</styleSheet>`
  );
}

const xf = (format: number, font: number, fill: number, apply = ''): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${apply}/>`;
const counted = (name: string, entries: readonly string[]): string => `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
