/** Whether a number is to be reached, was reached, or is a fact that the plan builds on. */
import { FACT_WORDS_AFTER, FACT_WORDS_BEFORE, MODALITY_WORDS, PAST_OPENINGS, PORTRAIT_WORDS, STEPS_TO } from '../lexicon/figure-verbs.ts';
import { FIVE_YEAR_ENDS } from '../lexicon/five-year-plans.ts';
import type { Modality, Role, Span } from '../model.ts';
import type { Passage, PlacedQuantity, Reading, Sentence } from '../reading/reading.ts';
import { wordList } from '../reading/word-list.ts';
import type { Clause } from './clause.ts';

const FUTURE_IN_REVIEW = wordList([
  '力争',
  '今年计划',
  '今年将',
  '今年拟',
  '今年要',
  '下一步',
  '明年',
  '今后',
  '将达',
  '有望',
  '预计到',
  '下步',
]);
const FACTS_BEFORE = wordList(FACT_WORDS_BEFORE);
const FACTS_AFTER = wordList(FACT_WORDS_AFTER);
const PORTRAITS = wordList(PORTRAIT_WORDS);
const PASTS = wordList(PAST_OPENINGS);
const STEPS = wordList(STEPS_TO);

/** Characters before a number that can say what it is; hardly a sentence is longer. */
const LOOK_BACK = 1000;

/** Where the words of a sentence begin that can say something of a number at `at`. */
export const saidFrom = (sentence: Span, at: number): number => Math.max(sentence.start, at - LOOK_BACK);

/** 与2025年相比: the year is compared with. */
const COMPARED = /年[^,。]{0,4}[相对]比/;

/** 分别增长了|11%: what the verb before a number says was done. */
const DONE = /(?:增长|增加|提高|提升|达到|下降|减少|降低|完成|实现|建成|新增|引进)了[\d.%万亿元、和]*$/;

/** 隐患已整改|76处 */
const DONE_ALREADY = /已(?:经|全部|累计|基本|陆续)?[^\d的,、。]{2}了?$/;

/** The year of a number that another one is compared with (比2025年的|8200万元增长): it is over; null for another number. */
export function yearComparedWith(text: string, { start }: Span): number | null {
  if (text[start - 1] !== '的' && !'年末底'.includes(text[start - 1] ?? '·')) return null;
  const year = /[比较由从]((?:19|20)\d\d)年[末底]?的?$/.exec(text.slice(Math.max(0, start - 9), start))?.[1];
  return year === undefined ? null : Number(year);
}

