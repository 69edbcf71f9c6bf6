/** Whether the page under a piece of text is light or dark, by what it really shows and not by what the system prefers. */
import type { Scheme } from './paint.ts';

interface Colour {
  /** 0–255. */
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 0–1. */
  readonly alpha: number;
}

/** From here on black text is easier to read on a background than white text (relative luminance, WCAG 2). */
const MIDDLE = 0.179;

/**
 * The scheme of the background behind `element`: the first background that covers on the way up, through frames;
 * where there is none, the canvas, which a page can ask to be dark. Pictures as backgrounds are not looked at.
 */
export function schemeBehind(element: Element): Scheme {
  for (let at: Element | null = element; at !== null; at = above(at)) {
    const { backgroundColor } = getComputedStyle(at);
    const colour = parseColour(backgroundColor);
    if (colour !== null && colour.alpha >= 0.5) return luminance(colour) < MIDDLE ? 'dark' : 'light';
  }
  return isDarkCanvas(element.ownerDocument) ? 'dark' : 'light';
}

function above(element: Element): Element | null {
  const { parentNode } = element;
  if (parentNode instanceof Element) return parentNode;
  if (parentNode !== null && 'host' in parentNode) return (parentNode as ShadowRoot).host;
  return frameOf(element.ownerDocument);
}

/** The frame element that shows a document; null for the top document and under a frame of another site. */
function frameOf(document: Document): Element | null {
  return document.defaultView?.frameElement ?? null;
}

function isDarkCanvas(document: Document): boolean {
  const view = document.defaultView;
  if (view === null) return false;
  const { colorScheme } = view.getComputedStyle(document.documentElement);
  const words = colorScheme.split(' ');
  if (!words.includes('dark')) return false;
  return !words.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Reads `rgb(…)` and `rgba(…)`, with commas or without, and `color(srgb …)`; null for other spaces. */
function parseColour(computed: string): Colour | null {
  const open = computed.indexOf('(');
  const parts = computed
    .slice(open + 1, -1)
    .split(/[\s,/]+/)
    .filter((part) => part !== '');
  const space = computed.slice(0, Math.max(open, 0));
  const scale = space === 'color' && parts[0] === 'srgb' ? 255 : 1;
  if (scale === 255) parts.shift();
  else if (space !== 'rgb' && space !== 'rgba') return null;
  const [red, green, blue, alpha = 1] = parts.map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [red, green, blue, alpha].some(Number.isNaN) ? null : { red: red * scale, green: green * scale, blue: blue * scale, alpha };
}

function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
