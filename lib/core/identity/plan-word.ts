/** The name of a plan in a title. */
import { PLAN_TITLE_WORDS } from '../lexicon/plan-titles.ts';

export interface PlanWord {
  readonly word: string;
  readonly weight: number;
  /** Where it stands. */
  readonly at: number;
}

/** The strongest plan word of a text (工作要点, 政府工作报告 …), the later of equals; null where there is none. */
export function planWordOf(text: string): PlanWord | null {
  let best: PlanWord | null = null;
  for (const [word, weight] of PLAN_TITLE_WORDS) {
    const at = text.lastIndexOf(word);
    if (at >= 0 && (best === null || weight > best.weight || (weight === best.weight && at > best.at))) best = { word, weight, at };
  }
  return best;
}
