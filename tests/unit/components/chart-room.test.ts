import { describe, expect, test } from 'vitest';
import type { ChartPoint } from '../../../components/charts/chart-data.ts';
import { labelsBeside, roomBehind, roomForHeights, ticksBelow } from '../../../components/charts/chart-room.ts';

const LONG = '阿木古郎苏木巴彦塔拉草原生态移民安置示范镇 2026 · 2025 完成';
const point = (high: number, text: string): ChartPoint => ({ place: '清溪镇 2026', role: 'target', op: '=', low: high, high, text });

describe('labels beside bars', () => {
  test('short ones stay as they are, in the usual room', () => {
    const { room, label } = labelsBeside(['清溪镇 2026', '柳河镇 2026'], 900);
    expect([room, label('清溪镇 2026')]).toEqual([190, '清溪镇 2026']);
  });

  test('a long one gets room where the chart has it', () => {
    const { room, label } = labelsBeside([LONG], 1400);
    expect(room).toBeGreaterThan(300);
    expect(label(LONG)).toBe(LONG);
  });

  test('and loses its middle where not: beginning and year stay', () => {
    const { room, label } = labelsBeside([LONG], 500);
    expect(room).toBe(190);
    expect(label(LONG)).toMatch(/^阿木古.*….*2025 完成$/);
  });
});

describe('room for figures', () => {
  test('behind bars it grows with the longest figure, never over a third of the chart or so', () => {
    expect(roomBehind([point(8, '≥8%')], 900, 110)).toBe(110);
    expect(roomBehind([point(8, '≥8%'), point(1e11, '≥123,456,789,012.35%')], 900, 110)).toBeGreaterThan(170);
    expect(roomBehind([point(1e11, '≥123,456,789,012.35标准立方米/（万元·年）')], 600, 110)).toBeLessThanOrEqual(216);
  });

  test('below bars there are as many numbers as stand side by side', () => {
    expect(ticksBelow([point(8, '8%')], 600)).toBe(10);
    expect(ticksBelow([point(123_456_789_012, '…')], 600)).toBeLessThanOrEqual(4);
  });

  test('left of a line it holds the digits of its scale', () => {
    expect(roomForHeights([point(8, '8%')])).toBe(56);
    expect(roomForHeights([point(123_456_789_012, '…')])).toBeGreaterThan(110);
  });
});
