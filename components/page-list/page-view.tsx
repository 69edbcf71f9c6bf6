import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type ItemKind, kindOf } from '../../lib/core/item-kind.ts';
import { FilterChips } from '../filter-chips.tsx';
import { Notice } from '../notice.tsx';
import { PageHeading } from '../page-heading.tsx';
import { PlaceholderRows } from '../placeholder-rows.tsx';
import { VerdictNote } from '../verdict-note.tsx';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import { LostItems } from './lost-items.tsx';
import { MarksBar } from './marks-bar.tsx';
import { type PageItemActions, PageItemRow } from './page-item-row.tsx';
import type { PageItem, PageModel } from './use-page-reading.ts';

interface PageViewProps extends PageItemActions {
  readonly model: PageModel;
  /** Offers ignored items again. */
  readonly onRestore: (ids: readonly string[]) => void;
}

/** 本页: what was read on the tab, in reading order. */
export function PageView(props: PageViewProps): VNode {
  const words = useWords();
  const { state, readAnyway, reload } = props.model;
  if (state.phase === 'read') return <ReadPage {...props} />;
  if (state.phase === 'loading') return <PlaceholderRows label={words('reading_page')} />;
  const anyway = (
    <button type="button" class="pm-button pm-button-main" onClick={() => void readAnyway()}>
      {words('read_anyway')}
    </button>
  );
  if (state.phase === 'no-plan') {
    return (
      <>
        <VerdictNote verdict={state.verdict} forced={false} />
        <Notice text={words('empty_no_plan_text')}>{anyway}</Notice>
      </>
    );
  }
  if (state.phase === 'failed') {
    return (
      <Notice text={failureWords(words, state.failure)} role="alert">
        <button type="button" class="pm-button" onClick={() => void reload()}>
          {words('retry')}
        </button>
      </Notice>
    );
  }
  if (!state.mayRead) return <Notice title={words('empty_forbidden_title')} text={words('empty_forbidden_text')} />;
  return (
    <Notice title={words('empty_closed_title')} text={words('empty_closed_text')}>
      {anyway}
    </Notice>
  );
}

function ReadPage({ model, onSave, onRemove, onScrollTo, onRestore }: PageViewProps): VNode | null {
  const words = useWords();
  const [kind, setKind] = useState<ItemKind | null>(null);
  const { state, items, lost, ignored } = model;
  const counts = useMemo(() => countKinds(items), [items]);
  if (state.phase !== 'read') return null;
  const { page, verdict } = state.reading;
  // The last item of a kind may have been removed: its filter would hide everything.
  const chosen = kind !== null && counts[kind] > 0 ? kind : null;
  const shown = chosen === null ? items : items.filter(({ item }) => kindOf(item.reading) === chosen);
  return (
    <>
      <PageHeading page={page} />
      <VerdictNote verdict={verdict} forced={!verdict.isPlan} />
      <MarksBar
        on={state.marksOn}
        onSwitch={(on) => void model.switchMarks(on)}
        ignored={ignored.length}
        onRestore={() => onRestore(ignored)}
      />
      {items.length === 0 ? (
        <Notice title={words('empty_no_items_title')} text={words('empty_no_items_text')} />
      ) : (
        <>
          <FilterChips counts={counts} value={chosen} onChange={setKind} />
          <ul class="pm-list" aria-label={words('items_label')}>
            {shown.map((entry) => (
              <PageItemRow entry={entry} key={entry.item.id} onSave={onSave} onRemove={onRemove} onScrollTo={onScrollTo} />
            ))}
          </ul>
        </>
      )}
      <LostItems items={lost} onDelete={onRemove} />
      {items.length > 0 && <SaveAll shown={shown} onSave={onSave} />}
    </>
  );
}

function SaveAll({ shown, onSave }: { readonly shown: readonly PageItem[]; readonly onSave: PageItemActions['onSave'] }): VNode {
  const words = useWords();
  const open = shown.filter(({ saved }) => !saved).map(({ item }) => item);
  return (
    <div class="pm-foot">
      <span class="pm-foot-note">{words('items_saved_of', shown.length - open.length, shown.length)}</span>
      <button type="button" class="pm-button pm-button-main" disabled={open.length === 0} onClick={() => onSave(open)}>
        {open.length === 0 ? words('all_saved') : words('save_all_shown', open.length)}
      </button>
    </div>
  );
}

function countKinds(items: readonly PageItem[]): Record<ItemKind, number> {
  const counts = { target: 0, actual: 0, 'project-figure': 0, project: 0, excerpt: 0 };
  for (const { item } of items) counts[kindOf(item.reading)] += 1;
  return counts;
}
