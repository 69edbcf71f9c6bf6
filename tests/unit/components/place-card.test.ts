import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dockCard, placeCard } from '../../../components/card/place-card.ts';

/** From a window at 400 % zoom to a large screen, in CSS pixels. */
const WINDOW = fc.record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 225, max: 1600 }) });
const SIZE = fc.record({ width: fc.integer({ min: 200, max: 300 }), height: fc.integer({ min: 80, max: 700 }) });
const SHARE = fc.double({ min: 0, max: 1, noNaN: true });
const LINE = 28;

test('beside a mark of one line the card lies in the window and never over the mark', () => {
  fc.assert(
    fc.property(WINDOW, SIZE, SHARE, SHARE, fc.integer({ min: 8, max: 300 }), (window, size, x, y, length) => {
      const left = x * (window.width - length);
      const top = y * (window.height - LINE);
      const mark = { left, top, right: left + length, bottom: top + LINE };
      const card = placeCard([mark], size, window);
      const bottom = card.top + Math.min(size.height, card.maxHeight);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.left + size.width).toBeLessThanOrEqual(window.width);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(window.height);
      expect(bottom <= mark.top || card.top >= mark.bottom).toBe(true);
    }),
  );
});

test('in the corner the card lies in the window', () => {
  fc.assert(
    fc.property(WINDOW, SIZE, (window, size) => {
      const { left, top, maxHeight } = dockCard(size, window);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + size.width).toBeLessThanOrEqual(window.width);
      expect(top + Math.min(size.height, maxHeight)).toBeLessThanOrEqual(window.height);
    }),
  );
});
