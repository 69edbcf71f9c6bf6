import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../../lib/core/quantities/read-quantities.ts';
import notQuantities from '../../../specs/not-quantities.json';
import quantities from '../../../specs/quantities.json';
import { folded } from './folded.ts';

describe('sentences with quantities', () => {
  test.each(quantities)('$text', ({ text, quantities: expected }) => {
    const found = readQuantities(folded(text)).filter(({ kind }) => kind === 'quantity');
    expect(found.map(({ quote, value, unit, op }) => ({ quote, value, unit, op }))).toEqual(expected);
  });
});

describe('sentences with numbers that are no quantities', () => {
  test.each(notQuantities)('$text', ({ text, kinds }) => {
    const found = readQuantities(folded(text));
    expect(found.filter(({ kind }) => kind === 'quantity').map(({ quote }) => quote)).toEqual([]);
    for (const [quote, kind] of Object.entries(kinds)) {
      expect(
        found.filter((number) => number.quote === quote).map((number) => number.kind),
        quote,
      ).toContain(kind);
    }
  });
});
