import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { Notice } from '../notice.tsx';
import { PlaceholderRows } from '../placeholder-rows.tsx';
import { SearchBox } from '../search-box.tsx';
import type { Watched } from '../use-watch.ts';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import { PageGroup } from './page-group.tsx';
import type { CollectionPart } from './use-collection.ts';
import type { Ticks } from './use-ticks.ts';

/** Pages that "show more" adds. */
export const PAGES_PER_STEP = 20;

interface CollectionViewProps {
  readonly part: Watched<CollectionPart>;
  /** Pages and items of the whole collection; null while they are being counted. */
  readonly total: { readonly pages: number; readonly items: number } | null;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onMore: () => void;
  readonly ticks: Ticks;
  readonly onDelete: (ids: readonly string[]) => void;
  readonly onExport: () => void;
}

/** 收藏: what was saved, by page. */
export function CollectionView(props: CollectionViewProps): VNode {
  const words = useWords();
  const { part, query, total } = props;
  if (part.phase === 'failed') {
    return (
      <Notice text={failureWords(words, part.failure)} role="alert">
        <button type="button" class="pm-button" onClick={part.retry}>
          {words('retry')}
        </button>
      </Notice>
    );
  }
  if (total?.items === 0) return <Notice title={words('empty_collection_title')} text={words('empty_collection_text')} />;
  return (
    <>
      <div class="pm-tools">
        <SearchBox value={query} onChange={props.onQuery} />
        <p class="pm-summary" role="status">
          {part.phase === 'ready' ? summary(part.value) : ' '}
        </p>
      </div>
      {part.phase === 'loading' ? (
        <PlaceholderRows label={words('collection_loading')} />
      ) : (
        <Groups part={part.value} onMore={props.onMore} ticks={props.ticks} onDelete={props.onDelete} />
      )}
      <div class="pm-foot">
        <button
          type="button"
          class="pm-button pm-button-main"
          disabled={part.phase !== 'ready' || part.value.shown === 0}
          onClick={props.onExport}
        >
          <Icon name="download" />
          {words('menu_export')}
        </button>
      </div>
    </>
  );

  function summary({ query: asked, shown, cut }: CollectionPart): string {
    if (cut) return words('search_too_many', shown);
    if (asked !== '') return words('collection_found', shown);
    return total === null ? ' ' : words('collection_count', total.pages, total.items);
  }
}

function Groups({
  part,
  onMore,
  ticks,
  onDelete,
}: Pick<CollectionViewProps, 'onMore' | 'ticks' | 'onDelete'> & { readonly part: CollectionPart }): VNode {
  const words = useWords();
  if (part.shown === 0 && part.query !== '') {
    return <Notice title={words('search_none_title', part.query)} text={words('search_none_text')} />;
  }
  return (
    <div class="pm-groups">
      {part.groups.map((group) => (
        <PageGroup group={group} key={group.page.id} ticks={ticks} onDelete={onDelete} />
      ))}
      {part.morePages > 0 && (
        <button type="button" class="pm-button pm-more" onClick={onMore}>
          {words('collection_more', Math.min(part.morePages, PAGES_PER_STEP))}
        </button>
      )}
    </div>
  );
}
