/** Rules in the collection, and what they change of the items there: each step whole or not at all, and undone as one. */
import { isOpen, oldestFirst, recorrected, withRule } from '../core/corrections/changes.ts';
import type { CorrectionRule } from '../core/corrections/rule.ts';
import type { SavedItem } from '../core/item.ts';
import { opened } from './opened.ts';
import { locate, ruled, unpack } from './pack.ts';
import { allItems } from './read-pages.ts';
import type { CollectionDatabase, PackedItem } from './schema.ts';
import { byLocal, groupByPage, putItems, restoreItems } from './write-items.ts';

/** A step that was done with a rule, and what takes it back. */
export interface CorrectionStep {
  readonly ruleId: string;
  /** The rule as it was; null where there was none. */
  readonly ruleBefore: CorrectionRule | null;
  /** The items that were changed, as they were. */
  readonly before: readonly SavedItem[];
}

/** All rules, oldest first. */
export async function corrections(db: CollectionDatabase): Promise<CorrectionRule[]> {
  return oldestFirst(await (await opened(db)).corrections.toArray());
}

/**
 * Puts a rule into the collection and changes the items of `ids` as it says; those that it is not about, and those that
 * someone corrected by hand meanwhile, stay.
 */
export async function applyCorrection(
  db: CollectionDatabase,
  rule: CorrectionRule,
  ids: readonly string[],
  now: string,
): Promise<CorrectionStep> {
  const wanted = groupByPage(ids.map((id) => locate(id)));
  await opened(db);
  return db.transaction('rw', db.items, db.summaries, db.corrections, async () => {
    const ruleBefore = (await db.corrections.get(rule.id)) ?? null;
    const rules = withRule(await db.corrections.toArray(), rule);
    await db.corrections.put(rule);
    const before: SavedItem[] = [];
    for (const [pageId, found] of wanted) {
      const chosen = new Set(found.map(({ local }) => local));
      before.push(...(await rewrite(db, pageId, (item) => (chosen.has(item.local) && isOpen(item) ? recorrectedItem(item) : null))));
    }
    return { ruleId: rule.id, ruleBefore, before };

    function recorrectedItem(item: PackedItem): PackedItem | null {
      const corrected = recorrected(rules, item);
      return corrected === null ? null : ruled(item, corrected, now);
    }
  });
}

/**
 * Takes a rule out of the collection; with `takeBack` the items that it changed become what the other rules make of what
 * was read. null where there is no such rule.
 */
export async function removeCorrection(db: CollectionDatabase, id: string, takeBack: boolean, now: string): Promise<CorrectionStep | null> {
  await opened(db);
  return db.transaction('rw', db.items, db.summaries, db.corrections, async () => {
    const rule = await db.corrections.get(id);
    if (rule === undefined) return null;
    await db.corrections.delete(id);
    const others = oldestFirst(await db.corrections.toArray());
    const before: SavedItem[] = [];
    const pageIds = takeBack ? await db.items.toCollection().primaryKeys() : [];
    for (const pageId of pageIds) {
      before.push(...(await rewrite(db, pageId, (item) => (item.byRule === id ? ruled(item, recorrected(others, item), now) : null))));
    }
    return { ruleId: id, ruleBefore: rule, before };
  });
}

/** Takes a step back: the rule and the items are as they were. Answers the pages touched. */
export async function undoCorrection(db: CollectionDatabase, { ruleId, ruleBefore, before }: CorrectionStep): Promise<string[]> {
  await opened(db);
  return db.transaction('rw', db.pages, db.items, db.summaries, db.corrections, async () => {
    if (ruleBefore === null) await db.corrections.delete(ruleId);
    else await db.corrections.put(ruleBefore);
    return restoreItems(db, before, true);
  });
}

/** How many items of the collection each rule changed, by its id; rules that changed none are not in the map. */
export async function correctionUse(db: CollectionDatabase): Promise<Map<string, number>> {
  const use = new Map<string, number>();
  for await (const chunk of allItems(db)) {
    for (const { items } of chunk) {
      for (const { byRule } of items) if (byRule !== undefined) use.set(byRule, (use.get(byRule) ?? 0) + 1);
    }
  }
  return use;
}

/** Within a transaction: writes what `change` makes of the items of a page, null for what stays; answers those changed as they were. */
async function rewrite(db: CollectionDatabase, pageId: string, change: (item: PackedItem) => PackedItem | null): Promise<SavedItem[]> {
  const items = (await db.items.get(pageId))?.items ?? [];
  const changed = items.map((item) => ({ item, after: change(item) })).filter(({ after }) => after !== null);
  if (changed.length === 0) return [];
  const all = byLocal(items);
  for (const { after } of changed) if (after !== null) all.set(after.local, after);
  await putItems(db, pageId, all);
  return unpack({ pageId, items: changed.map(({ item }) => item) });
}
