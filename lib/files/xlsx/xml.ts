/** Text inside SpreadsheetML. */

/** Excel holds no more in a cell, counted in UTF-16. */
const LONGEST_CELL = 32_767;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs that XML does not hold, and the beginning of what Excel takes for such a sign written out (`_x0041_`). */
const UNSAYABLE = /(?![\t\n])[\p{Cc}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Neither is in most cells, which then go out as they are. */
const PLAIN = /^[ !#-%'-;=?-^`-~\u00a0-\ud7ff\ue000-\ufffd]*$/;

const written = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`;

/** The text of a cell: what XML does not hold is written as Excel writes it, what is too long ends with an ellipsis. */
export function cellText(text: string): string {
  const fitting = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  return PLAIN.test(fitting) ? fitting : attribute(fitting.replace(UNSAYABLE, written));
}

/** Text for an attribute or an element without signs that XML does not hold. */
export function attribute(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** `A`, `Z`, `AA`, … for 0, 25, 26, … */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
