/** Labels and values on lines of their own, as a copied metadata list has them: 发布机构 / 松溪乡人民政府. */
import { FACT_LABELS, WEAK_LABELS } from '../lexicon/fact-labels.ts';
import { isValueOf } from './bare-labels.ts';
import { type Fact, labelOf } from './facts.ts';

export interface LabelLines {
  readonly facts: readonly Fact[];
  /** The lines that hold them, by index, with those of labels left empty. */
  readonly lines: ReadonlySet<number>;
}

/** Such lists stand at the head: the search ends at the first line that is longer, or after so many lines. */
const LONGEST_LINE = 80;
const MOST_LINES = 40;

/** The pairs at the head of a page's lines. Null stands for what is no line of text (a table cell) and parts. */
export function labelLines(lines: readonly (string | null)[]): LabelLines {
  const facts: Fact[] = [];
  const taken = new Set<number>();
  const empty: number[] = [];
  for (let i = 0; i < lines.length && i < MOST_LINES; i += 1) {
    const line = lines[i] ?? null;
    if (line !== null && line.length > LONGEST_LINE) break;
    const label = line === null ? null : labelOf(line);
    if (label === null || WEAK_LABELS.has(label)) continue;
    const value = lines[i + 1]?.trim() ?? '';
    if (labelOf(value) !== null) empty.push(i);
    else if (isPair(label, value)) {
      facts.push([label, value]);
      taken.add(i).add(i + 1);
      i += 1;
    }
  }
  if (facts.length > 0) for (const i of empty) taken.add(i);
  return { facts, lines: taken };
}

/** A label of no interest may be the name of a tool (打印) and have anything behind it. */
function isPair(label: string, value: string): boolean {
  const kind = FACT_LABELS.get(label);
  return kind !== 'other' && kind !== 'title' && !/[，。；]/.test(value) && isValueOf(kind, value);
}
