/** Label and value pairs of information lines (发布时间：2022-06-06 来源：松溪乡) and of the rows of metadata tables. */
import { FACT_LABELS, type FactKind, LONGEST_LABEL, TOOL_WORDS, WEAK_LABELS } from '../lexicon/fact-labels.ts';
import { bareLabels, type FoundLabel, isBar } from './bare-labels.ts';
import { officeFacts } from './office-line.ts';

export type Fact = readonly [label: string, value: string];

const LONGEST_INFO_LINE = 400;
const isSpace = (sign: string): boolean => sign.trim() === '' || sign === '​' || sign === '　';
const EDGES = ' \t\n\u00a0\u3000【】[]［］|｜│丨┃;；,，•·»/';

/** The label that a text is, without spaces and colon; null where it is none. */
export function labelOf(text: string): string | null {
  if (text.length > LONGEST_LABEL * 3) return null;
  const label = text.replace(/[\s\u3000\u200b:：【】[\]]+/g, '');
  return FACT_LABELS.has(label) ? label : null;
}

/** Pairs of a line of labels with values, in order. A value reaches to the next label or to a bar; empty ones are left out. */
export function factsOfLine(line: string): Fact[] {
  if (line.length > LONGEST_INFO_LINE) return [];
  const found = findLabels(line);
  const facts: Fact[] = officeFacts(line);
  const before = trimEdges(line.slice(0, found[0]?.start ?? 0));
  const date = [before, ...before.split(BETWEEN_WORDS)].find(isBareDate);
  if (facts.length === 0 && date !== undefined) facts.push(['日期', date]);
  found.forEach(({ label, end, until }, i) => {
    const value = trimEdges(beforeTools(beforeUnknownLabel(beforeBar(line.slice(end, until ?? found[i + 1]?.start ?? line.length)))));
    if (value !== '') facts.push([label, value]);
  });
  return facts;
}

/** A value ends before the tools of the page: 松溪乡 【打印】【关闭】, and before its count of readers. */
const beforeTools = (value: string): string => value.replace(TOOLS_BEHIND, '').replace(COUNT_BEHIND, '');
const TOOLS_BEHIND = /\s*[【[]\s*(?:打印|关闭|收藏|分享|字体|字号|大中小|大 中 小).*$/;
/** A count without a colon, where a page parts it by looks only: 松溪乡阅读 632 次 */
const COUNT_BEHIND = /\s*(?:阅读|浏览|点击|访问|人气)(?:次数|量|数)?\s?[\d,]+\s?次?$/;

function beforeBar(value: string): string {
  const trimmed = trimEdges(value);
  const bar = [...trimmed].findIndex(isBar);
  return bar < 0 ? value : trimmed.slice(0, bar);
}

/** A value ends at a gap that a label of no interest follows: 松溪乡　电话：… */
function beforeUnknownLabel(value: string): string {
  const match = /\S(?:[ \u00a0]{2,}|\u3000|[ \u00a0](?=[^\s\d:：]{2,8}[:：]))/.exec(value);
  if (!match) return value;
  const rest = value.slice(match.index + match[0].length);
  return /^[^\d:：]{2,12}[:：]/.test(rest) ? value.slice(0, match.index + 1) : value;
}

/** Whether a line holds nothing but labels with values: it starts with a label or with a date, and one label at least
 * is none that an article would use. */
export function isInfoLine(line: string): boolean {
  if (line.length > LONGEST_INFO_LINE) return false;
  if (officeFacts(line).length > 0) return true;
  const found = findLabels(line);
  const first = found[0];
  if (!first || found.every(({ label }) => WEAK_LABELS.has(label))) return false;
  const before = trimEdges(line.slice(0, first.start));
  return isBareDate(before) || before.split(BETWEEN_WORDS).every((word) => word === '' || TOOL_WORDS.has(word) || isSiteOrDate(word));
}

const BETWEEN_WORDS = /[\s\u3000【】[\]|/]+/;

/** 松溪县人民政府门户网站, 2025-02-06: what a printed page says before its first label. */
const isSiteOrDate = (word: string): boolean => (word.length <= 24 && /(?:政府|门户|信息|公开)网站?$/.test(word)) || isBareDate(word);

/** Whether a line is a title or a date behind its label (名称：…, 时间：2025-02-06): information only beside other such lines. */
export function isWeakInfoLine(line: string): boolean {
  const [fact, second] = line.length > LONGEST_INFO_LINE || findLabels(line)[0]?.start !== 0 ? [] : factsOfLine(line);
  const kind = fact && FACT_LABELS.get(fact[0]);
  return fact !== undefined && second === undefined && (kind === 'title' || (kind === 'dated' && isBareDate(fact[1])));
}

/** Whether a text is a date, with or without a time, and nothing else. */
function isBareDate(text: string): boolean {
  return /^[\d０-９年月日:：\-/.\s]{6,24}$/.test(text);
}

function findLabels(line: string): FoundLabel[] {
  const found = colonLabels(line);
  return found.length > 0 ? found : bareLabels(line);
}

function colonLabels(line: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (let colon = colonFrom(line, 0); colon < line.length; colon = colonFrom(line, colon + 1)) {
    const label = labelBefore(line, colon, found.at(-1)?.end ?? 0);
    if (label) found.push({ ...label, end: colon + 1, until: null });
  }
  return found;
}

/** Where the next colon stands, of either kind; the line's length where there is none. */
function colonFrom(line: string, from: number): number {
  const [wide, narrow] = [line.indexOf('：', from), line.indexOf(':', from)];
  return Math.min(wide < 0 ? line.length : wide, narrow < 0 ? line.length : narrow);
}

/** The longest label that ends right before `end`, spaces not counted. */
function labelBefore(line: string, end: number, least: number): { label: string; start: number } | null {
  let signs = '';
  let best: { label: string; start: number } | null = null;
  for (let i = end - 1; i >= least && signs.length < LONGEST_LABEL; i -= 1) {
    const sign = line[i] ?? '';
    if (isSpace(sign)) continue;
    signs = sign + signs;
    if (FACT_LABELS.has(signs)) best = { label: signs, start: i };
  }
  return best;
}

/** Pairs of a table row: each cell that is a label with the cell after it, and those within a cell (来源：松溪乡). */
export function factsOfRow(cells: readonly string[]): Fact[] {
  const facts: Fact[] = [];
  for (let i = 0; i < cells.length; i += 1) {
    const label = labelOf(cells[i] ?? '');
    const next = cells[i + 1];
    if (label === null && isInfoLine((cells[i] ?? '').trim())) facts.push(...factsOfLine((cells[i] ?? '').trim()));
    if (label === null || next === undefined) continue;
    if (labelOf(next) !== null) continue;
    const value = trimEdges(next);
    if (value !== '') facts.push([label, value]);
    i += 1;
  }
  return facts;
}

function trimEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGES.includes(text[start] ?? '-')) start += 1;
  while (end > start && EDGES.includes(text[end - 1] ?? '-')) end -= 1;
  return text.slice(start, end);
}

/** The values that facts of a kind have, in the order of the page. */
export function factValues(facts: readonly Fact[], kind: FactKind): string[] {
  return facts.filter(([label]) => FACT_LABELS.get(label) === kind).map(([, value]) => value);
}
