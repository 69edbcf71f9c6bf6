import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Choice } from '../../lib/core/exchange/merge/join-items.ts';
import { countMerge, countNewerPages, type MergeCounts } from '../../lib/core/exchange/merge/merge-plan.ts';
import { type MessageKey, useWords } from '../words.tsx';
import { CHOICE_WORDS, CHOICES, type Conflict, ConflictList } from './conflict-list.tsx';
import type { PlannedPhase } from './use-import.ts';

/** What is decided about an import: all conflicts at once, some by themselves, and the rules. */
export interface Decisions {
  readonly all: Choice;
  /** By the id of the item here. */
  readonly single: ReadonlyMap<string, Choice>;
  readonly rules: boolean;
}

/** Nothing of what is here is changed unless someone says so, and nothing of theirs is lost. */
export const FIRST_DECISIONS: Decisions = { all: 'both', single: new Map(), rules: true };

export const choiceIn = ({ all, single }: Decisions, id: string): Choice => single.get(id) ?? all;

const COUNT_WORDS: readonly (readonly [keyof MergeCounts, MessageKey])[] = [
  ['new', 'import_new'],
  ['joined', 'import_joined'],
  ['conflict', 'import_conflict'],
  ['equal', 'import_equal'],
  ['only-here', 'import_only_here'],
];

/** True where an import would write nothing. */
export const isEmpty = ({ plan, rules, copies }: PlannedPhase): boolean =>
  rules === 0 && copies === 0 && countNewerPages(plan) === 0 && changesOf(countMerge(plan)) === 0;

const changesOf = (counts: MergeCounts): number => counts.new + counts.joined + counts.conflict;

interface ImportPlanProps {
  readonly planned: PlannedPhase;
  readonly decisions: Decisions;
  readonly onDecisions: (decisions: Decisions) => void;
}

/** What an import would change: how many items of each kind, and what is to become of the conflicts. */
export function ImportPlan({ planned, decisions, onDecisions }: ImportPlanProps): VNode {
  const words = useWords();
  const { name, plan, file, rules, copies } = planned;
  const [counts, newer] = useMemo(() => [countMerge(plan), countNewerPages(plan)] as const, [plan]);
  const conflicts = useMemo(
    () => plan.flatMap(({ entries }) => entries.filter((entry): entry is Conflict => entry.kind === 'conflict')),
    [plan],
  );
  const exportedAt = new Date(file.exportedAt).toLocaleString(words('language_tag'), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div class="pm-import-plan">
      <h3>{words('import_plan', name)}</h3>
      <p class="pm-count">
        {words('import_exported_at', exportedAt)} · {words('import_pages', plan.length, counts.newPages)}
      </p>
      <dl class="pm-import-counts">
        {COUNT_WORDS.map(([kind, label]) => (
          <div class="pm-import-count" key={kind} data-none={counts[kind] === 0}>
            <dt>{words(label)}</dt>
            <dd>{counts[kind]}</dd>
          </div>
        ))}
      </dl>
      {isEmpty(planned) && <p>{words('import_nothing')}</p>}
      {newer > 0 && <p>{words('import_newer_pages', newer)}</p>}
      {copies > 0 && <p>{words('import_copies', copies)}</p>}
      {rules > 0 && (
        <label class="pm-choice">
          <input
            type="checkbox"
            checked={decisions.rules}
            onChange={(event) => onDecisions({ ...decisions, rules: event.currentTarget.checked })}
          />
          {words('import_rules', rules)}
        </label>
      )}
      {conflicts.length > 0 && (
        <>
          <h3>{words('import_conflicts')}</h3>
          <div class="pm-import-all">
            <span>{words('import_all')}</span>
            {CHOICES.map((choice) => (
              <button
                type="button"
                class="pm-chip"
                key={choice}
                aria-pressed={decisions.all === choice && decisions.single.size === 0}
                onClick={() => onDecisions({ ...decisions, all: choice, single: new Map() })}
              >
                {words(CHOICE_WORDS[choice])}
              </button>
            ))}
          </div>
          <ConflictList
            conflicts={conflicts}
            choiceOf={(id) => choiceIn(decisions, id)}
            onChoice={(id, choice) => onDecisions({ ...decisions, single: new Map(decisions.single).set(id, choice) })}
          />
        </>
      )}
    </div>
  );
}
