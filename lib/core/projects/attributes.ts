/** Stage, deadline and kind of a project, from its name and what is said of it. */

import { PART_WORKS, PHASES } from '../lexicon/project-heads.ts';
import { BUILDING_WORDS, INDUSTRY_WORDS, PRODUCT_ENDS, PROGRAMME_WORDS } from '../lexicon/project-kinds.ts';
import { STAGE_WORDS } from '../lexicon/project-stages.ts';
import type { Part, ProjectKind, Span, Stage } from '../model.ts';
import type { Candidate } from './candidates.ts';
import { stagesBetween } from './right-context.ts';
import { has, type Tokens, tokenAt, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

/** Stronger first: a verb of beginning or ending says more than 推进 beside it. */
const SPOKEN: readonly Stage[] = ['completing', 'negotiating', 'planned', 'ongoing'];
const GOVERNING: readonly Stage[] = ['negotiating', 'planned', 'completing', 'ongoing'];
const SCOPE_LIMIT = 200;

/** How far the project is, or null where nothing tells. `part` is that of its passage. */
export function stageOf(tokens: Tokens, candidate: Candidate, scope: Span, part: Part | null): Stage | null {
  const { left, right, such } = candidate.place;
  if (such?.stage) return such.stage;
  const own = stagesBetween(tokens, candidate.member.first, candidate.member.from);
  const said =
    first(
      SPOKEN,
      right.stages.filter((stage) => stage !== 'ongoing'),
    ) ?? first(SPOKEN, laterStages(tokens, scope));
  const stage = said ?? first(GOVERNING, [...left.stages, ...own, ...right.stages]);
  const past = said === null ? left.past : isPast(tokens, candidate);
  const told = part === 'review' || past ? asReported(stage, tokens, candidate, scope) : stage;
  return such || candidate.place.shared || told === 'done' || told === 'completing' ? told : (progressOf(tokens, scope) ?? told);
}

const TO_COME = /(?:预计|计划|力争|即将|将于|将在|有望|确保)[^,;。]{0,14}(?:完工|竣工|建成|投产|投用|投入|通车|运营|交付)/;

/** Whether what is said of the project ends in what is still to come. */
const isToCome = (tokens: Tokens, scope: Span): boolean =>
  scope.end - scope.start >= SHORTEST_REPORT &&
  TO_COME.test(tokens.text.slice(scope.start, Math.min(scope.end, scope.start + SCOPE_LIMIT)));

const OVER =
  /(?:^|[,;。:(\n])(?:目前|现|该项目|该工程|项目|工程|均|全部)*已经?(?:全面|全部|基本|正式|顺利|如期)?(?:完工|竣工|建成|投用|投产|通车|投入使用|投入运营|通过验收|验收)/;
const HALFWAY =
  /主体(?:工程|结构)?(?:施工)?(?:已经?|基本)*(?:完工|封顶|完成)|正在(?:施工|建设|装修|抓紧)|^(?:项目|工程|建设)*(?:进展顺利|(?:正?有序|顺利|稳步|加快)推进)/;

/** What the clauses after the name's own report of the whole (工程已完工) or of a part of it (主体已完工); null where they report nothing. */
function progressOf(tokens: Tokens, scope: Span): Stage | null {
  if (scope.end - scope.start < SHORTEST_REPORT) return null;
  const words = tokens.text.slice(scope.start, Math.min(scope.end, scope.start + SCOPE_LIMIT));
  if (!words.includes('已') && !words.includes('正在') && !words.includes('主体') && !words.includes('进')) return null;
  if (OVER.test(words)) return 'done';
  return HALFWAY.test(words) ? 'ongoing' : null;
}

const SHORTEST_REPORT = 4;

const first = (order: readonly Stage[], found: readonly (Stage | undefined)[]): Stage | null =>
  order.find((stage) => found.includes(stage)) ?? null;

/** What the clauses after the name's own say: …,推进尽快投产; 该项目今年将完成…. Only what is yet to end counts here. */
function laterStages(tokens: Tokens, scope: Span): Stage[] {
  const stages: Stage[] = [];
  const end = Math.min(scope.end, scope.start + SCOPE_LIMIT);
  for (let i = tokenAt(tokens, scope.start); i < tokens.count && (tokens.starts[i] as number) < end; i += 1) {
    if (!has(tokens, i, Bit.predicate | Bit.frame) || has(tokens, i - 1, Bit.of)) continue;
    // 年内完成投资6000万元 says nothing of the end.
    if (wordOf(tokens, i) === '完成' && (wordOf(tokens, i + 1).endsWith('投资') || isPartOfWork(tokens, i + 1))) continue;
    const stage = STAGE_WORDS.get(wordOf(tokens, i));
    if ((stage === 'completing' || stage === 'planned') && isTimed(tokens, i)) stages.push(stage);
  }
  return stages;
}

/** A completing verb behind a date, 尽快, 确保 or 将 speaks of the whole project, not of a part of the work. */
function isTimed(tokens: Tokens, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 6) && !has(tokens, j, Bit.hard); j -= 1) {
    const word = wordOf(tokens, j);
    if (
      word === '前' ||
      word === '底' ||
      word === '尽快' ||
      word === '早日' ||
      word === '将' ||
      word === '即将' ||
      word === '月' ||
      word.endsWith('底') ||
      word.endsWith('底前') ||
      word === '确保' ||
      word === '力争' ||
      word === '推动' ||
      word === '预计' ||
      word === '计划' ||
      word === '月份' ||
      word === '年内' ||
      word.endsWith('半年') ||
      word.endsWith('季度')
    )
      return true;
  }
  return false;
}

