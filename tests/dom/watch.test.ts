import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchArticle } from '../../lib/page/watch.ts';

const MINUTE = 60_000;
let end: AbortController;
let place: HTMLElement;
let looks: number;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  place = document.body.appendChild(document.createElement('p'));
  looks = 0;
});
afterEach(() => {
  end.abort();
  place.remove();
  vi.useRealTimers();
});

/** Watches the document; every look answers `isOther`. */
function watch(isOther: boolean, isOwn: (node: Node) => boolean = () => false): void {
  watchArticle(
    document,
    () => {
      looks += 1;
      return isOther;
    },
    isOwn,
    end.signal,
  );
}

/** Changes the text every `every` milliseconds. */
async function tick(every: number, milliseconds: number): Promise<void> {
  for (let at = 0; at < milliseconds; at += every) {
    place.textContent = String(at);
    await vi.advanceTimersByTimeAsync(every);
  }
}

describe('a page that never comes to rest', () => {
  test.each([
    ['beside the article', false],
    ['in the article', true],
  ])('%s is looked at ever more rarely', async (_, isOther) => {
    watch(isOther);
    await tick(500, MINUTE);
    const early = looks;
    expect(early).toBeLessThan(20);
    await tick(500, MINUTE);
    // Once in sixteen seconds.
    expect(looks - early).toBeLessThanOrEqual(4);
    expect(looks - early).toBeGreaterThanOrEqual(3);
  });
});

test('a page that rested is looked at soon', async () => {
  watch(false);
  await tick(500, MINUTE);
  await vi.advanceTimersByTimeAsync(MINUTE);
  const before = looks;
  place.textContent = 'late';
  await vi.advanceTimersByTimeAsync(500);
  expect(looks).toBe(before + 1);
});

test('an article in several pieces is looked at soon after each', async () => {
  watch(true);
  for (let piece = 1; piece <= 4; piece += 1) {
    place.textContent = `piece ${piece}`;
    await vi.advanceTimersByTimeAsync(500);
    expect(looks).toBe(piece);
  }
});

test('a page without change is never looked at, nor one in which only our own nodes come and go', async () => {
  const own = document.createElement('i');
  watch(true, (node) => node === own);
  document.body.append(own);
  await vi.advanceTimersByTimeAsync(MINUTE);
  own.remove();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(looks).toBe(0);
});

test('after its end nothing is looked at', async () => {
  watch(true);
  place.textContent = 'changed';
  end.abort();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(looks).toBe(0);
});
