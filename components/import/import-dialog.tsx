import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Modal } from '../modal.tsx';
import { Notice } from '../notice.tsx';
import type { Announcer } from '../use-announcement.ts';
import { useSlow } from '../use-slow.ts';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import { choiceIn, FIRST_DECISIONS, ImportPlan, isEmpty } from './import-plan.tsx';
import type { ImportPorts } from './ports.ts';
import { RefusalNote } from './refusal-note.tsx';
import { useImport } from './use-import.ts';

export interface ImportDialogProps {
  readonly ports: ImportPorts;
  readonly announcer: Announcer;
  readonly close: () => void;
}

/** Takes a file that was exported here, shows what it would change, and writes it. */
export function ImportDialog({ ports, announcer, close }: ImportDialogProps): VNode {
  const words = useWords();
  const { state, read, write } = useImport(ports, announcer);
  const [decisions, setDecisions] = useState(FIRST_DECISIONS);
  const planned = state.phase === 'planned' ? state : null;
  const busy = state.phase === 'reading' || planned?.writing === true;
  const slow = useSlow(busy);
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    setDecisions(FIRST_DECISIONS);
    void read(file);
  };
  const finish = async (): Promise<void> => {
    if (planned !== null && (await write(planned, (id) => choiceIn(decisions, id), decisions.rules))) close();
  };
  const foot = (
    <>
      {slow && (
        <p class="pm-modal-note" role="status">
          {state.phase === 'reading' ? words('import_reading', state.name, state.pages) : words('import_writing')}
        </p>
      )}
      <button type="button" class="pm-button" disabled={planned?.writing === true} onClick={close}>
        {words('import_close')}
      </button>
      {planned !== null && (
        <button type="button" class="pm-button pm-button-main" disabled={planned.writing || isEmpty(planned)} onClick={() => void finish()}>
          {words('import_write')}
        </button>
      )}
    </>
  );
  return (
    <Modal
      title={words('import_title')}
      closeLabel={words('import_close')}
      onClose={planned?.writing === true ? () => undefined : close}
      foot={foot}
    >
      <FilePicker onFile={take} again={state.phase !== 'choose'} disabled={busy} />
      {state.phase === 'refused' && <RefusalNote name={state.name} refusal={state.refusal} />}
      {state.phase === 'failed' && <Notice text={failureWords(words, state.failure)} role="alert" />}
      {planned !== null && <ImportPlan planned={planned} decisions={decisions} onDecisions={setDecisions} />}
    </Modal>
  );
}

interface FilePickerProps {
  readonly onFile: (file: File | undefined) => void;
  /** True once a file was chosen: the place is smaller then. */
  readonly again: boolean;
  readonly disabled: boolean;
}

/** Takes a file by press, by keyboard, or dropped. */
function FilePicker({ onFile, again, disabled }: FilePickerProps): VNode {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer?.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the button does the same
    <div
      class="pm-drop"
      data-over={over}
      data-again={again}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {!again && <p>{words('import_intro')}</p>}
      <input
        ref={input}
        class="pm-aside"
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        tabIndex={-1}
        // The button below does for everyone what this does.
        aria-hidden="true"
        onChange={(event) => {
          onFile(event.currentTarget.files?.[0]);
          // The same file can be chosen again once it was mended.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="pm-button" disabled={disabled} onClick={() => input.current?.click()}>
        {words(again ? 'import_choose_other' : 'import_choose')}
      </button>
      {!again && <p class="pm-count">{words('import_drop')}</p>}
    </div>
  );
}
