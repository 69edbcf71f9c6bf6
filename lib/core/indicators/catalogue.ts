/** The indicators of the lexicon, read once from their lines. */
import { INDICATOR_LISTS } from '../lexicon/indicators/index.ts';
import { LOOKALIKES } from '../lexicon/indicators/lookalikes.ts';
import { type Category, CHANGE_LETTERS, DIMENSIONS, type Dimension, SHORT_FORMS } from '../lexicon/indicators/vocabulary.ts';
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
  /** Every spelling. */
  readonly byAlias: ReadonlyMap<string, Indicator>;
  /** The spellings that say too little to be looked for inside a sentence. */
  readonly wholeOnly: ReadonlySet<string>;
}

interface Index {
  readonly byAlias: Map<string, Indicator>;
  readonly wholeOnly: Set<string>;
}

/** True for an indicator that counts things or people. */
export const isCounted = (indicator: Indicator): boolean => indicator.dimension === 'count' || indicator.dimension === 'people';

const DIMENSION_OF: ReadonlyMap<string, Dimension> = new Map(DIMENSIONS.map((dimension) => [dimension, dimension]));
const SUPPLEMENT = '+ ';
const WHOLE_ONLY = '=';

let read: Catalogue | null = null;

/** The catalogue of the lexicon, read when it is first asked for: loading the module costs nothing. */
export function catalogue(): Catalogue {
  read ??= readCatalogue(INDICATOR_LISTS, LOOKALIKES);
  return read;
}

/**
 * Reads lists of indicators and the groups of those that look alike.
 * @throws Error naming the line where one is not written as vocabulary.ts tells.
 */
export function readCatalogue(lists: typeof INDICATOR_LISTS, lookalikes: string): Catalogue {
  const byKey = new Map<string, Entry>();
  const index: Index = { byAlias: new Map(), wholeOnly: new Set() };
  for (const [category, lines] of lists) {
    let entry: Entry | null = null;
    for (const line of lines.split('\n')) {
      if (line === '') continue;
      if (!line.startsWith(SUPPLEMENT)) {
        const fields = line.split(' | ');
        entry = readEntry(category, fields, line);
        byKey.set(entry.key, entry);
        addAliases(entry, withoutQuotes(entry.name), index);
        if (fields[4] !== undefined) addAliases(entry, fields[4], index);
      } else if (entry === null) throw new Error(`Indicator list ${category}: nothing to supplement in "${line}"`);
      else addAliases(entry, line.slice(SUPPLEMENT.length), index);
    }
  }
  for (const line of lookalikes.split('\n')) relate(line, byKey);
  return { indicators: [...byKey.values()], byKey, byAlias: index.byAlias, wholeOnly: index.wholeOnly };
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
  if (!key || !name || !english || !unit || !dimension || changes.length === 0)
    throw new Error(`Indicator list ${category}: cannot read "${line}"`);
  return { key, name, english, category, unit: unit === '-' ? null : unit, dimension, aliases: [], related: [], changes };
}

function addAliases(entry: Entry, patterns: string, index: Index): void {
  const from = entry.aliases.length;
  for (const written of patterns.split(' ')) {
    const wholeOnly = written.startsWith(WHOLE_ONLY);
    spell(entry, '', wholeOnly ? written.slice(1) : written, 0, wholeOnly, index);
  }
  if (SHORT_FORMS.some(([long]) => patterns.includes(long))) addShortForms(entry, from, index);
}

function addSpelling(entry: Entry, spelling: string, wholeOnly: boolean, index: Index): void {
  claim(entry, spelling, index);
  if (wholeOnly) index.wholeOnly.add(spelling);
}

/** The short forms of what was claimed since the entry had `from` spellings. */
function addShortForms(entry: Entry, from: number, index: Index): void {
  const count = entry.aliases.length;
  for (let i = from; i < count; i += 1) {
    const spelling = entry.aliases[i] ?? '';
    for (const [long, shorts] of SHORT_FORMS) {
      const at = spelling.indexOf(long);
      if (at < 0) continue;
      for (const short of shorts) claim(entry, spelling.slice(0, at) + short + spelling.slice(at + long.length), index);
    }
  }
}

/** Spellings repeat inside an entry, where two patterns meet; across entries a test forbids it. */
function claim(entry: Entry, spelling: string, index: Index): void {
  if (index.byAlias.has(spelling)) return;
  index.byAlias.set(spelling, entry);
  entry.aliases.push(spelling);
}

const withoutQuotes = (name: string): string => (name.includes('“') ? name.replaceAll('“', '').replaceAll('”', '') : name);

/** Claims every spelling that a pattern stands for: `start` is written out already, the rest begins at `at`. */
function spell(entry: Entry, start: string, pattern: string, at: number, wholeOnly: boolean, index: Index): void {
  const open = pattern.indexOf('{', at);
  if (open < 0) {
    addSpelling(entry, at === 0 ? pattern : start + pattern.slice(at), wholeOnly, index);
    return;
  }
  const before = start + pattern.slice(at, open);
  const close = pattern.indexOf('}', open);
  for (let from = open + 1; from <= close; ) {
    const slash = pattern.indexOf('/', from);
    const to = slash < 0 || slash > close ? close : slash;
    spell(entry, before + pattern.slice(from, to), pattern, close + 1, wholeOnly, index);
    from = to + 1;
  }
}

function relate(line: string, byKey: ReadonlyMap<string, Entry>): void {
  const keys = line.split(' ');
  for (const key of keys) {
    const related = byKey.get(key)?.related;
    if (related === undefined) continue;
    for (const other of keys) if (other !== key && byKey.has(other) && !related.includes(other)) related.push(other);
  }
}
