/**
 * Labels without a colon on information lines: label, gap, value, wider gap (索引号　A1　　发布机构　松溪乡人民政府), or all in
 * one run where a page parts them by looks only (发布机构松溪乡人民政府发布日期2025-02-06).
 */
import { FACT_LABELS, type FactKind, LONGEST_LABEL, WEAK_LABELS } from '../lexicon/fact-labels.ts';
import { isoDateOf } from './dates.ts';

export interface FoundLabel {
  readonly label: string;
  /** Where the label begins. */
  readonly start: number;
  /** Where its value begins. */
  readonly end: number;
  /** Where its value ends at the latest; null where only the next label ends it. */
  readonly until: number | null;
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** Columns of white space behind it; a bar counts as more than any white space. */
  readonly gap: number;
}

const BARS = '|｜│丨┃';
const BAR = 1000;
const LONGEST_VALUE = 60;
/** Kinds that are worth a label on a line of its own. */
const SURE: readonly FactKind[] = ['index', 'publisher', 'published', 'written'];

/** Whether a character parts the cells of an information line. */
export const isBar = (sign: string): boolean => BARS.includes(sign);

/** What labels begin with. Most lines begin otherwise, and need not be taken apart. */
const FIRST_SIGNS: ReadonlySet<string> = new Set([...FACT_LABELS.keys()].map((label) => label.charAt(0)));

/** The labels of a line that starts with one and has no colon behind it, in order; none where the line is not made of such pairs. */
export function bareLabels(line: string): FoundLabel[] {
  let first = 0;
  while (first < line.length && (isBar(line.charAt(first)) || line.charAt(first).trim() === '')) first += 1;
  if (!FIRST_SIGNS.has(line.charAt(first))) return [];
  const gapped = gappedLabels(line);
  return gapped.length > 0 ? gapped : gluedLabels(line);
}

/** Whether a text can be the value of a label of this kind. */
export function isValueOf(kind: FactKind | undefined, value: string): boolean {
  if (value === '' || value.length > LONGEST_VALUE) return false;
  if (kind === 'index') return /\d/.test(value);
  if (kind === 'published' || kind === 'written' || kind === 'dated') return isoDateOf(value) !== null;
  return true;
}

function gappedLabels(line: string): FoundLabel[] {
  const tokens = tokensOf(line);
  const found: FoundLabel[] = [];
  let sure = 0;
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const label = labelAt(line, tokens, i);
    const value = label && tokens[label.next];
    if (!label || !value || labelAt(line, tokens, label.next)) {
      if (i === 0) return [];
      if (label) i = label.next - 1;
      continue;
    }
    const until = endOfValue(line, tokens, label.next, tokens[label.next - 1]?.gap ?? 1);
    const kind = FACT_LABELS.get(label.text);
    if (!isValueOf(kind, line.slice(value.start, until))) {
      if (i === 0) return [];
      continue;
    }
    if (kind !== undefined && SURE.includes(kind)) sure += 1;
    found.push({ label: label.text, start: tokens[i]?.start ?? 0, end: value.start, until });
    i = label.next;
  }
  const strong = found.filter(({ label }) => !WEAK_LABELS.has(label)).length;
  return strong >= 2 || (strong === 1 && sure === 1) ? found : [];
}

/** The label that begins with token `at`: one token, or single characters set apart (索 引 号); `next` is the token behind it. */
function labelAt(line: string, tokens: readonly Token[], at: number): { text: string; next: number } | null {
  let text = '';
  let best: { text: string; next: number } | null = null;
  for (let i = at; i < tokens.length && i < at + LONGEST_LABEL; i += 1) {
    const { start, end } = tokens[i] as Token;
    if (i > at && (end - start > 1 || (tokens[i - 1]?.gap ?? 0) >= BAR)) break;
    text += line.slice(start, end);
    if (FACT_LABELS.has(text)) best = { text, next: i + 1 };
    if (end - start > 1) break;
  }
  return best;
}

/** A value reaches to the next label, or to a gap as wide as the one between label and value. */
function endOfValue(line: string, tokens: readonly Token[], first: number, labelGap: number): number {
  let i = first;
  while (i + 1 < tokens.length && (tokens[i]?.gap ?? 0) < labelGap && labelAt(line, tokens, i + 1) === null) i += 1;
  return tokens[i]?.end ?? line.length;
}

function tokensOf(line: string): Token[] {
  const tokens: { start: number; end: number; gap: number }[] = [];
  let open = false;
  for (let i = 0; i < line.length; i += 1) {
    const sign = line[i] ?? '';
    const width = isBar(sign) ? BAR : sign.trim() !== '' ? 0 : sign === '\u3000' ? 2 : sign === '\t' ? 4 : 1;
    const last = tokens.at(-1);
    if (width === 0 && !open) tokens.push({ start: i, end: i + 1, gap: 0 });
    else if (last && width === 0) last.end = i + 1;
    else if (last) last.gap += width;
    open = width === 0;
  }
  return tokens;
}

/** Labels right before their values: at least two, each with a value that cannot be running text. */
function gluedLabels(line: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (let i = 0; i < line.length; i += 1) {
    const label = longestSureLabel(line, i);
    if (label === null) {
      if (i === 0) return [];
      continue;
    }
    found.push({ label, start: i, end: i + label.length, until: null });
    i += label.length - 1;
  }
  const valid = found.every(({ label, end }, i) => {
    const value = line.slice(end, found[i + 1]?.start ?? line.length).trim();
    const kind = FACT_LABELS.get(label);
    return isValueOf(kind, value) && !/[，。；、：:]/.test(value) && (kind !== 'index' || !/\p{Script=Han}/u.test(value));
  });
  return found.length >= 2 && valid ? found : [];
}

function longestSureLabel(line: string, at: number): string | null {
  for (let length = LONGEST_LABEL; length >= 3; length -= 1) {
    const label = line.slice(at, at + length);
    const kind = FACT_LABELS.get(label);
    if (label.length === length && kind !== undefined && SURE.includes(kind)) return label;
  }
  return null;
}
