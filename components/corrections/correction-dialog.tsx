import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CorrectionRule } from '../../lib/core/corrections/rule.ts';
import type { Announcer } from '../use-announcement.ts';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import { ChangeList } from './change-list.tsx';
import type { CorrectionPorts } from './ports.ts';
import { ruleMatch, ruleResult } from './rule-words.ts';
import { type PreviewedChange, usePreview } from './use-preview.ts';
import { useRuleActions } from './use-rules.ts';

interface CorrectionDialogProps {
  readonly ports: Pick<CorrectionPorts, 'collection'>;
  /** The rule that is to hold; it is kept once the reader says so. */
  readonly rule: CorrectionRule;
  readonly announcer: Announcer;
  readonly onClose: () => void;
}

/** Shows what a rule would change on all saved pages, item by item; only what stays ticked is changed. */
export function CorrectionDialog({ ports, rule, announcer, onClose }: CorrectionDialogProps): VNode {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const preview = usePreview(ports, rule);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const { apply } = useRuleActions(ports, announcer);
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  const changes = preview.phase === 'ready' ? preview.changes : [];
  const chosen = changes.filter(({ item }) => !left.has(item.id));
  const confirm = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    if (
      await apply(
        rule,
        chosen.map(({ item }) => item.id),
      )
    )
      onClose();
    else setBusy(false);
  };
  return (
    <dialog class="pm-dialog" ref={dialog} aria-labelledby="pm-rule-title" onClose={onClose}>
      <h2 class="pm-dialog-title" id="pm-rule-title">
        {words('rule_title')}
      </h2>
      <p>{words('rule_text', ruleMatch(words, rule), ruleResult(words, rule))}</p>
      <p class="pm-option-text">{words('rule_bounds_stay')}</p>
      <Previewed preview={preview} left={left} onLeft={setLeft} />
      <div class="pm-dialog-foot">
        <button type="button" class="pm-button" onClick={onClose}>
          {words('rule_cancel')}
        </button>
        <button type="button" class="pm-button pm-button-main" disabled={preview.phase !== 'ready' || busy} onClick={() => void confirm()}>
          {chosen.length === 0 ? words('rule_confirm_none') : words('rule_confirm', chosen.length)}
        </button>
      </div>
    </dialog>
  );
}

interface PreviewedProps {
  readonly preview: ReturnType<typeof usePreview>;
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

function Previewed({ preview, left, onLeft }: PreviewedProps): VNode {
  const words = useWords();
  if (preview.phase === 'loading') return <p role="status">{words('rule_looking')}</p>;
  if (preview.phase === 'failed') return <p role="alert">{failureWords(words, preview.failure)}</p>;
  const { changes } = preview;
  if (changes.length === 0) return <p role="status">{words('rule_changes_none')}</p>;
  const all = changes.length - changes.filter(({ item }) => left.has(item.id)).length;
  const ids = (list: readonly PreviewedChange[]): ReadonlySet<string> => new Set(list.map(({ item }) => item.id));
  return (
    <>
      <div class="pm-dialog-bar">
        <span role="status">{words('rule_chosen', all, changes.length)}</span>
        <button type="button" class="pm-link" onClick={() => onLeft(all === changes.length ? ids(changes) : new Set())}>
          {words(all === changes.length ? 'rule_choose_none' : 'rule_choose_all')}
        </button>
      </div>
      <ChangeList changes={changes} left={left} onLeft={onLeft} />
    </>
  );
}
