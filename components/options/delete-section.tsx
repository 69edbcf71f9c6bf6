import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Collection } from '../../lib/store/collection.ts';
import type { Contents } from '../../lib/store/contents.ts';
import type { BackupPorts } from '../backup/ports.ts';
import { BackupButton } from '../backup/storage-panel.tsx';
import { useBackup } from '../backup/use-backup.ts';
import type { Announcer } from '../use-announcement.ts';
import { useWords } from '../words.tsx';
import { OptionsSection } from './options-section.tsx';
import { type Emptying, useEmptying } from './use-emptying.ts';

/** What has to be typed, in either language. */
const CONFIRMATIONS: readonly string[] = ['删除全部', 'DELETE'];

interface DeleteSectionProps {
  readonly collection: Pick<Collection, 'contents' | 'deleteEverything' | 'restoreEverything'>;
  readonly ports: BackupPorts;
  readonly announcer: Announcer;
}

/** Deleting everything: counts are said, a backup is offered, and a word has to be typed. */
export function DeleteSection({ collection, ports, announcer }: DeleteSectionProps): VNode {
  const words = useWords();
  const emptying = useEmptying(collection, announcer);
  const { contents, canUndo, ask, undo } = emptying;
  return (
    <OptionsSection id="delete" title={words('options_delete')} text={words('options_delete_text')}>
      {canUndo && (
        <p class="pm-actions" role="status">
          {words('delete_can_undo')}
          <button type="button" class="pm-link" onClick={() => void undo()}>
            {words('undo')}
          </button>
        </p>
      )}
      {contents === null ? (
        <button type="button" class="pm-button" onClick={() => void ask()}>
          {words('delete_open')}
        </button>
      ) : (
        <Confirmation contents={contents} emptying={emptying} ports={ports} announcer={announcer} />
      )}
    </OptionsSection>
  );
}

interface ConfirmationProps {
  readonly contents: Contents;
  readonly emptying: Emptying;
  readonly ports: BackupPorts;
  readonly announcer: Announcer;
}

function Confirmation({ contents, emptying, ports, announcer }: ConfirmationProps): VNode {
  const words = useWords();
  const backup = useBackup(ports, announcer);
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const confirmed = CONFIRMATIONS.includes(typed.trim());
  const { pages, items, setAside, articles, corrections } = contents;
  return (
    <form
      class="pm-confirm"
      onSubmit={(event) => {
        event.preventDefault();
        if (confirmed) void emptying.run();
      }}
    >
      <p id="pm-delete-counts">
        <strong>{words('delete_counts', pages, items, setAside, articles, corrections)}</strong>
      </p>
      <label class="pm-confirm-field">
        {words('delete_type')}
        <input
          ref={field}
          class="pm-field"
          type="text"
          value={typed}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="pm-delete-counts"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <div class="pm-actions">
        <BackupButton backup={backup} main={false} />
        <button type="submit" class="pm-button pm-button-danger" disabled={!confirmed}>
          {words('delete_confirm')}
        </button>
        <button type="button" class="pm-button pm-button-quiet" onClick={emptying.dismiss}>
          {words('rule_cancel')}
        </button>
      </div>
    </form>
  );
}
