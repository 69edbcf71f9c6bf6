import type { VNode } from 'preact';
import { AnnouncementBar } from '../announcement-bar.tsx';
import { BrandMark } from '../icon.tsx';
import { useAnnouncer } from '../use-announcement.ts';
import { type MessageKey, useWords } from '../words.tsx';
import { AboutSection } from './about-section.tsx';
import type { OptionsPorts } from './ports.ts';
import { ShortcutsSection } from './shortcuts-section.tsx';

/** The chapters in their order; `id` is that of the heading. */
const CHAPTERS: readonly { readonly id: string; readonly title: MessageKey }[] = [
  { id: 'shortcuts', title: 'options_shortcuts' },
  { id: 'about', title: 'options_about' },
];

/** The options: a full page of chapters, with their names at its side. */
export function OptionsPage({ ports }: { readonly ports: OptionsPorts }): VNode {
  const words = useWords();
  const announcer = useAnnouncer();
  return (
    <div class="pm-app">
      <header class="pm-bar">
        <BrandMark />
        <h1 class="pm-options-title">{words('options_title')}</h1>
      </header>
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
          <ShortcutsSection ports={ports.shortcuts} announcer={announcer} />
          <AboutSection version={ports.version} />
        </main>
      </div>
      <AnnouncementBar announcer={announcer} />
    </div>
  );
}
