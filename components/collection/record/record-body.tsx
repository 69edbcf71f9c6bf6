import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ItemStatus } from '../../../lib/core/item.ts';
import { kindOf } from '../../../lib/core/item-kind.ts';
import { STATUSES } from '../../../lib/core/workbench/block.ts';
import { Bound } from '../../bound.tsx';
import { Icon } from '../../icon.tsx';
import { changeOf, factsOf, itemLine, kindWord, subjectOf } from '../../wording/item-words.ts';
import { STATUS_WORDS } from '../../wording/status-words.ts';
import { type MessageKey, useWords } from '../../words.tsx';
import type { RecordDrawerProps } from './drawer-props.ts';
import { RecordEdit } from './record-edit.tsx';
import { RecordNote, RecordTags } from './record-own.tsx';
import { RecordPlace } from './record-place.tsx';
import { RECORD_SECTIONS } from './record-sections.ts';
import type { ItemRecord } from './use-record.ts';

interface RecordBodyProps extends RecordDrawerProps, ItemRecord {}

/** What is known of the item, and what can be done with it. */
export function RecordBody(props: RecordBodyProps): VNode {
  const words = useWords();
  const { item, page, bulk, editing, onEditing, tags } = props;
  const { reading } = item;
  const editButton = useRef<HTMLButtonElement>(null);
  const left = useRef(false);
  useLayoutEffect(() => {
    if (!editing && left.current) editButton.current?.focus();
    left.current = editing;
  }, [editing]);
  return (
    <>
      <section class="pm-record-reading" data-kind={kindOf(reading)} aria-label={words('record_reading')}>
        <p class="pm-record-subject">
          <span class="pm-subject" lang="zh-CN">
            {subjectOf(words, reading)}
          </span>
          {changeOf(words, reading) !== null && <span class="pm-change"> {changeOf(words, reading)}</span>}
          {reading.kind === 'figure' && <Bound figure={reading} />}
        </p>
        <p class="pm-facts">
          <span class="pm-kind">{kindWord(words, reading)}</span>
          {factsOf(words, reading).map((fact) => (
            <span class="pm-fact" key={fact}>
              {fact}
            </span>
          ))}
        </p>
        <Corrected {...props} />
        {editing ? (
          <RecordEdit item={item} bulk={bulk} announcer={props.announcer} onLeave={() => onEditing(false)} />
        ) : (
          <button type="button" class="pm-button" ref={editButton} onClick={() => onEditing(true)}>
            <Icon name="edited" />
            {words('record_edit')}
          </button>
        )}
      </section>
      <StatusChoice status={item.status} onChange={(status) => void bulk.edit([{ id: item.id, status }], STATUS_DONE[status])} />
      <RecordPlace item={item} page={page} />
      {!editing && (
        <section class="pm-record-own" aria-label={words('record_own')}>
          <RecordNote item={item} bulk={bulk} />
          <RecordTags item={item} bulk={bulk} known={tags} />
        </section>
      )}
      {RECORD_SECTIONS.map((Section, at) => (
        <Section item={item} page={page} ports={props.ports} announcer={props.announcer} key={at} />
      ))}
    </>
  );
}

/** What was read before someone, or a rule, corrected it, and the way back to it. */
function Corrected({ item, bulk }: RecordBodyProps): VNode | null {
  const words = useWords();
  const { asRead } = item;
  if (asRead === null) return null;
  return (
    <p class="pm-record-corrected">
      <span lang="zh-CN">{words('record_as_read', itemLine(words, asRead))}</span>
      <button type="button" class="pm-link" onClick={() => void bulk.edit([{ id: item.id, reading: asRead }], 'announce_as_read')}>
        {words('record_restore')}
      </button>
    </p>
  );
}

const STATUS_DONE: Readonly<Record<ItemStatus, MessageKey>> = {
  suggested: 'announce_suggested',
  saved: 'announce_saved',
  reviewed: 'announce_items_reviewed',
  ignored: 'announce_ignored',
};

function StatusChoice({ status, onChange }: { readonly status: ItemStatus; readonly onChange: (status: ItemStatus) => void }): VNode {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none
    <div class="pm-record-status" role="group" aria-label={words('column_status')}>
      {STATUSES.map((one) => (
        <button type="button" class="pm-chip" key={one} aria-pressed={one === status} onClick={() => one !== status && onChange(one)}>
          {words(STATUS_WORDS[one])}
        </button>
      ))}
    </div>
  );
}
