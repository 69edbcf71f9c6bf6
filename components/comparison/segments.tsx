import type { VNode } from 'preact';

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, word: string])[];
  readonly onChange: (value: T) => void;
}

/** A choice of one out of few, all in sight. */
export function Segments<T extends string>({ label, value, choices, onChange }: SegmentsProps<T>): VNode {
  return (
    <fieldset class="pm-segments" aria-label={label}>
      {choices.map(([choice, word]) => (
        <button type="button" class="pm-segment" key={choice} aria-pressed={choice === value} onClick={() => onChange(choice)}>
          {word}
        </button>
      ))}
    </fieldset>
  );
}
