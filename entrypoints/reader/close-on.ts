export interface CloseDeeds {
  /** The reader pressed Escape. */
  readonly leave: () => void;
  /** The reader pressed anywhere else than on the surface. */
  readonly elsewhere: () => void;
}

/** Listens for the ways to leave a surface whose element is `host`, until `signal` ends. */
export function closeOn(document: Document, host: HTMLElement, { leave, elsewhere }: CloseDeeds, signal: AbortSignal): void {
  document.addEventListener('pointerdown', (event) => event.composedPath().includes(host) || elsewhere(), { capture: true, signal });
  document.addEventListener(
    'keydown',
    (event) => {
      // An Escape that ends the composition of a word is the input method's.
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      leave();
    },
    { capture: true, signal },
  );
}
