import type { VNode } from 'preact';
import type { ProjectTotal, ProjectTotals } from '../../lib/core/comparison/project-totals.ts';
import { costText } from '../wording/bound-text.ts';
import { useWords, type Words } from '../words.tsx';
import { kindWord, stageWord } from './project-words.ts';

/** How many projects and what they cost, by stage and by kind. What is not stated is counted, never taken for zero. */
export function ProjectsTotals({ totals }: { readonly totals: ProjectTotals }): VNode {
  const words = useWords();
  return (
    <div class="pm-project-totals">
      <TotalTable caption={words('projects_by_stage')} rows={totals.byStage.map(([stage, total]) => [stageWord(words, stage), total])} />
      <TotalTable caption={words('projects_by_kind')} rows={totals.byKind.map(([kind, total]) => [kindWord(words, kind), total])} />
    </div>
  );
}

interface TotalTableProps {
  readonly caption: string;
  readonly rows: readonly (readonly [word: string, total: ProjectTotal])[];
}

function TotalTable({ caption, rows }: TotalTableProps): VNode {
  const words = useWords();
  return (
    <table class="pm-totals">
      <caption>{caption}</caption>
      <thead class="pm-aside">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{words('projects_count_head')}</th>
          <th scope="col">{words('projects_investment')}</th>
          <th scope="col">{words('projects_unknown_head')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([word, total]) => (
          <tr key={word}>
            <th scope="row">{word}</th>
            <td>{words('projects_count', total.projects)}</td>
            <td class="pm-total-amount">{total.investment === null ? '—' : costText(total.investment, total.op)}</td>
            <td class="pm-total-unknown">{unknownText(words, total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `另 3 个未说明投资`; '' where all are stated. */
export function unknownText(words: Words, { withoutAmount }: ProjectTotal): string {
  return withoutAmount === 0 ? '' : words('projects_without_amount', withoutAmount);
}
