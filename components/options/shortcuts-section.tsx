import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CommandKey } from '../../lib/messaging/commands.ts';
import type { Announcer } from '../use-announcement.ts';
import { COMMAND_WORDS } from '../wording/command-words.ts';
import { useWords } from '../words.tsx';
import { OptionsSection } from './options-section.tsx';
import type { ShortcutsPort } from './ports.ts';

interface ShortcutsSectionProps {
  readonly ports: ShortcutsPort;
  readonly announcer: Announcer;
}

/** The keys while reading as the browser has bound them, and the way to the page that binds them. */
export function ShortcutsSection({ ports, announcer }: ShortcutsSectionProps): VNode {
  const words = useWords();
  const [keys, setKeys] = useState<readonly CommandKey[]>([]);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const answer = await ports.keys();
      if (answer.ok) setKeys(answer.value);
    };
    void ask();
    // Whoever comes back from the browser's page has bound other keys.
    const again = (): void => void ask();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [ports]);
  const open = async (): Promise<void> => {
    if (!(await ports.open())) announcer.say({ text: words('options_shortcuts_by_hand'), tone: 'problem' });
  };
  return (
    <OptionsSection id="shortcuts" title={words('options_shortcuts')} text={words('options_shortcuts_text')}>
      <dl class="pm-option-keys">
        {keys.map(({ name, key }) => (
          <div key={name}>
            <dt>{words(COMMAND_WORDS[name])}</dt>
            <dd>{key === '' ? <span class="pm-option-none">{words('keys_none')}</span> : <kbd class="pm-key">{key}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="pm-button" onClick={() => void open()}>
        {words('options_shortcuts_open')}
      </button>
    </OptionsSection>
  );
}
