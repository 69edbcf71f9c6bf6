/** Shapes of what is typed and selected in a page. */
import type { ItemFields } from '../core/editing/fields.ts';
import type { ItemReading } from '../core/item.ts';
import type { Span } from '../core/model.ts';
import type { OpenItem, SelectionKind } from '../core/selection/selection.ts';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const oneOf =
  (...values: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && values.includes(value);
const isText = (value: unknown): boolean => typeof value === 'string';
/** What older versions did not know is not there. */
const isTextOrNull = (value: unknown): boolean => (value ?? null) === null || isText(value);
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isNumberOrNull = (value: unknown): boolean => (value ?? null) === null || isNumber(value);
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isValue = (value: unknown): boolean => isNumber(value) || (Array.isArray(value) && value.length === 2 && value.every(isNumber));

const isOperator = oneOf('=', '>=', '<=', '>', '<', '~', 'range');
const isChange = oneOf('growth', 'reduction', 'new', 'level');
const isRole = oneOf('target', 'actual', 'project');
const PROJECT_KINDS = ['construction', 'industry', 'programme'];
const STAGES = ['negotiating', 'planned', 'ongoing', 'completing', 'done'];

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const READINGS: Readonly<Record<ItemReading['kind'], Shape>> = {
  figure: {
    indicator: isText,
    indicatorKey: isText,
    category: isTextOrNull,
    change: isChange,
    role: isRole,
    op: isOperator,
    value: isValue,
    unit: isText,
    baseValue: isValue,
    baseUnit: isText,
    year: isNumberOrNull,
    modality: isTextOrNull,
    department: areTexts,
    project: isTextOrNull,
  },
  project: {
    name: isText,
    projectKind: (value) => (value ?? null) === null || oneOf(...PROJECT_KINDS)(value),
    stage: (value) => (value ?? null) === null || oneOf(...STAGES)(value),
    deadline: isTextOrNull,
    investment: isNumberOrNull,
    investmentOp: (value) => value === undefined || oneOf('>=', '<=', '>', '<', '~')(value),
    area: isNumberOrNull,
    department: areTexts,
  },
  excerpt: { text: isText },
};

const OWN: Shape = { note: isText, tags: isText };
const FIELDS: Readonly<Record<ItemFields['kind'], Shape>> = {
  figure: {
    ...OWN,
    indicator: isText,
    value: isText,
    unit: isText,
    op: isOperator,
    change: isChange,
    role: isRole,
    year: isText,
    department: isText,
    project: isText,
  },
  project: {
    ...OWN,
    name: isText,
    projectKind: oneOf('', ...PROJECT_KINDS),
    stage: oneOf('', ...STAGES),
    deadline: isText,
    investment: isText,
    department: isText,
  },
  excerpt: OWN,
};

function hasShape(shapes: Readonly<Record<string, Shape>>, value: unknown): boolean {
  if (!isObject(value) || typeof value.kind !== 'string' || !Object.hasOwn(shapes, value.kind)) return false;
  return Object.entries(shapes[value.kind] ?? {}).every(([name, isRight]) => isRight(value[name]));
}

/** True for a reading with every field of its kind. */
export const isReading = (value: unknown): value is ItemReading => hasShape(READINGS, value);

/** True for the fields of a form, whatever is typed in them. */
export const areFields = (value: unknown): value is ItemFields => hasShape(FIELDS, value);

/** The other parts of an item are those of a draft: `isPlace` says whether they are right. */
export const isOpenItem = (value: unknown, isPlace: (value: Fields) => boolean): value is OpenItem =>
  isObject(value) && isPlace(value) && (value.reading === null || isReading(value.reading));

export const isSelectionKind = (value: unknown): value is SelectionKind => oneOf('figure', 'project', 'excerpt')(value);

/** True for a half-open span within a text of `length`. */
export const isSpan = (value: unknown, length: number): value is Span =>
  isObject(value) &&
  Number.isSafeInteger(value.start) &&
  Number.isSafeInteger(value.end) &&
  0 <= Number(value.start) &&
  Number(value.start) <= Number(value.end) &&
  Number(value.end) <= length;
