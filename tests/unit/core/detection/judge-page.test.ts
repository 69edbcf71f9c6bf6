import { describe, expect, test } from 'vitest';
import { judgePage } from '../../../../lib/core/detection/judge-page.ts';
import { readHead } from '../../../../lib/core/identity/read-head.ts';
import type { PageText } from '../../../../lib/core/model.ts';
import { readPlainText } from '../../../../lib/core/plain/read-plain-text.ts';
import cases from './short-pages.json' with { type: 'json' };

function shortPage(title: string, column: string | null, text: readonly string[]): PageText {
  const page = readPlainText('page.txt', text.join('\n'));
  const tags: Record<string, string> = column === null ? {} : { columnname: column };
  return { ...page, title, meta: { ...page.meta, documentTitle: title, tags } };
}

describe('short pages of both kinds', () => {
  test.each(cases)('$isPlan: $title', ({ title, column, isPlan, text }) => {
    const page = shortPage(title, column, text);
    expect(judgePage(page, readHead(page)).isPlan).toBe(isPlan);
  });
});

describe('the verdict', () => {
  const plan = cases.find((one) => one.isPlan);
  const page = shortPage(plan?.title ?? '', plan?.column ?? null, plan?.text ?? []);
  const identity = readHead(page);

  test('has reasons, strongest first, with the words that they rest on', () => {
    const { reasons } = judgePage(page, identity);
    const weights = reasons.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(reasons.find(({ code }) => code === 'plan-title')?.evidence).toBe('工作要点');
  });

  test('a page made of links is no plan, whatever they say', () => {
    const list = { ...page, meta: { ...page.meta, linkShare: 0.7 } };
    expect(judgePage(list, identity).score).toBeLessThan(judgePage(page, identity).score);
    expect(judgePage({ ...list, title: '规划计划' }, { ...identity, title: '规划计划' }).isPlan).toBe(false);
  });

  test('a plan title without an article is no plan', () => {
    expect(judgePage({ ...page, text: '', blocks: [] }, identity).isPlan).toBe(false);
  });
});
