import type { VNode } from 'preact';
import type { FigureReading } from '../lib/core/item.ts';
import { boundText } from './wording/bound-text.ts';
import { operatorWord } from './wording/item-words.ts';
import { useWords } from './words.tsx';

/** A value with its operator and unit, never broken over two lines. Ears get the operator as a word. */
export function Bound({ figure }: { readonly figure: Pick<FigureReading, 'op' | 'value' | 'unit'> }): VNode {
  const words = useWords();
  const { sign, number, unit } = boundText(figure);
  return (
    <span class="pm-bound">
      <span class="pm-aside">{operatorWord(words, figure.op)} </span>
      {sign !== '' && (
        <span class="pm-bound-sign" aria-hidden="true">
          {sign}
        </span>
      )}
      <span class="pm-bound-number">{number}</span>
      <span class="pm-bound-unit">{unit}</span>
    </span>
  );
}
