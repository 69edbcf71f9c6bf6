/**
 * Whether a page is a plan. Cheap enough for every page of a government site: no words are cut, only counted.
 * Each sign adds log-odds; the score is their logistic sum.
 */
import type { Names } from '../identity/read-names.ts';
import type { PageText, Reason, Verdict } from '../model.ts';
import { judgeMake, judgeSurroundings, MOST_FROM_SURROUNDINGS } from './judge-surroundings.ts';
import { type Article, judgeText } from './judge-text.ts';
import { judgeTitle, MOST_FROM_TITLE } from './judge-title.ts';

/** A page that says nothing of itself is no plan. */
const PRIOR = -2;

/** The verdict on a page with its reasons, strongest first; those for have positive weights. */
export function judgePage(page: PageText, names: Names): Verdict {
  const reasons: readonly Reason[] = [...judgeTitle(names), ...judgeSurroundings(page, names), ...judgeArticle(page, page.meta.linkShare)];
  const sum = sumOf(reasons);
  const score = 1 / (1 + Math.exp(-sum));
  return { isPlan: score >= 0.5, score, reasons: [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)) };
}

/**
 * Whether a page with this article could be a plan, whatever its title, its publisher and its column are. False only where
 * `judgePage` would say no in any case: then nothing around the article needs to be read. `linkShare` as in PageMeta.
 */
export function canBePlan(article: Article, linkShare: number): boolean {
  return sumOf(judgeArticle(article, linkShare)) + MOST_FROM_TITLE + MOST_FROM_SURROUNDINGS >= 0;
}

const judgeArticle = (article: Article, linkShare: number): Reason[] => [...judgeMake(article, linkShare), ...judgeText(article)];

const sumOf = (reasons: readonly Reason[]): number => reasons.reduce((total, reason) => total + reason.weight, PRIOR);
