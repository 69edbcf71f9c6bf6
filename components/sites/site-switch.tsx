import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Site } from '../../lib/core/site.ts';
import { Awaited } from '../awaited.tsx';
import type { Announcer } from '../use-announcement.ts';
import { useWords } from '../words.tsx';
import type { ShownSitePort } from './ports.ts';
import { useSites } from './use-sites.ts';

interface SiteSwitchProps {
  readonly ports: ShownSitePort;
  readonly announcer: Announcer;
  /** Called after the site was allowed: its page may be read now. */
  readonly onAllowed: () => void;
}

/** Whether the pages of the shown site are read by themselves; nothing where that is no question. */
export function SiteSwitch({ ports, announcer, onAllowed }: SiteSwitchProps): VNode | null {
  const words = useWords();
  const allowed = useSites(ports.sites);
  const [site, setSite] = useState<Site | null>();
  useEffect(() => void ports.shownSite().then(setSite), [ports]);
  if (site === null) return null;
  if (site === undefined || allowed === null) return <Awaited />;
  const on = allowed.some(({ host }) => host === site.host);
  const turn = async (): Promise<void> => {
    const done = await (on ? ports.sites.remove(site) : ports.sites.add(site));
    if (done && !on) onAllowed();
    announcer.say(
      done
        ? { text: words(on ? 'sites_removed' : 'sites_added', site.host), tone: 'done' }
        : { text: words(on ? 'sites_not_removed' : 'sites_not_added'), tone: 'problem' },
    );
  };
  return (
    <div class="pm-site">
      <button type="button" role="switch" class="pm-switch" aria-checked={on} onClick={() => void turn()}>
        <span class="pm-switch-track" aria-hidden="true" />
        {words('site_always')}
      </button>
      <span class="pm-site-host" title={site.host}>
        {site.host}
      </span>
    </div>
  );
}
