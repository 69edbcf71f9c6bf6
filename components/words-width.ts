/** The width of words before they are drawn, in pixels: a Chinese sign takes `han`, any other `sign`. */
export function wordsWidth(words: string, han: number, sign: number): number {
  let width = 0;
  for (const each of words) width += each >= '\u2e80' ? han : sign;
  return width;
}
