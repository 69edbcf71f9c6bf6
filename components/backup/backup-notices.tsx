import type { VNode } from 'preact';
import type { Announcer } from '../use-announcement.ts';
import { BackupReminder } from './backup-reminder.tsx';
import { LossNotice } from './loss-notice.tsx';
import type { BackupPorts } from './ports.ts';

interface BackupNoticesProps {
  readonly ports: BackupPorts;
  readonly announcer: Announcer;
}

/** What has to be said about the collection as a whole: that it is gone, or that much of it is in no backup. */
export function BackupNotices({ ports, announcer }: BackupNoticesProps): VNode {
  return (
    <>
      <LossNotice ports={ports} />
      <BackupReminder ports={ports} announcer={announcer} />
    </>
  );
}
