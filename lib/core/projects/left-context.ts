/** What stands before a run within its sentence: which verb governs it, what it costs, what keeps it from being a project. */
import { AMOUNT_WORDS, COUNT_UNITS, TIED_UNITS } from '../lexicon/project-sizes.ts';
import { STAGE_WORDS } from '../lexicon/project-stages.ts';
import { LISTING_WORDS, URGING_WORDS } from '../lexicon/project-words.ts';
import type { Stage } from '../model.ts';
import { isMoney, isYearly, ownsAmount, statesSize } from './amounts.ts';
import { isJoined, isPurpose, isRebuiltAs, isSpent, isTurnedInto, openBefore, placeBefore } from './left-words.ts';
import type { Run } from './runs.ts';
import { has, lengthOf, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

export interface LeftContext {
  /** `strong`: a verb of works takes it as its object; `weak`: one that takes habits and places as well. */
  readonly frame: 'strong' | 'weak' | null;
  /** A preposition or a verb of using, visiting, leaning on stands before it. */
  readonly blocked: boolean;
  /** The blocking word is 对 or 将, right before the name. */
  readonly toward: boolean;
  /** 在 and a place stand before it, as before the verb of 在甲村新建乙广场. */
  readonly placed: boolean;
  /** The verb before it urges on what comes after the name (支持甲产业园投产, 实现乙路通车). */
  readonly urged: boolean;
  /** Something settles there (落户甲园区). */
  readonly settled: boolean;
  /** A verb that takes no project stands before it. */
  readonly plain: boolean;
  readonly stages: readonly Stage[];
  /** 了 behind the verb, or 已, 先后 before it: it is over. */
  readonly past: boolean;
  /** The quantity of money that stands before it and is its own (总投资2亿元的…), -1 for none. */
  readonly amount: number;
  /** That sum stands in a clause of its own (投资2亿元,新建…). */
  readonly apart: boolean;
  /** 的 ties what stands before it to it. */
  readonly tied: boolean;
  /** All quantities before it that are tied to it, its amount among them, in the order of the text. */
  readonly sizes: readonly number[];
  /** A number of things stands right before it (3个…, 一批…). */
  readonly counted: boolean;
  /** Nothing stands between it and the mark before: a heading, an item, or the subject. */
  readonly opens: boolean;
  /** Nothing stands before it in its sentence, or a colon does. */
  readonly begins: boolean;
}

const LOOK_BACK = 34;
const SETTLING: ReadonlySet<string> = new Set(['落户', '迁入', '落地']);
const VERBAL = Bit.frame | Bit.build;

/** Reads backwards from the run to the mark before it. */
export function readLeft(tokens: Tokens, run: Run, sentenceFrom: number): LeftContext {
  const state = {
    strong: false,
    weak: false,
    blocked: false,
    placed: false,
    urged: false,
    builds: has(tokens, run.from, Bit.build),
    plain: false,
    amount: -1,
    sizes: [] as number[],
    apart: false,
    counted: false,
    nouns: 0,
    of: false,
    stages: [] as Stage[],
    past: false,
  };
  const floor = Math.max(sentenceFrom, run.from - LOOK_BACK);
  let i = run.from - 1;
  for (; i >= floor; i -= 1) {
    if (has(tokens, i, Bit.hard)) {
      const owns = state.of || (state.builds && (state.strong || state.urged || has(tokens, run.from, Bit.build)));
      if (owns && state.nouns === 0 && statesSize(tokens, i, floor)) {
        state.apart ||= !state.of && state.amount < 0;
        continue;
      }
      break;
    }
    // 总投资300万元(其中市财政150万元)的甲项目: the bracket says no more than where the sum comes from.
    if (state.of && has(tokens, i, Bit.close) && has(tokens, i + 1, Bit.of)) i = openBefore(tokens, i, floor);
    else if ((state.strong || state.weak) && placeBefore(tokens, i, floor) >= 0) i = placeBefore(tokens, i, floor);
    else if (!stepLeft(tokens, i, run, state)) break;
  }
  const frame = state.strong ? 'strong' : state.weak ? 'weak' : null;
  return {
    frame,
    blocked: state.blocked,
    toward: run.from > sentenceFrom && '对将'.includes(wordOf(tokens, run.from - 1)),
    placed: state.placed,
    urged: state.urged,
    plain: state.plain,
    settled: SETTLING.has(wordOf(tokens, run.from - 1)),
    stages: state.stages,
    past: state.past,
    amount: state.amount,
    apart: state.apart,
    tied: state.of,
    sizes: state.sizes.reverse(),
    counted: state.counted,
    opens: i === run.from - 1 || run.from === sentenceFrom,
    begins: run.from === sentenceFrom || wordOf(tokens, run.from - 1) === ':',
  };
}

interface LeftState {
  strong: boolean;
  weak: boolean;
  blocked: boolean;
  placed: boolean;
  urged: boolean;
  /** A verb of building stands before it. */
  builds: boolean;
  plain: boolean;
  amount: number;
  apart: boolean;
  sizes: number[];
  counted: boolean;
  nouns: number;
  of: boolean;
  stages: Stage[];
  past: boolean;
}

/** Takes one more word into account; false where nothing further to the left can matter. */
function stepLeft(tokens: Tokens, i: number, run: Run, state: LeftState): boolean {
  const governed = state.strong || state.weak;
  const quantity = tokens.quantityAt[i] as number;
  if (quantity >= 0) {
    noteQuantity(tokens, i, quantity, run, state);
    return true;
  }
  if (isSpent(tokens, i) && !has(tokens, run.to, Bit.of)) {
    state.strong = true;
    if (!isJoined(tokens, i + 1, run.from)) state.nouns = 0;
  } else if (has(tokens, i, Bit.of)) state.of = true;
  else if (governed && isPurpose(tokens, i)) state.blocked = true;
  else if (isTurnedInto(tokens, i) && !isRebuiltAs(tokens, i) && !state.of && state.nouns === 0) state.blocked = true;
  else if (has(tokens, i, VERBAL) && has(tokens, i + 1, Bit.of)) {
    // 正在建设的甲公路
    if (wordOf(tokens, i - 1) === '正在' || wordOf(tokens, i) === '在建') state.stages.push('ongoing');
    return true;
  } else if (has(tokens, i, VERBAL) && (state.nouns === 0 || (state.of && has(tokens, i, Bit.frame)))) noteVerb(tokens, i, state);
  else if (has(tokens, i, Bit.predicate) && state.nouns === 0 && wordOf(tokens, i) !== '开放') noteVerb(tokens, i, state);
  else if (AMOUNT_WORDS.has(wordOf(tokens, i)) || (state.of && isYearly(tokens, i))) return true;
  else if (has(tokens, i, Bit.blocker)) return noteBlocker(tokens, i, governed, run, state);
  else if (has(tokens, i, Bit.plain) && !governed) {
    state.plain ||= !state.of;
    state.urged ||= URGING_WORDS.has(wordOf(tokens, i)) && !state.of;
    state.builds ||= state.urged && i === run.from - 1;
    return state.of || state.urged;
  } else if (has(tokens, i, Bit.join) && i === run.from - 1 && !joinsNouns(tokens, i)) state.blocked = true;
  else if (!has(tokens, i, Bit.stop | Bit.leading | Bit.join | Bit.list)) {
    state.nouns += 1;
    if (governed) return false;
  }
  return true;
}

function noteVerb(tokens: Tokens, i: number, state: LeftState): void {
  const word = wordOf(tokens, i);
  if (has(tokens, i, Bit.weak)) state.weak = true;
  else state.strong = true;
  state.builds ||= has(tokens, i, Bit.build) || word === '建成' || word === '完成';
  const stage = STAGE_WORDS.get(word);
  if (stage) state.stages.push(stage);
  state.past ||= wordOf(tokens, i + 1) === '了' || PAST_WORDS.has(wordOf(tokens, i - 1));
}

const PAST_WORDS: ReadonlySet<string> = new Set(['已', '已经', '先后', '相继', '均已', '业已']);

/** 以…为主的 is no preposition of place; 将 before a verb is a tense. */
function noteBlocker(tokens: Tokens, i: number, governed: boolean, run: Run, state: LeftState): boolean {
  const word = wordOf(tokens, i);
  // 在甲村投资1.7亿元建设的乙基地: what stands before its own sum says where and by whom.
  if (state.of && state.amount >= 0) return false;
  if (state.of && (word === '以' || word === '于' || word === '由')) return true;
  // 重点是甲工程、乙大桥: the verb of an enumeration.
  if (word === '是' && LISTING_WORDS.has(wordOf(tokens, i - 1))) return true;
  if (word === '在' && has(tokens, i + 1, VERBAL)) state.blocked = true;
  if (governed) return false;
  state.blocked = true;
  state.urged ||= URGING_WORDS.has(word) && !state.of;
  state.placed ||= word === '在' && run.from - i <= 4;
  // 投资120万元对甲门诊楼进行改造: the sum before the preposition is spent on it.
  return state.placed || (word === '对' && i === run.from - 1);
}

/** 推进甲项目建设和乙项目: the conjunction joins two objects; 与乙学院合作: it is a preposition. */
function joinsNouns(tokens: Tokens, i: number): boolean {
  if (lengthOf(tokens, i) > 1) return true;
  return (
    i > 0 &&
    !has(tokens, i - 1, Bit.hard | Bit.stop | Bit.plain | Bit.blocker | Bit.of) &&
    (!has(tokens, i - 1, Bit.frame) || has(tokens, i - 1, Bit.trailing | Bit.predicate))
  );
}

function noteQuantity(tokens: Tokens, i: number, index: number, run: Run, state: LeftState): void {
  const quantity = tokens.quantities[index];
  if (!quantity) return;
  if (isMoney(quantity.unit, quantity.value) && state.amount < 0 && state.nouns === 0 && quantity.kind !== 'masked') {
    if (ownsAmount(tokens, i, index, state.of)) {
      state.amount = index;
      state.sizes.push(index);
    }
    return;
  }
  const tied = TIED_UNITS.has(quantity.unit) || isYearly(tokens, i - 1) || isYearly(tokens, i - 2);
  if (state.of && state.nouns === 0 && !state.sizes.includes(index) && tied) state.sizes.push(index);
  // 5个以上的“四星级”示范村: 的 may tie a count to what it counts.
  const beside = i === run.from - 1 || (i === run.from - 2 && has(tokens, i + 1, Bit.of));
  if (beside && COUNT_UNITS.has(quantity.unit)) state.counted = true;
}
