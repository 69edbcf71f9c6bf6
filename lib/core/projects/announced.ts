/** Lists that a count of projects announces: 在建项目11个。甲公路、乙管网等。 重点推进3个项目:甲公路、乙水厂。 */
import { ANNOUNCING_WORDS } from '../lexicon/project-lists.ts';
import type { Stage } from '../model.ts';
import type { Run } from './runs.ts';
import { classStage, type Such } from './such.ts';
import { has, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

/** What was announced. */
export interface Announcement {
  /** The word after the last run that it covers. */
  readonly to: number;
  /** The stage that the announcing words give to every member (在建项目11个), null where they give none. */
  readonly stage: Stage | null;
  /** 有 or 包括 stands right before its first name: that verb says nothing of the projects. */
  readonly held: boolean;
}

const LONGEST = 12;
const LISTING: ReadonlySet<string> = new Set(['即', '分别', '分别是', '分别为', '包括', '主要是', '主要包括']);

/** 续建项目(5个), 2026年重点项目: what the items below are. Not 项目建设, 抓项目: those speak of the work on projects. */
const CLASS =
  /(重点|重大|续建|在建|新建|新开工|前期|谋划|储备|计划|招商|签约|民生实事|实事|建设|投资|产业|工业|农业|水利|交通|基础设施|市政|城建|能源|生态|环保|文旅|旅游|商贸|民生|教育|卫生|社会事业)类?(项目|工程)(?:[((][^))]*[))])?$/;
const VERBS = /推进|抓|加快|加强|强化|实施|狠抓|突出|围绕|聚焦|紧盯|谋划好|服务|保障|,/;

/** Whether the heading above an item says that it is a project, and at which stage; null where it does not. `section`: headings, outermost first. */
export function announcedByHeading(section: readonly string[]): Announcement | null {
  // The item itself counts as a heading where it ends in a colon or full stop.
  for (const heading of section.slice(1).slice(-2)) {
    if (!CLASS.test(heading) || VERBS.test(heading)) continue;
    const stage = /续建|在建/.test(heading) ? 'ongoing' : /新建|新开工|前期|谋划|储备/.test(heading) ? 'planned' : null;
    return { to: -1, stage, held: false };
  }
  return null;
}

/**
 * Reads what stands before the run: the list that `previous` covers so far, or a colon or full stop with the clause before it;
 * null where no projects are announced.
 */
export function announcedBefore(tokens: Tokens, run: Run, previous: Announcement | null): Announcement | null {
  let mark = run.from - 1;
  const floor = mark - LONGEST;
  // 重点是投资5200万元的甲海堤: the cost stands between the announcement and the name.
  while (mark > floor && mark > 0 && !has(tokens, mark, Bit.hard) && isBetween(tokens, mark)) mark -= 1;
  if (previous && mark + 1 === previous.to && mark < run.from - 1) return { ...previous, to: run.to };
  const sign = wordOf(tokens, mark);
  // 续建项目3个,即甲产业园、乙公路。
  // 在建项目有甲产业园、乙公路。
  if (HOLDING.has(wordOf(tokens, run.from - 1)) && ENDS.test(wordOf(tokens, run.from - 2)))
    return { stage: classStage(tokens, run.from - 2, wordOf(tokens, run.from - 2)), to: run.to, held: true };
  if (sign !== ':' && sign !== '。' && !(sign === ',' && LISTING.has(wordOf(tokens, mark + 1)))) return null;
  let counted = false;
  let named = false;
  let stage: Stage | null = null;
  for (let i = mark - 1; i >= Math.max(0, mark - LONGEST) && !has(tokens, i, Bit.hard | Bit.list); i -= 1) {
    const word = wordOf(tokens, i);
    counted ||= (tokens.quantityAt[i] as number) >= 0;
    if (i === mark - 1 && sign === ':' && word.endsWith('项目')) counted = true;
    named ||= word.endsWith('项目');
    stage ??= classStage(tokens, i, word);
  }
  return counted && named ? { stage, to: run.to, held: false } : null;
}

const HOLDING: ReadonlySet<string> = new Set(['有', '包括', '包含']);
const ENDS = /(?:项目|工程)$/;

const isBetween = (tokens: Tokens, i: number): boolean =>
  ANNOUNCING_WORDS.has(wordOf(tokens, i)) || (tokens.quantityAt[i] as number) >= 0 || has(tokens, i, Bit.of | Bit.list);

/** A list that was announced is one of projects, though no word or a bare 等 closes it. */
export function asAnnounced(tokens: Tokens, such: Such | null, run: Run, several: boolean): Such | null {
  if (!several || (such && (such.type !== 'other' || !has(tokens, such.to, Bit.hard)))) return such;
  return { type: 'project', stage: null, count: -1, to: such?.to ?? run.to };
}
