import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent, page as viewport } from 'vitest/browser';
import { Popup } from '../../components/popup/popup.tsx';
import { WordsProvider } from '../../components/words.tsx';
import '../../components/tokens.css';
import '../../components/surface.css';
import '../../components/ledger.css';
import '../../components/modal.css';
import '../../components/export/export.css';
import { collected, items, page, saved } from './popup-sample.ts';
import { createWorld, type World, type WorldStart, wordsOf } from './popup-world.ts';

const PAGE = page();
const READ = {
  ok: true,
  value: {
    verdict: PAGE.verdict,
    reading: { page: PAGE, verdict: PAGE.verdict, items: items(), saved: [], anchors: [], omitted: 0 },
    marksOn: true,
  },
} as const;
const NO_PLAN = { ok: true, value: { verdict: { ...PAGE.verdict, isPlan: false, score: 0.1 }, reading: null, marksOn: true } } as const;
const CLOSED = { ok: false, error: { code: 'no-page', detail: '' } } as const;
const FEW = [
  {
    page: PAGE,
    items: items()
      .slice(0, 3)
      .map((item) => saved(item, PAGE.id)),
  },
];

let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
});

function open(start: WorldStart, language: 'zh' | 'en' = 'zh'): World {
  const world = createWorld(start);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = 'Planmark';
  render(
    <WordsProvider value={wordsOf(language)}>
      <Popup ports={world.ports} />
    </WordsProvider>,
    root,
  );
  return world;
}

const button = (name: string | RegExp, exact = false) => viewport.getByRole('button', { name, exact });
const dialog = () => viewport.getByRole('dialog', { name: '导出' });
const rows = (): NodeListOf<HTMLElement> => root.querySelectorAll('[role="tabpanel"]:not([hidden]) .pm-list > .pm-row');
const showCollection = (): Promise<void> => userEvent.click(viewport.getByRole('tab', { name: /^收藏/ }));
const said = (text: string): Promise<void> => expect.poll(() => root.querySelector('.pm-toast-text')?.textContent).toBe(text);

