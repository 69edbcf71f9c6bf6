import type { VNode } from 'preact';
import type { Cell, Entry } from '../../lib/core/comparison/matrix.ts';
import type { RowHead } from '../../lib/core/comparison/rows.ts';
import { boundLine, boundText, scaledBound } from '../wording/bound-text.ts';
import { operatorWord } from '../wording/item-words.ts';
import { useWords, type Words } from '../words.tsx';
import { MOST_ENTRIES } from './cell-lines.ts';
import { ASIDES } from './row-words.ts';

interface CellEntriesProps {
  readonly cell: Cell;
  readonly row: RowHead;
  /** The year that the page plans: a target of it needs no year beside it. */
  readonly planYear: number | null;
}

/** The figures of a cell, one below the other: result before target, each with its operator. */
export function CellEntries({ cell, row, planYear }: CellEntriesProps): VNode {
  const words = useWords();
  const shown = cell.slice(0, MOST_ENTRIES);
  return (
    <>
      {shown.map((entry, at) => (
        <EntryLine entry={entry} row={row} planYear={planYear} key={at} />
      ))}
      {cell.length > shown.length && <span class="pm-cell-more">{words('compare_cell_more', cell.length - shown.length)}</span>}
    </>
  );
}

function EntryLine({ entry, row, planYear }: Omit<CellEntriesProps, 'cell'> & { readonly entry: Entry }): VNode {
  const words = useWords();
  const { sign, number, unit } = scaledBound(entry, row.scale);
  const year = entry.year !== null && (entry.role === 'actual' || entry.year !== planYear) ? entry.year : null;
  const beside = [year, entry.aside === null ? null : words(ASIDES[entry.aside])].filter((part) => part !== null).join(' ');
  return (
    <span class="pm-cell-entry" data-kind={entry.role} data-aside={entry.aside} title={originalOf(words, entry, row)}>
      <span class="pm-aside">
        {words(entry.role === 'target' ? 'compare_role_target' : 'compare_role_actual')} {operatorWord(words, entry.op)}{' '}
      </span>
      {beside !== '' && <span class="pm-cell-year">{beside}</span>}
      <span class="pm-bound">
        {sign !== '' && (
          <span class="pm-bound-sign" aria-hidden="true">
            {sign}
          </span>
        )}
        <span class="pm-bound-number">{number}</span>
        <span class="pm-bound-unit">{unit}</span>
      </span>
    </span>
  );
}

/** What the page writes, where it was converted; undefined where it stands as it is. */
function originalOf(words: Words, { original, op }: Entry, { scale }: RowHead): string | undefined {
  if (original.unit === scale.unit) return undefined;
  return words('compare_original', boundLine(boundText({ op, value: original.value, unit: original.unit })));
}
