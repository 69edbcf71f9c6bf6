/** The national five-year plans that texts speak of. Data. */

/** The last year of each five-year plan: “十四五” ran from 2021 to 2025, the others follow every five years. */
export const FIVE_YEAR_ENDS: readonly (readonly [name: string, end: number])[] = [
  ['十一五', 2010],
  ['十二五', 2015],
  ['十三五', 2020],
  ['十四五', 2025],
  ['十五五', 2030],
  ['十六五', 2035],
];
