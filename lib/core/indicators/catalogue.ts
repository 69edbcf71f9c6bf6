/** The indicators of the lexicon, read once from their lines. */
import { INDICATOR_LISTS } from '../lexicon/indicators/index.ts';
import { LOOKALIKES } from '../lexicon/indicators/lookalikes.ts';
import { type Category, CHANGE_LETTERS, type Dimension, DIMENSIONS, ENDINGS, SHORT_FORMS } from '../lexicon/indicators/vocabulary.ts';
import type { Change } from '../model.ts';

/** A canonical indicator: one row of a comparison. */
export interface Indicator {
  /** Stable, kebab case; it is stored with saved items and never changes its meaning. */
  readonly key: string;
  readonly name: string;
  readonly english: string;
  readonly category: Category;
  /** The unit that plans usually give it; null where they give none in common. */
  readonly unit: string | null;
  readonly dimension: Dimension;
  /** Every spelling that means it, its name first. */
  readonly aliases: readonly string[];
  /** Keys of indicators that look alike and must never be merged with it. */
  readonly related: readonly string[];
  /** The changes that make sense for it. */
  readonly changes: readonly Change[];
}

interface Entry extends Indicator {
  readonly aliases: string[];
  readonly related: string[];
}

/** The catalogue and its two ways in: by key and by spelling. */
export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly byKey: ReadonlyMap<string, Indicator>;
  /** Every spelling; a spelling that two indicators claim belongs to the first. */
  readonly byAlias: ReadonlyMap<string, Indicator>;
  /** The spellings that are long enough to be looked for inside a sentence. */
  readonly inText: ReadonlyMap<string, Indicator>;
}

const DIMENSION_OF: ReadonlyMap<string, Dimension> = new Map(DIMENSIONS.map((dimension) => [dimension, dimension]));

const SUPPLEMENT = '+ ';

let read: Catalogue | null = null;

/** The catalogue of the lexicon, read when it is first asked for: loading the module costs nothing. */
export function catalogue(): Catalogue {
  read ??= readCatalogue();
  return read;
}

/**
 * Reads lists of indicators.
 * @throws Error naming the line where one is not written as vocabulary.ts tells.
 */
export function readCatalogue(lists: typeof INDICATOR_LISTS = INDICATOR_LISTS, lookalikes: string = LOOKALIKES): Catalogue {
  const byKey = new Map<string, Entry>();
  const byAlias = new Map<string, Indicator>();
  const inText = new Map<string, Indicator>();
  for (const [category, lines] of lists) {
    let entry: Entry | null = null;
    for (const line of lines.split('\n')) {
      if (line === '') continue;
      if (line.startsWith(SUPPLEMENT)) {
        if (entry === null) throw new Error(`Indicator list ${category}: nothing to supplement in "${line}"`);
        addAliases(entry, line.slice(SUPPLEMENT.length), byAlias, inText);
        continue;
      }
      const fields = line.split(' | ');
      entry = readEntry(category, fields, line);
      byKey.set(entry.key, entry);
      addAliases(entry, `* ${fields[4] ?? ''}`, byAlias, inText);
    }
  }
  for (const line of lookalikes.split('\n')) relate(line, byKey);
  return { indicators: [...byKey.values()], byKey, byAlias, inText };
}

function readEntry(category: Category, fields: readonly string[], line: string): Entry {
  const [key, name, english, kind] = fields;
  const [unit, dimensionName, letters] = kind?.split(' ') ?? [];
  const dimension = DIMENSION_OF.get(dimensionName ?? '');
  const changes: Change[] = [];
  for (const letter of letters ?? '') {
    const change = CHANGE_LETTERS[letter];
    if (change !== undefined) changes.push(change);
  }
  if (!key || !name || !english || !unit || !dimension || changes.length === 0) throw new Error(`Indicator list ${category}: cannot read "${line}"`);
  return { key, name, english, category, unit: unit === '-' ? null : unit, dimension, aliases: [], related: [], changes };
}

function addAliases(entry: Entry, patterns: string, byAlias: Map<string, Indicator>, inText: Map<string, Indicator>): void {
  for (const written of patterns.split(' ')) {
    if (written === '') continue;
    const wholeOnly = written.startsWith('=');
    for (const alias of expand(completed(wholeOnly ? written.slice(1) : written, entry.name))) {
      for (const spelling of withShortForms(alias)) {
        if (!byAlias.has(spelling)) {
          byAlias.set(spelling, entry);
          entry.aliases.push(spelling);
        }
        if (!wholeOnly && !inText.has(spelling)) inText.set(spelling, entry);
      }
    }
  }
}

/** The pattern with its marks written out as choices. */
function completed(written: string, name: string): string {
  const ending = ENDINGS[written.at(-1) ?? ''];
  const pattern = ending === undefined ? written : written.slice(0, -1) + ending;
  return pattern.startsWith('*') ? withoutQuotes(name) + pattern.slice(1) : pattern;
}

const withoutQuotes = (name: string): string => (name.includes('“') ? name.replaceAll(/[“”]/g, '') : name);

/** Every spelling that a pattern stands for: its choices, from the first to the last. */
function expand(pattern: string): readonly string[] {
  const open = pattern.indexOf('{');
  if (open < 0) return [pattern];
  const close = pattern.indexOf('}', open);
  const before = pattern.slice(0, open);
  const rests = expand(pattern.slice(close + 1));
  const spellings: string[] = [];
  for (const choice of pattern.slice(open + 1, close).split('/')) {
    for (const rest of rests) spellings.push(before + choice + rest);
  }
  return spellings;
}

function withShortForms(alias: string): readonly string[] {
  for (const [long, shorts] of SHORT_FORMS) {
    const at = alias.indexOf(long);
    if (at >= 0) return [alias, ...shorts.map((short) => alias.slice(0, at) + short + alias.slice(at + long.length))];
  }
  return [alias];
}

function relate(line: string, byKey: ReadonlyMap<string, Entry>): void {
  const keys = line.split(' ');
  for (const key of keys) {
    const related = byKey.get(key)?.related;
    if (related === undefined) continue;
    for (const other of keys) if (other !== key && byKey.has(other) && !related.includes(other)) related.push(other);
  }
}
