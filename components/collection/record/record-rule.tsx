import type { VNode } from 'preact';
import { RuleOffer } from '../../corrections/rule-offer.tsx';
import type { RecordSection } from '../plug.ts';

/** 以后同类都这样, beside an item that was corrected. */
export const RecordRule: RecordSection = ({ ports, item, announcer }): VNode => (
  <RuleOffer ports={ports} item={item} announcer={announcer} key={item.id} />
);