describe('本页', () => {
  test('lists what was read, in reading order, with bounds that keep their operator', async () => {
    open({ tab: READ });
    await expect.poll(() => rows().length).toBe(items().length);
    const bounds = [...rows()].map((row) => row.querySelector('.pm-bound')).filter((bound) => bound !== null);
    const shown = bounds.map((bound) =>
      [...bound.children]
        .slice(1)
        .map((part) => part.textContent)
        .join(''),
    );
    expect(shown).toEqual(['=1.1亿元', '≥20%', '20–25亿元', '≈2.3万亩', '≥15座', '=3500万元', '≤32微克/立方米']);
    for (const bound of bounds) expect(bound.getClientRects()).toHaveLength(1);
  });

  test('saves one item and takes it back', async () => {
    const world = open({ tab: READ });
    const save = button('保存：财政总收入 增长 ≥20%');
    await userEvent.click(save);
    await expect.element(save).toHaveAttribute('aria-pressed', 'true');
    await said('已保存 1 条');
    await userEvent.click(save);
    await expect.element(save).toHaveAttribute('aria-pressed', 'false');
    expect(world.done).toEqual(['save 1', 'delete 1']);
  });

  test('saves all that the filter shows, and no more', async () => {
    const world = open({ tab: READ });
    await userEvent.click(button(/^目标/));
    expect(rows()).toHaveLength(5);
    await userEvent.click(button('保存所列 5 条'));
    await expect.element(button('所列条目均已保存')).toBeDisabled();
    await userEvent.click(button(/^全部/));
    await expect.element(button('保存所列 4 条')).toBeEnabled();
    expect(world.done).toEqual(['save 5']);
  });

  test('switches the marks of the page off and on', async () => {
    const world = open({ tab: READ });
    const marks = viewport.getByRole('switch', { name: '显示标注' });
    await expect.element(marks).toHaveAttribute('aria-checked', 'true');
    await userEvent.click(marks);
    await expect.element(marks).toHaveAttribute('aria-checked', 'false');
    await userEvent.click(marks);
    await expect.element(marks).toHaveAttribute('aria-checked', 'true');
    expect(world.done).toEqual(['marks off', 'marks on']);
  });

  test('leaves out what was ignored, says how many, and offers it again', async () => {
    const ignored = items()
      .slice(0, 2)
      .map((item) => saved(item, PAGE.id, { status: 'ignored' }));
    open({ tab: READ, collection: [{ page: PAGE, items: ignored }] });
    await expect.poll(() => rows().length).toBe(items().length - 2);
    await expect.element(viewport.getByText('已忽略 2 条')).toBeVisible();
    await userEvent.click(button('恢复'));
    await said('已恢复 2 条');
    await expect.poll(() => rows().length).toBe(items().length);
  });

  test('shows an item in the page', async () => {
    const world = open({ tab: READ });
    await userEvent.click(viewport.getByTitle('在页面中定位').first());
    expect(world.done).toEqual([`scroll ${items()[0]?.id}`]);
  });

  test('keeps saved items that the page no longer holds, and says so', async () => {
    const reading = { ...READ.value.reading, items: items().slice(1) };
    open({ tab: { ok: true, value: { verdict: PAGE.verdict, reading, marksOn: true } }, collection: FEW });
    const lost = viewport.getByRole('region', { name: '原文中已找不到' });
    await expect.element(lost).toBeVisible();
    expect(rows().length).toBe(items().length);
    await userEvent.click(lost.getByRole('button', { name: /^删除/ }));
    await expect.poll(() => rows().length).toBe(items().length - 1);
    expect(lost.query()).toBeNull();
  });

  test('says what the page says now where that is something else than what was saved', async () => {
    const [first, ...others] = items();
    if (first === undefined) throw new Error('no items');
    const fresh = { ...first, selector: { ...first.selector, exact: '18%' } };
    const anchors = [{ id: first.id, state: 'changed', was: '20%', now: '18%' }] as const;
    const reading = { ...READ.value.reading, items: [fresh, ...others], anchors };
    open({ tab: { ok: true, value: { verdict: PAGE.verdict, reading, marksOn: true } }, collection: FEW });
    await expect.poll(() => rows()[0]?.textContent).toContain('原文已改：20% → 18%');
    await userEvent.click(button(/^更新为新值/));
    await expect.poll(() => rows()[0]?.textContent).not.toContain('原文已改');
  });

  test('offers to read a page that is taken for no plan', async () => {
    const world = open({ tab: NO_PLAN });
    await userEvent.click(button('按计划页面处理'));
    expect(world.done).toEqual(['read anyway']);
    await expect.element(viewport.getByText('浏览器不允许扩展读取本页')).toBeVisible();
  });

  test('says calmly where nothing can be read', async () => {
    open({ tab: CLOSED, mayRead: false });
    await expect.element(viewport.getByText('浏览器不允许扩展读取本页')).toBeVisible();
    expect(root.querySelectorAll('#pm-panel-page button')).toHaveLength(0);
  });

  test('says what failed when saving does', async () => {
    open({ tab: READ, refusal: { code: 'quota-exceeded', detail: '' } });
    await userEvent.click(button('保存所列 9 条'));
    await expect
      .element(viewport.getByRole('alert'))
      .toHaveTextContent('磁盘空间不足，这次没有保存；已有的收藏没有变动。请清理空间后重试。');
    await expect.element(button('保存所列 9 条')).toBeEnabled();
  });
});

