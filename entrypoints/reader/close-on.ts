/** Calls `close` when the reader presses Escape or anywhere else than on `host`, until `signal` ends. */
export function closeOn(document: Document, host: HTMLElement, close: () => void, signal: AbortSignal): void {
  document.addEventListener('pointerdown', (event) => event.composedPath().includes(host) || close(), { capture: true, signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    },
    { capture: true, signal },
  );
}
