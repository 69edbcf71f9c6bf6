import type { VNode } from 'preact';
import type { Reason, Verdict } from '../lib/core/model.ts';
import { Icon } from './icon.tsx';
import { reasonWords } from './wording/reason-words.ts';
import { useWords } from './words.tsx';

interface VerdictNoteProps {
  readonly verdict: Verdict;
  /** True where the user had the page read although it does not look like a plan. */
  readonly forced: boolean;
}

/** What kind of page this is taken for; opened, why. */
export function VerdictNote({ verdict, forced }: VerdictNoteProps): VNode {
  const words = useWords();
  const taken = verdict.isPlan ? 'verdict_plan' : forced ? 'verdict_forced' : 'verdict_no_plan';
  return (
    <details class="pm-verdict" data-plan={verdict.isPlan}>
      <summary>
        <span class="pm-verdict-word">{words(taken)}</span>
        <span class="pm-verdict-why">{words('verdict_reasons')}</span>
      </summary>
      <ul class="pm-reasons">
        {verdict.reasons.map((reason) => (
          <ReasonLine reason={reason} key={reason.code + reason.evidence} />
        ))}
      </ul>
    </details>
  );
}

function ReasonLine({ reason }: { readonly reason: Reason }): VNode {
  const words = useWords();
  const supports = reason.weight >= 0;
  return (
    <li class="pm-reason" data-supports={supports}>
      <Icon name={supports ? 'yes' : 'no'} />
      <span class="pm-aside">{words(supports ? 'verdict_reason_for' : 'verdict_reason_against')} </span>
      <span>{reasonWords(words, reason)}</span>
    </li>
  );
}
