/** Reads a plain text file as a page: lines become blocks, what stands around the article becomes meta data. */
import { breadcrumbOf } from '../identity/breadcrumb.ts';
import { type Fact, factsOfLine, factsOfRow, isInfoLine, isWeakInfoLine } from '../identity/facts.ts';
import { labelLines } from '../identity/label-lines.ts';
import { WEAK_LABELS } from '../lexicon/fact-labels.ts';
import { brokenLines } from '../lines/broken-lines.ts';
import { pageBreaks } from '../lines/page-breaks.ts';
import { repeatedEnding } from '../lines/repeated-ending.ts';
import type { Block, Cell, PageText } from '../model.ts';
import { titleLine } from './title-line.ts';

interface PlainBlock {
  readonly text: string;
  readonly cell: Cell | null;
}

/** Information lines stand within this many lines of the start. */
const HEAD_LINES = 12;

/** A text file as a page; `name` is its file name. Spans point into the returned text, which has the blocks of the file only. */
export function readPlainText(name: string, content: string): PageText {
  const all = content.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u2028\u2029]/);
  const lines = withoutPageBreaks(all.map((raw) => raw.trim()).filter((line) => line !== ''));
  const listed = labelLines(lines);
  const facts: Fact[] = [...listed.facts];
  let breadcrumb: readonly string[] = [];
  const kept: string[] = [];
  lines.forEach((line, i) => {
    if (listed.lines.has(i)) return;
    const inHead = i < HEAD_LINES + listed.lines.size;
    const names = inHead ? breadcrumbOf(line) : null;
    const beside = inHead && [lines[i - 1], lines[i + 1]].some((other) => other !== undefined && isInfoLine(other));
    const pairs = beside && isWeakInfoLine(line) ? factsOfLine(line) : factsOfPlainLine(line, inHead);
    if (names) breadcrumb = names;
    else if (pairs.length > 0) facts.push(...pairs);
    else kept.push(line);
  });
  const { text, blocks } = layOut(withTables(withoutEnding(kept)));
  const title = titleLine(blocks.slice(0, HEAD_LINES).map((block) => text.slice(block.start, block.end)));
  const meta = { documentTitle: '', tags: {}, facts, breadcrumb, host: '', linkShare: 0 };
  return { url: name, title, text, blocks: markTitle(blocks, text, title), meta };
}

/** The lines without page numbers and running heads; a sentence that goes on behind them is one line. */
function withoutPageBreaks(lines: readonly string[]): readonly string[] {
  const { dropped, runsOn } = pageBreaks(lines.map((text) => ({ text, group: text.includes('|') ? null : 'line' })));
  if (dropped.size === 0) return lines;
  const kept: string[] = [];
  let open = false;
  lines.forEach((line, i) => {
    if (dropped.has(i)) return;
    if (open) kept.push(`${kept.pop() ?? ''}${line}`);
    else kept.push(line);
    open = runsOn.has(i);
  });
  return kept;
}

/** A row of labels and values may stand anywhere (a file with several documents), other information only in the head. */
function factsOfPlainLine(line: string, inHead: boolean): Fact[] {
  const pairs = line.includes('|') ? factsOfRow(line.split('|')) : [];
  const whole = inHead && isInfoLine(line) ? factsOfLine(line) : [];
  if (whole.length > pairs.length) return whole;
  return pairs.some(([label]) => !WEAK_LABELS.has(label)) && (inHead || pairs.length > 1) ? pairs : [];
}

function withoutEnding(lines: readonly string[]): readonly string[] {
  const ending = repeatedEnding(lines);
  if (ending === null) return lines;
  return lines.map((line) => (line.endsWith(ending) ? line.slice(0, -ending.length).trim() : line)).filter((line) => line !== '');
}

/** Lines parted by `|`: two or more in a row with as many columns are a table, others are plain lines. */
function withTables(lines: readonly string[]): PlainBlock[] {
  const rows = lines.map((line) => (line.includes('|') ? line.split('|').map((cell) => cell.trim()) : null));
  const filled = (row: readonly string[] | null | undefined): number => (row ?? []).filter((cell) => cell !== '').length;
  const blocks: PlainBlock[] = [];
  let table = -1;
  let rowIndex = 0;
  rows.forEach((row, i) => {
    if (row === null) {
      blocks.push({ text: lines[i] ?? '', cell: null });
      return;
    }
    const continues = i > 0 && rows[i - 1]?.length === row.length && filled(rows[i - 1]) >= 2;
    const starts = rows[i + 1]?.length === row.length && filled(rows[i + 1]) >= 2;
    const inTable = filled(row) >= 2 && (continues || starts);
    if (inTable && !continues) table += 1;
    rowIndex = inTable && continues ? rowIndex + 1 : 0;
    const header = inTable && rowIndex === 0 && row.every((cell) => !/[\d０-９]/.test(cell));
    row.forEach((text, column) => {
      if (text !== '') blocks.push({ text, cell: inTable ? { table, row: rowIndex, column, rowSpan: 1, columnSpan: 1, header } : null });
    });
  });
  return blocks;
}

function layOut(plain: readonly PlainBlock[]): { text: string; blocks: readonly Block[] } {
  const broken = brokenLines(plain.map(({ text, cell }) => ({ text, group: cell ? null : 'line' })));
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  plain.forEach(({ text, cell }, i) => {
    const before = plain[i - 1]?.cell ?? null;
    if (i > 0) {
      parts.push(cell && before && before.table === cell.table && before.row === cell.row ? '\t' : '\n');
      length += 1;
    }
    blocks.push({ start: length, end: length + text.length, kind: cell ? 'cell' : 'line', level: null, cell, broken: broken[i] ?? false });
    parts.push(text);
    length += text.length;
  });
  return { text: parts.join(''), blocks };
}

function markTitle(blocks: readonly Block[], text: string, title: string | null): readonly Block[] {
  const at = title === null ? -1 : blocks.findIndex((block) => text.slice(block.start, block.end) === title);
  return at < 0 ? blocks : blocks.map((block, i) => (i === at ? { ...block, kind: 'title' } : block));
}
