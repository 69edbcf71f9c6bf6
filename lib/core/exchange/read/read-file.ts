/** Reads files that were written here: our JSON and our annotations. What cannot be read whole is not read at all. */
import { COLLECTION_FORMAT, COLLECTION_VERSION, type MovedSetting } from '../collection-json.ts';
import { type Refusal, RefusedError } from '../refusal.ts';
import type { ArticleCopy, FilePage } from '../text-format.ts';
import { type CollectionFile, distinct, requireVersion } from './collection-file.ts';
import { correctionRule, savedItem, savedPage } from './item-shape.ts';
import { parsed } from './parse.ts';
import { isAnnotations, readAnnotations } from './read-annotations.ts';
import { fieldOf, list, object, orNull, record, type Shape, text, time, under } from './shape.ts';

/** What became of a file. */
export type FileReading = { readonly ok: true; readonly file: CollectionFile } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Reads the text of a file step by step: yields after each page, so that the caller can let the browser breathe or stop.
 * The last step answers the file or why it is refused.
 */
export function* readFileSteps(content: string): Generator<null, FileReading, undefined> {
  try {
    const root = object(parsed(content), '');
    const file = isAnnotations(root) ? yield* readAnnotations(root) : yield* readCollection(root);
    return { ok: true, file };
  } catch (error) {
    if (error instanceof RefusedError) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function* readCollection(root: Readonly<Record<string, unknown>>): Generator<null, CollectionFile, undefined> {
  if (fieldOf(root, 'format') !== COLLECTION_FORMAT) throw new RefusedError('foreign', 'format', COLLECTION_FORMAT);
  requireVersion(fieldOf(root, 'version'), 'version', COLLECTION_VERSION);
  const exportedAt = time(fieldOf(root, 'exportedAt'), 'exportedAt');
  const entries = list((entry) => entry)(fieldOf(root, 'pages'), 'pages');
  const seen = new Set<string>();
  const pages: FilePage[] = [];
  for (const [i, entry] of entries.entries()) {
    pages.push(distinct(filePage(entry, `pages[${i}]`), `pages[${i}]`, seen));
    yield null;
  }
  const corrections = list(correctionRule)(fieldOf(root, 'corrections'), 'corrections');
  const settings = list(setting)(fieldOf(root, 'settings'), 'settings');
  return { exportedAt, pages, corrections, settings };
}

const article = record<ArticleCopy>({ html: text, capturedAt: time });

/** The value is read by whoever owns the setting; here it is only carried. */
const setting = record<MovedSetting>({ name: text, value: (value) => (value === undefined ? null : value) });

const filePage: Shape<FilePage> = (value, at) => {
  const fields = object(value, at);
  const page = savedPage(fieldOf(fields, 'page'), under(at, 'page'));
  const items = list(savedItem)(fieldOf(fields, 'items'), under(at, 'items'));
  items.forEach((item, i) => {
    if (item.pageId !== page.id) throw new RefusedError('inconsistent', `${at}.items[${i}].pageId`, page.id);
  });
  return { page, items, article: orNull(article)(fieldOf(fields, 'article') ?? null, under(at, 'article')) };
};
