import { useEffect, useState } from 'preact/hooks';
import { changesBy, type RuleChange } from '../../lib/core/corrections/changes.ts';
import type { CorrectionRule } from '../../lib/core/corrections/rule.ts';
import type { SavedPage } from '../../lib/core/item.ts';
import type { Failure } from '../../lib/core/result.ts';
import { CollectionError, failureOf } from '../../lib/store/failure.ts';
import type { CorrectionPorts } from './ports.ts';

/** An item that a rule would change, with its page. */
export interface PreviewedChange extends RuleChange {
  readonly page: SavedPage;
}

export type Preview =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly changes: readonly PreviewedChange[] }
  | { readonly phase: 'failed'; readonly failure: Failure };

/** What a rule would change in the whole collection. */
export function usePreview({ collection }: Pick<CorrectionPorts, 'collection'>, rule: CorrectionRule): Preview {
  const [preview, setPreview] = useState<Preview>({ phase: 'loading' });
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      const others = (await collection.corrections()).filter(({ id }) => id !== rule.id);
      const changes: PreviewedChange[] = [];
      for await (const chunk of collection.allItems()) {
        if (!wanted) return;
        for (const { page, items } of chunk) changes.push(...changesBy(rule, others, items).map((change) => ({ ...change, page })));
      }
      if (wanted) setPreview({ phase: 'ready', changes });
    };
    read().catch((error: unknown) => {
      if (wanted) setPreview({ phase: 'failed', failure: error instanceof CollectionError ? error.failure : failureOf(error) });
    });
    return () => {
      wanted = false;
    };
  }, [collection, rule]);
  return preview;
}
