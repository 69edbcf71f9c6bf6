import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Awaited } from '../awaited.tsx';
import type { Announcer } from '../use-announcement.ts';
import { useWords } from '../words.tsx';
import type { BackupPorts } from './ports.ts';
import { useBackup } from './use-backup.ts';

interface BackupReminderProps {
  readonly ports: BackupPorts;
  readonly announcer: Announcer;
}

/** One calm line where much is in no backup; nothing otherwise. It comes when the surface does, and never moves what is looked at. */
export function BackupReminder({ ports, announcer }: BackupReminderProps): VNode | null {
  const words = useWords();
  const { standing, progress, run, later } = useBackup(ports, announcer);
  const shown = useRef<boolean | null>(null);
  if (standing.phase === 'loading') return <Awaited />;
  if (standing.phase === 'failed') return null;
  if (shown.current === null || !standing.value.due || document.hidden) shown.current = standing.value.due;
  if (!shown.current) return null;
  const { at, since } = standing.value.state;
  return (
    <section class="pm-strip" aria-label={words('backup_reminder_label')}>
      <p class="pm-strip-text">{words(at === null ? 'backup_reminder_first' : 'backup_reminder', since)}</p>
      <div class="pm-strip-actions">
        <button type="button" class="pm-button" disabled={progress !== null} onClick={() => void run()}>
          {words('backup_now')}
        </button>
        <button type="button" class="pm-button pm-button-quiet" onClick={later}>
          {words('backup_later')}
        </button>
      </div>
    </section>
  );
}
