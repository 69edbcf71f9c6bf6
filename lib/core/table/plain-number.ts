/** Numbers as a spreadsheet and a reader expect them: digits and at most one decimal point. */

/** Doubles carry 15 decimal digits for certain; what follows is noise of the binary form (0.1 + 0.2). */
const CERTAIN_DIGITS = 15;

/**
 * Writes a number without exponent, grouping or float noise: 1.1e8 is `110000000`, 0.1 + 0.2 is `0.3`, 7e-2 is `0.07`.
 * Null for what is not a finite number.
 */
export function plainNumber(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  const certain = Number.isSafeInteger(value) ? String(value) : value.toPrecision(CERTAIN_DIGITS);
  // The greatest of all doubles would be rounded up to what no double holds.
  const [mantissa = '0', exponent = '0'] = (Number.isFinite(Number(certain)) ? certain : String(value)).split('e');
  return shiftPoint(mantissa, Number(exponent));
}

/**
 * Moves the decimal point of a plain decimal by `places` to the right (negative: to the left), as text, so that no
 * digit is lost: (`1.1`, 8) is `110000000`, (`110000000`, -8) is `1.1`.
 */
export function shiftPoint(decimal: string, places: number): string {
  const negative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? decimal.slice(1) : decimal).split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  const left = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const right = point < 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  const plain = withoutEdgeZeros(left, right);
  return negative && plain !== '0' ? `-${plain}` : plain;
}

function withoutEdgeZeros(left: string, right: string): string {
  let from = 0;
  while (from < left.length - 1 && left[from] === '0') from += 1;
  let to = right.length;
  while (to > 0 && right[to - 1] === '0') to -= 1;
  const whole = left.slice(from) || '0';
  return to === 0 ? whole : `${whole}.${right.slice(0, to)}`;
}
