import type { VNode } from 'preact';
import { ITEM_KINDS, type ItemKind } from '../lib/core/item-kind.ts';
import { KIND_WORDS } from './wording/item-kind.ts';
import { useWords } from './words.tsx';

interface FilterChipsProps {
  readonly counts: Readonly<Record<ItemKind, number>>;
  /** null shows all kinds. */
  readonly value: ItemKind | null;
  readonly onChange: (value: ItemKind | null) => void;
}

/** One kind or all. A kind without items stays in its place, unavailable, so that the row never jumps. */
export function FilterChips({ counts, value, onChange }: FilterChipsProps): VNode {
  const words = useWords();
  const all = ITEM_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const chip = (kind: ItemKind | null, label: string, count: number): VNode => (
    <button
      type="button"
      class="pm-chip"
      key={kind ?? 'all'}
      data-kind={kind ?? undefined}
      aria-pressed={value === kind}
      disabled={kind !== null && count === 0}
      onClick={() => onChange(kind)}
    >
      <span class="pm-chip-word">{label}</span> <span class="pm-count">{count}</span>
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none
    <div class="pm-chips" role="group" aria-label={words('filter_label')}>
      {chip(null, words('filter_all'), all)}
      {ITEM_KINDS.map((kind) => chip(kind, words(KIND_WORDS[kind]), counts[kind]))}
    </div>
  );
}
