/** The shapes of pages, items and corrections, field by field as the domain names them. */
import type { CorrectionRule } from '../../corrections/rule.ts';
import type { ExcerptReading, FigureReading, ItemReading, ProjectReading, QuoteSelector, SavedItem, SavedPage } from '../../item.ts';
import type { Reason, Value, Verdict } from '../../model.ts';
import { partsOfItemId } from '../../page-id.ts';
import { toBase } from '../../units.ts';
import { RefusedError } from '../refusal.ts';
import {
  count,
  fieldOf,
  flag,
  list,
  number,
  object,
  oneOf,
  optional,
  orNull,
  record,
  type Shape,
  text,
  time,
  under,
  wholeNumber,
} from './shape.ts';

const texts = list(text);
const role = oneOf('target', 'actual', 'project');
const OPERATORS = oneOf('=', '>=', '<=', '>', '<', '~', 'range');

const value: Shape<Value> = (input, at) => {
  if (!Array.isArray(input)) return number(input, at);
  if (input.length !== 2) throw new RefusedError('not-allowed', at, '[0.0, 0.0]');
  return [number(input[0], `${at}[0]`), number(input[1], `${at}[1]`)];
};

const figureFields = record<FigureReading>({
  kind: oneOf('figure'),
  indicator: text,
  indicatorKey: text,
  category: orNull(text),
  change: oneOf('growth', 'reduction', 'new', 'level'),
  role,
  op: OPERATORS,
  value,
  unit: text,
  baseValue: value,
  baseUnit: text,
  year: orNull(wholeNumber),
  modality: orNull(oneOf('expected', 'strive', 'ensure', 'planned', 'required')),
  department: texts,
  project: orNull(text),
});

/** A range has two ends and nothing else has: a bound must not be read as a value. */
const figure: Shape<FigureReading> = (input, at) => {
  const reading = figureFields(input, at);
  for (const name of ['value', 'baseValue'] as const) {
    if (Array.isArray(reading[name]) !== (reading.op === 'range'))
      throw new RefusedError('inconsistent', under(at, name), `op ${reading.op}`);
  }
  requireBase(reading, at);
  return reading;
};

/** A file is mended by hand: who changes the value and not what it is compared by has changed nothing, or the wrong half. */
function requireBase({ value: stated, unit, baseValue, baseUnit }: FigureReading, at: string): void {
  const base = toBase(stated, unit);
  if (base.unit === unit || base.unit !== baseUnit) return;
  const [ends, found] = [[base.value].flat(), [baseValue].flat()];
  const isSame = ends.every((end, i) => Math.abs(end - (found[i] ?? Number.NaN)) <= Math.abs(end) * 1e-9);
  if (!isSame) throw new RefusedError('inconsistent', under(at, 'baseValue'), `${ends.join(', ')} ${base.unit}`);
}

const project = record<ProjectReading>({
  kind: oneOf('project'),
  name: text,
  projectKind: orNull(oneOf('construction', 'industry', 'programme')),
  stage: orNull(oneOf('negotiating', 'planned', 'ongoing', 'completing', 'done')),
  deadline: orNull(text),
  investment: orNull(number),
  investmentOp: optional(oneOf('>=', '<=', '>', '<', '~')),
  area: orNull(number),
  department: texts,
});

const excerpt = record<ExcerptReading>({ kind: oneOf('excerpt'), text });

const KINDS: Readonly<Record<ItemReading['kind'], Shape<ItemReading>>> = { figure, project, excerpt };

/** A reading of any kind. */
const reading: Shape<ItemReading> = (input, at) => {
  const kind = oneOf('figure', 'project', 'excerpt')(fieldOf(object(input, at), 'kind'), under(at, 'kind'));
  return KINDS[kind](input, at);
};

const spanFields = record<Pick<QuoteSelector, 'start' | 'end'>>({ start: count, end: count });

/** A half-open span. */
export const span: Shape<Pick<QuoteSelector, 'start' | 'end'>> = (input, at) => {
  const found = spanFields(input, at);
  if (found.start > found.end) throw new RefusedError('inconsistent', under(at, 'end'), '>= start');
  return found;
};

const quote = record<Omit<QuoteSelector, 'start' | 'end'>>({ exact: text, prefix: text, suffix: text });

/** A quote with what stands around it, which the standard of annotations may leave out. */
export const annotatedQuote: Shape<Omit<QuoteSelector, 'start' | 'end'>> = (input, at) =>
  quote({ prefix: '', suffix: '', ...object(input, at) }, at);

const selector: Shape<QuoteSelector> = (input, at) => ({ ...span(input, at), ...quote(input, at) });

/** What of an item the annotations have no field of their own for. */
export type ItemLiteral = Pick<SavedItem, 'id' | 'sentence' | 'section' | 'reading' | 'origin' | 'asRead' | 'byRule' | 'status'>;

const itemId: Shape<string> = (input, at) => {
  if (partsOfItemId(text(input, at)) === null) throw new RefusedError('not-allowed', at, 'https://…|f0-1');
  return input as string;
};

const LITERAL = {
  id: itemId,
  sentence: text,
  section: texts,
  reading,
  origin: oneOf('rules', 'reader'),
  asRead: orNull(reading),
  byRule: optional(text),
  status: oneOf('suggested', 'saved', 'ignored', 'reviewed'),
};

export const itemLiteral = record<ItemLiteral>(LITERAL);

export const savedItem = record<SavedItem>({
  ...LITERAL,
  pageId: text,
  selector,
  note: text,
  tags: texts,
  capturedAt: time,
  updatedAt: time,
});

const verdict = record<Verdict>({
  isPlan: flag,
  score: number,
  reasons: list(record<Reason>({ code: text, weight: number, evidence: text })),
});

/** Addresses become links: only those that open a page are let in. */
const address: Shape<string> = (input, at) => {
  if (!/^(https?|file):\/\//i.test(text(input, at))) throw new RefusedError('not-allowed', at, 'https://…');
  return input as string;
};

export const savedPage = record<SavedPage>({
  id: address,
  url: address,
  title: orNull(text),
  township: orNull(text),
  county: orNull(text),
  city: orNull(text),
  province: orNull(text),
  level: orNull(oneOf('township', 'county', 'city', 'province')),
  publisher: orNull(text),
  planYear: orNull(wholeNumber),
  publishedOn: orNull(text),
  indexNumber: orNull(text),
  verdict,
  capturedAt: time,
  reviewedAt: orNull(time),
});

export const correctionRule = record<CorrectionRule>({
  id: text,
  createdAt: time,
  enabled: flag,
  match: record<CorrectionRule['match']>({ indicator: text, indicatorKey: text, role: orNull(role) }),
  become: record<CorrectionRule['become']>({
    indicator: orNull(
      record<NonNullable<CorrectionRule['become']['indicator']>>({ indicator: text, indicatorKey: text, category: orNull(text) }),
    ),
    role: orNull(role),
  }),
});
