import type { ItemDraft } from '../../lib/core/item.ts';
import type { Result } from '../../lib/core/result.ts';
import type { Announcer } from '../use-announcement.ts';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import type { PageListPorts } from './ports.ts';
import type { PageModel } from './use-page-reading.ts';

/** What a reader does with the items of a page. */
export interface PageActions {
  readonly onSave: (items: readonly ItemDraft[]) => void;
  /** Keeps items for a later decision. */
  readonly onSuggest: (items: readonly ItemDraft[]) => void;
  readonly onScrollTo: (id: string) => void;
  /** Offers ignored items again. */
  readonly onRestore: (ids: readonly string[]) => void;
  /** Marks the page as gone through, or takes that back. */
  readonly onReview: (reviewed: boolean) => void;
}

/** Does it, and says how it went. */
export function usePageActions({ edits, tab }: PageListPorts, { state }: PageModel, { say }: Announcer): PageActions {
  const words = useWords();
  const page = state.phase === 'read' ? state.reading.page : null;
  /** Says what failed; `done` says what was done. */
  const tell = <T>(answer: Result<T>, done: (value: T) => void): void => {
    if (answer.ok) done(answer.value);
    else say({ text: failureWords(words, answer.error), tone: 'problem' });
  };
  const restored = ({ length }: readonly unknown[]): void => say({ text: words('announce_restored', length), tone: 'done' });
  return {
    onSave: async (items) => {
      if (page === null) return;
      tell(await edits.save(page, items, 'saved'), () => say({ text: words('announce_saved', items.length), tone: 'done' }));
    },
    onSuggest: async (items) => {
      if (page === null) return;
      const ids = items.map(({ id }) => id);
      const undo = async (): Promise<void> => tell(await edits.withdraw(page.id, ids), restored);
      tell(await edits.save(page, items, 'suggested'), () =>
        say({ text: words('announce_suggested', items.length), tone: 'done', undo: () => void undo() }),
      );
    },
    onScrollTo: async (id) => tell(await tab.scrollTo(id), (found) => found || say({ text: words('announce_not_found'), tone: 'problem' })),
    // An ignored item is a record of the collection: without it, the item is offered as it was read.
    onRestore: async (ids) => tell(await edits.remove(ids), restored),
    onReview: async (reviewed) => {
      if (page === null) return;
      tell(await edits.setReviewed(page.id, reviewed), () =>
        say({ text: words(reviewed ? 'announce_reviewed' : 'announce_unreviewed'), tone: 'done' }),
      );
    },
  };
}
