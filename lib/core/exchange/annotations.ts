/**
 * Items as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one AnnotationCollection with one embedded
 * AnnotationPage. Each saved page is an annotation of its whole document (`identifying`), each item one of its quote, found
 * by TextQuoteSelector and TextPositionSelector, with the reading in words, note and tags as bodies.
 *
 * What the standard has no words for stands in the JSON literals `planmark:page` and `planmark:item`, so that the way back
 * loses nothing. Nobody is named as creator.
 */
import type { ItemReading, SavedItem } from '../item.ts';
import type { FilePage, TextFormat } from './text-format.ts';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Version of the two literals. */
export const ANNOTATION_VERSION = 1;

export const PAGE_LITERAL = 'planmark:page';
export const ITEM_LITERAL = 'planmark:item';

/** Annotations need an IRI of their own; the addresses in our ids are escaped, so that any id fits. */
const URN = 'urn:x-planmark:';

export interface AnnotationsOptions {
  /** ISO time. */
  readonly exportedAt: string;
  /** The name of the collection, for people. */
  readonly label: string;
  /** A reading in one line of words, for programs that know annotations but not us. */
  readonly describe: (reading: ItemReading) => string;
}

/** The annotations of pages and their items, in reading order. Kept articles are not part of them. */
export function annotations({ exportedAt, label, describe }: AnnotationsOptions): TextFormat {
  const head = {
    '@context': [ANNOTATION_CONTEXT, contextOfLiterals()],
    id: `${URN}collection`,
    type: 'AnnotationCollection',
    label,
    created: exportedAt,
    'planmark:version': ANNOTATION_VERSION,
  };
  const first = `"first":{"id":"${URN}collection:1","type":"AnnotationPage","partOf":"${URN}collection","startIndex":0,"items":[`;
  return {
    mime: 'application/ld+json',
    extension: 'jsonld',
    begin: `${JSON.stringify(head).slice(0, -1)},${first}`,
    page: (page, nth) => {
      const entries = [pageAnnotation(page), ...page.items.map((item) => itemAnnotation(page.page.url, item, describe))];
      return (nth === 0 ? '\n' : ',\n') + entries.map((entry) => JSON.stringify(entry)).join(',\n');
    },
    end: '\n]}}\n',
  };
}

/** JSON literals are values of type `@json` in JSON-LD 1.1: kept as they stand. */
function contextOfLiterals(): object {
  return {
    planmark: URN,
    [PAGE_LITERAL]: { '@id': PAGE_LITERAL, '@type': '@json' },
    [ITEM_LITERAL]: { '@id': ITEM_LITERAL, '@type': '@json' },
  };
}

function pageAnnotation({ page }: FilePage): object {
  return {
    id: `${URN}page:${escaped(page.id)}`,
    type: 'Annotation',
    motivation: 'identifying',
    created: page.capturedAt,
    body: { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: page.title ?? page.url, [PAGE_LITERAL]: page },
    target: page.url,
  };
}

function itemAnnotation(url: string, item: SavedItem, describe: AnnotationsOptions['describe']): object {
  const { id, selector, sentence, section, reading, origin, asRead, byRule, status } = item;
  const described = {
    type: 'TextualBody',
    purpose: 'describing',
    format: 'text/plain',
    value: describe(reading),
    [ITEM_LITERAL]: { id, sentence, section, reading, origin, asRead, ...(byRule === undefined ? {} : { byRule }), status },
  };
  return {
    id: `${URN}item:${escaped(id)}`,
    type: 'Annotation',
    motivation: 'describing',
    created: item.capturedAt,
    modified: item.updatedAt,
    body: [described, ...noteBodies(item.note), ...item.tags.map((tag) => textBody('tagging', tag))],
    target: {
      type: 'SpecificResource',
      source: url,
      selector: [
        { type: 'TextPositionSelector', start: selector.start, end: selector.end },
        { type: 'TextQuoteSelector', exact: selector.exact, prefix: selector.prefix, suffix: selector.suffix },
      ],
    },
  };
}

const noteBodies = (note: string): object[] => (note === '' ? [] : [textBody('commenting', note)]);
const textBody = (purpose: string, value: string): object => ({ type: 'TextualBody', purpose, format: 'text/plain', value });

/** `encodeURIComponent` throws on half a surrogate pair. */
const escaped = (id: string): string => encodeURIComponent(id.replace(/[\ud800-\udfff]/gu, '\ufffd'));
