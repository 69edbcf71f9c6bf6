import type { VNode } from 'preact';
import { AnnouncementBar } from '../announcement-bar.tsx';
import { LossNotice } from '../backup/loss-notice.tsx';
import { BrandMark } from '../icon.tsx';
import { useAnnouncer } from '../use-announcement.ts';
import { useUndoKey } from '../use-undo-key.ts';
import { type MessageKey, useWords } from '../words.tsx';
import { AboutSection } from './about-section.tsx';
import { CorrectionsSection } from './corrections-section.tsx';
import { DeleteSection } from './delete-section.tsx';
import type { OptionsPorts } from './ports.ts';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { StorageSection } from './storage-section.tsx';

/** The chapters in their order; `id` is that of the heading. */
const CHAPTERS: readonly { readonly id: string; readonly title: MessageKey }[] = [
  { id: 'sites', title: 'sites_title' },
  { id: 'shortcuts', title: 'options_shortcuts' },
  { id: 'corrections', title: 'options_corrections' },
  { id: 'storage', title: 'options_storage' },
  { id: 'delete', title: 'options_delete' },
  { id: 'about', title: 'options_about' },
];

/** The options: a full page of chapters, with their names at its side. */
export function OptionsPage({ ports }: { readonly ports: OptionsPorts }): VNode {
  const words = useWords();
  const announcer = useAnnouncer();
  useUndoKey(announcer);
  return (
    <div class="pm-app">
      <header class="pm-bar">
        <BrandMark />
        <h1 class="pm-options-title">{words('options_title')}</h1>
      </header>
      <LossNotice ports={ports.backup} />
      <div class="pm-options">
        <nav class="pm-options-nav" aria-label={words('options_chapters')}>
          <ul>
            {CHAPTERS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{words(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="pm-options-main">
          <SitesSection ports={ports.sites} announcer={announcer} />
          <ShortcutsSection ports={ports.shortcuts} announcer={announcer} />
          <CorrectionsSection ports={ports} announcer={announcer} />
          <StorageSection ports={ports.backup} storage={ports.storage} announcer={announcer} />
          <DeleteSection collection={ports.collection} ports={ports.backup} announcer={announcer} />
          <AboutSection version={ports.version} />
        </main>
      </div>
      <AnnouncementBar announcer={announcer} />
    </div>
  );
}
