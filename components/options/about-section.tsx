import type { VNode } from 'preact';
import { useWords } from '../words.tsx';
import { OptionsSection } from './options-section.tsx';

/** What the product does with what it reads, and which version of it this is. */
export function AboutSection({ version }: { readonly version: string }): VNode {
  const words = useWords();
  return (
    <OptionsSection id="about" title={words('options_about')}>
      <ul class="pm-option-points">
        <li>{words('options_privacy_local')}</li>
        <li>{words('options_privacy_reads')}</li>
        <li>{words('options_privacy_keeps')}</li>
        <li>{words('options_privacy_page')}</li>
      </ul>
      <p class="pm-option-text">{words('options_version', version)}</p>
    </OptionsSection>
  );
}
