import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { CorrectionRule } from '../../lib/core/corrections/rule.ts';
import { IconButton } from '../icon-button.tsx';
import type { Announcer } from '../use-announcement.ts';
import { useWatch } from '../use-watch.ts';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import { CorrectionDialog } from './correction-dialog.tsx';
import type { CorrectionPorts } from './ports.ts';
import { ruleMatch, ruleResult } from './rule-words.ts';
import { type RuleActions, useRuleActions } from './use-rules.ts';

interface RuleListProps {
  readonly ports: CorrectionPorts;
  readonly announcer: Announcer;
}

/** All rules with how many items each changed: switched on and off, held against what is saved, deleted. */
export function RuleList({ ports, announcer }: RuleListProps): VNode {
  const words = useWords();
  const { collection, watch } = ports;
  const read = useCallback(async () => {
    const rules = await collection.corrections();
    return { rules, use: rules.length === 0 ? new Map<string, number>() : await collection.correctionUse() };
  }, [collection]);
  const list = useWatch(watch, read);
  const actions = useRuleActions(ports, announcer);
  const [previewed, setPreviewed] = useState<CorrectionRule | null>(null);
  if (list.phase === 'loading') return <p class="pm-option-text"> </p>;
  if (list.phase === 'failed') return <p role="alert">{failureWords(words, list.failure)}</p>;
  const { rules, use } = list.value;
  if (rules.length === 0) return <p class="pm-option-text">{words('rules_none')}</p>;
  return (
    <>
      <ul class="pm-rules">
        {rules.map((rule) => (
          <Rule key={rule.id} rule={rule} used={use.get(rule.id) ?? 0} actions={actions} onPreview={() => setPreviewed(rule)} />
        ))}
      </ul>
      {previewed !== null && <CorrectionDialog ports={ports} rule={previewed} announcer={announcer} onClose={() => setPreviewed(null)} />}
    </>
  );
}

interface RuleProps {
  readonly rule: CorrectionRule;
  /** Items that it changed. */
  readonly used: number;
  readonly actions: RuleActions;
  readonly onPreview: () => void;
}

function Rule({ rule, used, actions, onPreview }: RuleProps): VNode {
  const words = useWords();
  const [leaving, setLeaving] = useState(false);
  const name = words('rule_name', ruleMatch(words, rule), ruleResult(words, rule));
  const made = new Date(rule.createdAt).toLocaleDateString(words('language_tag'));
  return (
    <li class="pm-rule">
      <div>
        <p lang="zh-CN">{name}</p>
        <p class="pm-option-text">{words('rule_facts', used, made)}</p>
      </div>
      <div class="pm-rule-actions">
        <button
          type="button"
          role="switch"
          class="pm-switch"
          aria-checked={rule.enabled}
          aria-label={words('rule_switch', name)}
          onClick={() => void actions.switchOn(rule, !rule.enabled)}
        >
          <span class="pm-switch-track" aria-hidden="true" />
        </button>
        {rule.enabled && (
          <button type="button" class="pm-link" onClick={onPreview}>
            {words('rule_apply')}
          </button>
        )}
        <IconButton
          icon="bin"
          label={words('rule_delete', name)}
          onClick={() => (used === 0 ? void actions.remove(rule, false) : setLeaving(!leaving))}
        />
      </div>
      {leaving && (
        <fieldset class="pm-rule-leaving" aria-label={words('rule_delete', name)}>
          <span>{words('rule_delete_ask', used)}</span>
          <button type="button" class="pm-button" onClick={() => void actions.remove(rule, false)}>
            {words('rule_delete_keep')}
          </button>
          <button type="button" class="pm-button" onClick={() => void actions.remove(rule, true)}>
            {words('rule_delete_take_back')}
          </button>
          <button type="button" class="pm-button pm-button-quiet" onClick={() => setLeaving(false)}>
            {words('rule_cancel')}
          </button>
        </fieldset>
      )}
    </li>
  );
}
