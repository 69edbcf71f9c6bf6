/**
 * The words of the domain. Every other file speaks in these types; none of them knows a DOM node,
 * a database or a file. All spans are half-open and count UTF-16 code units.
 */

/** A half-open run of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------------------------------------
// What a page says (made in lib/page, from the live DOM or from a file)

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'caption' | 'cell' | 'line';

/** Where a table cell stands. Row and column are those of its upper left corner, counted from 0 over the spans. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

/** One block of running text. Blocks are in reading order and do not overlap; what lies between them is white space. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** 1–6 for a heading element, otherwise null. */
  readonly level: number | null;
  readonly cell: Cell | null;
  /** True where the page itself broke the line (absolutely positioned lines, hard wraps): the block may end in mid-word. */
  readonly broken: boolean;
}

/** What stands around the article: never searched for figures, only for who published it and when. */
export interface PageMeta {
  /** The text of `<title>`. */
  readonly documentTitle: string;
  /** `<meta name=… content=…>` by lower-case name; the first non-empty one wins. */
  readonly tags: Readonly<Record<string, string>>;
  /** Label and value pairs of metadata tables and information lines (索引号, 发布机构, 发布日期 …), labels without spaces and colon. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Texts of the breadcrumb, outermost first; empty where there is none. */
  readonly breadcrumb: readonly string[];
  /** Host name without port; empty for a file. */
  readonly host: string;
  /** Share of the content root's characters that lie inside links, 0–1. A list of links is no article. */
  readonly linkShare: number;
}

/** A page as plain text. Plain JSON: this is what crosses from the page to the worker. */
export interface PageText {
  readonly url: string;
  /** The title as the page displays it nearest to the article; null where none was found. */
  readonly title: string | null;
  /** The text that every span points into. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly meta: PageMeta;
}

// ---------------------------------------------------------------------------------------------
// What the reader makes of it

/** One step of words with parts of speech: word `i` is `text.slice(starts[i], starts[i + 1])`. */
export interface Words {
  readonly count: number;
  /** `count + 1` offsets; the last is the length of the text. */
  readonly starts: Int32Array;
  /** The part of speech of each word, as an index into `tagNames`. */
  readonly tags: Uint8Array;
  readonly tagNames: readonly string[];
}

/** Cuts a text into words with parts of speech (the tag set is that of jieba's dictionary). */
export type Tagger = (text: string) => Words;

export type Operator = '=' | '>=' | '<=' | '>' | '<' | '~' | 'range';
export type Change = 'growth' | 'reduction' | 'new' | 'level';
export type Role = 'target' | 'actual' | 'project';
export type Modality = 'expected' | 'strive' | 'ensure' | 'planned' | 'required';
export type Part = 'review' | 'plan';

/** A number or, for a range, its two ends in the order of the text. */
export type Value = number | readonly [number, number];

/**
 * Why a number is not a quantity that could become a figure. `bare` is a number without a unit: only a
 * table whose caption or header gives the unit can make a figure of it.
 */
export type NumberKind = 'quantity' | 'bare' | 'masked' | 'date' | 'ordinal' | 'code' | 'structure' | 'slogan' | 'idiom';

/** A number as it stands in the text, with its operator words and unit. */
export interface Quantity extends Span {
  readonly quote: string;
  /** Magnitudes multiplied out (2亿 is 200000000); null for a masked number (xx亿元), which is never read. */
  readonly value: Value | null;
  /** The unit as written, without magnitude and operator words; '' where there is none. */
  readonly unit: string;
  readonly op: Operator;
  readonly kind: NumberKind;
  /** The digits or numerals alone, without operator words and unit. */
  readonly number: Span;
}

/** One number that an analyst would put in a row. */
export interface Figure extends Span {
  readonly quote: string;
  readonly value: Value;
  readonly unit: string;
  readonly op: Operator;
  /** The noun phrase that is measured, as the text writes it. */
  readonly indicator: string;
  /** The canonical key of the indicator; a stable key made of the surface form where the lexicon has none. */
  readonly key: string;
  /** The category of the indicator in the lexicon, null for one that it does not know. */
  readonly category: string | null;
  readonly change: Change;
  readonly role: Role;
  /** The year that the figure is for; null where neither text nor document settles it. */
  readonly year: number | null;
  readonly modality: Modality | null;
  /** The offices that the text makes responsible. */
  readonly department: readonly string[];
  /** The name of the project whose size, cost or capacity this is (role `project`), else null. */
  readonly project: string | null;
  /** The headings above it, outermost first. */
  readonly section: readonly string[];
  /** The sentence that it stands in. */
  readonly sentence: Span;
  /** Value and unit in the base unit of its dimension (万元 → 元, 公顷 → 平方米); as given where the unit has none. */
  readonly baseValue: Value;
  readonly baseUnit: string;
}

export type ProjectKind = 'construction' | 'industry' | 'programme';
export type Stage = 'negotiating' | 'planned' | 'ongoing' | 'completing' | 'done';

/** How much a project makes, holds or serves. */
export interface Capacity {
  readonly value: Value;
  readonly unit: string;
}

/** An operator that makes one amount a bound, or an approximation. */
export type AmountBound = Exclude<Operator, '=' | 'range'>;

/** One named project: one entry for the whole page, at its first or fullest mention. */
export interface Project extends Span {
  readonly name: string;
  readonly kind: ProjectKind | null;
  readonly stage: Stage | null;
  /** As written (7月, 年底前), else null. */
  readonly deadline: string | null;
  /** Yuan. */
  readonly investment: number | null;
  /** How the text bounds the investment (2.4亿元以上: `>=`); absent for a plain amount, and for none. */
  readonly investmentOp?: AmountBound;
  /** Square metres, null where the text states no area as one number. */
  readonly area: number | null;
  /** What it makes, holds or serves (年产5000吨: 5000 吨), magnitudes multiplied out, unit as written; null where none is stated. */
  readonly capacity: Capacity | null;
  /** The names that one 项目 or 工程 closes (甲中心、乙夜市和丙酒店项目); empty for a project of one name. */
  readonly members: readonly string[];
  readonly department: readonly string[];
  readonly section: readonly string[];
  readonly sentence: Span;
  /** Every place where the project is named, the entry's own span among them, in reading order. */
  readonly mentions: readonly Span[];
}

export type GovernmentLevel = 'township' | 'county' | 'city' | 'province';

/** Who published what, when, for which year; null where the page does not say so itself. */
export interface Identity {
  readonly title: string | null;
  readonly township: string | null;
  readonly county: string | null;
  readonly city: string | null;
  readonly province: string | null;
  readonly level: GovernmentLevel | null;
  readonly publisher: string | null;
  readonly planYear: number | null;
  /** ISO date. */
  readonly publishedOn: string | null;
  readonly indexNumber: string | null;
}

/** One reason for or against calling a page a plan, as a code and the words it rests on; the surfaces translate it. */
export interface Reason {
  readonly code: string;
  readonly weight: number;
  /** The words of the page that it rests on, '' where it rests on none. */
  readonly evidence: string;
}

export interface Verdict {
  readonly isPlan: boolean;
  /** 0–1; `isPlan` is `score >= 0.5`. */
  readonly score: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

/** Everything that was read from one page. A pure function of its PageText. */
export interface Extraction {
  readonly verdict: Verdict;
  readonly identity: Identity;
  readonly figures: readonly Figure[];
  readonly projects: readonly Project[];
  /** Every number that was read, figure or not. */
  readonly quantities: readonly Quantity[];
}
