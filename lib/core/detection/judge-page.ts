/**
 * Whether a page is a plan. Cheap enough for every page of a government site: no words are cut, only counted.
 * Each sign adds log-odds; the score is their logistic sum.
 */
import type { Identity, PageText, Reason, Verdict } from '../model.ts';
import { judgeSurroundings } from './judge-surroundings.ts';
import { judgeText } from './judge-text.ts';
import { judgeTitle } from './judge-title.ts';

/** A page that says nothing of itself is no plan. */
const PRIOR = -2;

/** The verdict on a page with its reasons, strongest first; those for have positive weights. */
export function judgePage(page: PageText, identity: Identity): Verdict {
  const reasons: readonly Reason[] = [...judgeTitle(identity), ...judgeSurroundings(page, identity), ...judgeText(page)];
  const sum = reasons.reduce((total, reason) => total + reason.weight, PRIOR);
  const score = 1 / (1 + Math.exp(-sum));
  return { isPlan: score >= 0.5, score, reasons: [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)) };
}
