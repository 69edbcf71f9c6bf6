/** What stands behind a name within its sentence: the verbs of progress that it is the subject of, what follows at once. */
import { PART_WORKS } from '../lexicon/project-heads.ts';
import { PACES, PREPARING_WORDS, STAGE_WORDS } from '../lexicon/project-stages.ts';
import type { Stage } from '../model.ts';
import { has, lengthOf, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

export interface RightContext {
  readonly stages: readonly Stage[];
  /** It is the subject of a verb of progress. */
  readonly predicate: boolean;
  /** It goes on steadily (有序推进), as work of every kind does. */
  readonly underWay: boolean;
  /** Work or production is to begin or to end (开工, 投产), and not only to go on again. */
  readonly begun: boolean;
  /** 进行, 实施 and a word of building follow (对…进行改造). */
  readonly workedOn: boolean;
  /** 建设, 改造 or the like follows and then nothing else. */
  readonly worked: boolean;
  /** A mark, a list sign or nothing follows. */
  readonly closed: boolean;
  /** A number of things follows (文化广场4个). */
  readonly counted: boolean;
  /** The unit of that number, null where none follows. */
  readonly unit: string | null;
  /** The number is one (加工厂一座): it is this very thing that is counted. */
  readonly single: boolean;
  /** More than one of them, as pieces or items (改造项目62项): the name is that of a class. */
  readonly several: boolean;
  /** Money was or will be spent on it (年底完成投资5亿元). */
  readonly spent: boolean;
  /** A noun goes on behind 的 or another verb follows, so that the name was no object of its own. */
  readonly runsOn: boolean;
}

const LOOK_AHEAD = 22;

/** The stages that words `from` to `to` name. */
export function stagesBetween(tokens: Tokens, from: number, to: number): Stage[] {
  const stages: Stage[] = [];
  for (let i = from; i < to; i += 1) {
    const stage = STAGE_WORDS.get(wordOf(tokens, i));
    if (stage) stages.push(stage);
  }
  return stages;
}

/** Reads forwards from word `at` to the next mark. */
export function readRight(tokens: Tokens, behind: number, sentenceTo: number): RightContext {
  const at = behindBracket(tokens, behind, sentenceTo);
  const stages: Stage[] = [];
  let predicate = false;
  let underWay = false;
  let i = at;
  while (i < sentenceTo && has(tokens, i, Bit.trailing | Bit.activity | Bit.generic) && !has(tokens, i, Bit.frame)) {
    predicate ||= PREPARING_WORDS.has(wordOf(tokens, i));
    i += 1;
  }
  const follows = i;
  const limit = Math.min(sentenceTo, at + LOOK_AHEAD);
  for (let j = at; j < limit && !has(tokens, j, Bit.hard); j += 1) {
    if (has(tokens, j, Bit.list) && j > at) break;
    const word = wordOf(tokens, j);
    predicate ||= reachesStep(tokens, j, word);
    underWay ||= isUnderWay(tokens, j, word);
    if (isDoneBy(tokens, j, at, word)) {
      predicate = true;
      stages.push('completing');
    }
    if (!has(tokens, j, Bit.predicate | Bit.trailing)) continue;
    // 步道贯通工程: what the works are for.
    if (has(tokens, j, Bit.predicate) && (wordOf(tokens, j + 1).startsWith('工程') || CEREMONIES.has(wordOf(tokens, j + 1)))) continue;
    const stage = wordOf(tokens, j + 1) === '面积' ? undefined : STAGE_WORDS.get(word);
    if (stage && !(j > at && has(tokens, j - 1, Bit.of))) stages.push(stage);
    predicate ||= has(tokens, j, Bit.predicate) && stage !== undefined;
  }
  const worked = follows > at && (follows >= sentenceTo || has(tokens, follows, Bit.hard));
  return {
    stages,
    predicate,
    underWay,
    begun: predicate && stages.some((stage) => stage === 'planned' || stage === 'completing'),
    worked,
    workedOn: isWorkedOn(tokens, at),
    closed: follows >= sentenceTo || has(tokens, follows, Bit.hard | Bit.list | Bit.join | Bit.such | Bit.open),
    counted: unitBehind(tokens, at) !== null,
    unit: unitBehind(tokens, at),
    single: tokens.quantities[tokens.quantityAt[at] ?? -1]?.value === 1,
    several: severalFollow(tokens, at),
    spent: isSpentOn(tokens, at, sentenceTo),
    runsOn: runsOn(tokens, follows, sentenceTo),
  };
}

/** What is held when something opens: the sentence tells of the feast. */
const CEREMONIES: ReadonlySet<string> = new Set('仪式 典礼 庆典 活动 大会 晚会 现场会'.split(' '));

/** The word behind the bracket that opens at `at` (甲公路(水泥路面)将竣工); `at` where none opens there, or where nothing is said behind it. */
function behindBracket(tokens: Tokens, at: number, to: number): number {
  if (!has(tokens, at, Bit.open)) return at;
  for (let j = at + 1; j < Math.min(to, at + LONGEST_BRACKET); j += 1)
    if (has(tokens, j, Bit.close)) return has(tokens, j + 1, Bit.hard | Bit.list | Bit.join | Bit.such) ? at : j + 1;
  return at;
}

const LONGEST_BRACKET = 40;

/** 6月底前|完成 and the end of the clause: by then the work on it is done. */
function isDoneBy(tokens: Tokens, j: number, at: number, word: string): boolean {
  if ((word !== '完成' && word !== '建成') || !(has(tokens, j + 1, Bit.hard) || j + 1 >= tokens.count)) return false;
  for (let i = at; i < j; i += 1)
    if (tokens.quantities[tokens.quantityAt[i] ?? -1]?.kind !== 'date' && !has(tokens, i, Bit.stop)) return false;
  return true;
}

const LONGEST_DATE = 5;

/** 完成投资 behind the name, with nothing but a date, 已 or 累计 between. */
function isSpentOn(tokens: Tokens, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + LONGEST_DATE); i += 1) {
    if (wordOf(tokens, i) === '完成') return wordOf(tokens, i + 1) === '投资';
    if (!has(tokens, i, Bit.stop | Bit.number) && (tokens.quantityAt[i] ?? -1) < 0 && wordOf(tokens, i) !== '累计') return false;
  }
  return false;
}

