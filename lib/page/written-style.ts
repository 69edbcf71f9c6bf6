/**
 * Styles as a file writes them: style attributes and the plain class rules of style elements. No cascade, so a class
 * rule is only trusted to hide a short run of text, which is what watermarks are.
 */
import { BLOCK, HIDDEN, PREFORMATTED, SIZED, TINY } from './look-flags.ts';

/** Flags by class name. */
export type StyleRules = ReadonlyMap<string, number>;

const LONGEST_HIDDEN_BY_CLASS = 120;
const SMALLEST_SIZE: Readonly<Record<string, number>> = { px: 2, pt: 1.5, em: 0.1, rem: 0.1, '%': 10, '': 0.001 };

/** Reads the class rules (`.name{…}`, `tag.name{…}`) of all style elements; rules inside `@media` and the like are left out. */
export function readStyleRules(document: Document): StyleRules {
  const rules = new Map<string, number>();
  for (const sheet of document.querySelectorAll('style')) readSheet(withoutComments(sheet.textContent ?? ''), rules);
  return rules;
}

function readSheet(css: string, rules: Map<string, number>): void {
  let at = 0;
  for (let open = css.indexOf('{'); open >= 0; open = css.indexOf('{', at)) {
    const selectors = css.slice(at, open).trim();
    if (selectors.startsWith('@')) {
      at = endOfGroup(css, open);
      continue;
    }
    const close = css.indexOf('}', open);
    if (close < 0) return;
    const flags = flagsOf(css.slice(open + 1, close));
    if (flags !== 0) for (const selector of selectors.split(',')) addRule(selector.trim(), flags, rules);
    at = close + 1;
  }
}

function addRule(selector: string, flags: number, rules: Map<string, number>): void {
  const name = /^[a-z]*\.([\w-]+)$/i.exec(selector)?.[1];
  if (name) rules.set(name, (rules.get(name) ?? 0) | flags);
}

function endOfGroup(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i += 1) {
    const code = css.charCodeAt(i);
    if (code === 123) depth += 1;
    if (code === 125) depth -= 1;
    if (depth === 0) return i + 1;
  }
  return css.length;
}

function withoutComments(css: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    kept.push(css.slice(at, open));
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return kept.join('');
    at = close + 2;
  }
  kept.push(css.slice(at));
  return kept.join('');
}

function flagsOf(declarations: string): number {
  let flags = 0;
  let flat = false;
  let clipped = false;
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
      .toLowerCase();
    flags |= flagOf(name, value);
    flat ||= (name === 'height' || name === 'max-height' || name === 'width') && Number.parseFloat(value) === 0;
    clipped ||= name === 'overflow' && value === 'hidden';
  }
  return flat && clipped ? flags | HIDDEN : flags;
}

function flagOf(name: string, value: string): number {
  switch (name) {
    case 'display':
      return value === 'none' ? HIDDEN : value === 'block' ? BLOCK : 0;
    case 'visibility':
      return value === 'hidden' || value === 'collapse' ? HIDDEN : 0;
    case 'opacity':
      return Number(value) === 0 ? HIDDEN : 0;
    case 'position':
      return value === 'absolute' || value === 'fixed' ? BLOCK : 0;
    case 'white-space':
      return value.startsWith('pre') ? PREFORMATTED : 0;
    case 'font-size':
      return isTiny(value) ? TINY : SIZED;
    default:
      return 0;
  }
}

function isTiny(size: string): boolean {
  const number = Number.parseFloat(size);
  if (Number.isNaN(number)) return false;
  const unit = size.replace(/^[\d.+-]+/, '').trim();
  return number < (SMALLEST_SIZE[unit] ?? 0);
}

/** The look that style attribute, `hidden` attribute and class rules give an element. */
export function writtenLook(element: Element, rules: StyleRules): number {
  if (element.hasAttribute('hidden')) return HIDDEN;
  let byClass = 0;
  const names = element.getAttribute('class');
  if (names && rules.size > 0) for (const name of names.split(/\s+/)) byClass |= rules.get(name) ?? 0;
  if (byClass & HIDDEN && (element.textContent ?? '').length > LONGEST_HIDDEN_BY_CLASS) byClass &= ~HIDDEN;
  const style = element.getAttribute('style');
  const own = style ? flagsOf(style) : 0;
  // An own size overrules the one of a class.
  return own & (TINY | SIZED) ? (byClass & ~(TINY | SIZED)) | own : byClass | own;
}
