import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Site } from '../../lib/core/site.ts';
import type { SitesPort } from '../sites/ports.ts';
import { useGovernments, useSites } from '../sites/use-sites.ts';
import type { Announcer } from '../use-announcement.ts';
import { useWords } from '../words.tsx';
import { OptionsSection } from './options-section.tsx';

interface SitesSectionProps {
  readonly ports: SitesPort;
  readonly announcer: Announcer;
}

/** The sites whose pages are read by themselves, each with the way to take that back. */
export function SitesSection({ ports, announcer }: SitesSectionProps): VNode {
  const words = useWords();
  const sites = useSites(ports);
  const governments = useGovernments(ports);
  const list = useRef<HTMLUListElement>(null);
  const nameOf = ({ host }: Site): string => (host === '*' ? words('sites_all') : host);
  const addAgain = async (site: Site): Promise<void> => {
    const added = await ports.add(site);
    announcer.say(added ? { text: words('sites_added', nameOf(site)), tone: 'done' } : { text: words('sites_not_added'), tone: 'problem' });
  };
  const allowGovernments = async (): Promise<void> => {
    const allowed = await ports.allowGovernments();
    // The button gives way to a word: the list takes the focus.
    if (allowed) list.current?.focus();
    announcer.say(allowed ? { text: words('sites_added', 'gov.cn'), tone: 'done' } : { text: words('sites_not_added'), tone: 'problem' });
  };
  const remove = async (site: Site): Promise<void> => {
    const removed = await ports.remove(site);
    // The button that was pressed goes with its site: the list takes the focus.
    if (removed) list.current?.focus();
    announcer.say(
      removed
        ? { text: words('sites_removed', nameOf(site)), tone: 'done', undo: () => void addAgain(site) }
        : { text: words('sites_not_removed'), tone: 'problem' },
    );
  };
  return (
    <OptionsSection id="sites" title={words('sites_title')} text={words('sites_text')}>
      <ul class="pm-option-sites" aria-labelledby="sites" tabIndex={-1} ref={list}>
        <li>
          <span>gov.cn</span>
          {governments === false ? (
            <button type="button" class="pm-link" aria-label={words('governments_allow_named')} onClick={() => void allowGovernments()}>
              {words('governments_allow')}
            </button>
          ) : (
            <span class="pm-option-none">{words('sites_built_in')}</span>
          )}
        </li>
        {sites?.map((site) => (
          <li key={site.pattern}>
            <span class="pm-option-host">{nameOf(site)}</span>
            <button type="button" class="pm-link" aria-label={words('sites_remove_named', nameOf(site))} onClick={() => void remove(site)}>
              {words('sites_remove')}
            </button>
          </li>
        ))}
      </ul>
    </OptionsSection>
  );
}
