import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { extractPlan } from '../../../lib/core/extract-plan.ts';
import type { PageText, Tagger } from '../../../lib/core/model.ts';
import { rehearsed } from '../../../lib/messaging/rehearsed.ts';
import { loadNodeTagger } from '../../../lib/segmenter/load-node.ts';
import { planPage } from '../core/extract/noisy-pages.ts';

let tagger: Tagger;

beforeAll(async () => {
  tagger = await loadNodeTagger();
});
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const PLAN = planPage(['今年计划新建水渠3公里，改造农户厕所80户。']);
const PLAIN = planPage(['没有数字的页面。']);

/** What was asked of the extraction, in order. */
function watched(): { readonly extract: typeof extractPlan; readonly read: PageText[] } {
  const read: PageText[] = [];
  const extract: typeof extractPlan = (page, words, options) => {
    read.push(page);
    return extractPlan(page, words, options);
  };
  return { extract, read };
}

it('answers at once, and reads the first page with numbers again later, once', () => {
  const { extract, read } = watched();
  const practised = rehearsed(extract);
  expect(practised(PLAIN, tagger, { force: true })).toEqual(extractPlan(PLAIN, tagger, { force: true }));
  vi.runAllTimers();
  expect(read).toEqual([PLAIN]);
  expect(practised(PLAN, tagger, { force: true })).toEqual(extractPlan(PLAN, tagger, { force: true }));
  expect(read).toEqual([PLAIN, PLAN]);
  vi.runAllTimers();
  expect(read).toEqual([PLAIN, PLAN, PLAN]);
  practised(PLAN, tagger, { force: true });
  vi.runAllTimers();
  expect(read).toEqual([PLAIN, PLAN, PLAN, PLAN]);
});

it('does not read a long page again, nor another one after it', () => {
  const { extract, read } = watched();
  const practised = rehearsed(extract);
  const long = planPage(Array.from({ length: 1_500 }, () => '今年计划新建水渠3公里，改造农户厕所80户。'));
  practised(long, tagger, { force: true });
  practised(PLAN, tagger, { force: true });
  vi.runAllTimers();
  expect(read).toEqual([long, PLAN]);
});
