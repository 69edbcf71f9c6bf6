import type { ItemDraft } from '../../lib/core/item.ts';
import type { Announcer } from '../use-announcement.ts';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import type { PageListPorts } from './ports.ts';
import type { PageModel } from './use-page-reading.ts';

/** What a reader does with the items of a page. */
export interface PageActions {
  readonly onSave: (items: readonly ItemDraft[]) => void;
  readonly onScrollTo: (id: string) => void;
  readonly onRestore: (ids: readonly string[]) => void;
}

/** Does it, and says how it went. */
export function usePageActions({ worker, tab }: PageListPorts, { state }: PageModel, { say }: Announcer): PageActions {
  const words = useWords();
  const page = state.phase === 'read' ? state.reading.page : null;
  const save = async (items: readonly ItemDraft[]): Promise<void> => {
    if (page === null) return;
    const answer = await worker.saveItems({ page, items });
    if (answer.ok) say({ text: words('announce_saved', items.length), tone: 'done' });
    else say({ text: failureWords(words, answer.error), tone: 'problem' });
  };
  const scrollTo = async (id: string): Promise<void> => {
    const answer = await tab.scrollTo(id);
    if (!answer.ok) say({ text: failureWords(words, answer.error), tone: 'problem' });
    else if (!answer.value) say({ text: words('announce_not_found'), tone: 'problem' });
  };
  const restore = async (ids: readonly string[]): Promise<void> => {
    // An ignored item is a record of the collection: without it, the item is offered as it was read.
    const answer = await worker.deleteItems({ ids });
    if (answer.ok) say({ text: words('announce_restored', answer.value.length), tone: 'done' });
    else say({ text: failureWords(words, answer.error), tone: 'problem' });
  };
  return { onSave: (items) => void save(items), onScrollTo: (id) => void scrollTo(id), onRestore: (ids) => void restore(ids) };
}
