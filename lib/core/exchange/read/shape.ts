/**
 * Shapes of JSON values. A shape takes a parsed value and answers a fresh one with exactly the fields that it names, so that
 * nothing else in a file (`__proto__`, fields of other programs, any depth of nesting) gets further; what does not fit is
 * refused with its place.
 */
import { RefusedError } from '../refusal.ts';

/** `at` is the path of the value in the file. Throws a RefusedError. */
export type Shape<T> = (value: unknown, at: string) => T;

type Fields = Readonly<Record<string, unknown>>;

/** Any object, for reading single fields. */
export const object: Shape<Fields> = (value, at) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(value, at, '{ }');
  return value as Fields;
};

export const text: Shape<string> = (value, at) => {
  if (typeof value !== 'string') throw wrong(value, at, '"…"');
  return value;
};

export const number: Shape<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(value, at, '0.0');
  return value;
};

/** A whole number from 0 on. */
export const count: Shape<number> = (value, at) => {
  if (!Number.isSafeInteger(number(value, at)) || (value as number) < 0) throw new RefusedError('not-allowed', at, '0, 1, 2 …');
  return value as number;
};

export const wholeNumber: Shape<number> = (value, at) => {
  if (!Number.isSafeInteger(number(value, at))) throw new RefusedError('not-allowed', at, '… -1, 0, 1 …');
  return value as number;
};

export const flag: Shape<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw wrong(value, at, 'true, false');
  return value;
};

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** An ISO time. */
export const time: Shape<string> = (value, at) => {
  if (!ISO_TIME.test(text(value, at)) || Number.isNaN(Date.parse(value as string))) {
    throw new RefusedError('not-allowed', at, '2026-11-25T08:00:00Z');
  }
  return value as string;
};

/** One of a closed vocabulary. */
export const oneOf =
  <const T extends string>(...words: readonly T[]): Shape<T> =>
  (value, at) => {
    const found = words.find((word) => word === text(value, at));
    if (found === undefined) throw new RefusedError('not-allowed', at, words.join(', '));
    return found;
  };

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, at) =>
    value === null ? null : shape(value, at);

/** A field that may be absent; `record` leaves it out then. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, at) =>
    value === undefined ? undefined : shape(value, at);

export const list =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) throw wrong(value, at, '[ ]');
    return value.map((entry, i) => shape(entry, `${at}[${i}]`));
  };

/** A list, or its only entry by itself: JSON-LD makes no difference, and programs that compact it write the second. */
export const oneOrMore =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value, at) =>
    list(shape)(typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : value, at);

/** An object with exactly these fields; the type makes sure that none of `T` is forgotten. */
export const record =
  <T extends object>(shapes: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> =>
  (value, at) => {
    const fields = object(value, at);
    const names = Object.keys(shapes) as (keyof T & string)[];
    // The names are ours, not the file's.
    const read = names.map((name) => [name, shapes[name](fieldOf(fields, name), under(at, name))] as const);
    return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as T;
  };

/** An object's own field; undefined where it has none of that name. */
export const fieldOf = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);

/** The path of a field. */
export const under = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);

function wrong(value: unknown, at: string, expected: string): RefusedError {
  return new RefusedError(value === undefined ? 'missing' : 'wrong-type', at, expected);
}
