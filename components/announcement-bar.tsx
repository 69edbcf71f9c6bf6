import type { VNode } from 'preact';
import { Icon } from './icon.tsx';
import type { Announcer } from './use-announcement.ts';
import { useWords } from './words.tsx';

/** Shows announcements at the foot, over the content: nothing moves. The live region is always there, so it is heard. */
export function AnnouncementBar({ announcer }: { readonly announcer: Announcer }): VNode {
  const words = useWords();
  const { current, dismiss, hold } = announcer;
  const problem = current?.tone === 'problem';
  return (
    <div class="pm-announcements">
      <div role="status">{current !== null && !problem && <span class="pm-aside">{current.text}</span>}</div>
      <div role="alert">{problem && <span class="pm-aside">{current.text}</span>}</div>
      {current !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it from going
        <div
          class="pm-toast"
          data-tone={current.tone}
          onMouseEnter={() => hold(true)}
          onMouseLeave={() => hold(false)}
          onFocusCapture={() => hold(true)}
          onBlurCapture={() => hold(false)}
        >
          <span class="pm-toast-text" aria-hidden="true">
            {current.text}
          </span>
          {current.undo !== undefined && (
            <button type="button" class="pm-toast-undo" onClick={current.undo}>
              {words('undo')}
            </button>
          )}
          <button type="button" class="pm-button-icon" aria-label={words('dismiss')} onClick={dismiss}>
            <Icon name="remove" />
          </button>
        </div>
      )}
    </div>
  );
}
