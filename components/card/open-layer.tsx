/**
 * Puts a surface into a page: one element with a shadow root at the end of the document, there only while the surface is
 * open. A page on which none is open is the page as the site sent it.
 */
import { render, type VNode } from 'preact';
import formStyles from '../edit-form/edit-form.css?inline';
import styles from './card.css?inline';
import { copyText } from './copy-text.ts';
import { type Box, dockCard, placeCard } from './place-card.ts';

export interface LayerInput {
  /** One element of the class `pm-card`, the same one as long as the surface is open. */
  readonly body: VNode;
  readonly scheme: 'light' | 'dark';
  /** The boxes in the viewport to lie beside, asked again whenever the page scrolls; [] where nothing is shown, null to lie in the corner. */
  readonly boxes: () => readonly Box[] | null;
}

export interface OpenLayer {
  /** The only node that the product ever adds to a page. */
  readonly host: HTMLElement;
  /** Its tree, which the page's own scripts cannot reach. */
  readonly root: ShadowRoot;
  /** Shows the surface anew with these values. */
  update(input: LayerInput): void;
  /** True where a point of the viewport lies on the surface. */
  holds(x: number, y: number): boolean;
  /** Moves the focus to an element of the surface; to the surface itself where there is none. */
  focus(selector: string): void;
  /** Puts text on the clipboard; false where the browser refuses. Only within a press of a person. */
  copy(text: string): Promise<boolean>;
  /** Takes the surface out of the page and gives the focus back, where it had it. */
  close(): void;
}

/** The name of the element, for those who watch the page and must not take it for a change of the article. */
const HOST_NAME = 'planmark-root';

/** Opens a surface in `document`; with `takesFocus` the focus moves into it. */
export function openLayer(document: Document, input: LayerInput, takesFocus: boolean): OpenLayer {
  // By what it can do: in a frame, elements are of the frame's own classes.
  const before = document.activeElement as HTMLElement | null;
  const { host, root } = closedTree(document);
  addStyles(root, styles + formStyles);
  const layer = document.createElement('div');
  layer.className = 'pm-layer';
  layer.setAttribute('popover', 'manual');
  root.append(layer);
  document.documentElement.append(host);
  // The top layer lies over everything that the page can put up.
  layer.showPopover();
  const life = new AbortController();
  let now = input;
  const show = (): void => {
    layer.dataset.scheme = now.scheme;
    render(now.body, layer);
    place(layer, now.boxes);
  };
  show();
  follow(document, () => place(layer, now.boxes), life.signal);
  followSize(layer, () => place(layer, now.boxes), life.signal);
  if (takesFocus) takeFocus(layer);
  return {
    host,
    root,
    update: (next) => {
      now = next;
      show();
    },
    holds: (x, y) => {
      const { left, top, right, bottom } = layer.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    },
    focus: (selector) =>
      (layer.querySelector<HTMLElement>(selector) ?? layer.querySelector<HTMLElement>('.pm-card'))?.focus({ preventScroll: true }),
    copy: (text) => copyText(root, text),
    close: () => {
      life.abort();
      const hadFocus = document.activeElement === host;
      render(null, layer);
      host.remove();
      if (hadFocus) before?.focus?.({ preventScroll: true });
    },
  };
}

/**
 * An element with a tree of its own that the page's scripts cannot reach: notes and tags are nothing for them. A page that has
 * defined an element of our name would be handed the tree, or could refuse it; it cannot foresee the second name.
 */
function closedTree(document: Document): Pick<OpenLayer, 'host' | 'root'> {
  for (const name of [HOST_NAME, `${HOST_NAME}-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`]) {
    const host = document.createElement(name);
    if (host.matches(':defined')) continue;
    try {
      return { host, root: host.attachShadow({ mode: 'closed' }) };
    } catch (error) {
      // A definition that allows no tree.
      if (!(error instanceof DOMException)) throw error;
    }
  }
  throw new Error('the page takes no element of ours');
}