function isPast(tokens: Tokens, candidate: Candidate): boolean {
  const at = tokenAt(tokens, candidate.place.after);
  let past = false;
  for (let j = at; j < at + 4 || (past && j < at + LONGEST_PAST); j += 1) {
    const word = wordOf(tokens, j);
    if (has(tokens, j, Bit.hard)) return false;
    if (past && has(tokens, j, Bit.predicate)) return true;
    past ||= word === '已' || word === '已经';
  }
  return false;
}

/** 已于2026年10月底全线通车 */
const LONGEST_PAST = 10;

/** A report speaks of what is over: 开工 in it is under way, 竣工 is done unless it is still to come. */
function asReported(stage: Stage | null, tokens: Tokens, candidate: Candidate, scope: Span): Stage | null {
  if ((stage !== 'planned' && stage !== 'completing') || isToCome(tokens, scope)) return stage;
  // 规划了甲公路: it is a plan still.
  if (stage === 'planned') return PLANNING.test(wordOf(tokens, candidate.member.verb)) ? stage : 'ongoing';
  const at = tokenAt(tokens, candidate.member.end);
  for (let j = at; j < at + 4 && !has(tokens, j, Bit.hard); j += 1)
    if (wordOf(tokens, j) === '即将' || wordOf(tokens, j) === '将') return 'completing';
  return 'done';
}

const PLANNING = /规划|谋划|策划|争取|申报|储备/;

/** What is built for everybody, whatever is made or sold there. */
const PUBLIC_ENDS = /(?:市场|充电桩|公路|大道|大桥|铁路|高铁|小区|学校|小学|中学|医院|广场|公园)$/;

const DATE =
  /(?:(?:20\d\d年|今年|明年)?(?:1?\d月(?:份|底|初|末|中旬|上旬|下旬|[123]?\d日)?|[一二三四]季度[末底]?|上半年|下半年|年底|年末|年内|春节|国庆节?|“(?:五一|十一|七一)”|主?汛期|汛|秋季开学|春季开学|暑假)|今年)(?:之前|以前|前|后)?/g;
const WINDOW = 200;

/** The date in a cell of a table's deadline column (10月底主体完工 → 10月底); the whole cell where it holds no date that is known. */
export function dateOf(cell: string): string {
  for (const match of cell.matchAll(DATE)) return match[0];
  return cell;
}

