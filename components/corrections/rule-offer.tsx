import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ruleFrom } from '../../lib/core/corrections/make-rule.ts';
import type { CorrectionRule } from '../../lib/core/corrections/rule.ts';
import type { SavedItem } from '../../lib/core/item.ts';
import type { Announcer } from '../use-announcement.ts';
import { useWords } from '../words.tsx';
import { CorrectionDialog } from './correction-dialog.tsx';
import type { CorrectionPorts } from './ports.ts';

interface RuleOfferProps {
  readonly ports: Pick<CorrectionPorts, 'collection'>;
  /** As it is in the collection, after its correction. */
  readonly item: SavedItem;
  readonly announcer: Announcer;
}

/** 以后同类都这样: offered beside an item whose name or role someone corrected by hand; nothing for any other item. */
export function RuleOffer({ ports, item, announcer }: RuleOfferProps): VNode | null {
  const words = useWords();
  const [rule, setRule] = useState<CorrectionRule | null>(null);
  const { asRead, byRule, reading } = item;
  if (byRule !== undefined) return <p class="pm-rule-note">{words('rule_changed_this')}</p>;
  const offered = asRead === null ? null : ruleFrom(asRead, reading, '', '');
  if (offered === null) return null;
  return (
    <>
      <button
        type="button"
        class="pm-button"
        onClick={() => setRule({ ...offered, id: crypto.randomUUID(), createdAt: new Date().toISOString() })}
      >
        {words('rule_offer')}
      </button>
      {rule !== null && <CorrectionDialog ports={ports} rule={rule} announcer={announcer} onClose={() => setRule(null)} />}
    </>
  );
}
