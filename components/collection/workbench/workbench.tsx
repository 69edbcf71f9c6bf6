import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isOpen } from '../../../lib/core/workbench/filter.ts';
import type { Ledger } from '../../../lib/core/workbench/ledger.ts';
import { Notice } from '../../notice.tsx';
import { useSlow } from '../../use-slow.ts';
import { failureWords } from '../../wording/failure-words.ts';
import { useWords } from '../../words.tsx';
import type { ViewProps } from '../plug.ts';
import { RecordDrawer } from '../record/record-drawer.tsx';
import { benchActions, tagEdits, tagsOfChosen } from './bench-actions.ts';
import { BenchTools } from './bench-tools.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { ItemTable } from './item-table.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { idsOf, letGo, lineOfItem, useBench } from './use-bench.ts';
import { type Bulk, useBulk } from './use-bulk.ts';
import { useLedger } from './use-ledger.ts';

/** 条目: every item of the collection in one table, to be found, gone through, changed and taken out. */
export function Workbench(props: ViewProps): VNode {
  const words = useWords();
  const state = useLedger(props.ports);
  // Here, so that what emptied the table can still be taken back.
  const bulk = useBulk(props.ports.collection, props.announcer);
  const slow = useSlow(state.phase === 'loading');
  if (state.phase === 'failed') {
    return (
      <Notice text={failureWords(words, state.failure)} role="alert">
        <button type="button" class="pm-button" onClick={state.retry}>
          {words('retry')}
        </button>
      </Notice>
    );
  }
  if (state.phase === 'loading') {
    return (
      <div class="pm-bench-wait" role="status">
        {slow && <p>{words('bench_reading', state.read)}</p>}
      </div>
    );
  }
  if (state.ledger.count === 0) return <Notice title={words('empty_collection_title')} text={words('bench_empty_text')} />;
  return <Bench {...props} ledger={state.ledger} bulk={bulk} />;
}

function Bench({ ledger, bulk, ...props }: ViewProps & { readonly ledger: Ledger; readonly bulk: Bulk }): VNode {
  const words = useWords();
  const { ports, announcer, setScope } = props;
  const root = useRef<HTMLDivElement>(null);
  const bench = useBench(ledger, props.asked, props.ask);
  const [tagging, setTagging] = useState(false);
  const [filtering, setFiltering] = useState(false);
  const { asked, change, sifted, rows } = bench;
  const [editing, setEditing] = useState<string | null>(null);
  const toTable = (): void => root.current?.querySelector<HTMLElement>('.pm-grid')?.focus();
  const openItem = (item: string | null, toEdit = false): void => {
    setEditing(toEdit ? item : null);
    change({ item });
    if (item === null) toTable();
    // A second Enter goes from the table into the record that is open already.
    else if (item === asked.item) root.current?.querySelector<HTMLElement>('.pm-record')?.focus();
  };
  const showItem = (item: string): void => {
    setEditing(null);
    change({ item });
  };
  const setReviewed = (pageId: string, reviewed: boolean): void => void ports.collection.setReviewed(pageId, reviewed);
  const actions = benchActions(bench, {
    bulk,
    openItem,
    showItem,
    isOpen: asked.item !== null,
    openTags: () => setTagging(true),
    setReviewed,
  });
  const latest = useRef(bench);
  latest.current = bench;
  useEffect(() => {
    setScope({
      shown: () => (isOpen(latest.current.asked.filter) ? null : idsOf(latest.current.ledger, shownRows(latest.current))),
      selected: () => idsOf(latest.current.ledger, latest.current.rows),
    });
    return () => setScope(null);
  }, [setScope]);
  // An address that names an item opens with that item's line active.
  useEffect(() => {
    const at = asked.item === null ? -1 : lineOfItem(bench, asked.item);
    if (at >= 0) bench.select({ ...bench.selection, active: bench.display.keys[at] ?? null });
  }, []);
  const tags = useMemo(() => (sifted.facets.get('tag') ?? []).map(({ value }) => value).filter((tag) => tag !== ''), [sifted]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the undo key works wherever the focus is
    <div
      class="pm-bench"
      ref={root}
      data-filtering={filtering}
      data-record={asked.item !== null}
      onKeyDown={(event) => undoKey(event, bulk)}
    >
      <aside class="pm-facets" aria-label={words('facets_label')}>
        <FacetPanel ledger={ledger} sifted={sifted} whole={bench.whole} filter={asked.filter} onFilter={(filter) => change({ filter })} />
      </aside>
      <section class="pm-bench-main" aria-label={words('view_items')}>
        <BenchTools bench={bench} filtering={filtering} onFiltering={setFiltering} onTable={toTable} />
        {sifted.count === 0 ? (
          <NothingFound onClear={() => change({ filter: { text: '', chosen: new Map() } })} />
        ) : (
          <ItemTable bench={bench} actions={actions} openItem={asked.item} onReviewed={setReviewed} />
        )}
        {(rows.length > 0 || bulk.progress !== null) && (
          <SelectionBar
            count={rows.length}
            actions={actions}
            progress={bulk.progress}
            onStop={bulk.stop}
            onClear={() => {
              letGo(bench);
              toTable();
            }}
            tags={tags}
            tagsOfChosen={() => tagsOfChosen(bench)}
            tagging={tagging}
            onTagging={setTagging}
            onTag={(tag, on) => void bulk.edit(tagEdits(bench, tag, on), on ? 'announce_tagged' : 'announce_untagged')}
          />
        )}
      </section>
      {asked.item !== null && (
        <RecordDrawer
          id={asked.item}
          ports={ports}
          announcer={announcer}
          bulk={bulk}
          tags={tags}
          place={lineOfItem(bench, asked.item)}
          editing={editing === asked.item}
          onEditing={(open) => setEditing(open ? asked.item : null)}
          onStep={(step) => stepFrom(asked.item ?? '', step)}
          onClose={() => openItem(null)}
        />
      )}
    </div>
  );

  /** Opens the record of the next item in the table, in either direction; heads of pages are passed over. */
  function stepFrom(id: string, step: 1 | -1): void {
    const { display } = bench;
    const from = lineOfItem(bench, id);
    for (let at = from + step; from >= 0 && at >= 0 && at < display.lines.length; at += step) {
      const line = display.lines[at] ?? -1;
      if (line < 0) continue;
      bench.select({ ...bench.selection, active: display.keys[at] ?? null });
      const id = idsOf(ledger, [line])[0];
      if (id !== undefined) showItem(id);
      return;
    }
  }
}

const shownRows = ({ display: { lines } }: ReturnType<typeof useBench>): number[] => [...lines].filter((line) => line >= 0);

function NothingFound({ onClear }: { readonly onClear: () => void }): VNode {
  const words = useWords();
  return (
    <Notice title={words('bench_none_title')} text={words('bench_none_text')}>
      <button type="button" class="pm-button" onClick={onClear}>
        {words('filter_clear')}
      </button>
    </Notice>
  );
}

/** Ctrl+Z (⌘Z) takes back one change after the other, except where it means the text in a field. */
function undoKey(event: KeyboardEvent, bulk: Bulk): void {
  if (event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
  const { target } = event;
  if (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox')) return;
  if (!bulk.undo()) return;
  event.preventDefault();
  event.stopPropagation();
}
