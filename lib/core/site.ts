/** Sites whose pages may be read by themselves: an address, and the pattern of addresses that the browser grants. */

/** A site that the user allows. */
export interface Site {
  /** The browser's pattern of its addresses: `*://www.songxi.example/*`. */
  readonly pattern: string;
  /** Its host name as a person reads it: `www.songxi.example`, `*.songxi.example` with all below it; `*` for every site. */
  readonly host: string;
}

/** Addresses on which Planmark runs without being asked: those of governments. */
export const GOVERNMENT_SITES = '*://*.gov.cn/*';

const isGovernment = (host: string): boolean => host === 'gov.cn' || host.endsWith('.gov.cn');

/**
 * The site of a page's address as the browser writes it; null for an address that is none of the web, for one of numbers and
 * colons, which no pattern can name, and for a government's site, which needs no permission.
 */
export function siteOf(url: string): Site | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#@:[\]]+)(?::\d*)?(?:[/?#]|$)/.exec(url)?.[1];
  return host === undefined || isGovernment(host) ? null : { pattern: `*://${host}/*`, host };
}

/** The site that a pattern of the browser stands for; null for what is not of the web, and for governments' sites. */
export function siteOfPattern(pattern: string): Site | null {
  if (pattern === '<all_urls>') return { pattern, host: '*' };
  const host = /^(?:\*|https?):\/\/([^/:]+)(?::[\d*]+)?\//.exec(pattern)?.[1];
  return host === undefined || isGovernment(host) ? null : { pattern, host };
}
