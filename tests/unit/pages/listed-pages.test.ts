/** Every page of tests/pages that needs no browser, through the whole reader, against what pages.json says of it. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/cli/read-page.ts';
import { extractPlan } from '../../../lib/core/extract-plan.ts';
import type { Extraction, PageText, Tagger } from '../../../lib/core/model.ts';
import { loadNodeTagger } from '../../../lib/segmenter/load-node.ts';
import { type ListedPage, listedPages } from '../../browser/listed-pages.ts';
import { PROJECT_ROOT } from '../../config/project-root.ts';
import { missing, plainQuote, unnamed } from './plain-quote.ts';

const FOLDER = join(PROJECT_ROOT, 'tests/pages');
/** Share of a page's targets that must be found. */
const ENOUGH = 0.97;

const pages = listedPages(FOLDER).filter(({ needs }) => needs === undefined);
const plans = pages.filter(({ isPlan }) => isPlan);
const withTargets = plans.filter(({ targetQuotes }) => (targetQuotes?.length ?? 0) > 0);

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadNodeTagger();
});

async function read({ file }: ListedPage): Promise<Extraction & { readonly page: PageText }> {
  const page = await readPage(join(FOLDER, file));
  return { page, ...extractPlan(page, tagger) };
}

test.each(pages)('$file is decided right', async (listed) => {
  const { verdict, figures, projects } = await read(listed);
  expect(verdict.isPlan, JSON.stringify(verdict.reasons)).toBe(listed.isPlan);
  expect(verdict.reasons.length).toBeGreaterThan(0);
  if (!listed.isPlan) expect([figures, projects]).toEqual([[], []]);
});

describe('what a plan says of itself', () => {
  test.each(plans)('$file', async (listed) => {
    const { identity } = await read(listed);
    const { title, township, county, city, province, publisher, planYear, publishedOn, indexNumber } = identity;
    const found = { title, township, county, city, province, publisher, planYear, publishedOn, indexNumber };
    for (const [field, value] of Object.entries(found)) {
      const expected = listed.page[field as keyof typeof found] ?? null;
      expect([expected, ...(listed.accept?.[field] ?? [])], field).toContain(value);
    }
    expect(identity.level).toBe('township');
  });
});

describe('targets', () => {
  const total = { expected: 0, missed: 0 };

  test.each(withTargets)('$file', async (listed) => {
    const { figures } = await read(listed);
    const expected = listed.targetQuotes ?? [];
    const missed = missing(
      expected,
      figures.filter(({ role }) => role === 'target').map(({ quote }) => quote),
    );
    total.expected += expected.length;
    total.missed += missed.length;
    expect(1 - missed.length / expected.length, missed.join(' ')).toBeGreaterThanOrEqual(ENOUGH);
  });

  afterAll(() => {
    expect(1 - total.missed / total.expected).toBeGreaterThanOrEqual(ENOUGH);
  });
});

test('project names: nine in ten over all pages', async () => {
  const missed: string[] = [];
  let expected = 0;
  for (const listed of plans) {
    const { projects } = await read(listed);
    expected += listed.projectNames?.length ?? 0;
    missed.push(
      ...unnamed(
        listed.projectNames ?? [],
        projects.map(({ name }) => name),
      ),
    );
  }
  expect(1 - missed.length / expected, missed.join(' ')).toBeGreaterThanOrEqual(0.9);
});

describe('numbers that are no figures', () => {
  const withOthers = plans.filter(({ distractors, masked }) => distractors !== undefined || masked !== undefined);

  test.each(withOthers)('$file', async (listed) => {
    const { page, figures } = await read(listed);
    const article = plainQuote(page.text);
    const quotes = figures.map(({ quote }) => plainQuote(quote));
    for (const text of listed.distractors ?? []) {
      // What stands around the article is not even read.
      expect(article, text).not.toContain(plainQuote(text));
      expect(quotes, text).not.toContain(plainQuote(text));
    }
    for (const text of listed.masked ?? []) expect(quotes, text).not.toContain(plainQuote(text));
  });
});
