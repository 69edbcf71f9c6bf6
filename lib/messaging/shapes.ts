/** Guards of every message: what its input must look like, and who may ask it. */
import { LONGEST_ARTICLE } from '../core/article-limit.ts';
import type { ItemDraft, QuoteSelector, SavedItem, SavedPage } from '../core/item.ts';
import type { Block, PageText } from '../core/model.ts';
import { partsOfItemId } from '../core/page-id.ts';
import { type CommandName, isCommand } from './commands.ts';
import { type Caller, type Guards, originOf } from './handle.ts';

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

function isPageText(value: unknown): value is PageText {
  if (!isObject(value) || !isString(value.url) || !isString(value.text) || !isObject(value.meta)) return false;
  const { length } = value.text;
  const isBlock = (block: unknown): block is Block => isObject(block) && isString(block.kind) && isSpanOf(length, block);
  return (value.title === null || isString(value.title)) && listOf(isBlock)(value.blocks);
}

function isSelector(value: unknown): value is QuoteSelector {
  return isObject(value) && isSpanOf(Infinity, value) && isString(value.exact) && isString(value.prefix) && isString(value.suffix);
}

function isDraft(value: unknown): value is ItemDraft {
  return (
    isObject(value) &&
    isString(value.id) &&
    partsOfItemId(value.id) !== null &&
    isSelector(value.selector) &&
    isString(value.sentence) &&
    areStrings(value.section) &&
    isObject(value.reading) &&
    (value.reading.kind === 'figure' || value.reading.kind === 'project') &&
    (value.asRead === undefined || value.asRead === null || isObject(value.asRead)) &&
    (value.byRule === undefined || isString(value.byRule))
  );
}

function isSavedItem(value: unknown): value is SavedItem {
  return (
    isDraft(value) &&
    isObject(value) &&
    isString(value.pageId) &&
    isString(value.note) &&
    areStrings(value.tags) &&
    isString(value.status) &&
    isString(value.capturedAt) &&
    isString(value.updatedAt)
  );
}

function isSavedPage(value: unknown): value is SavedPage {
  return isObject(value) && isString(value.id) && isString(value.url) && isString(value.capturedAt) && isObject(value.verdict);
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
  savedChanged: {
    shape: (input): input is { pageIds: readonly string[] | null } =>
      isObject(input) && (input.pageIds === null || areStrings(input.pageIds)),
    may: ownPagesOnly,
  },
};
