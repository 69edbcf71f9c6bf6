/**
 * Ends this copy of the script once a later one starts in the same document: after an update of the extension the new copy
 * lives in a world of its own, and the old one, whose extension is gone, would keep its marks. They meet by an event of the
 * document, which says nothing but that it happened. (Posting a message to the window instead would have the browser parse
 * the whole script again for the place that it was posted from.)
 */
export function onlyCopy(document: Document, extensionId: string): AbortController {
  const life = new AbortController();
  const started = `planmark:${extensionId}`;
  document.dispatchEvent(new Event(started));
  document.addEventListener(started, () => life.abort(), { signal: life.signal });
  return life;
}
