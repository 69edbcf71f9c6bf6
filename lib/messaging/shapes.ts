/** Guards of every message: what its input must look like, and who may ask it. */
import { LONGEST_ARTICLE } from '../core/article-limit.ts';
import type { ItemFields } from '../core/editing/fields.ts';
import type { ItemDraft, QuoteSelector, SavedItem, SavedPage } from '../core/item.ts';
import type { PageText, Span } from '../core/model.ts';
import { partsOfItemId } from '../core/page-id.ts';
import type { OpenItem, SelectionKind } from '../core/selection/selection.ts';
import { type CommandName, isCommand } from './commands.ts';
import { areFields, isOpenItem, isReading, isSelectionKind, isSpan } from './edit-shapes.ts';
import { type Caller, type Guards, originOf } from './handle.ts';
import { isPageText, isSavedPage } from './page-shapes.ts';
import type { Undo } from './protocol.ts';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isNothing = (input: unknown): input is null => input === null;
const listOf =
  <T>(isEntry: (entry: unknown) => entry is T) =>
  (value: unknown): value is readonly T[] =>
    Array.isArray(value) && value.every(isEntry);
const areStrings = listOf(isString);

function isSpanOf(length: number, value: Fields): boolean {
  return isCount(value.start) && isCount(value.end) && value.start <= value.end && value.end <= length;
}

function isSelector(value: unknown): value is QuoteSelector {
  return isObject(value) && isSpanOf(Infinity, value) && isString(value.exact) && isString(value.prefix) && isString(value.suffix);
}

/** What every item has besides its reading. */
const isPlaced = (value: Fields): boolean =>
  isString(value.id) &&
  partsOfItemId(value.id) !== null &&
  isSelector(value.selector) &&
  isString(value.sentence) &&
  areStrings(value.section) &&
  (value.asRead === undefined || value.asRead === null || isReading(value.asRead)) &&
  (value.byRule === undefined || isString(value.byRule));

const isDraft = (value: unknown): value is ItemDraft => isObject(value) && isPlaced(value) && isReading(value.reading);

const STATUSES: readonly unknown[] = ['saved', 'reviewed', 'ignored', 'suggested'];

function isSavedItem(value: unknown): value is SavedItem {
  return (
    isDraft(value) &&
    isObject(value) &&
    isString(value.pageId) &&
    isString(value.note) &&
    areStrings(value.tags) &&
    STATUSES.includes(value.status) &&
    isString(value.capturedAt) &&
    isString(value.updatedAt)
  );
}

/** An extension page may touch every page of the collection, a content script only those of the site that it runs on. */
const mayTouch = (caller: Caller, urls: readonly string[]): boolean =>
  caller.webOrigin === null || (caller.webOrigin !== 'null' && urls.every((url) => originOf(url) === caller.webOrigin));

const ownPagesOnly = (caller: Caller): boolean => caller.webOrigin === null;
const pagesOf = (ids: readonly string[]): string[] => ids.map((id) => partsOfItemId(id)?.pageId ?? '');

const PAGE_ITEMS: Guards<'worker'>['saveItems'] = {
  shape: (input): input is { page: SavedPage; items: readonly ItemDraft[] } =>
    isObject(input) && isSavedPage(input.page) && listOf(isDraft)(input.items),
  may: (caller, { page, items }) => mayTouch(caller, [page.id, page.url, ...pagesOf(items.map(({ id }) => id))]),
};

/** What the worker accepts. */
export const WORKER_GUARDS: Guards<'worker'> = {
  readPage: {
    shape: (input): input is { page: PageText; force: boolean } =>
      isObject(input) && isPageText(input.page) && typeof input.force === 'boolean',
    may: (caller, { page }) => mayTouch(caller, [page.url]),
  },
  pageIsNoPlan: { shape: (input): input is { url: string } => isObject(input) && isString(input.url) },
  pageCounts: {
    shape: (input): input is { items: number; saved: number } => isObject(input) && isCount(input.items) && isCount(input.saved),
  },
  saveItems: PAGE_ITEMS,
  ignoreItems: PAGE_ITEMS,
  editItem: {
    shape: (input): input is { page: SavedPage; item: OpenItem; fields: ItemFields } =>
      isObject(input) && isSavedPage(input.page) && isOpenItem(input.item, isPlaced) && areFields(input.fields),
    may: (caller, { page, item }) => mayTouch(caller, [page.id, page.url, ...pagesOf([item.id])]),
  },
  saveSelection: {
    shape: (input): input is { page: PageText; span: Span; as: SelectionKind } =>
      isObject(input) && isPageText(input.page) && isSpan(input.span, input.page.text.length) && isSelectionKind(input.as),
    may: (caller, { page }) => mayTouch(caller, [page.url]),
  },
  takeBack: {
    shape: (input): input is Undo => isObject(input) && listOf(isSavedItem)(input.before) && areStrings(input.added),
    may: (caller, { before, added }) =>
      mayTouch(caller, [...before.map(({ pageId }) => pageId), ...pagesOf([...before.map(({ id }) => id), ...added])]),
  },
  suggestIndicators: { shape: (input): input is { typed: string } => isObject(input) && isString(input.typed) },
  savedOfPage: {
    shape: (input): input is { pageId: string } => isObject(input) && isString(input.pageId),
    may: (caller, { pageId }) => mayTouch(caller, [pageId]),
  },
  keepArticle: {
    shape: (input): input is { pageId: string; html: string | null } =>
      isObject(input) && isString(input.pageId) && (input.html === null || (isString(input.html) && input.html.length <= LONGEST_ARTICLE)),
    may: (caller, { pageId }) => mayTouch(caller, [pageId]),
  },
  deleteItems: {
    shape: (input): input is { ids: readonly string[] } => isObject(input) && areStrings(input.ids),
    may: (caller, { ids }) => mayTouch(caller, pagesOf(ids)),
  },
  restoreItems: {
    shape: (input): input is { items: readonly SavedItem[] } => isObject(input) && listOf(isSavedItem)(input.items),
    may: ownPagesOnly,
  },
  startReader: {
    shape: (input): input is { running: boolean } => isObject(input) && typeof input.running === 'boolean',
    // The reader comes into the tab that asks for it, and into no other.
    may: (caller) => caller.tabId !== null && caller.webOrigin !== null,
  },
  enterTab: { shape: (input): input is { tabId: number } => isObject(input) && isCount(input.tabId), may: ownPagesOnly },
  commandKeys: { shape: isNothing },
};

/** What a content script accepts, from the extension's own pages and its worker. */
export const PAGE_GUARDS: Guards<'page'> = {
  currentReading: { shape: isNothing, may: ownPagesOnly },
  readAnyway: { shape: isNothing, may: ownPagesOnly },
  scrollToItem: { shape: (input): input is { id: string } => isObject(input) && isString(input.id), may: ownPagesOnly },
  switchMarks: { shape: (input): input is { on: boolean } => isObject(input) && typeof input.on === 'boolean', may: ownPagesOnly },
  runCommand: {
    shape: (input): input is { command: CommandName } => isObject(input) && isCommand(input.command),
    may: ownPagesOnly,
  },
  saveSelected: {
    shape: (input): input is { as: SelectionKind } => isObject(input) && isSelectionKind(input.as),
    may: ownPagesOnly,
  },
  savedChanged: {
    shape: (input): input is { pageIds: readonly string[] | null } =>
      isObject(input) && (input.pageIds === null || areStrings(input.pageIds)),
    may: ownPagesOnly,
  },
};
