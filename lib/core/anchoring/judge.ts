/** Whether a place of the page is where a saved quote stands now, and how sure that is. */
import type { Span } from '../model.ts';
import { align, reversed } from './align.ts';
import { collapsed } from './loosen.ts';
import type { PlainText } from './plain-text.ts';
import type { Quote, Side, Subject } from './quote.ts';

/** A place that may be the quote's; spans in the plain text. */
export interface Place extends Span {
  readonly quote: Quote;
  /** `reworded`: the number may be the same, but what is measured is called by other words. */
  readonly state: 'exact' | 'changed' | 'reworded';
  readonly score: number;
  /** Which of the quote's items are still spoken of here, one for each. */
  readonly kept: readonly boolean[];
  /** Where the quote's own sentence begins, as far as it was compared. */
  readonly from: number;
}

/**
 * Weights. The quote's own sentence and each of its neighbours weigh the same, so that a quote that moved with its sentence
 * and one that stayed under other words are equally likely. A neighbour that goes on being the same to the end of the
 * context weighs more, since the rows of a list begin and end alike. That the quote itself is the same outweighs one
 * neighbour, but not two: the same number stands in many places of a plan, and the right place can say another one now.
 */
const SENTENCE_KEPT = 2;
const SENTENCE_REWORDED = 1;
const NEIGHBOUR = 2;
const NEIGHBOUR_TO_THE_END = 1;
const SAME_QUOTE = 3;

/** The score of a place where nothing changed. */
export const UNTOUCHED = 2 * (SENTENCE_KEPT + NEIGHBOUR + NEIGHBOUR_TO_THE_END) + SAME_QUOTE;

/** Words put into a sentence (力争, 以上 …) do not make it another one; words taken out soon do. */
const MOST_INSERTED = 6;
const MOST_DELETED = 2;
/** Units next to the sentence that must be the same for a neighbour to count: more than a list's rows have in common. */
const TOUCHING = 8;
/** A neighbour this short says nothing. */
const LEAST_TOUCHING = 4;
/** Units of sentence that are enough without any neighbour. */
const TELLING = 8;
/** Units of sentence beside a project's name, which is itself telling. */
const BESIDE_NAME = 4;
/** Words that may have been put between a subject and its number. */
const SLACK = 8;
/** In a text whose marks are all one. */
const EDGES = new Set(',)#"');

interface SideFound {
  /** The own sentence is there, at most with words put in. */
  readonly kept: boolean;
  /** At least half of the own clause is there. */
  readonly alike: boolean;
  /** The text beyond it is the same and touches it. */
  readonly neighbour: boolean;
  /** The neighbour is the same to the end of the context. */
  readonly toTheEnd: boolean;
  /** The sentence begins (ends) here as it did. */
  readonly edge: boolean;
  /** Units of text that the own sentence takes up. */
  readonly used: number;
}

/** Judges a place; null where it is not the quote's. */
export function judge(page: PlainText, quote: Quote, span: Span): Place | null {
  const same = page.text.slice(span.start, span.end) === quote.text;
  const kept = quote.subjects.map((subject) => subject === null || isNamed(page.text, subject, span));
  const named = kept.includes(true);
  const sides = (part: 'near' | 'clause'): [SideFound, SideFound] => [
    sideAt(page, quote.left, quote.left[part], span.start, -1),
    sideAt(page, quote.right, quote.right[part], span.end, 1),
  ];
  const found = sides('near');
  const state = stateOf(quote, found, same, named);
  if (state !== null) return { ...span, quote, state, score: scoreOf(found, same), kept, from: span.start - found[0].used };
  const clause = sides('clause');
  if (!same || !named || !isClauseKept(quote, clause)) return null;
  const score = scoreOf(clause, same) - 2 * (SENTENCE_KEPT - SENTENCE_REWORDED);
  return { ...span, quote, state: 'exact', score, kept, from: span.start - clause[0].used };
}

function stateOf(quote: Quote, [left, right]: [SideFound, SideFound], same: boolean, named: boolean): Place['state'] | null {
  const inPlace = left.neighbour && right.neighbour && left.alike && right.alike && (left.kept || right.kept);
  const whole = left.kept && right.kept;
  const near = quote.left.near + quote.right.near + (same ? quote.telling : 0);
  // Between two untouched neighbours and with most of its sentence, a quote can only be the one that stood there.
  if (!named) return inPlace && quote.isFigure ? 'reworded' : null;
  if (inPlace) return same ? 'exact' : 'changed';
  const besideAll = left.toTheEnd || right.toTheEnd;
  if (!same) return whole && near >= TELLING && besideAll ? 'changed' : null;
  // A short sentence (新建道路5公里) is said of every village, and so is the one before or after it.
  if (whole && (besideAll || (near >= TELLING && (left.neighbour || right.neighbour || (left.edge && right.edge))))) return 'exact';
  const besideName = (left.kept ? quote.left.near : 0) + (right.kept ? quote.right.near : 0);
  return !quote.isFigure && besideName >= BESIDE_NAME ? 'exact' : null;
}

/** The other clauses of the sentence went or came: its own clause and all of one neighbour are still there. */
function isClauseKept({ left, right }: Quote, [before, after]: [SideFound, SideFound]): boolean {
  return before.kept && after.kept && left.clause + right.clause >= TELLING && (before.toTheEnd || after.toTheEnd);
}

function scoreOf(sides: readonly SideFound[], same: boolean): number {
  let score = same ? SAME_QUOTE : 0;
  for (const { kept, neighbour, toTheEnd } of sides) {
    score += (kept ? SENTENCE_KEPT : SENTENCE_REWORDED) + (neighbour ? NEIGHBOUR : 0) + (toTheEnd ? NEIGHBOUR_TO_THE_END : 0);
  }
  return score;
}

/** Compares one side of a place, away from the quote: to the left for `step` -1, to the right for 1. `near` units are its own. */
function sideAt({ loose, begins }: PlainText, side: Side, near: number, at: number, step: 1 | -1): SideFound {
  const ahead = (from: number, length: number): string =>
    step > 0 ? loose.slice(from, from + length) : reversed(loose.slice(Math.max(0, from - length), from));
  const { substituted, inserted, deleted, cutOff, used } = align(side.loose.slice(0, near), ahead(at, near + MOST_INSERTED + MOST_DELETED));
  const end = at + step * used;
  const atEnd = step > 0 ? end >= loose.length : end <= 0;
  const all = collapsed(side.loose.slice(near));
  const beyond = collapsed(ahead(end, 3 * side.loose.length));
  const neighbour = beyond.startsWith(all.slice(0, TOUCHING)) && (all.length >= LEAST_TOUCHING || (side.last && (all !== '' || atEnd)));
  // To the right the sentence's own last sign is part of it; what follows begins a line or another sentence.
  const sign = loose[end - 1] ?? '';
  const edge = atEnd || begins[end] === 1 || EDGES.has(sign);
  const clause = align(side.loose.slice(0, side.clause), ahead(at, side.clause + MOST_INSERTED));
  return {
    alike: 2 * (clause.substituted + clause.deleted) <= side.clause,
    kept: substituted === 0 && inserted <= MOST_INSERTED && deleted <= MOST_DELETED && (cutOff === 0 || edge),
    neighbour,
    toTheEnd: neighbour && beyond.startsWith(all),
    edge: edge || !side.whole,
    used,
  };
}

function isNamed(text: string, { words, side, distance }: Subject, { start, end }: Span): boolean {
  const reach = distance + words.length + SLACK;
  return (side === 'left' ? text.slice(Math.max(0, start - reach), start) : text.slice(end, end + reach)).includes(words);
}