/** 1-5月,全镇实现…: what was counted from January on; 8个项目|已竣工: what is over by now. */
const MONTHS_OVER = /(?:^|[,:(。;镇乡县市区道])(?:今年)?(?:1|一)[-—~至](?:[2-9]|1[01]|[二三四五六七八九十])月份?[,全实累共我完]/;
const DONE_BY_NOW =
  /^[^,。;:、\n]{0,8}(?:均|都|全部)?已(?:经|全部|基本|全面)?(?:竣工|完工|建成|投产|开工|完成|投用|通车|启动|签约|落地|投入)/;

/** The months since January that are over are named in the paragraph before the number, and nothing behind them turns to the plan. */
function monthsOver(text: string, passage: Passage, { start, end }: PlacedQuantity): boolean {
  const after = text.slice(end, end + 24);
  if (after.includes('已') && DONE_BY_NOW.test(after)) return true;
  const before = text.slice(Math.max(passage.start, start - LONGEST_TOLD), start);
  const said = before.slice(before.lastIndexOf('。') + 1);
  const at = said.includes('月') ? said.search(MONTHS_OVER) : -1;
  return at >= 0 && !/今年(?!1|一)|明年|力争|确保|计划|目标/.test(said.slice(at + 1));
}

/** Characters back to the months that a list of results opens with. */
const LONGEST_TOLD = 200;

/** The first year of the five-year plan that the title names (“十四五”规划: 2021); null where it names none. */
function periodStart({ identity }: Reading): number | null {
  const { title } = identity;
  if (!title?.includes('五')) return null;
  const named = FIVE_YEAR_ENDS.find(([name]) => title.includes(name));
  return named && /规划|纲要/.test(title) ? named[1] - 4 : null;
}

/** The year in which the page was published; null where it does not say. */
const yearPublished = ({ identity }: Reading): number | null =>
  identity.publishedOn === null ? null : Number(identity.publishedOn.slice(0, 4));

/** The role of a number that is not a project's: the section speaks first, then the sentence itself. */
export function roleOf(
  reading: Reading,
  passage: Passage,
  sentence: Sentence,
  clause: Clause,
  quantity: PlacedQuantity,
): Exclude<Role, 'project'> {
  const text = reading.folded.text;
  // 比上年增长 compares; it does not say that the number is last year's.
  const own = text.slice(clause.start, quantity.start).replace(/[比较](上年度?|去年|上一年|年初|往年)/g, '');
  if (passage.part === 'review')
    return FUTURE_IN_REVIEW.within(own, 0, own.length) || isAimedAt(text, sentence, quantity) ? 'target' : 'actual';
  if (startsStep(text, clause, quantity) || yearComparedWith(text, quantity) !== null) return 'actual';
  const full = text.slice(saidFrom(sentence, quantity.start), quantity.start);
  // 在2025年…的基础上,…: what the plan builds on dates nothing behind it.
  const built = full.lastIndexOf('基础上') + 1;
  const year = lastYear(text, { start: quantity.start - full.length + built, end: quantity.start });
  const planYear = reading.identity.planYear ?? periodStart(reading) ?? yearPublished(reading);
  const past =
    year !== null &&
    planYear !== null &&
    year < planYear &&
    !COMPARED.test(text.slice(Math.max(sentence.start, clause.start - 40), quantity.start)) &&
    !turnsToThisYear(full, year);
  const modality = modalityOf(own);
  // 2025年,全镇预计实现…: of a year that is over, what is expected is what was reached.
  if (modality !== null)
    return past && modality === 'expected' && text.slice(sentence.start, quantity.start).indexOf(`${year}年`) < 12 ? 'actual' : 'target';
  if ((own.includes('了') && DONE.test(own)) || (own.includes('已') && DONE_ALREADY.test(own))) return 'actual';
  // 2028年总人口5.5万人: what is dated after the plan is no portrait.
  if (year !== null && planYear !== null && year > planYear) return 'target';
  if (FACTS_BEFORE.within(own, 0, own.length) || monthsOver(text, passage, quantity)) return 'actual';
  // What stands before 的基础上 is what the plan builds on, not the plan.
  const whole = full.slice(full.lastIndexOf('基础上') + 1);
  if (PORTRAITS.within(whole, 0, whole.length)) return 'actual';
  if (PASTS.startingAt(whole, 0) !== undefined && modalityOf(whole) === null && !/今年|明年|的基础上|再/.test(whole)) return 'actual';
  if (inPastPeriod(text, passage, quantity, reading.identity.planYear)) return 'actual';
  if (tellsOfThePast(text, passage, quantity, reading.identity.planYear)) return 'actual';
  if (FACTS_AFTER.within(text, quantity.end, Math.min(clause.end + 1, text.length)) || isAdvantage(text, sentence, quantity))
    return 'actual';
  return past ? 'actual' : 'target';
}

/** 围绕甲1000只、乙300亩的目标: what work is aimed at, also where a report tells of the work. */
function isAimedAt(text: string, sentence: Sentence, quantity: PlacedQuantity): boolean {
  const after = text.slice(quantity.end, quantity.end + 44);
  const aim = after.includes('目标') ? /^[^,。;:\n]{0,40}?的?目标(?!任务)/.exec(after) : null;
  return (
    aim !== null &&
    /(?:围绕|朝着|瞄准|锚定|紧盯)[^,。;:\n]*$/.test(text.slice(Math.max(sentence.start, quantity.start - 44), quantity.start))
  );
}

/** 发挥甲80万头,乙5万头,丙30万头的优势: all that the list holds is there already. */
function isAdvantage(text: string, sentence: Sentence, { start, end }: PlacedQuantity): boolean {
  const after = text.slice(end, end + 70);
  if (!after.includes('优势')) return false;
  const list = /^[^。;\n在]{0,60}?的[^,。;\n]{0,4}优势/.exec(after);
  if (list === null || DRAWS_ON.test(list[0])) return false;
  return DRAWS_ON.test(text.slice(Math.max(sentence.start, start - 80), start));
}

const DRAWS_ON = /发挥|利用|依托|凭借/;

/** 2025年完成180户,…今年再改造260户: behind the year that is named stands 今年. */
export const turnsToThisYear = (words: string, year: number): boolean => words.indexOf('今年', words.lastIndexOf(`${year}年`)) >= 0;

/** “十一五”期间,… in a plan of 2011: the years of a five-year plan that is over, until the paragraph turns to what is to come. */
function inPastPeriod(text: string, passage: Passage, quantity: PlacedQuantity, planYear: number | null): boolean {
  if (planYear === null) return false;
  const said = text.slice(Math.max(passage.start, quantity.start - LOOK_BACK), quantity.start);
  const at = Math.max(said.lastIndexOf('期间'), said.lastIndexOf('时期'));
  if (at < 0) return false;
  const named = said.slice(Math.max(0, at - 5), at);
  const over = FIVE_YEAR_ENDS.some(([name, end]) => end < planYear && named.includes(name));
  return over && !said.includes(`${planYear}年`) && !/今年|明年|力争|确保|计划|我们将|下一步/.test(said.slice(at));
}

const TURNS_TO_THE_PLAN = /今年|明年|下一步|下一年|本年|将|要|计划|力争|确保|争取|目标|打算/;

/** A paragraph that opens with a year before the plan's (2025年,全镇…) tells of that year until it turns to the plan. */
function tellsOfThePast(text: string, passage: Passage, quantity: PlacedQuantity, planYear: number | null): boolean {
  if (planYear === null) return false;
  const opening = /^\D{0,6}(?<![比较由从])(20\d\d)年/.exec(text.slice(passage.start, passage.start + 12));
  if (!opening || Number(opening[1]) >= planYear) return false;
  const said = text.slice(passage.start + opening[0].length, Math.min(quantity.start, passage.start + LOOK_BACK));
  return !said.includes(`${planYear}年`) && !TURNS_TO_THE_PLAN.test(said);
}

/** 由38%提高到50%: where it stands now. */
function startsStep(text: string, clause: Clause, quantity: PlacedQuantity): boolean {
  const before = text.slice(Math.max(clause.start, quantity.start - 10), quantity.start);
  const from = Math.max(before.lastIndexOf('由'), before.lastIndexOf('从'));
  return from >= 0 && !/[、,]/.test(before.slice(from)) && STEPS.startingAt(text, quantity.end) !== undefined;
}

const MODALITIES: ReadonlyMap<string, Modality> = new Map(MODALITY_WORDS);
const MODAL_WORDS = wordList([...MODALITIES.keys()]);

/** How firm the words make the target; the word nearest to the number decides; null where none stands there. */
export function modalityOf(words: string): Modality | null {
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = MODAL_WORDS.startingAt(words, i);
    if (word !== undefined) return MODALITIES.get(word) ?? null;
  }
  return null;
}

const YEAR = '年'.charCodeAt(0);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The last year (2023年, 2023年度) that stands in a span of folded text and is not one compared with (比2011年, 较2011年). */
export function lastYear(text: string, span: Span): number | null {
  for (let i = span.end - 1; i >= span.start + 4; i -= 1) {
    if (text.charCodeAt(i) !== YEAR) continue;
    let digits = 0;
    while (digits < 5 && isDigit(text.charCodeAt(i - 1 - digits))) digits += 1;
    if (digits !== 4) continue;
    const before = text[i - 5];
    if (before === '比' || before === '较' || before === '于') continue;
    // 由2016年的1200亩扩大到…: it dates the number right after it alone.
    if ((before === '由' || before === '从') && span.end - i > 3) continue;
    const year = Number(text.slice(i - 4, i));
    if (year >= 1949 && year <= 2100) return year;
  }
  return null;
}
