/**
 * Puts the card into a page: one element with a shadow root at the end of the document, there only while a card is open.
 * A page on which no card is open is the page as the site sent it.
 */
import { render } from 'preact';
import { type Words, WordsProvider } from '../words.tsx';
import styles from './card.css?inline';
import { Card, type CardProps } from './card.tsx';
import { type Box, placeCard } from './place-card.ts';

export interface CardInput extends CardProps {
  readonly words: Words;
  readonly scheme: 'light' | 'dark';
  /** The mark's boxes in the viewport, asked again whenever the page scrolls; none where it is not shown. */
  readonly boxes: () => readonly Box[];
}

export interface OpenCard {
  /** The only node that the product ever adds to a page. */
  readonly host: HTMLElement;
  /** Shows the card anew with these values. */
  update(input: CardInput): void;
  /** Puts text on the clipboard; false where the browser refuses. Only within a press of a person. */
  copy(text: string): Promise<boolean>;
  /** Takes the card out of the page and gives the focus back. */
  close(): void;
}

/** The name of the element, for those who watch the page and must not take it for a change of the article. */
const HOST_NAME = 'planmark-root';

/** Opens a card in `document` and moves the focus into it. */
export function openCard(document: Document, input: CardInput): OpenCard {
  const before = document.activeElement;
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root, styles);
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
    const { words, scheme: _, boxes: __, ...props } = now;
    render(
      <WordsProvider value={words}>
        <Card {...props} />
      </WordsProvider>,
      layer,
    );
    place(layer, now.boxes());
  };
  show();
  follow(document, () => place(layer, now.boxes()), life.signal);
  layer.querySelector<HTMLElement>('.pm-card')?.focus({ preventScroll: true });
  return {
    host,
    update: (next) => {
      now = next;
      show();
    },
    copy: (text) => copyText(root, text),
    close: () => {
      life.abort();
      const hadFocus = document.activeElement === host;
      render(null, layer);
      host.remove();
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
  };
}

/** Style sheets made by script pass any content security policy of the page; where they cannot be set, a style element may. */
function addStyles(root: ShadowRoot, css: string): void {
  const view = root.ownerDocument.defaultView;
  try {
    if (view === null) throw new TypeError('a document without a window');
    const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

function place(layer: HTMLElement, mark: readonly Box[]): void {
  const card = layer.querySelector<HTMLElement>('.pm-card');
  const view = layer.ownerDocument.defaultView;
  if (card === null || view === null) return;
  layer.style.visibility = mark.length === 0 ? 'hidden' : 'visible';
  if (mark.length === 0) return;
  card.style.maxHeight = '';
  const { width, height } = card.getBoundingClientRect();
  const room = { width: layer.ownerDocument.documentElement.clientWidth, height: view.innerHeight };
  const { left, top, maxHeight } = placeCard(mark, { width, height }, room);
  layer.style.left = `${left}px`;
  layer.style.top = `${top}px`;
  card.style.maxHeight = `${maxHeight}px`;
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
  document.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  view?.addEventListener('resize', soon, { signal });
}

/** Many government sites are still served over http, where the clipboard can only be reached through a selection. */
async function copyText(root: ShadowRoot, text: string): Promise<boolean> {
  const { clipboard } = root.ownerDocument.defaultView?.navigator ?? {};
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch (error) {
      // The page's own policy can forbid the clipboard; the selection below may still be allowed.
      if (!(error instanceof DOMException)) throw error;
    }
  }
  const focused = root.activeElement;
  const field = root.ownerDocument.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;opacity:0;pointer-events:none';
  root.append(field);
  field.select();
  const done = root.ownerDocument.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}
