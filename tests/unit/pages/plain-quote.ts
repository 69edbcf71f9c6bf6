/** A quote in plain spelling: compatibility forms (２．５亿元, ⼯程) folded, white space and invisible signs taken out. */
export const plainQuote = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '');

/** The expected strings that are not among the found ones; each found one answers for one expected. */
export function missing(expected: readonly string[], found: readonly string[]): string[] {
  const left = found.map(plainQuote);
  return expected.filter((text) => {
    const at = left.indexOf(plainQuote(text));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The expected names of projects that are not among the found ones. A found name may carry its phase (…基地二期). */
export function unnamed(expected: readonly string[], found: readonly string[]): string[] {
  const names = new Set(found.map(plainQuote).flatMap((name) => [name, name.replace(/[一二三四五六]期$/, '')]));
  return expected.filter((name) => !names.has(plainQuote(name)));
}
