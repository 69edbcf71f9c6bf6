/** Shapes of pages, as they are read and as they are saved. */
import type { SavedPage } from '../core/item.ts';
import type { Block, PageText } from '../core/model.ts';

type Fields = Readonly<Record<string, unknown>>;

/** More rows or columns than a cell of any page spans. */
const WIDEST_SPAN = 10_000;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
/** What older versions did not know is not there. */
const isTextOrNull = (value: unknown): boolean => (value ?? null) === null || isText(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isSpanCount = (value: unknown): boolean => isCount(value) && value >= 1 && value <= WIDEST_SPAN;
const are = (value: unknown, isEntry: (entry: unknown) => boolean): boolean => Array.isArray(value) && value.every(isEntry);

const BLOCK_KINDS: readonly unknown[] = ['title', 'heading', 'paragraph', 'list-item', 'caption', 'cell', 'line'];

const isCell = (value: unknown): boolean =>
  isObject(value) && [value.table, value.row, value.column].every(isCount) && [value.rowSpan, value.columnSpan].every(isSpanCount);

/** A block within a text of `length` that begins where the one before it ended, or later. */
function isBlock(value: unknown, from: number, length: number): value is Block {
  if (!isObject(value) || !isCount(value.start) || !isCount(value.end)) return false;
  if (value.start < from || value.start > value.end || value.end > length) return false;
  const { level, cell } = value;
  return BLOCK_KINDS.includes(value.kind) && ((level ?? null) === null || isNumber(level)) && ((cell ?? null) === null || isCell(cell));
}

function areBlocks(value: unknown, length: number): value is Block[] {
  if (!Array.isArray(value)) return false;
  let end = 0;
  for (const block of value) {
    if (!isBlock(block, end, length)) return false;
    end = block.end;
  }
  return true;
}

const isMeta = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.documentTitle) &&
  isText(value.host) &&
  isNumber(value.linkShare) &&
  isObject(value.tags) &&
  Object.values(value.tags).every(isText) &&
  are(value.breadcrumb, isText) &&
  are(value.facts, (fact) => are(fact, isText) && (fact as readonly unknown[]).length === 2);

/** True for the text of a page whose blocks lie in it, one behind the other. */
export const isPageText = (value: unknown): value is PageText =>
  isObject(value) &&
  isText(value.url) &&
  isText(value.text) &&
  isTextOrNull(value.title) &&
  isMeta(value.meta) &&
  areBlocks(value.blocks, value.text.length);

const NAMES = [
  'title',
  'township',
  'county',
  'city',
  'province',
  'level',
  'publisher',
  'publishedOn',
  'indexNumber',
  'reviewedAt',
] as const;

const isVerdict = (value: unknown): boolean =>
  isObject(value) && typeof value.isPlan === 'boolean' && isNumber(value.score) && Array.isArray(value.reasons);

/** True for a page as the collection holds it. */
export const isSavedPage = (value: unknown): value is SavedPage =>
  isObject(value) &&
  isText(value.id) &&
  isText(value.url) &&
  isText(value.capturedAt) &&
  isVerdict(value.verdict) &&
  NAMES.every((name) => isTextOrNull(value[name])) &&
  ((value.planYear ?? null) === null || isNumber(value.planYear));
