import { useCallback } from 'preact/hooks';
import type { CorrectionRule } from '../../lib/core/corrections/rule.ts';
import type { CorrectionStep } from '../../lib/store/corrections.ts';
import { CollectionError, failureOf } from '../../lib/store/failure.ts';
import type { Announcer } from '../use-announcement.ts';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import type { CorrectionPorts } from './ports.ts';

export interface RuleActions {
  /** Keeps a rule and changes these items; true where that was done. */
  readonly apply: (rule: CorrectionRule, ids: readonly string[]) => Promise<boolean>;
  readonly switchOn: (rule: CorrectionRule, enabled: boolean) => Promise<void>;
  /** Deletes a rule; `takeBack` also what it changed. */
  readonly remove: (rule: CorrectionRule, takeBack: boolean) => Promise<void>;
}

/** What can be done with rules; each is said at the foot, and taken back from there. */
export function useRuleActions({ collection }: Pick<CorrectionPorts, 'collection'>, { say }: Announcer): RuleActions {
  const words = useWords();
  const attempt = useCallback(
    async <T>(work: () => Promise<T>, done: (value: T) => void): Promise<boolean> => {
      try {
        done(await work());
        return true;
      } catch (error) {
        say({ text: failureWords(words, error instanceof CollectionError ? error.failure : failureOf(error)), tone: 'problem' });
        return false;
      }
    },
    [say, words],
  );
  const undo = (step: CorrectionStep) => (): void => {
    void attempt(
      () => collection.undoCorrection(step),
      () => say({ text: words('rule_undone'), tone: 'done' }),
    );
  };
  return {
    apply: (rule, ids) =>
      attempt(
        () => collection.applyCorrection(rule, ids),
        (step) => say({ text: words('rule_applied', step.before.length), tone: 'done', undo: undo(step) }),
      ),
    switchOn: async (rule, enabled) => {
      await attempt(
        () => collection.putCorrection({ ...rule, enabled }),
        () => undefined,
      );
    },
    remove: async (rule, takeBack) => {
      await attempt(
        () => collection.removeCorrection(rule.id, takeBack),
        (step) => step && say({ text: words('rule_deleted', step.before.length), tone: 'done', undo: undo(step) }),
      );
    },
  };
}
