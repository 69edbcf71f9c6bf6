/** Days as a spreadsheet counts them: from 30 December 1899, the time of day as a fraction. */

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** 1 January 1900 to the end of 9999: what a sheet can hold, without the leap day of 1900 that never was. */
const inRange = (days: number): number | null => (days >= 61 && days < 2_958_466 ? days : null);

/** The number of an ISO date (`2026-01-15`); null for what is none. */
export function dayNumber(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  // A day that no month has (31 February) would be read as one of the next month.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return null;
  return inRange((time - FIRST_DAY) / DAY_MS);
}

/** The number of an ISO time on a clock that is `minutesAhead` of UTC then, to the second; null for what is no time. */
export function timeNumber(time: string, minutesAhead: (time: Date) => number): number | null {
  const ms = Date.parse(time);
  if (Number.isNaN(ms)) return null;
  const seconds = Math.round((ms - FIRST_DAY) / 1000) + minutesAhead(new Date(ms)) * 60;
  return inRange(seconds / 86_400);
}
