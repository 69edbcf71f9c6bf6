import type { VNode } from 'preact';
import type { ArrangedRow } from '../../lib/core/comparison/arrange.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../words.tsx';
import { FloatingCard } from './floating-card.tsx';
import { APART, rowFacts, rowName } from './row-words.ts';

interface RowCardProps {
  readonly arranged: ArrangedRow;
  readonly charted: boolean;
  readonly at: DOMRect;
  readonly onPin: () => void;
  readonly onChart: () => void;
  readonly onClose: () => void;
}

/** What a row joins and what it keeps apart, each with the reason; pinning it and drawing it. */
export function RowCard({ arranged: { row, pinned }, charted, at, onPin, onChart, onClose }: RowCardProps): VNode {
  const words = useWords();
  const listed = (texts: readonly string[]): string => texts.join(words('list_separator'));
  return (
    <FloatingCard at={at} title={rowName(words, row)} onClose={onClose}>
      <p class="pm-float-facts">{rowFacts(words, row)}</p>
      {row.spellings.length > 1 && <p class="pm-float-note">{words('compare_joined_spellings', listed(row.spellings))}</p>}
      {row.units.length > 1 && (
        <p class="pm-float-note">{words('compare_joined_units', listed(row.units), row.scale.word + row.scale.unit)}</p>
      )}
      {row.neighbours.length > 0 && (
        <>
          <h3 class="pm-float-sub">{words('compare_apart_heading')}</h3>
          <ul class="pm-apart">
            {row.neighbours.map((neighbour) => (
              <li key={neighbour.id}>
                <strong>{rowName(words, neighbour)}</strong> <span>{words(APART[neighbour.why])}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="pm-float-actions">
        <button type="button" class="pm-button" aria-pressed={pinned} onClick={onPin}>
          <Icon name="pin" /> {words(pinned ? 'compare_unpin_row' : 'compare_pin_row')}
        </button>
        <button type="button" class="pm-button" aria-pressed={charted} onClick={onChart}>
          <Icon name="chart" /> {words(charted ? 'compare_unchart_row' : 'compare_chart_row')}
        </button>
      </p>
    </FloatingCard>
  );
}
