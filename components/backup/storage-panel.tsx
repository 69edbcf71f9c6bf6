import type { VNode } from 'preact';
import { REMINDER_STEPS } from '../../lib/core/backup-reminder.ts';
import type { Announcer } from '../use-announcement.ts';
import { useSlow } from '../use-slow.ts';
import { useWords } from '../words.tsx';
import { bytesText } from './bytes-text.ts';
import type { BackupPorts, StoragePort } from './ports.ts';
import { type Backup, useBackup } from './use-backup.ts';
import { useStorage } from './use-storage.ts';

interface StoragePanelProps {
  readonly ports: BackupPorts;
  readonly storage: StoragePort;
  readonly announcer: Announcer;
}

/** Backups: made, read back, reminded of; and what the browser says of the storage that the collection lies in. */
export function StoragePanel({ ports, storage, announcer }: StoragePanelProps): VNode {
  const words = useWords();
  const backup = useBackup(ports, announcer);
  return (
    <>
      <Standing backup={backup} />
      <div class="pm-actions">
        <BackupButton backup={backup} />
        <button type="button" class="pm-button" onClick={ports.restore}>
          {words('backup_restore')}
        </button>
      </div>
      <ReminderChoice backup={backup} />
      <Disk storage={storage} announcer={announcer} />
    </>
  );
}

/** One press makes a backup; a long one shows how far it is and can be ended. */
export function BackupButton({ backup, main = true }: { readonly backup: Backup; readonly main?: boolean }): VNode {
  const words = useWords();
  const running = backup.progress !== null;
  const slow = useSlow(running);
  if (running && slow) {
    return (
      <>
        <span class="pm-option-text" role="status">
          {words('backup_progress', backup.progress)}
        </span>
        <button type="button" class="pm-button" onClick={backup.cancel}>
          {words('backup_cancel')}
        </button>
      </>
    );
  }
  return (
    <button
      type="button"
      class={`pm-button${main ? ' pm-button-main' : ''}`}
      aria-disabled={running}
      onClick={() => !running && void backup.run()}
    >
      {words('backup_now')}
    </button>
  );
}

function Standing({ backup: { standing } }: { readonly backup: Backup }): VNode {
  const words = useWords();
  if (standing.phase !== 'ready') return <p class="pm-option-text"> </p>;
  const { at, items, since } = standing.value.state;
  return (
    <p class="pm-option-text">
      {at === null
        ? words('backup_never', since)
        : words(
            'backup_last',
            new Date(at).toLocaleString(words('language_tag'), { dateStyle: 'medium', timeStyle: 'short' }),
            items,
            since,
          )}
    </p>
  );
}

function ReminderChoice({ backup }: { readonly backup: Backup }): VNode {
  const words = useWords();
  const chosen = backup.standing.phase === 'ready' ? backup.standing.value.reminder.every : undefined;
  const choices = [...REMINDER_STEPS, null];
  return (
    <fieldset class="pm-choice-set">
      <legend>{words('backup_remind')}</legend>
      {choices.map((every) => (
        <label class="pm-choice" key={every}>
          <input type="radio" name="pm-backup-reminder" checked={chosen === every} onChange={() => backup.remindEvery(every)} />
          {every === null ? words('backup_remind_never') : words('backup_remind_every', every)}
        </label>
      ))}
    </fieldset>
  );
}

function Disk({ storage, announcer }: Pick<StoragePanelProps, 'storage' | 'announcer'>): VNode {
  const words = useWords();
  const { estimate, persisted, persist } = useStorage(storage);
  const ask = async (): Promise<void> => {
    const given = await persist();
    announcer.say({ text: words(given ? 'storage_persist_given' : 'storage_persist_refused'), tone: given ? 'done' : 'problem' });
  };
  return (
    <dl class="pm-facts-list">
      <dt>{words('storage_used')}</dt>
      <dd>
        {estimate === null ? words('storage_unknown') : words('storage_used_of', bytesText(estimate.used), bytesText(estimate.quota))}
      </dd>
      <dt>{words('storage_kept')}</dt>
      <dd>
        {persisted === null ? ' ' : words(persisted ? 'storage_persistent' : 'storage_evictable')}
        {persisted === false && (
          <button type="button" class="pm-link" onClick={() => void ask()}>
            {words('storage_persist')}
          </button>
        )}
      </dd>
    </dl>
  );
}
