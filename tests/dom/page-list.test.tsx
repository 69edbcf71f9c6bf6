import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, userEvent, page as viewport } from 'vitest/browser';
import type { PlacePort } from '../../components/page-list/ports.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { WordsProvider } from '../../components/words.tsx';
import type { ItemDraft, SavedItem } from '../../lib/core/item.ts';
import type { PageReading } from '../../lib/messaging/protocol.ts';
import '../../components/tokens.css';
import '../../components/surface.css';
import '../../components/ledger.css';
import { items, page, saved } from './popup-sample.ts';
import { createWorld, type World, wordsOf } from './popup-world.ts';

const PAGE = page();

let root: HTMLElement;
/** Says where the reader is, as the page would. */
let say: Parameters<PlacePort['watch']>[0] | null;

beforeEach(async () => {
  say = null;
  root = document.body.appendChild(document.createElement('div'));
  await viewport.viewport(360, 700);
  // The pointer is elsewhere: over the list, it would keep the list from moving.
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: -1, y: -1 });
});

afterEach(() => {
  render(null, root);
  root.remove();
});

interface Start {
  readonly drafts?: readonly ItemDraft[];
  readonly reading?: Partial<PageReading>;
  readonly kept?: readonly SavedItem[];
  readonly closed?: boolean;
  readonly language?: 'zh' | 'en';
}

function open({ drafts = items(), reading = {}, kept = [], closed = false, language = 'zh' }: Start): World {
  const read = { page: PAGE, verdict: PAGE.verdict, items: drafts, saved: [], anchors: [], omitted: 0, ...reading };
  const world = createWorld({
    tab: closed
      ? { ok: false, error: { code: 'no-page', detail: '' } }
      : { ok: true, value: { verdict: PAGE.verdict, reading: read, marksOn: true } },
    mayRead: false,
    collection: kept.length === 0 ? [] : [{ page: PAGE, items: kept }],
  });
  const place: PlacePort = {
    watch: (hear) => {
      say = hear;
    },
  };
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = 'Planmark';
  render(
    <WordsProvider value={wordsOf(language)}>
      <Panel ports={{ ...world.ports, place, openCollection: () => world.done.push('open collection') }} />
    </WordsProvider>,
    root,
  );
  return world;
}

const button = (name: string | RegExp) => viewport.getByRole('button', { name });
const rows = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.pm-list > .pm-row')];
const listed = (count: number): Promise<void> => expect.poll(() => rows().length).toBe(count);
const focused = (): string | null | undefined => document.activeElement?.closest('[data-item]')?.getAttribute('data-item');
const said = (text: string): Promise<void> => expect.poll(() => root.querySelector('.pm-toast-text')?.textContent).toBe(text);
const idAt = (index: number, of: readonly ItemDraft[] = items()): string | undefined => of.at(index)?.id;

/** The line of the panel, once it watches the page. */
const watched = (): Promise<NonNullable<typeof say>> =>
  vi.waitFor(() => {
    if (say === null) throw new Error('the panel does not watch');
    return say;
  });

/** So many items of one page: the invented ones, again and again. */
function many(count: number): ItemDraft[] {
  const base = items();
  return Array.from({ length: count }, (_, i) => {
    const item = base[i % base.length];
    if (item === undefined) throw new Error('no items');
    return { ...item, id: `${PAGE.id}|f${i}` };
  });
}

describe('the list by keyboard', () => {
  test('is one stop; arrows go from row to row on the same button', async () => {
    open({});
    await listed(9);
    expect(root.querySelectorAll('.pm-list button[tabindex="0"]')).toHaveLength(2);
    root.querySelector<HTMLElement>('.pm-list .pm-title')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.poll(focused).toBe(idAt(2));
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^保存：规模以上工业总产值/);
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toMatch(/^保存：财政总收入/);
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe(idAt(-1));
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toBe(idAt(-1));
    await userEvent.keyboard('{Home}');
    await expect.poll(focused).toBe(idAt(0));
  });

  test('reaches every row of a list that is too long to be drawn whole', async () => {
    const long = many(2_000);
    open({ drafts: long });
    await expect.poll(() => rows().length).toBeGreaterThan(3);
    expect(rows().length).toBeLessThan(60);
    await expect.poll(() => rows()[0]?.getAttribute('aria-setsize')).toBe('2000');
    root.querySelector<HTMLElement>('.pm-list .pm-title')?.focus();
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe(idAt(-1, long));
    await expect.poll(() => inWindow(document.activeElement)).toBe(true);
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(focused).toBe(idAt(-2, long));
    await userEvent.keyboard('{Home}');
    await expect.poll(focused).toBe(idAt(0, long));
  });

  test('rows of a long list stand one under the other, without gaps', async () => {
    open({ drafts: many(400) });
    await expect.poll(() => rows().length).toBeGreaterThan(3);
    await expect
      .poll(() => {
        const boxes = rows().map((row) => row.getBoundingClientRect());
        return boxes.slice(1).map((box, i) => Math.round(box.top - (boxes[i]?.bottom ?? 0)));
      })
      .toSatisfy((gaps: number[]) => gaps.every((gap) => gap === 0));
  });
});

