/** The worker's half of editing in a page: what was typed, what was selected, and the way back. */
import { revisit } from '../core/anchoring/revisit.ts';
import { correctedItems } from '../core/corrections/apply-rules.ts';
import { draftItems, savedPageOf } from '../core/draft-items.ts';
import { readFields } from '../core/editing/read-fields.ts';
import { suggestIndicators } from '../core/editing/suggest-indicators.ts';
import type { ItemDraft, SavedItem, SavedPage } from '../core/item.ts';
import { isKept } from '../core/saved-ids.ts';
import { readSelection } from '../core/selection/read-selection.ts';
import type { Collection } from '../store/collection.ts';
import { type Handlers, Refusal } from './handle.ts';
import type { Undo } from './protocol.ts';
import type { WorkerPorts } from './worker-ports.ts';

type EditHandlers = Pick<Handlers<'worker'>, 'editItem' | 'saveSelection' | 'takeBack' | 'suggestIndicators'>;

/** As many names as a list under a field shows at once. */
const MOST_SUGGESTIONS = 8;

const NOTHING_CHANGED: Undo = { before: [], added: [] };

export function editHandlers({ collection, extract, tagger, now }: WorkerPorts): EditHandlers {
  return {
    editItem: async ({ page, item, fields }) => {
      const saved = (await collection.itemsOfPage(page.id)).find(({ id }) => id === item.id) ?? null;
      // What was typed over is what the reader saw: the collection's reading, unless the page says something else by now.
      const own = saved !== null && isKept(saved) && saved.selector.exact === item.selector.exact;
      const outcome = readFields(own ? saved.reading : item.reading, fields);
      if (!outcome.ok) return { problems: outcome.problems, warnings: [], item: null, undo: NOTHING_CHANGED };
      const { reading, note, tags, warnings } = outcome.edited;
      if (!own) await collection.savePageItems(page, [{ ...item, reading: item.reading ?? reading }]);
      await collection.editItems([{ id: item.id, reading, note, tags }]);
      const after = (await collection.itemsOfPage(page.id)).find(({ id }) => id === item.id);
      if (after === undefined) throw new Refusal({ code: 'unexpected', detail: `edited and gone: ${item.id}` });
      const undo = saved === null ? { before: [], added: [item.id] } : { before: [saved], added: [] };
      return { problems: [], warnings, item: after, undo };
    },
    saveSelection: async ({ page, span, as }) => {
      const read = await tagger();
      const extraction = extract(page, read, { force: true });
      const savedPage = savedPageOf(page, extraction, now());
      const saved = await collection.itemsOfPage(savedPage.id);
      const offered = revisit(page.text, draftItems(page, extraction), saved).items;
      const items = correctedItems(await collection.corrections(), offered, saved);
      const selection = readSelection(page, read, { items, quantities: extraction.quantities }, span, as);
      if (selection.outcome !== 'items') return selection;
      const undo = await saveMissing(collection, savedPage, selection.items, saved);
      return { outcome: 'saved', items: selection.items, undo };
    },
    takeBack: async ({ before, added }) => {
      if (added.length > 0) await collection.deleteItems(added);
      if (before.length > 0) await collection.restoreItems(before, true);
      return null;
    },
    suggestIndicators: ({ typed }) => suggestIndicators(typed, MOST_SUGGESTIONS),
  };
}

/** Saves those of `items` that are not saved; what is saved stays as its reader left it. Answers how it was before. */
async function saveMissing(
  collection: Collection,
  page: SavedPage,
  items: readonly ItemDraft[],
  saved: readonly SavedItem[],
): Promise<Undo> {
  const known = new Map(saved.map((item) => [item.id, item]));
  const missing = items.filter(({ id }) => {
    const item = known.get(id);
    return item === undefined || !isKept(item);
  });
  if (missing.length > 0) await collection.savePageItems(page, missing);
  return {
    before: missing.flatMap(({ id }) => known.get(id) ?? []),
    added: missing.map(({ id }) => id).filter((id) => !known.has(id)),
  };
}
