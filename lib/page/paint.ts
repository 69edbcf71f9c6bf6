/**
 * Paints marks with the CSS Custom Highlight API: the page's DOM is not touched. There is one Highlight for each
 * style, made of StaticRanges (live ones would slow the page's own edits down) and set at once (each set repaints).
 * The styles themselves stand in a style sheet of the extension, by the names made here.
 */

/** What a mark looks like: target, achieved result, figure of a project, name of a project, excerpt. */
export const MARK_STYLES = ['target', 'actual', 'figure', 'project', 'excerpt'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** The colours of the page under the marks. */
export type Scheme = 'light' | 'dark';

export interface Paintable {
  readonly range: StaticRange;
  readonly style: MarkStyle;
  readonly saved: boolean;
}

/** A window with its own constructors: a mark in a frame is painted with those of the frame. */
export type PageWindow = Window & typeof globalThis;

/** The name under which a style is registered and written in the style sheet: `planmark-target-saved-dark`. */
function highlightName(style: MarkStyle | 'flash', saved: boolean, scheme: Scheme): string {
  return `planmark-${style}${saved ? '-saved' : ''}${scheme === 'dark' ? '-dark' : ''}`;
}

/** What is drawn later is drawn over: names lie under figures, suggestions under what is saved. */
const PRIORITY: Readonly<Record<MarkStyle, number>> = { excerpt: 1, project: 2, figure: 3, actual: 4, target: 5 };

/** Replaces all marks of a window. An empty list removes them. */
export function paintMarks(view: PageWindow, marks: readonly Paintable[], scheme: Scheme): void {
  const groups = new Map<string, StaticRange[]>();
  const priorities = new Map<string, number>();
  for (const { range, style, saved } of marks) {
    const name = highlightName(style, saved, scheme);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [range]);
    else group.push(range);
    priorities.set(name, PRIORITY[style] + (saved ? MARK_STYLES.length : 0));
  }
  for (const name of markNames()) if (!groups.has(name)) view.CSS.highlights.delete(name);
  for (const [name, ranges] of groups) {
    const highlight = new view.Highlight(...ranges);
    highlight.priority = priorities.get(name) ?? 0;
    view.CSS.highlights.set(name, highlight);
  }
}

/** The marks of a window; undefined for one whose frame was taken out or shows another document: its marks are gone with it. */
const highlightsOf = (view: PageWindow): HighlightRegistry | undefined => (view.CSS as typeof CSS | undefined)?.highlights;

/** Removes everything that was ever painted in a window. */
export function clearMarks(view: PageWindow): void {
  const highlights = highlightsOf(view);
  for (const name of [...markNames(), ...flashNames()]) highlights?.delete(name);
}

/** Lights a place up for `milliseconds`, or until `signal` ends. A second flash ends the first. */
export function flash(view: PageWindow, range: StaticRange, scheme: Scheme, milliseconds: number, signal: AbortSignal): void {
  const name = highlightName('flash', false, scheme);
  const highlight = new view.Highlight(range);
  highlight.priority = 2 * MARK_STYLES.length + 1;
  view.CSS.highlights.set(name, highlight);
  const end = (): void => {
    const highlights = highlightsOf(view);
    if (highlights?.get(name) === highlight) highlights.delete(name);
  };
  const timer = setTimeout(end, milliseconds);
  signal.addEventListener('abort', () => [clearTimeout(timer), end()], { once: true });
}

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

function markNames(): string[] {
  return SCHEMES.flatMap((scheme) =>
    MARK_STYLES.flatMap((style) => [highlightName(style, false, scheme), highlightName(style, true, scheme)]),
  );
}

const flashNames = (): string[] => SCHEMES.map((scheme) => highlightName('flash', false, scheme));
