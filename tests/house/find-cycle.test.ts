import { expect, test } from 'vitest';
import { findCycle } from './find-cycle.ts';

test('names the ring', () => {
  const edges = [
    ['main', 'a'],
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
  ] as const;
  expect(findCycle(edges)).toEqual(['a', 'b', 'c', 'a']);
});

test('takes two ways to one file for what they are', () => {
  const edges = [
    ['main', 'a'],
    ['main', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ] as const;
  expect(findCycle(edges)).toBeNull();
});
