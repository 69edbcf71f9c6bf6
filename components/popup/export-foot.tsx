import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useSlow } from '../use-slow.ts';
import { useWords } from '../words.tsx';
import type { Export, ExportChoice } from './use-export.ts';

export interface ExportFootProps {
  readonly query: string;
  readonly disabled: boolean;
  readonly exporting: Export;
}

/** One press exports with the usual choice; the choices are a press away. A long export shows how far it is and can be ended. */
export function ExportFoot({ query, disabled, exporting }: ExportFootProps): VNode {
  const words = useWords();
  const [choosing, setChoosing] = useState(false);
  const [choice, setChoice] = useState<ExportChoice>({ header: words('language_tag') === 'en' ? 'en' : 'zh', bom: true });
  const running = exporting.progress !== null;
  const slow = useSlow(running);
  return (
    <div class="pm-foot">
      {choosing && <Choices choice={choice} onChange={setChoice} />}
      {slow && running ? (
        <>
          <p class="pm-foot-note" role="status">
            {words('export_progress', exporting.progress)}
          </p>
          <button type="button" class="pm-button" onClick={exporting.cancel}>
            {words('export_cancel')}
          </button>
        </>
      ) : (
        <>
          <button
            type="button"
            class="pm-button pm-button-quiet"
            aria-expanded={choosing}
            aria-controls="pm-export-choices"
            onClick={() => setChoosing(!choosing)}
          >
            <Icon name="options" />
            {words('export_options')}
          </button>
          <button
            type="button"
            class="pm-button pm-button-main"
            disabled={disabled || running}
            onClick={() => void exporting.run(query, choice)}
          >
            <Icon name="download" />
            {words('export_csv')}
          </button>
        </>
      )}
    </div>
  );
}

interface ChoicesProps {
  readonly choice: ExportChoice;
  readonly onChange: (choice: ExportChoice) => void;
}

function Choices({ choice, onChange }: ChoicesProps): VNode {
  const words = useWords();
  const titles = (header: 'zh' | 'en', label: string): VNode => (
    <label class="pm-choice">
      <input type="radio" name="pm-export-header" checked={choice.header === header} onChange={() => onChange({ ...choice, header })} />
      {label}
    </label>
  );
  return (
    <div class="pm-choices" id="pm-export-choices">
      <fieldset class="pm-choice-set">
        <legend>{words('export_header')}</legend>
        {titles('zh', words('export_header_zh'))}
        {titles('en', words('export_header_en'))}
      </fieldset>
      <label class="pm-choice">
        <input type="checkbox" checked={choice.bom} onChange={() => onChange({ ...choice, bom: !choice.bom })} />
        {words('export_bom')}
      </label>
    </div>
  );
}
