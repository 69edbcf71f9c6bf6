import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { fieldsOf, type ItemFields, type Problem } from '../../../lib/core/editing/fields.ts';
import { readFields } from '../../../lib/core/editing/read-fields.ts';
import { suggestIndicators } from '../../../lib/core/editing/suggest-indicators.ts';
import type { SavedItem } from '../../../lib/core/item.ts';
import { EditForm } from '../../edit-form/edit-form.tsx';
import type { Announcer } from '../../use-announcement.ts';
import { useWords } from '../../words.tsx';
import type { Bulk } from '../workbench/use-bulk.ts';

/** Names offered while an indicator is typed. */
const SUGGESTIONS = 6;

interface RecordEditProps {
  readonly item: SavedItem;
  readonly bulk: Bulk;
  readonly announcer: Announcer;
  readonly onLeave: () => void;
}

/** The form of the item: what is typed is read here, and refused with reasons where it cannot be. */
export function RecordEdit({ item, bulk, announcer, onLeave }: RecordEditProps): VNode {
  const words = useWords();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const save = async (fields: ItemFields): Promise<void> => {
    const outcome = readFields(item.reading, fields);
    if (!outcome.ok) return setProblems(outcome.problems);
    const { reading, note, tags, warnings } = outcome.edited;
    setBusy(true);
    const done = await bulk.edit([{ id: item.id, reading, note, tags }], 'announce_edited');
    setBusy(false);
    // What was typed stays in the form until it is saved.
    if (!done) return;
    const [warning] = warnings;
    if (warning !== undefined)
      announcer.say({ text: words('edited_other_dimension', warning.expected), tone: 'done', undo: () => void bulk.undo() });
    onLeave();
  };
  return (
    <EditForm
      key={item.id}
      fields={fieldsOf(item.reading, item.note, item.tags)}
      problems={problems}
      busy={busy}
      suggest={async (typed) => suggestIndicators(typed, SUGGESTIONS)}
      onSave={(fields) => void save(fields)}
      onLeave={onLeave}
    />
  );
}
