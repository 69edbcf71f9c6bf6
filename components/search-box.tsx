import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

interface SearchBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A search field with its own way to clear it. Half-typed Chinese (an open input method) is not searched for. */
export function SearchBox({ value, onChange }: SearchBoxProps): VNode {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const read = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    if (!(event instanceof InputEvent && event.isComposing)) onChange(input.value);
  };
  const clear = (): void => {
    onChange('');
    field.current?.focus();
  };
  return (
    <div class="pm-search">
      <Icon name="search" />
      <input
        ref={field}
        class="pm-search-field"
        type="search"
        value={value}
        aria-label={words('search_label')}
        placeholder={words('search_placeholder')}
        autocomplete="off"
        spellcheck={false}
        onInput={read}
        onCompositionEnd={read}
      />
      {value !== '' && (
        <button type="button" class="pm-button-icon" aria-label={words('search_clear')} onClick={clear}>
          <Icon name="remove" />
        </button>
      )}
    </div>
  );
}
