/** What stands around the article: meta tags, metadata tables, information lines, breadcrumb, host. */
import { breadcrumbOf } from '../core/identity/breadcrumb.ts';
import { type Fact, factsOfLine, labelOf } from '../core/identity/facts.ts';
import { labelLines } from '../core/identity/label-lines.ts';
import type { PageMeta } from '../core/model.ts';
import { tableFacts } from './furniture.ts';
import type { PageBlock } from './page-blocks.ts';

/** The meta elements of a document by lower-case name; the first non-empty one wins. */
function readTags(document: Document): Record<string, string> {
  const tags: Record<string, string> = {};
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').trim().toLowerCase();
    const content = (meta.getAttribute('content') ?? '').trim();
    if (name !== '' && content !== '' && !Object.hasOwn(tags, name)) tags[name] = content;
  }
  return tags;
}

export interface Around {
  readonly document: Document;
  readonly url: string;
  /** The blocks outside the article. */
  readonly outside: readonly PageBlock[];
  /** Facts that were found inside it. */
  readonly facts: readonly Fact[];
  readonly linkShare: number;
}

/** Gathers the meta data of a page. */
export function readMeta({ document, url, outside, facts, linkShare }: Around): PageMeta {
  const lines = outside.filter((block) => !block.cell).flatMap((block) => factsOfLine(block.text));
  const listed = pairsOf(outside);
  return {
    documentTitle: (document.title ?? '').replace(/\s+/g, ' ').trim(),
    tags: readTags(document),
    facts: [...tableFacts(outside), ...facts, ...lines, ...listed],
    breadcrumb: findBreadcrumb(outside),
    host: hostOf(url),
    linkShare,
  };
}

/** Labels and values in elements of their own; a long menu may stand before them. */
function pairsOf(outside: readonly PageBlock[]): readonly Fact[] {
  const first = outside.findIndex((block) => !block.cell && labelOf(block.text) !== null);
  return first < 0 ? [] : labelLines(outside.slice(first).map((block) => (block.cell ? null : block.text))).facts;
}

function findBreadcrumb(outside: readonly PageBlock[]): readonly string[] {
  for (const block of outside) {
    const names = breadcrumbOf(block.text);
    if (names) return names;
  }
  for (const block of outside) {
    const names = isCrumbElement(block.anchor) ? breadcrumbOf(`首页 > ${block.text.replaceAll('/', '>')}`) : null;
    if (names) return names.slice(1);
  }
  return [];
}

function isCrumbElement(element: Element): boolean {
  return /crumb|location|position|weizhi|(^|[\s_-])(pos|path|wz|dqwz|mbx)($|[\s_-])/i.test(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`,
  );
}

function hostOf(url: string): string {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol.startsWith('http') ? hostname : '';
  } catch {
    // A file has no address: its name is not one.
    return '';
  }
}