describe('in step with the page', () => {
  const current = (): (string | null)[] =>
    rows()
      .filter((row) => row.getAttribute('aria-current') === 'true')
      .map((row) => row.getAttribute('data-item'));

  test('selects the item that the reader is at, and brings its row into sight', async () => {
    open({});
    await listed(9);
    const last = idAt(-1) ?? '';
    (await watched()).onPlace(last);
    await expect.poll(current).toEqual([last]);
    await expect.poll(() => inWindow(rows().at(-1))).toBe(true);
    (await watched()).onPlace(idAt(0) ?? '');
    await expect.poll(current).toEqual([idAt(0)]);
    await expect.poll(() => inWindow(rows()[0])).toBe(true);
  });

  test('also in a list that is too long to be drawn whole', async () => {
    const long = many(1_000);
    open({ drafts: long });
    await expect.poll(() => rows().length).toBeGreaterThan(3);
    (await watched()).onPlace(idAt(700, long) ?? '');
    await expect.poll(current).toEqual([idAt(700, long)]);
    await expect.poll(() => inWindow(root.querySelector('[aria-current="true"]'))).toBe(true);
  });

  test('an item that is pressed is selected, and its place shown in the page', async () => {
    const world = open({});
    await listed(9);
    await userEvent.click(viewport.getByTitle('在页面中定位').nth(2));
    await expect.poll(current).toEqual([idAt(2)]);
    expect(world.done).toEqual([`scroll ${idAt(2)}`]);
  });

  test('marks that were switched elsewhere show here', async () => {
    open({});
    await listed(9);
    (await watched()).onMarks(false);
    await expect.element(viewport.getByRole('switch', { name: '显示标注' })).toHaveAttribute('aria-checked', 'false');
  });

  test('says how a page of another site is read', async () => {
    open({ closed: true });
    await expect.element(viewport.getByText(/请点击工具栏上的规标图标/)).toBeVisible();
  });
});

describe('items of the page in the collection', () => {
  test('the rest is kept for review, is not saved by that, and can be taken back', async () => {
    const world = open({ kept: [saved(items()[0] as ItemDraft, PAGE.id)] });
    await listed(9);
    await userEvent.click(button('留待复核'));
    await said('已留 8 条待复核');
    await expect.poll(() => rows().filter((row) => row.textContent?.includes('待复核')).length).toBe(8);
    await expect.element(viewport.getByText('已保存 1 / 9')).toBeVisible();
    await expect.element(button('留待复核')).toBeDisabled();
    await userEvent.click(button(/^保存：规模以上工业总产值/));
    await expect.element(viewport.getByText('已保存 2 / 9')).toBeVisible();
    await userEvent.click(button('保存所列 7 条'));
    await expect.element(viewport.getByText('已保存 9 / 9')).toBeVisible();
    expect(world.done).toEqual(['suggest 8', 'save 1', 'save 7']);
  });

  test('undo takes back what is still only kept for review', async () => {
    const world = open({});
    await listed(9);
    await userEvent.click(button('留待复核'));
    await said('已留 9 条待复核');
    await userEvent.click(button('撤销'));
    await said('已恢复 9 条');
    expect(world.done).toEqual(['suggest 9', 'withdraw 9']);
    expect(world.groups()).toEqual([]);
  });

  test('a page is marked as reviewed once something of it is in the collection, and that can be taken back', async () => {
    open({ kept: [saved(items()[0] as ItemDraft, PAGE.id)] });
    await listed(9);
    const reviewed = button('已核对');
    await expect.element(reviewed).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(reviewed);
    await expect.element(reviewed).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(reviewed);
    await expect.element(reviewed).toHaveAttribute('aria-pressed', 'false');
  });

  test('on return, says how many are as they were, changed and lost', async () => {
    const [first, second, third, ...others] = items() as [ItemDraft, ItemDraft, ItemDraft, ...ItemDraft[]];
    const now = { ...second, selector: { ...second.selector, exact: '18%以上' } };
    const anchors = [
      { id: first.id, state: 'exact', was: '', now: '' },
      { id: second.id, state: 'changed', was: '20%以上', now: '18%以上' },
      { id: third.id, state: 'lost', was: '', now: null },
    ] as const;
    open({ drafts: [first, now, ...others], reading: { anchors }, kept: [first, second, third].map((item) => saved(item, PAGE.id)) });
    await listed(9);
    const line = (): string | null | undefined => root.querySelector('.pm-recheck')?.textContent;
    await expect.poll(line).toBe('收藏中 1 条与原文一致1 条原文已改1 条已找不到');
    await userEvent.click(button(/^更新为新值/));
    await expect.poll(line).toBe('收藏中 2 条与原文一致1 条已找不到');
    await userEvent.click(button('1 条已找不到'));
    await expect.poll(() => inWindow(root.querySelector('.pm-lost-head'))).toBe(true);
  });

  test('an excerpt is shown as the words that were picked', async () => {
    const [first, ...others] = items() as [ItemDraft, ...ItemDraft[]];
    const text = '镇村干部每月到联系户走访一次';
    const excerpt: ItemDraft = { ...first, id: `${PAGE.id}|e1`, origin: 'reader', reading: { kind: 'excerpt', text } };
    open({ drafts: [excerpt, ...others] });
    await listed(9);
    expect(rows()[0]?.querySelector('.pm-subject')?.textContent).toBe(text);
    expect(rows()[0]?.querySelector('.pm-kind')?.textContent).toBe('摘录');
    await userEvent.click(button(/^摘录/));
    await listed(1);
  });
});

describe('the panel', () => {
  test.each(['zh', 'en'] as const)('is accessible and fits 360 to 800 px, with every kind of row (%s)', async (language) => {
    const drafts = items();
    const kept = drafts.map((item, i) => saved(item, PAGE.id, { status: i % 2 === 0 ? 'saved' : 'suggested' }));
    open({ drafts: drafts.slice(0, 8), kept, language });
    await listed(9);
    (await watched()).onPlace(idAt(1) ?? '');
    for (const width of [360, 400, 800]) {
      await viewport.viewport(width, 700);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
});

function inWindow(element: Element | null | undefined): boolean {
  const box = element?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
}
