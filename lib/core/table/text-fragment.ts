/**
 * A link that opens a page at a quote: the text directive `#:~:text=prefix-,start,end,-suffix`
 * (WICG scroll-to-text-fragment). Browsers that do not know it open the page at its top.
 */
import type { QuoteSelector } from '../item.ts';

const DIRECTIVE = ':~:';

/** Where a browser surely sees a word boundary in Chinese text. */
const PUNCTUATION = '，。；：、！？（）《》“”‘’【】,.;:!?()[]"\t ';

/** A context longer than this was cut by the selector, maybe in mid-word; a shorter one ends where the text does. */
const FULL_CONTEXT = 32;

/**
 * The address of a quote. The address's own fragment (a route, an anchor) stays before the directive.
 * A quote without any text gives the address itself.
 */
export function textFragmentUrl(url: string, quote: Pick<QuoteSelector, 'exact' | 'prefix' | 'suffix'>): string {
  const lines = quote.exact
    .split(/[\r\n]+/)
    .map(trimmed)
    .filter(Boolean);
  const start = lines[0];
  if (start === undefined) return url;
  const end = lines.length > 1 ? lines[lines.length - 1] : undefined;
  const prefix = prefixOf(quote.prefix);
  const suffix = suffixOf(quote.suffix);
  const parts = [
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === undefined ? [] : [encoded(end)]),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ];
  return `${withFragment(url)}${DIRECTIVE}text=${parts.join(',')}`;
}

function withFragment(url: string): string {
  const directive = url.indexOf(DIRECTIVE);
  const bare = directive < 0 ? url : url.slice(0, directive);
  return bare.includes('#') ? bare : `${bare}#`;
}

/**
 * The directive's parts may not run over a block, and the prefix has to begin, the suffix to end, at a word boundary:
 * of a context that was cut anywhere, only the part beyond the outermost punctuation mark is certain to do so.
 */
function prefixOf(prefix: string): string {
  const line = prefix.slice(Math.max(prefix.lastIndexOf('\n'), prefix.lastIndexOf('\r')) + 1);
  if (line.length < FULL_CONTEXT) return trimmed(line);
  for (let i = 0; i < line.length - 1; i += 1) {
    if (PUNCTUATION.includes(line.charAt(i))) return trimmed(line.slice(i + 1)) || trimmed(line);
  }
  return trimmed(line);
}

function suffixOf(suffix: string): string {
  const line = suffix.split(/[\r\n]/, 1)[0] ?? '';
  if (line.length < FULL_CONTEXT) return trimmed(line);
  for (let i = line.length - 1; i > 0; i -= 1) {
    if (PUNCTUATION.includes(line.charAt(i))) return trimmed(line.slice(0, i)) || trimmed(line);
  }
  return trimmed(line);
}

const trimmed = (text: string): string => text.trim();

/** `encodeURIComponent` leaves the dash alone, which is the directive's own sign, and throws on half a surrogate pair. */
function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text)).replaceAll('-', '%2D');
}

const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '');