/** The date by which it is to begin or end, as written; null where none stands with a verb that says so. */
export function deadlineOf(tokens: Tokens, candidate: Candidate, scope: Span, clauseStart: number): string | null {
  const after = tokens.text.slice(candidate.place.after, Math.min(scope.end, candidate.place.after + WINDOW));
  if (candidate.place.shared && after.startsWith('分别')) return nthDate(after, candidate.place.order);
  const before = dateIn(tokens, clauseStart, candidate.member.start);
  return dateIn(tokens, candidate.member.end, Math.min(scope.end, candidate.member.end + WINDOW)) ?? before;
}

/** 甲、乙分别于5月、9月完工: each member has its own date. */
function nthDate(words: string, order: number): string | null {
  const dates = [...(words.split(/[,;。]/)[0] ?? '').matchAll(DATE)].map((match) => match[0]);
  return dates.length > 1 ? (dates[order] ?? null) : null;
}

function dateIn(tokens: Tokens, from: number, to: number): string | null {
  if (to <= from) return null;
  const words = tokens.text.slice(from, to);
  let planned: string | null = null;
  for (const match of words.matchAll(DATE)) {
    if (words[match.index - 1] === '于' && match[0].endsWith('日')) continue;
    const stage = stageAfter(tokens, from + match.index + match[0].length, to);
    if (stage === 'completing') return match[0];
    if (stage === 'planned') planned ??= match[0];
  }
  return planned;
}

/** 年内完成路基工程, 完成主体工程的80%: a part of the work. */
const isPartOfWork = (tokens: Tokens, i: number): boolean =>
  PART_WORKS.has(wordOf(tokens, i)) || PART_WORKS.has(wordOf(tokens, i) + wordOf(tokens, i + 1));

/** The stage that the rest of the clause names. */
function stageAfter(tokens: Tokens, at: number, to: number): Stage | null {
  for (let i = tokenAt(tokens, at), left = 7; left > 0 && (tokens.starts[i] ?? to) < to && !has(tokens, i, Bit.hard); i += 1, left -= 1) {
    if (!has(tokens, i, Bit.predicate | Bit.frame | Bit.build)) continue;
    const word = wordOf(tokens, i);
    // 年内完成投资6000万元 dates a share of the cost, not the end.
    if (word === '完成' && (wordOf(tokens, i + 1) === '投资' || has(tokens, i + 1, Bit.number) || isPartOfWork(tokens, i + 1))) return null;
    const stage = STAGE_WORDS.get(word);
    if (stage && stage !== 'ongoing') return stage;
  }
  return null;
}

/** What kind of project it is, from its head, its words and the companies around it. */
export function kindOf(tokens: Tokens, candidate: Candidate, clauseStart: number): ProjectKind {
  const { member, place } = candidate;
  const name = tokens.text.slice(member.start, member.end);
  const class_ = tokens.text.slice(member.end, Math.min(place.after, member.end + 60));
  if (member.tail === null) {
    if (PROGRAMME_WORDS.test(class_) || /[养种][殖植]小区$/.test(name)) return 'programme';
    const works = place.such?.type === 'works' || member.worth.physical || /[路街桥房园城]$/.test(name) || BUILDING_WORDS.test(class_);
    return works && !INDUSTRY_WORDS.test(name) ? 'construction' : 'industry';
  }
  const before = tokens.text.slice(Math.max(clauseStart, member.start - 40), member.start);
  if (/公司|集团/.test(before) || /公司|集团/.test(name)) return 'industry';
  if (PROGRAMME_WORDS.test(name) || tokens.text.startsWith('试点', member.end)) return 'programme';
  if (INDUSTRY_WORDS.test(name) && !PUBLIC_ENDS.test(name)) return 'industry';
  // 某某减速器二期: a product that is made in phases.
  if (PHASES.has(member.tail.head) && PRODUCT_ENDS.includes(tokens.text[member.tail.start - 1] ?? '·')) return 'industry';
  return member.tail.kind ?? 'construction';
}
