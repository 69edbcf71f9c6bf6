import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { NO_FILTER } from '../../../lib/core/workbench/filter.ts';
import type { Ledger } from '../../../lib/core/workbench/ledger.ts';
import { Notice } from '../../notice.tsx';
import { useSlow } from '../../use-slow.ts';
import { useUndoKey } from '../../use-undo-key.ts';
import { failureWords } from '../../wording/failure-words.ts';
import { useWords } from '../../words.tsx';
import type { ViewProps } from '../plug.ts';
import { RecordDrawer } from '../record/record-drawer.tsx';
import { benchActions, tagEdits, tagsOfChosen } from './bench-actions.ts';
import { BenchTools } from './bench-tools.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { ItemTable } from './item-table.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { letGo, lineOfItem, useBench } from './use-bench.ts';
import { type Bulk, useBulk } from './use-bulk.ts';
import { useCells } from './use-cells.ts';
import { useLedger } from './use-ledger.ts';
import { type OpenRecord, useOpenRecord } from './use-open-record.ts';
import { useScope } from './use-scope.ts';

/** 条目: every item of the collection in one table, to be found, gone through, changed and taken out. */
export function Workbench(props: ViewProps): VNode {
  const words = useWords();
  const state = useLedger(props.ports);
  // Here, so that what emptied the table can still be taken back.
  const bulk = useBulk(props.ports.collection, props.announcer);
  useUndoKey(props.announcer, () => props.active && bulk.undo());
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

type BenchProps = ViewProps & { readonly ledger: Ledger; readonly bulk: Bulk };

function Bench({ ledger, bulk, ports, announcer, asked: names, ask, setScope }: BenchProps): VNode {
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const bench = useBench(ledger, names, ask);
  const record = useOpenRecord(bench, root);
  const [filtering, setFiltering] = useState(false);
  useScope(bench, setScope);
  const { asked, change, sifted } = bench;
  const tags = useMemo(() => (sifted.facets.get('tag') ?? []).map(({ value }) => value).filter((tag) => tag !== ''), [sifted]);
  return (
    <div class="pm-bench" ref={root} data-filtering={filtering} data-record={asked.item !== null}>
      <aside class="pm-facets" aria-label={words('facets_label')}>
        <FacetPanel ledger={ledger} sifted={sifted} whole={bench.whole} filter={asked.filter} onFilter={(filter) => change({ filter })} />
      </aside>
      <section class="pm-bench-main" aria-label={words('view_items')}>
        <BenchTools bench={bench} filtering={filtering} onFiltering={setFiltering} onTable={record.toTable} />
        <Items {...{ bench, bulk, record, tags, announcer }} collection={ports.collection} />
      </section>
      {asked.item !== null && (
        <RecordDrawer
          {...{ ports, announcer, bulk, tags }}
          id={asked.item}
          place={lineOfItem(bench, asked.item)}
          editing={record.editing}
          onEditing={record.setEditing}
          onStep={record.step}
          onClose={() => record.open(null)}
        />
      )}
    </div>
  );
}

interface ItemsProps extends Pick<ViewProps, 'announcer'> {
  readonly collection: ViewProps['ports']['collection'];
  readonly bench: ReturnType<typeof useBench>;
  readonly bulk: Bulk;
  readonly record: OpenRecord;
  readonly tags: readonly string[];
}

/** The table, and below it what can be done with what is chosen. */
function Items({ bench, bulk, record, tags, announcer, collection }: ItemsProps): VNode {
  const [tagging, setTagging] = useState(false);
  const { asked, change, sifted, rows } = bench;
  const deeds = { bulk, openItem: record.open, showItem: record.show, isOpen: asked.item !== null };
  const cells = useCells({ bench, bulk, collection, announcer, toTable: record.toTable });
  const actions = benchActions(bench, { ...deeds, openTags: () => setTagging(true) });
  return (
    <>
      {sifted.count === 0 ? (
        <NothingFound onClear={() => change({ filter: NO_FILTER })} />
      ) : (
        <ItemTable
          bench={bench}
          actions={actions}
          cells={cells}
          openItem={asked.item}
          onReviewed={(pageId, reviewed) => void bulk.review(pageId, reviewed)}
        />
      )}
      {(rows.length > 0 || bulk.progress !== null) && (
        <SelectionBar
          {...{ actions, tags, tagging }}
          count={rows.length}
          progress={bulk.progress}
          onStop={bulk.stop}
          onClear={() => {
            letGo(bench);
            record.toTable();
          }}
          tagsOfChosen={() => tagsOfChosen(bench)}
          onTagging={setTagging}
          onTag={(tag, on) => void bulk.edit(tagEdits(bench, tag, on), on ? 'announce_tagged' : 'announce_untagged')}
        />
      )}
    </>
  );
}

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
