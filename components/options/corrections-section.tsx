import type { VNode } from 'preact';
import type { CorrectionPorts } from '../corrections/ports.ts';
import { RuleList } from '../corrections/rule-list.tsx';
import type { Announcer } from '../use-announcement.ts';
import { useWords } from '../words.tsx';
import { OptionsSection } from './options-section.tsx';

interface CorrectionsSectionProps {
  readonly ports: CorrectionPorts;
  readonly announcer: Announcer;
}

/** The rules that corrections were made to. */
export function CorrectionsSection({ ports, announcer }: CorrectionsSectionProps): VNode {
  const words = useWords();
  return (
    <OptionsSection id="corrections" title={words('options_corrections')} text={words('options_corrections_text')}>
      <RuleList ports={ports} announcer={announcer} />
    </OptionsSection>
  );
}
