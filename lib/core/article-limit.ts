/** Characters of HTML up to which the copy of an article is kept: a hundred times a long plan. Longer ones are lists or data. */
export const LONGEST_ARTICLE = 2_000_000;
