/**
 * How many cases each fuzz suite runs, in one place: few of them in `npm test`, more than 100,000 in all in `npm run test:long`.
 * A run that fails prints its seed and path; `fc.assert(…, { seed, path })` repeats it.
 */
const CASES = {
  /** [in `npm test`, in `npm run test:long`], for each property of the suite. */
  extraction: [120, 4_000],
  quantities: [1_500, 6_000],
  'page text': [150, 4_000],
  'live page text': [25, 2_000],
  files: [60, 2_000],
  parquet: [8, 150],
  workbooks: [20, 400],
  forms: [300, 6_000],
  anchoring: [60, 3_000],
  comparison: [150, 3_000],
  merge: [150, 3_000],
  migrations: [12, 300],
  messages: [2_500, 20_000],
} as const satisfies Readonly<Record<string, readonly [small: number, long: number]>>;

/** A suite of the table. */
export type Suite = keyof typeof CASES;

const long = import.meta.env.PLANMARK_LONG !== undefined;

/** What `fc.assert` takes for a property of a suite: always the same cases, so that a failure is one for everybody. */
export function cases(suite: Suite): { readonly seed: number; readonly numRuns: number } {
  return { seed: 20261125, numRuns: CASES[suite][long ? 1 : 0] };
}

/** How long a property may take before the runner gives up on it, in milliseconds. */
export const PATIENCE = long ? 1_800_000 : 60_000;
