import type { VNode } from 'preact';
import type { BackupPorts, StoragePort } from '../backup/ports.ts';
import { StoragePanel } from '../backup/storage-panel.tsx';
import type { Announcer } from '../use-announcement.ts';
import { useWords } from '../words.tsx';
import { OptionsSection } from './options-section.tsx';

interface StorageSectionProps {
  readonly ports: BackupPorts;
  readonly storage: StoragePort;
  readonly announcer: Announcer;
}

/** Where the collection lies, and how to have it twice. */
export function StorageSection(props: StorageSectionProps): VNode {
  const words = useWords();
  return (
    <OptionsSection id="storage" title={words('options_storage')} text={words('options_storage_text')}>
      <StoragePanel {...props} />
    </OptionsSection>
  );
}
