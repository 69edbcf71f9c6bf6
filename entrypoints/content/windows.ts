/** The windows that a page's article can lie in: its own, and those of its frames from the same site. */
import { watchArticle } from '../../lib/page/watch.ts';
import type { PageWindow } from '../../lib/page/paint.ts';
import type { Session } from './session.ts';

/** The window that this script runs in. */
export const ownWindow = (): PageWindow => window as PageWindow;

/** The page's own window first. Frames of other sites are closed to us and left out, as are those without a document yet. */
export function windowsOf(view: PageWindow): PageWindow[] {
  const frames = [...view.document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')];
  const open = frames.filter((frame) => frame.contentDocument?.body != null && frame.contentWindow !== null);
  return [view, ...open.map((frame) => frame.contentWindow as PageWindow)];
}

/** Looks at the page now, then at every change of it or of its frames, and hands clicks on, until `signal` ends. */
export function attendTo(view: PageWindow, session: Session, signal: AbortSignal): void {
  const attended = new WeakSet<Document>();
  const look = (): Promise<boolean> => {
    for (const each of windowsOf(view)) attend(each);
    return session.look();
  };
  const attend = (each: PageWindow): void => {
    const { document } = each;
    if (attended.has(document)) return;
    attended.add(document);
    document.addEventListener('click', (event) => session.click(each, event), { signal });
    watchArticle(document, look, session.isOwn, signal);
  };
  view.addEventListener('pageshow', (event) => event.persisted && session.tellCounts(), { signal });
  void look();
}
