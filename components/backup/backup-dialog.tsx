import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Announcer } from '../use-announcement.ts';
import { useWords } from '../words.tsx';
import type { BackupPorts, StoragePort } from './ports.ts';
import { StoragePanel } from './storage-panel.tsx';

interface BackupDialogProps {
  readonly ports: BackupPorts;
  readonly storage: StoragePort;
  readonly announcer: Announcer;
  readonly close: () => void;
}

/** Storage and backup as a dialog over the collection. */
export function BackupDialog({ ports, storage, announcer, close }: BackupDialogProps): VNode {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  const restore = (): void => {
    close();
    ports.restore();
  };
  return (
    <dialog class="pm-dialog pm-backup-dialog" ref={dialog} aria-labelledby="pm-backup-title" onClose={close}>
      <h2 class="pm-dialog-title" id="pm-backup-title">
        {words('options_storage')}
      </h2>
      <StoragePanel ports={{ ...ports, restore }} storage={storage} announcer={announcer} />
      <div class="pm-dialog-foot">
        <button type="button" class="pm-button" onClick={close}>
          {words('dismiss')}
        </button>
      </div>
    </dialog>
  );
}