describe('收藏', () => {
  test('lists pages with their items, links back to the quote', async () => {
    open({ tab: CLOSED, collection: FEW });
    await showCollection();
    await expect.poll(() => rows().length).toBe(3);
    await expect.element(viewport.getByRole('heading', { name: /清溪镇 2026/ })).toBeVisible();
    expect(root.querySelector('.pm-list .pm-title')?.getAttribute('href')).toContain('#:~:text=');
  });

  test('deletes, moves on to the next item, and undoes all of it at once', async () => {
    const world = open({ tab: CLOSED, collection: FEW });
    await showCollection();
    await userEvent.click(button('删除：固定资产投资 =1.1亿元'));
    await expect.poll(() => rows().length).toBe(2);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('删除：财政总收入 增长 ≥20%');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => rows().length).toBe(1);
    await said('已删除 2 条');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => rows().length).toBe(3);
    await said('已恢复 2 条');
    expect(world.done).toEqual(['delete 1', 'delete 1', 'restore 2']);
  });

  test('finds by any characters', async () => {
    open({ tab: CLOSED, collection: collected(3) });
    await showCollection();
    await userEvent.fill(viewport.getByRole('searchbox'), '播种面');
    await expect.poll(() => root.querySelector('.pm-summary')?.textContent).toBe('找到 9 条');
    for (const row of rows()) expect(row.textContent).toContain('粮食播种面积');
    await userEvent.fill(viewport.getByRole('searchbox'), '氢能');
    await expect.element(viewport.getByText('没有找到“氢能”')).toBeVisible();
    await userEvent.click(button('清除搜索'));
    await expect.poll(() => rows().length).toBe(27);
  });

  test('shows a large collection step by step', async () => {
    open({ tab: CLOSED, collection: collected(30) });
    await showCollection();
    await expect.poll(() => root.querySelectorAll('.pm-group').length).toBe(20);
    await userEvent.click(button('再显示 10 个页面'));
    await expect.poll(() => root.querySelectorAll('.pm-group').length).toBe(30);
  });

  test('exports what is there or what a search finds, as it was wanted last', async () => {
    const world = open({ tab: CLOSED, collection: FEW });
    await showCollection();
    await userEvent.click(button('导出…'));
    await expect.element(dialog().getByText('1 页，3 条')).toBeVisible();
    await userEvent.click(dialog().getByRole('radio', { name: '英文' }));
    await userEvent.click(button('导出', true));
    await said('已导出 3 条');
    expect(world.done).toEqual(['download 规标-全部收藏-2026-11-25.csv']);
    const lines = (await world.files[0]?.text())?.split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines?.[0]).toMatch(/^Township,/);
    const [first] = FEW[0]?.items ?? [];
    const subject = first?.reading.kind === 'figure' ? first.reading.indicator : '';
    await userEvent.fill(viewport.getByRole('searchbox'), subject);
    await expect.poll(() => rows().length).toBe(1);
    await userEvent.click(button('导出…'));
    await expect.element(dialog().getByRole('radio', { name: `搜索“${subject}”` })).toBeChecked();
    await expect.element(dialog().getByRole('radio', { name: '英文' })).toBeChecked();
    await expect.element(dialog().getByText('1 页，1 条')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('dialog')).toBeNull();
  });

  test('exports the page that is shown, by its name', async () => {
    const world = open({ tab: READ, collection: [...FEW, ...collected(2)] });
    await userEvent.click(button('导出本页…'));
    const own = dialog().getByRole('radio', { name: /^本页（/ });
    await expect.element(own).toBeChecked();
    await expect.element(dialog().getByText('1 页，3 条')).toBeVisible();
    await userEvent.click(button('导出', true));
    await said('已导出 3 条');
    expect(world.done.at(-1)).toMatch(/^download 规标-.*镇 20\d\d-2026-11-25\.csv$/);
  });

  test('says what to do while it is empty, and when it cannot be opened', async () => {
    open({ tab: CLOSED, collection: [] });
    await showCollection();
    await expect.element(viewport.getByText('收藏还是空的')).toBeVisible();
    render(null, root);
    open({ tab: CLOSED, collection: { code: 'collection-unavailable', detail: '' } });
    await showCollection();
    await expect.element(viewport.getByRole('alert').filter({ hasText: '无法打开收藏' })).toBeVisible();
    await expect.element(button('重试')).toBeVisible();
  });
});

