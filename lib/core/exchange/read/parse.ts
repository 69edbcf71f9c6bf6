/** From the text of a file to a JSON value, with a reason where there is none. */
import { RefusedError } from '../refusal.ts';

/** Larger files are refused before they are read; a browser holds no text of more than half a gigabyte. */
export const LARGEST_FILE = 200 * 1024 * 1024;

const BYTE_ORDER_MARK = '\uFEFF';

/** The JSON value of a text. Throws a RefusedError. */
export function parsed(text: string): unknown {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (json.trim() === '') throw new RefusedError('empty', '');
  try {
    return JSON.parse(json);
  } catch (error) {
    throw json.trimStart().startsWith('{') && endsEarly(json)
      ? new RefusedError('truncated', '')
      : new RefusedError('not-json', placeOf(error, json));
  }
}

/** True where the text ends inside a string or with brackets still open: what a download leaves that was cut off. */
function endsEarly(json: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < json.length; i += 1) {
    const sign = json.charCodeAt(i);
    if (quoted) {
      if (sign === 0x5c) i += 1;
      else if (sign === 0x22) quoted = false;
    } else if (sign === 0x22) quoted = true;
    else if (sign === 0x7b || sign === 0x5b) depth += 1;
    else if (sign === 0x7d || sign === 0x5d) depth -= 1;
    if (depth < 0) return false;
  }
  return quoted || depth > 0;
}

/** Line and column of a syntax error, which engines tell in their own words; '' where they do not. */
function placeOf(error: unknown, json: string): string {
  const message = error instanceof Error ? error.message : '';
  const lineColumn = /line (\d+) column (\d+)/.exec(message);
  if (lineColumn) return `${lineColumn[1]}:${lineColumn[2]}`;
  const position = /position (\d+)/.exec(message)?.[1];
  const offset = position === undefined ? offsetOfContext(message, json) : Number(position);
  if (offset === null) return '';
  const before = json.slice(0, offset);
  return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
}

/** Where an engine quotes the text around an error instead of counting: the middle of that text, where it stands once. */
function offsetOfContext(message: string, json: string): number | null {
  const context = /\.\.\."(.+)"\.\.\. is not valid JSON$/s.exec(message)?.[1];
  if (context === undefined) return null;
  const found = json.indexOf(context);
  return found < 0 || json.indexOf(context, found + 1) >= 0 ? null : found + Math.floor(context.length / 2);
}