/** 有序推进, 正在扫尾 and the end of the clause: the work goes on. */
function isUnderWay(tokens: Tokens, j: number, word: string): boolean {
  if (!has(tokens, j + 1, Bit.hard) && j + 1 < tokens.count) return false;
  const before = wordOf(tokens, j - 1);
  if (word === '扫尾' || word === '收尾') return before === '正在' || before === '进入';
  return word === '有序推进' || word === '稳步推进' || (word === '推进' && (before === '正在' || PACES.has(before)));
}

/** 完成主体工程, 进入装修阶段, 完成招标: how far the work has come. */
function reachesStep(tokens: Tokens, j: number, word: string): boolean {
  if (!STEPS.has(word)) return false;
  const next = wordOf(tokens, j + 1);
  // 推进|前期工作, 开展|征拆; but 推进|施工 is said of everything.
  if (word === '推进' || word === '开展' || word === '做好') return PREPARING_WORDS.has(next);
  return (
    PREPARING_WORDS.has(next) ||
    PART_WORKS.has(next) ||
    PART_WORKS.has(next + wordOf(tokens, j + 2)) ||
    STEP_WORDS.has(next) ||
    STEP_WORDS.has(next + wordOf(tokens, j + 2))
  );
}

const STEPS: ReadonlySet<string> = new Set(['完成', '进入', '启动', '办结', '推进', '开展', '做好']);

const STEP_WORDS: ReadonlySet<string> = new Set([
  '主体',
  '主体施工',
  '主体建设',
  '土建',
  '土建施工',
  '工程量',
  '总工程量',
  '施工',
  '装修',
  '内部装修',
  '收尾',
  '扫尾',
  '设备安装',
  '路基',
  '路面',
  '桩基',
  '基坑',
  '场平',
  '场地平整',
  '土路基',
  '沥青',
  '铺轨',
  '架梁',
  '主体结构',
]);

function isWorkedOn(tokens: Tokens, at: number): boolean {
  const word = wordOf(tokens, at);
  if (word !== '进行' && word !== '实施') return false;
  for (let i = at + 1; i < at + 6 && !has(tokens, i, Bit.hard); i += 1) if (has(tokens, i, Bit.build | Bit.activity)) return true;
  return false;
}

function unitBehind(tokens: Tokens, at: number): string | null {
  const quantity = tokens.quantities[tokens.quantityAt[at] ?? -1];
  return quantity?.kind === 'quantity' && quantity.unit !== '元' ? quantity.unit : null;
}

function severalFollow(tokens: Tokens, at: number): boolean {
  const quantity = tokens.quantities[tokens.quantityAt[at] ?? -1];
  return quantity?.kind === 'quantity' && '个项'.includes(quantity.unit || '·') && quantity.value !== 1;
}

function runsOn(tokens: Tokens, i: number, to: number): boolean {
  if (isPlanFor(tokens, i)) return true;
  if (i >= to || has(tokens, i, Bit.hard | Bit.list | Bit.such | Bit.open | Bit.join)) return false;
  if (has(tokens, i, Bit.of)) return !has(tokens, i + 1, Bit.build | Bit.trailing | Bit.predicate);
  if (isListedOrAdvanced(tokens, i) || isUpTo(tokens, i)) return false;
  return (
    has(tokens, i, Bit.plain | Bit.blocker) ||
    (has(tokens, i, Bit.frame) && !has(tokens, i, Bit.predicate | Bit.trailing) && wordOf(tokens, i + 1) !== '工作') ||
    lengthOf(tokens, i) === 0
  );
}

/** 县乡公路|三年|提升|计划: the years of a plan. */
function isPlanFor(tokens: Tokens, at: number): boolean {
  if (!(tokens.quantities[tokens.quantityAt[at] ?? -1]?.unit ?? '').startsWith('年')) return false;
  for (let i = at + 1; i < at + 6 && !has(tokens, i, Bit.hard); i += 1)
    if (wordOf(tokens, i) === '计划' || wordOf(tokens, i) === '行动') return true;
  return false;
}

/** 甲水库纳入省级项目库, 乙片区更新取得进展: what comes of the project itself. */
function isListedOrAdvanced(tokens: Tokens, i: number): boolean {
  const word = wordOf(tokens, i);
  const ends = word === '纳入' || word === '列入' ? LISTS : word === '取得' ? ADVANCES : null;
  if (!ends) return false;
  for (let j = i + 1; j < i + 6 && !has(tokens, j, Bit.hard); j += 1) if (ends.test(wordOf(tokens, j))) return true;
  return false;
}

const LISTS = /(?:项目库|储备库|盘子|笼子)$/;
const ADVANCES = /^(?:进展|突破)$/;

/** 扩建甲卫生站|至|180平方米: the size that it is brought to. */
const isUpTo = (tokens: Tokens, i: number): boolean =>
  (wordOf(tokens, i) === '至' || wordOf(tokens, i) === '到') && (tokens.quantityAt[i + 1] ?? -1) >= 0;
