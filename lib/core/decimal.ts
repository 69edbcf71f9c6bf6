/** Exact decimal arithmetic on the text of a number: the point moves as text, and the text is converted once. */

/** The number that `decimal` (digits with at most one point, an optional minus) times ten to the power of `places` is. */
export function shift(decimal: string, places: number): number {
  if (places === 0) return Number(decimal);
  return Number(`${decimal}e${places}`);
}

/** `value × numerator ÷ denominator` without the rounding of intermediate steps; the result is the nearest double. */
export function scale(value: number, numerator: number, denominator: number): number {
  if (numerator === denominator || !Number.isFinite(value)) return value;
  const product = value * numerator;
  // Whole numbers that a double holds exactly: the one division rounds to the nearest double by itself.
  if (Number.isSafeInteger(value) && Number.isSafeInteger(product)) return product / denominator;
  const [digits, exponent] = parts(value);
  let dividend = digits * BigInt(numerator);
  let divisor = BigInt(denominator);
  if (exponent > 0) dividend *= 10n ** BigInt(exponent);
  else divisor *= 10n ** BigInt(-exponent);
  if (dividend % divisor === 0n) return Number(dividend / divisor);
  // Twenty more places than a double can hold, then one conversion.
  const places = 24;
  const quotient = (dividend * 10n ** BigInt(places)) / divisor;
  return Number(`${quotient}e-${places}`);
}

/** A finite double as the integer and the power of ten that its shortest decimal text says. */
function parts(value: number): [digits: bigint, exponent: number] {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return [BigInt(whole + fraction), Number(power) - fraction.length];
}
