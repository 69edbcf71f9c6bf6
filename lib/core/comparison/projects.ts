/** The projects of the collection, each once: what is linked over pages and years of one township, and how it moved. */
import type { PageWithItems, ProjectReading, SavedItem, SavedPage } from '../item.ts';
import { isKept } from '../saved-ids.ts';
import { linkName, type NameLink, nameLink } from './project-name.ts';
import { type Township, townshipsOf } from './townships.ts';

/** What one page says of a project. */
export interface ProjectMention {
  readonly page: SavedPage;
  readonly item: SavedItem;
  readonly reading: ProjectReading;
}

/** One project, as told by one page or by several of one township. */
export interface LinkedProject {
  /** The id of its first mention's item. */
  readonly id: string;
  /** As the latest page writes it. */
  readonly name: string;
  /** Earliest year first, before all those of pages whose year is not known; never empty. The last is the latest that is known. */
  readonly mentions: readonly [ProjectMention, ...ProjectMention[]];
  /** Why the mentions are taken for one project, the weakest reason of all; null where there is only one. */
  readonly link: NameLink | null;
  /** The latest mention that states it, which may be older than the last one; null where none does. Unknown is not zero. */
  readonly investment: ProjectMention | null;
}

/** Projects of pages, linked within each township. Two of one page with the same link name are told apart by the page: neither is linked. */
export function projectsOf(groups: readonly PageWithItems[]): LinkedProject[] {
  const itemsOf = new Map(groups.map(({ page, items }) => [page.id, items]));
  const pages = groups.map(({ page }) => page);
  const townships = townshipsOf(pages);
  const grouped = new Set(townships.flatMap((township) => township.pages.map(({ id }) => id)));
  const alone = pages.filter(({ id }) => !grouped.has(id));
  return [
    ...townships.flatMap((township) => linked(township, itemsOf)),
    ...alone.flatMap((page) => mentionsOn(page, itemsOf.get(page.id) ?? []).map((mention) => projectOf([mention]))),
  ];
}

function mentionsOn(page: SavedPage, items: readonly SavedItem[]): ProjectMention[] {
  return items.flatMap((item) => (item.reading.kind === 'project' && isKept(item) ? [{ page, item, reading: item.reading }] : []));
}

function linked(township: Township, itemsOf: ReadonlyMap<string, readonly SavedItem[]>): LinkedProject[] {
  const byName = new Map<string, [ProjectMention, ...ProjectMention[]]>();
  const places = [township.county, township.township].filter((place) => place !== null);
  for (const page of datedLast(township.pages)) {
    for (const mention of mentionsOn(page, itemsOf.get(page.id) ?? [])) {
      const name = linkName(mention.reading.name, places) ?? `|${mention.item.id}`;
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [mention]);
      else same.push(mention);
    }
  }
  return [...byName.values()].flatMap((mentions) => (mayBeOne(mentions) ? [projectOf(mentions)] : mentions.map((one) => projectOf([one]))));
}

/** What a page without a year says is not taken for the latest. */
const datedLast = (pages: readonly SavedPage[]): SavedPage[] => [
  ...pages.filter(({ planYear }) => planYear === null),
  ...pages.filter(({ planYear }) => planYear !== null),
];

const mayBeOne = (mentions: readonly ProjectMention[]): boolean => new Set(mentions.map(({ page }) => page.id)).size === mentions.length;

function projectOf(mentions: readonly [ProjectMention, ...ProjectMention[]]): LinkedProject {
  const latest = mentions.at(-1) ?? mentions[0];
  const links = mentions.slice(0, -1).map(({ reading }) => nameLink(reading.name, latest.reading.name));
  return {
    id: mentions[0].item.id,
    name: latest.reading.name,
    mentions,
    link: links.find((link) => link === 'same-but-place') ?? links.find((link) => link === 'same-but-ending') ?? links[0] ?? null,
    investment: mentions.findLast(({ reading }) => reading.investment !== null) ?? null,
  };
}