describe('the tabs', () => {
  test('are one stop for the keyboard; arrows choose', async () => {
    open({ tab: READ, collection: FEW });
    await userEvent.tab();
    await expect.element(viewport.getByRole('tab', { name: /^本页/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(viewport.getByRole('tab', { name: /^收藏/ })).toHaveFocus();
    await expect.element(viewport.getByRole('tab', { name: /^收藏/ })).toHaveAttribute('aria-selected', 'true');
    await userEvent.tab();
    await expect.element(button('在侧边栏中打开')).toHaveFocus();
    await userEvent.tab();
    await expect.element(button('打开收藏页')).toHaveFocus();
    await userEvent.tab();
    await expect.element(viewport.getByRole('searchbox')).toHaveFocus();
  });
});

describe('a site that needs a permission', () => {
  const site = { pattern: '*://www.songxi.example/*', host: 'www.songxi.example' };
  const always = (): ReturnType<typeof viewport.getByRole> => viewport.getByRole('switch', { name: '始终识别此网站' });
  const checked = (): string | null => always().element().getAttribute('aria-checked');

  test('is allowed and taken back by its switch, which says so', async () => {
    const world = open({ tab: CLOSED, site });
    await userEvent.click(always());
    await said('今后自动识别 www.songxi.example');
    expect(checked()).toBe('true');
    await userEvent.click(always());
    await said('不再自动识别 www.songxi.example');
    expect(checked()).toBe('false');
    expect(world.done).toEqual(['allow www.songxi.example', 'take back www.songxi.example']);
  });

  test('stays as it was where the user says no', async () => {
    open({ tab: CLOSED, site, refusesSites: true });
    await userEvent.click(always());
    await said('没有得到浏览器的许可。');
    expect(checked()).toBe('false');
  });

  test('has no switch where there is none to be asked for', async () => {
    open({ tab: READ });
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0));
    expect(always().elements()).toEqual([]);
  });
});

describe('the ways to other surfaces', () => {
  test('lead to the side panel and the collection page', async () => {
    const world = open({ tab: READ });
    await userEvent.click(button('在侧边栏中打开'));
    await userEvent.click(button('打开收藏页'));
    expect(world.done).toEqual(['open panel', 'open collection']);
  });

  test('say so where the browser opened no side panel', async () => {
    open({ tab: READ, panel: 'refused' });
    await userEvent.click(button('在侧边栏中打开'));
    await expect.element(viewport.getByRole('alert')).toHaveTextContent(/^浏览器没有打开侧边栏。/);
  });
});

describe('every state', () => {
  const states: Record<string, WorldStart> = {
    'a page and a collection': { tab: READ, collection: FEW },
    'no plan': { tab: NO_PLAN, collection: [] },
    'a site with a long name': { tab: NO_PLAN, site: { pattern: '*://x.example/*', host: `${'songxi-'.repeat(8)}x.example` } },
    'no access': { tab: CLOSED, mayRead: false, collection: { code: 'collection-unavailable', detail: '' } },
    loading: { tab: 'never', collection: 'never' },
  };
  const cases = Object.keys(states).flatMap((name) => (['zh', 'en'] as const).map((language) => ({ name, language })));

  test.each(cases)('$name ($language) is accessible and fits 360 to 800 px', async ({ name, language }) => {
    const start = states[name];
    if (start === undefined) throw new Error(`no state ${name}`);
    open(start, language);
    await vi.waitFor(() => expect(root.querySelector('.pm-panel')?.children.length).toBeGreaterThan(0));
    for (const tab of root.querySelectorAll<HTMLElement>('[role="tab"]')) {
      await userEvent.click(tab);
      for (const width of [360, 800]) {
        await viewport.viewport(width, 600);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      }
      // What is not drawn yet (an animation's start) has no contrast to judge.
      // One that is called off because what it waited for is there ends as well.
      await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
      const { violations } = await axe.run(root, { resultTypes: ['violations'] });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    }
  });
});

describe('government sites', () => {
  test('are asked for again where the browser took them back', async () => {
    const world = open({ tab: CLOSED, shutOut: true });
    const { violations } = await axe.run(root);
    expect(violations.map(({ id }) => id)).toEqual([]);
    await userEvent.click(button('允许'));
    await said('今后自动识别 gov.cn');
    await expect.poll(() => viewport.getByText('浏览器不让规标读取政府网站。').elements()).toEqual([]);
    expect(world.done).toEqual(['allow governments']);
  });

  test('stay a question where the user says no', async () => {
    open({ tab: CLOSED, shutOut: true, refusesSites: true });
    await userEvent.click(button('允许'));
    await said('没有得到浏览器的许可。');
    await expect.element(button('允许')).toBeVisible();
  });

  test('are no question where the browser gave them', async () => {
    open({ tab: READ });
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0));
    expect(viewport.getByText('浏览器不让规标读取政府网站。').elements()).toEqual([]);
  });
});
