import { useCallback, useRef, useState } from 'preact/hooks';
import { isDue, REMINDER_SETTING, type Reminder, reminderFrom } from '../../lib/core/backup-reminder.ts';
import { exportFileName } from '../../lib/core/table/file-name.ts';
import type { BackupState } from '../../lib/store/backup-state.ts';
import { CollectionError, failureOf } from '../../lib/store/failure.ts';
import type { Announcer } from '../use-announcement.ts';
import { useWatch, type Watched } from '../use-watch.ts';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import { backupFile } from './backup-file.ts';
import type { BackupPorts } from './ports.ts';

/** How the collection stands towards its backups. */
export interface BackupStanding {
  readonly state: BackupState;
  readonly reminder: Reminder;
  /** Whether the user is to be reminded now. */
  readonly due: boolean;
}

export interface Backup {
  readonly standing: Watched<BackupStanding>;
  /** Items written so far; null while no backup is being made. */
  readonly progress: number | null;
  /** Makes a backup of everything and hands it out; true where that was done. */
  readonly run: () => Promise<boolean>;
  readonly cancel: () => void;
  /** Keeps still until as many items again are new. */
  readonly later: () => void;
  /** Reminds after so many new items; null for never. */
  readonly remindEvery: (every: number | null) => void;
}

/** Backups of the whole collection, and the reminder of them. */
export function useBackup({ collection, watch, download, today }: BackupPorts, { say }: Announcer): Backup {
  const words = useWords();
  const [progress, setProgress] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const read = useCallback(async (): Promise<BackupStanding> => {
    const state = await collection.backupState();
    const reminder = reminderFrom(await collection.setting(REMINDER_SETTING));
    return { state, reminder, due: isDue(reminder, state) };
  }, [collection]);
  const standing = useWatch(watch, read);
  const run = useCallback(async () => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setProgress(0);
    try {
      const made = await backupFile(collection, new Date().toISOString(), setProgress, mine.signal);
      if (made === null) return false;
      download(made.file, exportFileName(words('product_name'), words('backup_file'), today(), 'json'));
      await collection.noteBackup(made.items);
      say({ text: words('backup_done', made.items), tone: 'done' });
      return true;
    } catch (error) {
      say({ text: failureWords(words, error instanceof CollectionError ? error.failure : failureOf(error)), tone: 'problem' });
      return false;
    } finally {
      if (running.current === mine) setProgress(null);
    }
  }, [collection, download, today, say, words]);
  const keep = (reminder: Reminder): void => {
    collection.keepSetting(REMINDER_SETTING, reminder).catch((error: unknown) => {
      say({ text: failureWords(words, error instanceof CollectionError ? error.failure : failureOf(error)), tone: 'problem' });
    });
  };
  const known = standing.phase === 'ready' ? standing.value : null;
  return {
    standing,
    progress,
    run,
    cancel: () => running.current?.abort(),
    later: () => known && keep({ ...known.reminder, later: { since: known.state.since, after: known.state.at } }),
    remindEvery: (every) => keep({ every, later: null }),
  };
}
