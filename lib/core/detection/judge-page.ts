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

/**
 * The verdict on a page with its reasons, strongest first; those for have positive weights. `article` holds those of its article
 * where they were counted before.
 */
export function judgePage(page: PageText, names: Names, article = judgeArticle(page, page.meta.linkShare)): Verdict {
  const reasons: readonly Reason[] = [...judgeTitle(names), ...judgeSurroundings(page, names), ...article];
  const sum = sumOf(reasons);
  const score = 1 / (1 + Math.exp(-sum));
  return { isPlan: score >= 0.5, score, reasons: [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)) };
}

/** What an article says by itself. `linkShare` as in PageMeta. */
export const judgeArticle = (article: Article, linkShare: number): readonly Reason[] => [
  ...judgeMake(article, linkShare),
  ...judgeText(article),
];

/**
 * Whether a page with an article of these reasons could be a plan, whatever its title, its publisher and its column are. False
 * only where `judgePage` would say no in any case: then nothing around the article needs to be read.
 */
export function canBePlan(article: readonly Reason[]): boolean {
  return sumOf(article) + MOST_FROM_TITLE + MOST_FROM_SURROUNDINGS >= 0;
}

const sumOf = (reasons: readonly Reason[]): number => reasons.reduce((total, reason) => total + reason.weight, PRIOR);
