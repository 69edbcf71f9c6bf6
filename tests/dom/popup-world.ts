/** A world in memory for the popup: a tab, a worker and a collection that tells its watchers of every change. */
import type { TabReading } from '../../components/page-list/ports.ts';
import type { PopupPorts } from '../../components/popup/ports.ts';
import type { Words } from '../../components/words.tsx';
import { wordsFrom } from '../../components/words-from.ts';
import { type Bound, boundOfItem } from '../../lib/core/comparison/bound.ts';
import type { SavedItem, SavedPage } from '../../lib/core/item.ts';
import { partsOfItemId } from '../../lib/core/page-id.ts';
import type { Failure, Result } from '../../lib/core/result.ts';
import type { Site } from '../../lib/core/site.ts';
import { quietBackup } from './quiet-backup.ts';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** Files in public/ are served as they are. */
const catalogue = async (locale: string): Promise<Catalogue> => (await fetch(`/_locales/${locale}/messages.json`)).json();

const CATALOGUES = { zh: await catalogue('zh_CN'), en: await catalogue('en') };

/** Words as the browser would give them. */
export function wordsOf(language: 'zh' | 'en'): Words {
  const words = CATALOGUES[language];
  return wordsFrom((key: string, substitutions) =>
    (words[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? ''),
  );
}

/** The figures of items as the summary of their page has them. */
function boundsIn(items: readonly SavedItem[]): Bound[] {
  return items.flatMap((item) => boundOfItem(partsOfItemId(item.id)?.local ?? item.id, item) ?? []);
}

interface Group {
  readonly page: SavedPage;
  readonly items: readonly SavedItem[];
}

export interface World {
  readonly ports: PopupPorts;
  /** What was done, in order: `save 3`, `delete 1`, `scroll ID`, `download NAME`. */
  readonly done: string[];
  /** The files that were handed over. */
  readonly files: Blob[];
  readonly groups: () => readonly Group[];
}

export interface WorldStart {
  readonly tab: Result<TabReading> | 'never';
  readonly mayRead?: boolean;
  readonly collection?: readonly Group[] | Failure | 'never';
  /** Answered by every change of the collection instead of doing it. */
  readonly refusal?: Failure;
  /** The site of the shown page, where it needs a permission. */
  readonly site?: Site | null;
  /** The browser took governments' sites back. */
  readonly shutOut?: boolean;
  /** The user says no when asked for a site. */
  readonly refusesSites?: boolean;
  /** What the browser does when it is asked for a side panel. */
  readonly panel?: 'opened' | 'refused';
}

export function createWorld({
  tab,
  mayRead = true,
  collection = [],
  refusal,
  site = null,
  shutOut = false,
  refusesSites = false,
  panel = 'opened',
}: WorldStart): World {
  const done: string[] = [];
  const files: Blob[] = [];
  const allowed: Site[] = [];
  let governments = !shutOut;
  let kept: unknown;
  const siteWatchers: (() => void)[] = [];
  const watchers = new Set<() => void>();
  const failure = typeof collection === 'object' && 'code' in collection ? collection : null;
  let groups: readonly Group[] = Array.isArray(collection) ? collection : [];
  const change = (next: readonly Group[]): void => {
    groups = next.filter(({ items }) => items.length > 0);
    for (const tell of watchers) tell();
  };
  const answer = async <T>(work: () => T): Promise<Result<T>> => (refusal ? { ok: false, error: refusal } : { ok: true, value: work() });

  const ports: PopupPorts = {
    tab: {
      current: () => (tab === 'never' ? new Promise(() => undefined) : Promise.resolve(tab)),
      readAnyway: () => {
        done.push('read anyway');
        return Promise.resolve(
          tab !== 'never' && tab.ok && tab.value.reading
            ? { ok: true, value: tab.value.reading }
            : { ok: false, error: { code: 'no-page', detail: '' } },
        );
      },
      standing: () => Promise.resolve(mayRead ? 'readable' : 'closed'),
      follow: () => undefined,
      switchMarks: (on) => {
        done.push(`marks ${on ? 'on' : 'off'}`);
        return Promise.resolve({ ok: true, value: null });
      },
      scrollTo: (id) => {
        done.push(`scroll ${id}`);
        return Promise.resolve({ ok: true, value: true });
      },
    },
    sites: {
      list: () => Promise.resolve([...allowed]),
      add: (one) => {
        done.push(`allow ${one.host}`);
        if (!refusesSites) allowed.push(one);
        for (const tell of siteWatchers) tell();
        return Promise.resolve(!refusesSites);
      },
      remove: (one) => {
        done.push(`take back ${one.host}`);
        allowed.splice(0, allowed.length, ...allowed.filter(({ host }) => host !== one.host));
        for (const tell of siteWatchers) tell();
        return Promise.resolve(true);
      },
      governments: () => Promise.resolve(governments),
      allowGovernments: () => {
        done.push('allow governments');
        governments = !refusesSites;
        for (const tell of siteWatchers) tell();
        return Promise.resolve(governments);
      },
      follow: (onChange) => void siteWatchers.push(onChange),
    },
    shownSite: () => Promise.resolve(site),
    edits: {
      save: (page, items, as) =>
        answer(() => {
          done.push(`${as === 'saved' ? 'save' : 'suggest'} ${items.length}`);
          const old = groups.find((group) => group.page.id === page.id)?.items ?? [];
          const ids = new Set(items.map(({ id }) => id));
          const time = '2026-11-25T04:00:00.000Z';
          const fresh = items.map(
            (item): SavedItem => ({
              ...item,
              pageId: page.id,
              asRead: null,
              status: as,
              note: '',
              tags: [],
              capturedAt: time,
              updatedAt: time,
            }),
          );
          const all = [...old.filter(({ id }) => !ids.has(id)), ...fresh].sort((a, b) => a.selector.start - b.selector.start);
          change([{ page, items: all }, ...groups.filter((group) => group.page.id !== page.id)]);
          return all;
        }),
      remove: (ids) =>
        answer(() => {
          done.push(`delete ${ids.length}`);
          const gone = groups.flatMap(({ items }) => items.filter(({ id }) => ids.includes(id)));
          backs.push(...groups.map(({ page }) => page));
          change(groups.map(({ page, items }) => ({ page, items: items.filter(({ id }) => !ids.includes(id)) })));
          return gone;
        }),
      restore: (items) =>
        answer(() => {
          done.push(`restore ${items.length}`);
          const pages = new Map(backs.map((page) => [page.id, page]));
          const next = [...pages.values()].map((page) => {
            const kept = groups.find((group) => group.page.id === page.id)?.items ?? [];
            const back = items.filter((item) => item.pageId === page.id);
            return { page, items: [...kept, ...back].sort((a, b) => a.selector.start - b.selector.start) };
          });
          change(next);
          return null;
        }),
      withdraw: (_, ids) =>
        answer(() => {
          done.push(`withdraw ${ids.length}`);
          const gone = groups.flatMap(({ items }) => items.filter(({ id, status }) => status === 'suggested' && ids.includes(id)));
          change(groups.map(({ page, items }) => ({ page, items: items.filter((item) => !gone.includes(item)) })));
          return gone;
        }),
      setReviewed: (pageId, reviewed) =>
        answer(() => {
          done.push(`reviewed ${reviewed}`);
          const reviewedAt = reviewed ? '2026-11-25T05:00:00.000Z' : null;
          change(groups.map(({ page, items }) => ({ page: page.id === pageId ? { ...page, reviewedAt } : page, items })));
        }),
    },
    collection: {
      pages: async () => groups.map(({ page, items }) => ({ page, saved: items.length })),
      page: async (id) => groups.find(({ page }) => page.id === id)?.page ?? null,
      itemsOfPage: async (id) => [...(groups.find(({ page }) => page.id === id)?.items ?? [])],
      groupsOf: async (ids) => groups.filter(({ page }) => ids.includes(page.id)).map(({ page, items }) => ({ page, items: [...items] })),
      comparedPages: async () => groups.map(({ page, items }) => ({ page, bounds: boundsIn(items) })),
      allItems: async function* () {
        for (const group of groups) yield await Promise.resolve([group]);
      },
      articleOf: async () => null,
      corrections: async () => [],
      setting: async () => kept,
      keepSetting: (_, value) => {
        kept = value;
        return Promise.resolve();
      },
      count: async () => ({ pages: groups.length, items: groups.reduce((sum, { items }) => sum + items.length, 0) }),
    },
    watch: (read, onValue, onFailure, signal) => {
      if (collection === 'never') return;
      const tell = (): void => {
        if (failure) onFailure(failure);
        else void read().then((value) => signal.aborted || onValue(value));
      };
      watchers.add(tell);
      signal.addEventListener('abort', () => watchers.delete(tell));
      tell();
    },
    download: (file, name) => {
      files.push(file);
      done.push(`download ${name}`);
    },
    writers: { xlsx: () => Promise.reject(new Error('not asked for')), parquet: () => Promise.reject(new Error('not asked for')) },
    today: () => '2026-11-25',
    backup: quietBackup(),
    openPanel: async () => done.push('open panel') > 0 && panel === 'opened',
    openCollection: () => done.push('open collection'),
  };
  const backs: SavedPage[] = [];
  return { ports, done, files, groups: () => groups };
}
