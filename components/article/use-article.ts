import { useEffect, useState } from 'preact/hooks';
import type { SavedItem } from '../../lib/core/item.ts';
import type { Failure } from '../../lib/core/result.ts';
import type { Article } from '../../lib/store/articles.ts';
import { CollectionError, failureOf } from '../../lib/store/failure.ts';
import type { ArticlePorts } from './ports.ts';

/** The copy of a page's article with the items that were saved of the page. */
export type ArticleState =
  | { readonly phase: 'loading' }
  /** `article` null where no copy is kept. */
  | { readonly phase: 'ready'; readonly article: Article | null; readonly items: readonly SavedItem[] }
  | { readonly phase: 'failed'; readonly failure: Failure };

/** Reads the copy of a page's article. */
export function useArticle({ collection }: Pick<ArticlePorts, 'collection'>, pageId: string): ArticleState {
  const [state, setState] = useState<ArticleState>({ phase: 'loading' });
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<ArticleState> => {
      try {
        const article = await collection.articleOf(pageId);
        return { phase: 'ready', article, items: article === null ? [] : await collection.itemsOfPage(pageId) };
      } catch (error) {
        return { phase: 'failed', failure: error instanceof CollectionError ? error.failure : failureOf(error) };
      }
    };
    setState({ phase: 'loading' });
    void read().then((next) => wanted && setState(next));
    return () => {
      wanted = false;
    };
  }, [collection, pageId]);
  return state;
}
