/**
 * How much work a piece of code does, counted and not timed, so that it is the same on every machine: every call of a
 * built-in of strings, lists, maps and patterns, by what it looks at or copies.
 */

/** What a call costs, given what it was called on, what it was given and what it answered. */
type Cost = (self: { readonly length: number }, given: readonly unknown[], answer: unknown) => number;

const one: Cost = () => 1;
const whole: Cost = (self) => 1 + self.length;
const copied: Cost = (_, __, answer) => 1 + (answer as { readonly length: number }).length;
/** From where it began looking to where it found something, or to the end. */
const searched: Cost = (self, [, from], answer) => {
  const begun = typeof from === 'number' ? from : 0;
  const ended = typeof answer === 'number' && answer >= 0 ? answer : self.length;
  return 1 + Math.abs(ended - begun);
};
const given: Cost = (_, [text]) => 1 + String(text).length;
/** A pattern that is looked for again and again goes on behind what it found; that it looks at the text is counted once, by `replace` and the like. */
const matched: Cost = (self, [text], answer) => {
  const hit = answer as RegExpExecArray | null;
  const { sticky, global } = self as unknown as RegExp;
  return 1 + (sticky || global ? (hit?.[0].length ?? 0) : String(text).length);
};

const COSTS: readonly (readonly [object, Readonly<Record<string, Cost>>])[] = [
  [
    String.prototype,
    {
      charCodeAt: one,
      codePointAt: one,
      charAt: one,
      at: one,
      slice: copied,
      substring: copied,
      indexOf: searched,
      lastIndexOf: one,
      includes: whole,
      startsWith: given,
      endsWith: given,
      split: whole,
      replace: whole,
      replaceAll: whole,
      trim: whole,
      trimEnd: whole,
      trimStart: whole,
      toLowerCase: whole,
      repeat: copied,
    },
  ],
  [
    Array.prototype,
    {
      push: one,
      pop: one,
      at: one,
      slice: copied,
      concat: copied,
      filter: whole,
      map: whole,
      flatMap: whole,
      forEach: whole,
      reduce: whole,
      sort: whole,
      toSorted: whole,
      join: whole,
      includes: whole,
      indexOf: searched,
      findIndex: searched,
      shift: whole,
      unshift: whole,
      splice: whole,
    },
  ],
  [Map.prototype, { get: one, set: one, has: one }],
  [Set.prototype, { add: one, has: one }],
  [RegExp.prototype, { exec: matched }],
];

/** Runs `work` and counts. Not to be nested. */
export function workOf(work: () => void): number {
  let total = 0;
  const undo: (() => void)[] = [];
  for (const [prototype, costs] of COSTS) {
    for (const [name, cost] of Object.entries(costs)) {
      const before = Object.getOwnPropertyDescriptor(prototype, name);
      if (before === undefined) continue;
      const plain = before.value as (...args: unknown[]) => unknown;
      const counted = function (this: { readonly length: number }, ...args: unknown[]): unknown {
        const answer = Reflect.apply(plain, this, args);
        total += cost(this, args, answer);
        return answer;
      };
      Object.defineProperty(prototype, name, { ...before, value: counted });
      undo[undo.length] = () => Object.defineProperty(prototype, name, before);
    }
  }
  try {
    work();
  } finally {
    for (const back of undo) back();
  }
  return total;
}
