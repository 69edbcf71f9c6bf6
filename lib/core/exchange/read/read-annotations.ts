/** Reads our own Web Annotations back into pages and items. Annotations of other programs have no reading and are refused. */
import type { SavedItem, SavedPage } from '../../item.ts';
import { partsOfItemId } from '../../page-id.ts';
import { ANNOTATION_CONTEXT, ANNOTATION_VERSION, ITEM_LITERAL, PAGE_LITERAL } from '../annotations.ts';
import { RefusedError } from '../refusal.ts';
import type { FilePage } from '../text-format.ts';
import { type CollectionFile, distinct, requireVersion } from './collection-file.ts';
import { annotatedQuote, itemLiteral, savedPage, span } from './item-shape.ts';
import { fieldOf, object, oneOf, oneOrMore, text, time, under } from './shape.ts';

type Fields = Readonly<Record<string, unknown>>;

const ITEMS = 'first.items';

/** Whether a file claims to be annotations, ours or others'. */
export function isAnnotations(root: Fields): boolean {
  return [fieldOf(root, '@context')].flat().includes(ANNOTATION_CONTEXT);
}

/** Reads an AnnotationCollection of ours; yields after each annotation. Throws a RefusedError. */
export function* readAnnotations(root: Fields): Generator<null, CollectionFile, undefined> {
  if (fieldOf(root, 'planmark:version') === undefined) throw new RefusedError('foreign', 'planmark:version', String(ANNOTATION_VERSION));
  requireVersion(fieldOf(root, 'planmark:version'), 'planmark:version', ANNOTATION_VERSION);
  for (const type of [fieldOf(root, 'type')].flat()) oneOf('AnnotationCollection')(type, 'type');
  const exportedAt = time(fieldOf(root, 'created'), 'created');
  const entries = oneOrMore(object)(fieldOf(object(fieldOf(root, 'first'), 'first'), 'items'), ITEMS);
  const pages = new Map<string, { page: SavedPage; items: SavedItem[] }>();
  for (const [i, entry] of entries.entries()) {
    const page = pageOf(entry, `${ITEMS}[${i}]`);
    if (page === null) continue;
    if (pages.has(page.id)) throw new RefusedError('inconsistent', `${ITEMS}[${i}].body.${PAGE_LITERAL}.id`, 'unique');
    pages.set(page.id, { page, items: [] });
  }
  for (const [i, entry] of entries.entries()) {
    if (isPage(entry)) continue;
    const item = itemOf(entry, `${ITEMS}[${i}]`);
    const group = pages.get(item.pageId);
    if (group === undefined) throw new RefusedError('inconsistent', `${ITEMS}[${i}].id`, PAGE_LITERAL);
    group.items.push(item);
    yield null;
  }
  return { exportedAt, pages: groupsOf(pages.values()), corrections: [], settings: [] };
}

function groupsOf(groups: Iterable<{ readonly page: SavedPage; readonly items: readonly SavedItem[] }>): FilePage[] {
  const seen = new Set<string>();
  return [...groups].map((group) => distinct({ ...group, article: null }, group.page.id, seen));
}

const isPage = (entry: Fields): boolean => fieldOf(entry, 'motivation') === 'identifying';

function pageOf(entry: Fields, at: string): SavedPage | null {
  if (!isPage(entry)) return null;
  const [body = {}] = oneOrMore(object)(fieldOf(entry, 'body'), under(at, 'body'));
  return savedPage(fieldOf(body, PAGE_LITERAL), under(under(at, 'body'), PAGE_LITERAL));
}

function itemOf(entry: Fields, at: string): SavedItem {
  const bodies = oneOrMore(object)(fieldOf(entry, 'body'), under(at, 'body'));
  const valuesOf = (purpose: string): string[] =>
    bodies.flatMap((body, i) => (fieldOf(body, 'purpose') === purpose ? [text(fieldOf(body, 'value'), `${at}.body[${i}].value`)] : []));
  const described = bodies.findIndex((body) => fieldOf(body, 'purpose') === 'describing');
  const literalAt = `${at}.body[${Math.max(0, described)}].${ITEM_LITERAL}`;
  const literal = itemLiteral(fieldOf(bodies[described] ?? {}, ITEM_LITERAL), literalAt);
  const target = object(fieldOf(entry, 'target'), under(at, 'target'));
  return {
    ...literal,
    pageId: partsOfItemId(literal.id)?.pageId ?? '',
    selector: selectorOf(fieldOf(target, 'selector'), `${at}.target.selector`),
    note: valuesOf('commenting').join('\n'),
    tags: valuesOf('tagging'),
    capturedAt: time(fieldOf(entry, 'created'), under(at, 'created')),
    // The standard leaves it out of what was never changed.
    updatedAt: time(fieldOf(entry, 'modified') ?? fieldOf(entry, 'created'), under(at, 'modified')),
  };
}

function selectorOf(value: unknown, at: string): SavedItem['selector'] {
  const selectors = oneOrMore(object)(value, at);
  const ofType = (type: string): readonly [Fields, string] => {
    const i = selectors.findIndex((selector) => fieldOf(selector, 'type') === type);
    const found = selectors[i];
    if (found === undefined) throw new RefusedError('missing', at, type);
    return [found, `${at}[${i}]`];
  };
  return { ...span(...ofType('TextPositionSelector')), ...annotatedQuote(...ofType('TextQuoteSelector')) };
}
