/** What happens in a page's window and in those of its frames from the same site: changes and clicks are handed on. */
import type { PageWindow } from '../../lib/page/paint.ts';
import { watchArticle } from '../../lib/page/watch.ts';
import type { Session } from './session.ts';

/** Looks at the page now, then at every change of it or of its frames, and hands clicks on, until `signal` ends. */
export function attendTo(view: PageWindow, session: Session, signal: AbortSignal): void {
  const attended = new WeakSet<Document>();
  const look = (): Promise<boolean> => {
    for (const document of openDocuments(view.document)) attend(document);
    return session.look();
  };
  const attend = (document: Document): void => {
    const own = document.defaultView;
    if (own === null || attended.has(document)) return;
    attended.add(document);
    const { pointing } = session;
    document.addEventListener('click', (event) => pointing.click(own, event), { signal });
    document.addEventListener('pointermove', (event) => pointing.moved(own, event), { passive: true, signal });
    document.addEventListener('mouseleave', pointing.gone, { signal });
    document.addEventListener('scroll', pointing.shifted, { capture: true, passive: true, signal });
    watchArticle(document, look, session.isOwn, signal);
  };
  view.addEventListener('pageshow', (event) => event.persisted && session.tellCounts(), { signal });
  void look();
}

/** The page's own document and those of its frames. Frames of other sites are closed to us, some have no document yet. */
function openDocuments(document: Document): Document[] {
  const frames = [...document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')];
  return [document, ...frames.map((frame) => frame.contentDocument).filter((inner) => inner !== null)];
}
