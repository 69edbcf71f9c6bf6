import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { SavedPage } from '../../lib/core/item.ts';
import { type ItemKind, kindOf } from '../../lib/core/item-kind.ts';
import { FilterChips } from '../filter-chips.tsx';
import { Notice } from '../notice.tsx';
import { PageHeading } from '../page-heading.tsx';
import { VerdictNote } from '../verdict-note.tsx';
import { useWords } from '../words.tsx';
import { ItemList } from './item-list.tsx';
import { LostItems } from './lost-items.tsx';
import { MarksBar } from './marks-bar.tsx';
import { PageFoot } from './page-foot.tsx';
import { type PageItem, recheckOf } from './page-items.ts';
import { RecheckLine } from './recheck-line.tsx';
import type { PageActions } from './use-page-actions.ts';
import type { PageModel } from './use-page-reading.ts';

export interface ReadPageProps {
  readonly model: PageModel;
  readonly actions: PageActions;
  readonly onRemove: (id: string) => void;
  /** Asks how what is kept of the page is to go out. */
  readonly onExport: (page: SavedPage) => void;
  /** The item that the reader is at in the page; null where that is not followed. */
  readonly at: string | null;
}

/** A page that was read: whose it is, how it was judged, its items, and what can be done with them. */
export function ReadPage({ model, actions, onRemove, onExport, at }: ReadPageProps): VNode | null {
  const words = useWords();
  const [kind, setKind] = useState<ItemKind | null>(null);
  const lostList = useRef<HTMLElement>(null);
  const { state, items, lost, ignored, stored } = model;
  const counts = useMemo(() => countKinds(items), [items]);
  // The last item of a kind may have been removed: its filter would hide everything.
  const chosen = kind !== null && counts[kind] > 0 ? kind : null;
  const shown = useMemo(() => (chosen === null ? items : items.filter(({ item }) => kindOf(item.reading) === chosen)), [items, chosen]);
  if (state.phase !== 'read') return null;
  const { page, verdict, omitted } = state.reading;
  const recheck = recheckOf(state.reading, items, lost);
  return (
    <>
      <PageHeading page={page} />
      <VerdictNote verdict={verdict} forced={!verdict.isPlan} />
      <MarksBar
        on={state.marksOn}
        onSwitch={(on) => void model.switchMarks(on)}
        ignored={ignored.length}
        onRestore={() => actions.onRestore(ignored)}
        reviewed={stored === null ? null : stored.reviewedAt !== null}
        onReview={actions.onReview}
      />
      {recheck !== null && <RecheckLine recheck={recheck} onShowLost={() => lostList.current?.scrollIntoView()} />}
      {items.length === 0 ? (
        <Notice title={words('empty_no_items_title')} text={words('empty_no_items_text')} />
      ) : (
        <>
          <FilterChips counts={counts} value={chosen} onChange={setKind} />
          <ItemList entries={shown} actions={{ ...actions, onRemove }} at={at} />
          {omitted > 0 && <Notice text={words('items_omitted', omitted)} />}
        </>
      )}
      <LostItems items={lost} list={lostList} onDelete={onRemove} />
      {items.length > 0 && <PageFoot shown={shown} onSave={actions.onSave} onSuggest={actions.onSuggest} onExport={() => onExport(page)} />}
    </>
  );
}

function countKinds(items: readonly PageItem[]): Record<ItemKind, number> {
  const counts = { target: 0, actual: 0, 'project-figure': 0, project: 0, excerpt: 0 };
  for (const { item } of items) counts[kindOf(item.reading)] += 1;
  return counts;
}
