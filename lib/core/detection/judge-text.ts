/** What the words of the text say, counted in its beginning and end. */
import { INTENT_WORDS, NEWS_OPENINGS, REPORT_WORDS, TEXT_SIGNS } from '../lexicon/plan-signs.ts';
import { startsWithNumber } from '../lines/enumerators.ts';
import type { PageText, Reason } from '../model.ts';

/** The text alone, without anything around it. */
export type Article = Pick<PageText, 'text' | 'blocks'>;

const HEAD = 12_000;
const TAIL = 4_000;
const OPENING = 160;
/** Words of intention in 1,000 characters: running text of a plan has 12 to 40, other texts below 6. */
const MUCH_INTENT = 12;
const LITTLE_INTENT = 3.5;
/** Full stops and semicolons in 1,000 characters: running text has 15 to 30. */
const FEWEST_STOPS = 4;
const SHORTEST_PROSE = 300;
const SENTENCE_STOPS = ['。', '；', ';', '！'];
const HEADINGS = 4;
const HEADING_LENGTH = 60;

/** Reasons from the text. Looks at a bounded part of it, so that it costs the same on any page. */
export function judgeText(page: Article): Reason[] {
  const text = page.text.length <= HEAD + TAIL ? page.text : `${page.text.slice(0, HEAD)}\n${page.text.slice(-TAIL)}`;
  if (text === '') return [];
  const reasons: Reason[] = [];
  for (const sign of TEXT_SIGNS) {
    const found = count(text, sign.words);
    if (found.total >= sign.least)
      reasons.push({ code: sign.code, weight: sign.weight, evidence: found.words.slice(0, 3).join('、').trim() });
  }
  return [...reasons, ...judgeTone(text, page), ...judgeOpening(text), ...judgeOutline(page), ...judgeSentences(page)];
}

/** Intention against report. */
function judgeTone(text: string, page: Article): Reason[] {
  const thousands = Math.max(0.3, text.length / 1000);
  const intent = count(text, INTENT_WORDS);
  const report = count(text, REPORT_WORDS);
  const density = intent.total / thousands;
  const reasons: Reason[] = [];
  const evidence = intent.words.slice(0, 3).join('、');
  if (density >= MUCH_INTENT) reasons.push({ code: 'intent', weight: 1.5, evidence });
  else if (density < LITTLE_INTENT && !isListOfItems(page)) reasons.push({ code: 'no-intent', weight: -1.8, evidence: '' });
  if (report.total > intent.total && report.total >= 4)
    reasons.push({ code: 'report', weight: -2, evidence: report.words.slice(0, 3).join('、') });
  return reasons;
}

function judgeOpening(text: string): Reason[] {
  const news = count(text.slice(0, OPENING), NEWS_OPENINGS);
  return news.total > 0 ? [{ code: 'news-opening', weight: -1.8, evidence: news.words.slice(0, 2).join('、') }] : [];
}

/** Lines that begin with a number. */
function countNumbered(page: Article): number {
  let numbered = 0;
  for (const block of page.blocks)
    if (!block.cell && startsWithNumber(page.text.slice(block.start, Math.min(block.end, block.start + HEADING_LENGTH)))) numbered += 1;
  return numbered;
}

const FEWEST_ITEMS = 6;
const LONGEST_LIST = 40;

/** A short page that is little more than numbered items (十大民生实事项目): names need no words of intention. */
const isListOfItems = (page: Article): boolean => {
  const lines = page.blocks.length;
  if (lines < FEWEST_ITEMS || lines > LONGEST_LIST) return false;
  const numbered = countNumbered(page);
  return numbered >= FEWEST_ITEMS && numbered * 2 > lines;
};

function judgeOutline(page: Article): Reason[] {
  const numbered = countNumbered(page);
  return numbered >= HEADINGS ? [{ code: 'numbered-points', weight: 0.4, evidence: '' }] : [];
}

/** A list of titles has no sentences; neither has a home page. Tables are left out of the count. */
function judgeSentences(page: Article): Reason[] {
  let length = 0;
  let stops = 0;
  for (const block of page.blocks) {
    if (block.cell) continue;
    const text = page.text.slice(block.start, Math.min(block.end, block.start + HEAD));
    length += text.length;
    stops += count(text, SENTENCE_STOPS).total;
    if (length > HEAD) break;
  }
  if (isListOfTitles(page)) return [{ code: 'no-sentences', weight: -3, evidence: '' }];
  return length >= SHORTEST_PROSE && stops < (length / 1000) * FEWEST_STOPS ? [{ code: 'no-sentences', weight: -3, evidence: '' }] : [];
}

const LISTED_TITLES = 4;
const DATE_AT_END = /[\s\u3000[【(（]20\d{2}([-/.])\d{1,2}\1\d{1,2}[\]】)）]?$/;
/** Asked of a line with a date at its end: to make ready for all Han characters takes longer than most of a judgement. */
const TITLE_BEFORE_DATE = /\p{Script=Han}{4}.*[\s\u3000[【(（]+20\d{2}([-/.])\d{1,2}\1\d{1,2}[\]】)）]?$/u;

/** Most lines are a title with its date, as on the page of a column. */
function isListOfTitles(page: Article): boolean {
  const lines = page.blocks.filter((block) => !block.cell).slice(0, 60);
  const dated = lines.filter((block) => {
    const line = page.text.slice(block.start, Math.min(block.end, block.start + 200));
    return DATE_AT_END.test(line) && TITLE_BEFORE_DATE.test(line);
  });
  return dated.length >= LISTED_TITLES && dated.length * 2 >= lines.length;
}

function count(text: string, words: readonly string[]): { total: number; words: string[] } {
  let total = 0;
  const found: string[] = [];
  for (const word of words) {
    let at = text.indexOf(word);
    if (at >= 0) found.push(word);
    for (; at >= 0; at = text.indexOf(word, at + word.length)) total += 1;
  }
  return { total, words: found };
}
