/** All lists of indicators, by chapter. */
import { AGRICULTURE } from './agriculture.ts';
import { FISCAL } from './fiscal.ts';
import { INDUSTRY } from './industry.ts';
import { INVESTMENT } from './investment.ts';
import { OVERVIEW } from './overview.ts';
import type { Category } from './vocabulary.ts';

export const INDICATOR_LISTS: readonly (readonly [category: Category, lines: string])[] = [
  ['overview', OVERVIEW],
  ['fiscal', FISCAL],
  ['investment', INVESTMENT],
  ['industry', INDUSTRY],
  ['agriculture', AGRICULTURE],
];
