import type { VNode } from 'preact';
import type { Announcer } from '../use-announcement.ts';
import { useWords } from '../words.tsx';
import type { SitesPort } from './ports.ts';
import { useGovernments } from './use-sites.ts';

interface GovernmentNoticeProps {
  readonly sites: SitesPort;
  readonly announcer: Announcer;
  /** Called after governments' sites were allowed: the shown page may be read now. */
  readonly onAllowed: () => void;
}

/** Says that the browser keeps us out of governments' sites, and asks to be let in; nothing where all is well. */
export function GovernmentNotice({ sites, announcer, onAllowed }: GovernmentNoticeProps): VNode | null {
  const words = useWords();
  if (useGovernments(sites) !== false) return null;
  const allow = async (): Promise<void> => {
    const allowed = await sites.allowGovernments();
    if (allowed) onAllowed();
    announcer.say(allowed ? { text: words('sites_added', 'gov.cn'), tone: 'done' } : { text: words('sites_not_added'), tone: 'problem' });
  };
  return (
    <section class="pm-strip" data-tone="problem" aria-label={words('governments_title')}>
      <p class="pm-strip-text">
        <strong>{words('governments_title')}</strong> {words('governments_text')}
      </p>
      <div class="pm-strip-actions">
        <button type="button" class="pm-button pm-button-main" onClick={() => void allow()}>
          {words('governments_allow')}
        </button>
      </div>
    </section>
  );
}
