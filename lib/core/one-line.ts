/** White space inside Chinese text is layout (line ends, indents); between Latin words it stays one space. Edges are cut. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, (gap, at: number) => (isLatin(text[at - 1]) && isLatin(text[at + gap.length]) ? ' ' : ''));
}

const isLatin = (sign: string | undefined): boolean => sign !== undefined && /[A-Za-z0-9]/.test(sign);
