import { useEffect, useState } from 'preact/hooks';
import type { SavedItem } from '../../lib/core/item.ts';
import type { Failure } from '../../lib/core/result.ts';
import type { Article } from '../../lib/store/articles.ts';
import { CollectionError, failureOf } from '../../lib/store/failure.ts';
import type { ArticlePorts } from './ports.ts';

/** The copy of a page's article with the items that were saved of the page. */
export type ArticleState =
  | { readonly phase: 'loading' }
  /** `article` null where no copy is kept; `readable` null where the copy is read as it is. */
  | { readonly phase: 'ready'; readonly article: Article | null; readonly readable: string | null; readonly items: readonly SavedItem[] }
  | { readonly phase: 'failed'; readonly failure: Failure };

/** Reads the copy of a page's article. */
export function useArticle({ collection, readable }: Pick<ArticlePorts, 'collection' | 'readable'>, pageId: string): ArticleState {
  const [state, setState] = useState<ArticleState>({ phase: 'loading' });
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<ArticleState> => {
      try {
        const article = await collection.articleOf(pageId);
        if (article === null || article.tooLong) return { phase: 'ready', article, readable: null, items: [] };
        const items = await collection.itemsOfPage(pageId);
        // A copy that cannot be made easier to read is still there as it is.
        return { phase: 'ready', article, readable: await readable(article.html, items).catch(() => null), items };
      } catch (error) {
        return { phase: 'failed', failure: error instanceof CollectionError ? error.failure : failureOf(error) };
      }
    };
    setState({ phase: 'loading' });
    void read().then((next) => wanted && setState(next));
    return () => {
      wanted = false;
    };
  }, [collection, readable, pageId]);
  return state;
}
