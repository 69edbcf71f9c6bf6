/** Arbitrary collections: any text in every field, any reading, items in reading order under ids of their page. */
import fc from 'fast-check';
import type { FilePage } from '../../../../lib/core/exchange/text-format.ts';
import type { ItemReading, SavedItem, SavedPage } from '../../../../lib/core/item.ts';
import { itemIdOf } from '../../../../lib/core/page-id.ts';

type Made<A> = A extends fc.Arbitrary<infer T> ? T : never;

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  // Half a surrogate pair, line ends, signs that programs take for markup, names that objects have already.
  fc.constantFrom('', '\ud800', 'a\r\nb', '"],"', '=1+1', '__proto__', 'constructor', '\u2028', '规模以上工业总产值', '\u0000', '|'),
);
const time = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((n) => (Object.is(n, -0) ? 0 : n));
const orNull = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const texts = fc.array(text, { maxLength: 3 });

const figure = fc
  .record({
    kind: fc.constant('figure' as const),
    indicator: text,
    indicatorKey: text,
    category: orNull(text),
    change: fc.constantFrom('growth', 'reduction', 'new', 'level'),
    role: fc.constantFrom('target', 'actual', 'project'),
    op: fc.constantFrom('=', '>=', '<=', '>', '<', '~', 'range'),
    ends: fc.tuple(number, number),
    unit: text,
    baseUnit: text,
    year: orNull(fc.integer({ min: 1949, max: 2050 })),
    modality: orNull(fc.constantFrom('expected', 'strive', 'ensure', 'planned', 'required')),
    department: texts,
    project: orNull(text),
  })
  .map(({ ends, ...rest }) => {
    const value = rest.op === 'range' ? ends : ends[0];
    return { ...rest, value, baseValue: value } as ItemReading;
  });

const project = fc
  .record({
    kind: fc.constant('project' as const),
    name: text,
    projectKind: orNull(fc.constantFrom('construction', 'industry', 'programme')),
    stage: orNull(fc.constantFrom('negotiating', 'planned', 'ongoing', 'completing', 'done')),
    deadline: orNull(text),
    investment: orNull(number),
    investmentOp: fc.option(fc.constantFrom('>=', '<=', '>', '<', '~'), { nil: undefined }),
    area: orNull(number),
    department: texts,
  })
  .map(({ investmentOp, ...rest }) => (investmentOp === undefined ? rest : { ...rest, investmentOp })) as fc.Arbitrary<ItemReading>;

const excerpt = fc.record({ kind: fc.constant('excerpt' as const), text });

const anyReading: fc.Arbitrary<ItemReading> = fc.oneof({ weight: 3, arbitrary: figure }, project, excerpt);

const itemFields = fc.record({
  start: fc.nat(5000),
  length: fc.nat(40),
  exact: text,
  prefix: text,
  suffix: text,
  sentence: text,
  section: texts,
  reading: anyReading,
  origin: fc.constantFrom('rules', 'reader'),
  asRead: orNull(anyReading),
  byRule: fc.option(text, { nil: undefined }),
  status: fc.constantFrom('suggested', 'saved', 'ignored', 'reviewed'),
  note: text,
  tags: fc.uniqueArray(text, { maxLength: 3 }),
  capturedAt: time,
  updatedAt: time,
});

const pageFields = fc.record({
  title: orNull(text),
  township: orNull(text),
  county: orNull(text),
  city: orNull(text),
  province: orNull(text),
  level: orNull(fc.constantFrom('township', 'county', 'city', 'province')),
  publisher: orNull(text),
  planYear: orNull(fc.integer({ min: 1949, max: 2050 })),
  publishedOn: orNull(text),
  indexNumber: orNull(text),
  verdict: fc.record({
    isPlan: fc.boolean(),
    score: fc.double({ min: 0, max: 1, noNaN: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
    reasons: fc.array(fc.record({ code: text, weight: number, evidence: text }), { maxLength: 2 }),
  }),
  capturedAt: time,
  reviewedAt: orNull(time),
});

function pageOf(
  n: number,
  fields: Made<typeof pageFields>,
  items: readonly Made<typeof itemFields>[],
  article: FilePage['article'],
): FilePage {
  const id = `https://www.example.gov.cn/${n}?a=b|c#/路`;
  const entries = items.map(({ start, length, exact, prefix, suffix, byRule, ...rest }, i): SavedItem => {
    const base = { ...rest, id: itemIdOf(id, `x${i}`), pageId: id, selector: { start, end: start + length, exact, prefix, suffix } };
    return (byRule === undefined ? base : { ...base, byRule }) as SavedItem;
  });
  return { page: { ...fields, id, url: id } as SavedPage, items: entries, article };
}

/** Pages with items, some with the copy of an article. */
export const anyPages: fc.Arbitrary<FilePage[]> = fc
  .array(fc.tuple(pageFields, fc.array(itemFields, { minLength: 1, maxLength: 4 }), orNull(fc.record({ html: text, capturedAt: time }))), {
    maxLength: 3,
  })
  // fast-check makes objects without prototype too, which no collection holds.
  .map((groups) => structuredClone(groups.map(([fields, items, article], n) => pageOf(n, fields, items, article))));
