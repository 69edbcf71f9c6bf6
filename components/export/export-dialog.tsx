import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { Modal } from '../modal.tsx';
import type { Announcer } from '../use-announcement.ts';
import { useSlow } from '../use-slow.ts';
import { useWords } from '../words.tsx';
import { FIRST_CHOICE, type Layout } from './choice.ts';
import { ExportFields } from './export-fields.tsx';
import { ExportPreviewPane } from './export-preview.tsx';
import type { ExportPorts } from './ports.ts';
import { ALL, type ExportScope } from './source.ts';
import { useExportFile } from './use-export-file.ts';
import { useExportChoice, useExportPreview } from './use-export-preview.ts';

export interface ExportDialogProps {
  readonly ports: ExportPorts;
  readonly announcer: Announcer;
  /** What can be exported, narrowest first; the first one is chosen. Must be stable between renders. */
  readonly scopes: readonly ExportScope[];
  /** The layout that it opens with; the one that was chosen last where it is left out. */
  readonly layout?: Layout;
  readonly close: () => void;
}

/** Chooses what goes out and how, shows how the file will begin, and writes it. */
export function ExportDialog({ ports, announcer, scopes, layout, close }: ExportDialogProps): VNode {
  const words = useWords();
  const [scope, setScope] = useState(scopes[0] ?? ALL);
  const [choice, setChoice] = useExportChoice(ports, layout);
  const shown = useExportPreview(ports, scope, choice);
  const { progress, run, cancel } = useExportFile(ports, announcer);
  const running = progress !== null;
  const slow = useSlow(running);
  const empty = shown.counts?.items === 0;
  const start = async (): Promise<void> => {
    if (choice !== null && (await run(scope, choice))) close();
  };
  const foot =
    slow && running ? (
      <>
        <progress class="pm-progress" value={progress} max={shown.counts?.items ?? undefined} aria-label={words('export_title')} />
        <p class="pm-modal-note" role="status">
          {words('export_working', progress, shown.counts?.items ?? '…')}
        </p>
        <button type="button" class="pm-button" onClick={cancel}>
          {words('export_cancel')}
        </button>
      </>
    ) : (
      <>
        <button type="button" class="pm-button" onClick={close}>
          {words('export_close')}
        </button>
        <button
          type="button"
          class="pm-button pm-button-main"
          disabled={running || choice === null || empty || choice.statuses.length === 0}
          onClick={() => void start()}
        >
          <Icon name="download" />
          {words('export_save')}
        </button>
      </>
    );
  return (
    <Modal title={words('export_title')} closeLabel={words('export_close')} onClose={close} foot={foot}>
      <ExportFields scopes={scopes} scope={scope} onScope={setScope} choice={choice ?? FIRST_CHOICE} onChoice={setChoice} />
      <ExportPreviewPane {...shown} />
    </Modal>
  );
}
