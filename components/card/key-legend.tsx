/** The keys while reading, as the browser has bound them. */
import type { VNode } from 'preact';
import type { CommandKey } from '../../lib/messaging/commands.ts';
import { COMMAND_WORDS } from '../wording/command-words.ts';
import type { Words } from '../words.tsx';

interface KeyLegendProps {
  readonly words: Words;
  readonly keys: readonly CommandKey[];
}

export function KeyLegend({ words, keys }: KeyLegendProps): VNode {
  const line = (key: string, label: string): VNode => (
    <div>
      <dt>{label}</dt>
      <dd>{key === '' ? words('keys_none') : <kbd>{key}</kbd>}</dd>
    </div>
  );
  return (
    <section class="pm-keys" aria-label={words('keys_title')}>
      <dl>
        {keys.map(({ name, key }) => line(key, words(COMMAND_WORDS[name])))}
        {line('?', words('keys_title'))}
        {line('Esc', words('card_close'))}
      </dl>
      <p>{words('keys_hint')}</p>
    </section>
  );
}