/** A window with its own constructors. */
type PageWindow = Window & typeof globalThis;

/** Style sheets made by script pass any content security policy of the page; where they cannot be set, a style element may. */
function addStyles(root: ShadowRoot, css: string): void {
  const view = root.ownerDocument.defaultView;
  try {
    if (view === null) throw new TypeError('a document without a window');
    const sheet = new (view as PageWindow).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

function place(layer: HTMLElement, boxes: LayerInput['boxes']): void {
  const card = layer.querySelector<HTMLElement>('.pm-card');
  const view = layer.ownerDocument.defaultView;
  if (card === null || view === null) return;
  const mark = boxes();
  layer.style.visibility = mark?.length === 0 ? 'hidden' : 'visible';
  if (mark?.length === 0) return;
  const scrolled = card.scrollTop;
  card.style.maxHeight = '';
  const { width, height } = card.getBoundingClientRect();
  const sight = sightOf(view);
  const room = { width: sight.right - sight.left, height: sight.bottom - sight.top };
  const { left, top, maxHeight } =
    mark === null
      ? dockCard({ width, height }, room)
      : placeCard(
          mark.map((box) => within(sight, box)),
          { width, height },
          room,
        );
  layer.style.left = `${left + sight.left}px`;
  layer.style.top = `${top + sight.top}px`;
  card.style.maxHeight = `${maxHeight}px`;
  card.scrollTop = scrolled;
}

/** What is seen of a window, in its own coordinates: of one in a frame, what the window around it shows. */
function sightOf(view: Window): Box {
  const own = { left: 0, top: 0, right: view.document.documentElement.clientWidth, bottom: view.innerHeight };
  const frame = view.frameElement;
  const outer = frame?.ownerDocument.defaultView;
  if (!frame || !outer) return own;
  const { left, top } = frame.getBoundingClientRect();
  const around = {
    left: Math.max(0, -left - frame.clientLeft),
    top: Math.max(0, -top - frame.clientTop),
    right: Math.min(own.right, outer.document.documentElement.clientWidth - left - frame.clientLeft),
    bottom: Math.min(own.bottom, outer.innerHeight - top - frame.clientTop),
  };
  // A frame of which nothing is in sight has no better place than its own.
  return around.right > around.left && around.bottom > around.top ? around : own;
}

const within = ({ left, top }: Box, box: Box): Box => ({
  left: box.left - left,
  top: box.top - top,
  right: box.right - left,
  bottom: box.bottom - top,
});

/** Calls `move` when the surface becomes larger or smaller by itself: a form shows another field. */
function followSize(layer: HTMLElement, move: () => void, signal: AbortSignal): void {
  const card = layer.querySelector('.pm-card');
  const view = layer.ownerDocument.defaultView as PageWindow | null;
  if (card === null || view === null) return;
  const observer = new view.ResizeObserver(move);
  observer.observe(card);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Into the surface, or to where the reader was in its list. Scrolls inside of the surface only: the page stays where it is. */
function takeFocus(layer: HTMLElement): void {
  const card = layer.querySelector<HTMLElement>('.pm-card');
  const entry = layer.querySelector<HTMLElement>('[aria-current]');
  (entry ?? card)?.focus({ preventScroll: true });
  if (card !== null && entry !== null) card.scrollTop = entry.offsetTop - card.clientHeight / 2;
}

/** Calls `move` once a frame while anything scrolls or the window changes its size. */
function follow(document: Document, move: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  let frame = 0;
  const soon = (): void => {
    if (frame !== 0 || view === null) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) move();
    });
  };
  const outer = view?.frameElement?.ownerDocument ?? document;
  for (const each of new Set([document, outer])) {
    each.addEventListener('scroll', soon, { capture: true, passive: true, signal });
    each.defaultView?.addEventListener('resize', soon, { signal });
  }
}
