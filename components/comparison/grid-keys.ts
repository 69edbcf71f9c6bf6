/** Where a key takes the focus in a grid. Pure. */

/** A place in the grid: line −1 is the head, column −1 the heads of the rows. */
export interface GridPlace {
  readonly line: number;
  readonly column: number;
}

export interface GridShape {
  readonly lines: number;
  readonly columns: number;
  /** Lines that Page up and Page down go by. */
  readonly page: number;
  /** True for a line that has no cells of its own (a heading): it is passed over. */
  readonly skipped: (line: number) => boolean;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

/** The place that a key goes to; null for a key that goes nowhere. */
export function placeAfter({ key, ctrlKey, metaKey }: Key, { line, column }: GridPlace, shape: GridShape): GridPlace | null {
  const far = ctrlKey || metaKey;
  const last = shape.columns - 1;
  switch (key) {
    case 'ArrowLeft':
      return { line, column: Math.max(-1, column - 1) };
    case 'ArrowRight':
      return { line, column: Math.min(last, column + 1) };
    case 'ArrowUp':
      return { line: lineFrom(line - 1, -1, line, shape), column };
    case 'ArrowDown':
      return { line: lineFrom(line + 1, 1, line, shape), column };
    case 'PageUp':
      return { line: lineFrom(Math.max(-1, line - shape.page), -1, line, shape), column };
    case 'PageDown':
      return { line: lineFrom(Math.min(shape.lines - 1, line + shape.page), 1, line, shape), column };
    case 'Home':
      return { line: far ? -1 : line, column: -1 };
    case 'End':
      return { line: far ? lineFrom(shape.lines - 1, -1, line, shape) : line, column: last };
    default:
      return null;
  }
}

/** The next line from `start` that has cells, in the direction of `step`; `stay` where there is none. */
function lineFrom(start: number, step: 1 | -1, stay: number, { lines, skipped }: GridShape): number {
  let line = start;
  while (line >= 0 && line < lines && skipped(line)) line += step;
  return line >= -1 && line < lines ? line : stay;
}
