/** How much room the words of a chart take beside it: none may be cut by its edge. In pixels, at the charts' size of type. Pure. */

import { wordsWidth } from '../words-width.ts';
import type { ChartPoint } from './chart-data.ts';

/** Pixels that an arrow goes on behind the end of an open bound. */
export const OPEN_LENGTH = 22;

const HAN = 12;
const SIGN = 7.7;
/** Between words and what they stand at. */
const GAP = 14;
const LEAST_LABEL = 190;
/** What words may take of a chart at most. */
const MOST_SHARE = 0.36;

export interface Labels {
  readonly room: number;
  /** A label as it fits: a long one loses its middle, for townships are told by their beginnings, years stand at the end. */
  readonly label: (place: string) => string;
}

/** Labels left of bars in a chart of this width. */
export function labelsBeside(places: readonly string[], width: number): Labels {
  const longest = Math.max(0, ...places.map(widthOf)) + GAP;
  const room = Math.min(Math.max(LEAST_LABEL, longest), Math.max(LEAST_LABEL, width * MOST_SHARE));
  return { room, label: (place) => withoutMiddle(place, room - GAP) };
}

/** The room behind the last point for what is written there, `least` at least. */
export function roomBehind(points: readonly ChartPoint[], width: number, least: number): number {
  const longest = Math.max(0, ...points.map(({ text }) => widthOf(text))) + OPEN_LENGTH + GAP;
  return Math.min(Math.max(least, longest), Math.max(least, width * MOST_SHARE));
}

/** How many numbers of the scale have room below bars, `room` pixels wide. */
export function ticksBelow(points: readonly ChartPoint[], room: number): number {
  return Math.max(2, Math.min(10, Math.floor(room / (digitsOf(points) * SIGN + 2 * GAP))));
}

/** The room left of a line for the numbers of its scale. */
export function roomForHeights(points: readonly ChartPoint[]): number {
  return Math.max(56, digitsOf(points) * SIGN + GAP);
}

/** Digits and commas of the highest number of a scale, two of them behind a point. */
function digitsOf(points: readonly ChartPoint[]): number {
  const highest = Math.max(0, ...points.map(({ high }) => Math.abs(high)));
  return Math.ceil(highest).toLocaleString('en').length + 2;
}

const widthOf = (words: string): number => wordsWidth(words, HAN, SIGN);

function withoutMiddle(words: string, room: number): string {
  if (widthOf(words) <= room) return words;
  const signs = [...words];
  const fitting = (from: readonly string[]): number => {
    let width = HAN / 2;
    const after = from.findIndex((sign) => {
      width += widthOf(sign);
      return width > room / 2;
    });
    return after < 0 ? from.length : after;
  };
  const tail = fitting([...signs].reverse());
  return `${signs.slice(0, fitting(signs)).join('')}…${signs.slice(signs.length - tail).join('')}`;
}
