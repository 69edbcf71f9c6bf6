import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canBePlan, judgeArticle, judgePage } from '../../../../lib/core/detection/judge-page.ts';
import { readHead } from '../../../../lib/core/identity/read-head.ts';
import type { PageText } from '../../../../lib/core/model.ts';
import { readPlainText } from '../../../../lib/core/plain/read-plain-text.ts';
import { noisyText } from '../extract/noisy-pages.ts';
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

describe('what the article alone rules out', () => {
  /** The page of a text as favourably surrounded as any can be. */
  const favoured = (text: string, linkShare: number): PageText => {
    const title = '松溪乡2026年政府工作要点';
    const page = shortPage(title, '工作计划', [text]);
    return { ...page, meta: { ...page.meta, linkShare, facts: [['发布机构', '松溪乡人民政府']], host: 'www.songxi.gov.cn' } };
  };
  const isPlan = (page: PageText): boolean => judgePage(page, readHead(page)).isPlan;

  test('nothing around it could make up for', () => {
    let ruledOut = 0;
    const check = (text: string, linkShare: number): void => {
      const page = favoured(text, linkShare);
      if (canBePlan(judgeArticle(page, linkShare))) return;
      ruledOut += 1;
      expect(isPlan(page)).toBe(false);
    };
    for (const { text } of cases) for (const linkShare of [0, 0.5]) check(text.join('\n'), linkShare);
    fc.assert(fc.property(noisyText, fc.double({ min: 0, max: 1, noNaN: true }), check), { numRuns: 300 });
    expect(ruledOut).toBeGreaterThan(20);
  });

  test('is never a plan of the cases', () => {
    for (const { title, column, text } of cases.filter((one) => one.isPlan)) {
      const page = shortPage(title, column, text);
      expect(canBePlan(judgeArticle(page, page.meta.linkShare)), title).toBe(true);
    }
  });
});
