/** All lists of indicators, by chapter. */
import { AGRICULTURE } from './agriculture.ts';
import { ECOLOGY } from './ecology.ts';
import { EDUCATION } from './education.ts';
import { FISCAL } from './fiscal.ts';
import { GOVERNANCE } from './governance.ts';
import { HEALTH } from './health.ts';
import { INCOME } from './income.ts';
import { INDUSTRY } from './industry.ts';
import { INVESTMENT } from './investment.ts';
import { OVERVIEW } from './overview.ts';
import { PARTY } from './party.ts';
import { SCIENCE } from './science.ts';
import { SERVICES } from './services.ts';
import { TRADE } from './trade.ts';
import { URBAN } from './urban.ts';
import type { Category } from './vocabulary.ts';
import { WELFARE } from './welfare.ts';

export const INDICATOR_LISTS: readonly (readonly [category: Category, lines: string])[] = [
  ['overview', OVERVIEW],
  ['fiscal', FISCAL],
  ['investment', INVESTMENT],
  ['industry', INDUSTRY],
  ['agriculture', AGRICULTURE],
  ['services', SERVICES],
  ['trade', TRADE],
  ['science', SCIENCE],
  ['income', INCOME],
  ['education', EDUCATION],
  ['health', HEALTH],
  ['welfare', WELFARE],
  ['ecology', ECOLOGY],
  ['urban', URBAN],
  ['governance', GOVERNANCE],
  ['party', PARTY],
];
