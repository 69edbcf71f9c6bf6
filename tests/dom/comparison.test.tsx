import axe from 'axe-core';
import { render, type VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, userEvent, page as viewport } from 'vitest/browser';
import ComparisonCompact from '../../components/comparison/comparison-compact.tsx';
import { ComparisonView } from '../../components/comparison/comparison-view.tsx';
import { ProjectsView } from '../../components/projects/projects-view.tsx';
import { WordsProvider } from '../../components/words.tsx';
import '../../components/tokens.css';
import '../../components/surface.css';
import '../../components/ledger.css';
import '../../components/collection/collection.css';
import '../../components/comparison/comparison.css';
import type { PageWithItems } from '../../lib/core/item.ts';
import { figure, planPage } from '../unit/core/comparison/pages.ts';
import { comparisonWorld, SAMPLE } from './comparison-sample.ts';
import { wordsOf } from './popup-world.ts';

let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(view: VNode, language: 'zh' | 'en' = 'zh'): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = 'Planmark';
  render(
    <WordsProvider value={wordsOf(language)}>
      <div class="pm-page">
        <h1 class="pm-aside">Planmark</h1>
        <main class="pm-views">
          <div class="pm-panel">{view}</div>
        </main>
      </div>
    </WordsProvider>,
    root,
  );
}

function open(groups: readonly PageWithItems[] = SAMPLE, asked: Readonly<Record<string, string>> = {}, language: 'zh' | 'en' = 'zh') {
  const world = comparisonWorld(groups);
  const told: ReadonlyMap<string, readonly string[]>[] = [];
  const compared: (readonly string[] | null)[] = [];
  const start = new Map(Object.entries(asked).map(([name, value]) => [name, [value]] as const));
  show(
    <ComparisonView ports={world.ports} asked={start} ask={(place) => told.push(place)} onPages={(ids) => compared.push(ids)} />,
    language,
  );
  return { ...world, told, compared };
}

const heads = (): (string | undefined)[] =>
  [...root.querySelectorAll('.pm-matrix-column .pm-matrix-name')].map((head) => head.textContent ?? undefined);
const rowHeads = (): (string | null)[] => [...root.querySelectorAll('.pm-matrix-row-head .pm-matrix-name')].map((head) => head.textContent);
const seen = (cell: Element): string => [...cell.querySelectorAll('.pm-cell-year, .pm-bound')].map((part) => part.textContent).join(' ');

/** What the row of a name shows under each page. */
function cells(name: string): string[] {
  const line = [...root.querySelectorAll('.pm-matrix-line')].find(
    (one) => one.querySelector('.pm-matrix-row-head .pm-matrix-name')?.textContent === name,
  );
  return [...(line?.querySelectorAll('.pm-matrix-cell') ?? [])].map(seen);
}
const ready = (): Promise<void> => expect.poll(() => root.querySelectorAll('.pm-matrix-cell').length).toBeGreaterThan(0);

const inColours = (value: string) => cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });

/** In light and dark. */
async function accessible(): Promise<void> {
  for (const colours of ['dark', 'light']) {
    await inColours(colours);
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${colours} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
  }
}

describe('the matrix', () => {
  test('shows bounds with their operators, in one unit, result beside target, and gaps where nothing is said', async () => {
    open();
    await ready();
    expect(heads()).toEqual(['云岭乡 2026', '清溪镇 2024', '清溪镇 2025', '清溪镇 2026', '石板滩镇 2026']);
    expect(cells('粮食播种面积')).toEqual(['≥1.8万亩', '', '', '=2.3万亩', '1.8–2万亩']);
    expect(cells('城镇新增就业')).toEqual(['≈300人', '≥400人', '2024 =380人 ≥400人', '2025 =412人 ≥420人', '']);
    expect(cells('财政总收入')).toEqual(['', '', '', '≥8%', '≥6%']);
    expect(cells('地方财政收入')).toEqual(['=5%', '', '', '', '']);
    await accessible();
  });

  test('filters by role, by number of pages and by name, and says so in the address', async () => {
    const { told } = open();
    await ready();
    await userEvent.click(viewport.getByRole('button', { name: '完成', exact: true }));
    expect(cells('城镇新增就业')).toEqual(['', '', '2024 =380人', '2025 =412人', '']);
    expect(rowHeads()).not.toContain('财政总收入');
    await userEvent.click(viewport.getByRole('button', { name: '全部', exact: true }));
    await userEvent.fill(viewport.getByRole('spinbutton'), '3');
    expect(rowHeads()).toEqual(['固定资产投资', '粮食播种面积', '城镇新增就业']);
    await userEvent.fill(viewport.getByRole('searchbox'), '粮食');
    expect(rowHeads()).toEqual(['粮食播种面积']);
    expect([...(told.at(-1) ?? [])]).toEqual([
      ['in', ['3']],
      ['q', ['粮食']],
    ]);
  });

  test('opens the sentence of a cell by keyboard alone, and goes back to the cell', async () => {
    open();
    await ready();
    root.querySelector<HTMLElement>('[data-at="-1,-1"]')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.poll(() => document.activeElement?.getAttribute('data-at')).toBe('1,3');
    await userEvent.keyboard('{Enter}');
    const dialog = viewport.getByRole('dialog');
    await expect.element(dialog).toHaveTextContent('财政总收入增长8%以上，');
    expect(root.querySelector('dialog a')?.getAttribute('href')).toContain('#:~:text=');
    await accessible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement?.getAttribute('data-at')).toBe('1,3');
  });

  test('moves and pins columns, pins rows, says what is kept apart and why', async () => {
    open();
    await ready();
    root.querySelector<HTMLElement>('[data-at="-1,3"]')?.focus();
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(heads()[2]).toBe('清溪镇 2026');
    root.querySelector<HTMLElement>('[data-at="-1,4"]')?.click();
    await userEvent.click(viewport.getByRole('button', { name: '固定此列' }));
    await userEvent.keyboard('{Escape}');
    expect(heads()[0]).toBe('石板滩镇 2026');
    root.querySelector<HTMLElement>('[data-at="1,-1"]')?.click();
    await expect.element(viewport.getByRole('dialog')).toHaveTextContent('地方财政收入 口径不同');
    await userEvent.click(viewport.getByRole('button', { name: '固定此行' }));
    await userEvent.keyboard('{Escape}');
    expect(root.querySelector('.pm-matrix-heading')?.textContent).toContain('已固定');
  });

  test('draws only what is in sight of a thousand pages', async () => {
    const said = Array.from(
      { length: 40 },
      (_, n) => ['〔1〕', figure({ indicatorKey: `~指标${n}`, indicator: `指标${n}`, value: n + 1, unit: '个' })] as const,
    );
    open(Array.from({ length: 1000 }, (_, n) => planPage(`第${n}镇`, 2026, said)));
    await ready();
    expect(root.querySelectorAll('.pm-matrix-cell').length).toBeLessThan(600);
    expect(root.querySelector('[role="grid"]')?.getAttribute('aria-colcount')).toBe('1001');
    root.querySelector<HTMLElement>('[data-at="-1,-1"]')?.focus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await expect.poll(() => document.activeElement?.getAttribute('data-at')).toBe('40,999');
  });

  test('a row is drawn as a chart with its figures beside it, and saved as SVG and PNG', async () => {
    const { done, files } = open();
    await ready();
    root.querySelector<HTMLElement>('[data-at="1,-1"]')?.click();
    await userEvent.click(viewport.getByRole('button', { name: '画图' }));
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('.pm-chart svg')?.textContent).toContain('≥8%');
    expect(root.querySelectorAll('.pm-chart-table tbody tr')).toHaveLength(2);
    await userEvent.click(viewport.getByRole('button', { name: 'SVG' }));
    await userEvent.click(viewport.getByRole('button', { name: 'PNG' }));
    await expect
      .poll(() => done)
      .toEqual(['download 规标-财政总收入 增长 · %-2026-11-25.svg', 'download 规标-财政总收入 增长 · %-2026-11-25.png']);
    expect(await files[0]?.text()).toContain('font-family=');
    expect(files[1]?.type).toBe('image/png');
    expect(files[1]?.size).toBeGreaterThan(4000);
    await accessible();
  });
});

describe('a township over the years', () => {
  test('sets target beside result with difference and rate', async () => {
    open(SAMPLE, { mode: 'years' });
    await expect.poll(() => root.querySelectorAll('.pm-years-table tbody tr').length).toBeGreaterThan(0);
    const row = [...root.querySelectorAll('.pm-years-table tbody tr')].find((one) =>
      one.querySelector('th')?.textContent?.includes('城镇新增就业'),
    );
    const said = [...(row?.querySelectorAll('.pm-year-judged') ?? [])].map((one) => [...one.children].map((part) => part.textContent));
    expect(said).toEqual([
      ['未达标', '−20人', '完成 95%'],
      ['达标', '+12人', '完成 103%'],
    ]);
    await accessible();
    await userEvent.click(row?.querySelector('.pm-years-chart') ?? root);
    await expect.poll(() => root.querySelector('.pm-chart-picture svg')?.textContent).toContain('≥420人');
    // Two results stand on one line; the year that has none breaks it.
    expect(root.querySelectorAll('.pm-chart-picture svg circle, .pm-chart-picture svg g[fill] > path').length).toBeGreaterThanOrEqual(2);
    expect(root.querySelector('.pm-chart-picture svg')?.textContent).toContain('2025');
    await userEvent.click(row?.querySelector('.pm-year-cell') ?? root);
    await expect.element(viewport.getByRole('dialog')).toHaveTextContent('全年新增城镇就业380人。');
  });
});

test('contradictions name their sentences and say why', async () => {
  open(SAMPLE, { mode: 'findings' });
  await expect.poll(() => root.querySelectorAll('.pm-finding').length).toBe(1);
  const text = root.querySelector('.pm-finding')?.textContent;
  for (const part of ['规上工业总产值', '部分大于整体', '完成规上工业总产值15亿元。', '完成工业总产值12亿元。'])
    expect(text).toContain(part);
  await accessible();
});

test('projects: linked over pages, sums that say what they do not know', async () => {
  show(<ProjectsView ports={comparisonWorld(SAMPLE).ports} />);
  await expect
    .poll(() => [...root.querySelectorAll('.pm-project-name')].map((name) => name.textContent))
    .toEqual(['松湖智能装备产业园', '柳河大桥加固工程', '云岭冷链物流中心']);
  await expect.element(viewport.getByRole('status')).toHaveTextContent('3 个，合计 2.46亿元，另 1 个未说明投资');
  const first = root.querySelector('.pm-project');
  expect(first?.textContent).toContain('拟建 → 将完工');
  await userEvent.click(first?.querySelector('button') ?? root);
  expect(first?.querySelectorAll('.pm-mention')).toHaveLength(2);
  expect(first?.textContent).toContain('视为同一项目');
  await accessible();
});

test('in a popup the latest pages are compared, rows of at least two pages', async () => {
  await viewport.viewport(400, 600);
  show(<ComparisonCompact ports={comparisonWorld(SAMPLE).ports} ticked={null} onTicked={() => undefined} />, 'en');
  await ready();
  expect(rowHeads()).toContain('Total fiscal revenue');
  expect(rowHeads()).not.toContain('Local fiscal revenue');
  await accessible();
  await viewport.viewport(1000, 800);
});

test('without pages it says what to do', async () => {
  open([]);
  await expect.element(viewport.getByText('还没有可对比的页面')).toBeVisible();
});

test.each(['zh', 'en'] as const)(
  'figures of another scope stay within their cell, each with what it is beside it (%s)',
  async (language) => {
    await viewport.viewport(1100, 700);
    const gdp = { indicatorKey: 'gdp', indicator: '地区生产总值', role: 'actual', unit: '元', year: 2025 } as const;
    const jobs = { indicatorKey: 'urban-new-employment', indicator: '城镇新增就业', change: 'new', unit: '人' } as const;
    open(
      [
        planPage('清溪镇', 2025, [['新增城镇就业〔不少于400人〕。', figure({ ...jobs, op: '>=', value: 400, year: 2025 })]]),
        planPage('清溪镇', 2026, [
          ['上半年地区生产总值〔12亿元〕。', figure({ ...gdp, value: 12e8 })],
          ['全县地区生产总值〔260亿元〕。', figure({ ...gdp, value: 260e8 })],
          ['预计全年地区生产总值完成〔26.4亿元〕。', figure({ ...gdp, value: 26.4e8 })],
          ['五年来累计新增城镇就业〔2000人〕。', figure({ ...jobs, role: 'actual', value: 2000, year: 2025 })],
        ]),
      ],
      {},
      language,
    );
    await expect.poll(() => root.querySelectorAll('.pm-cell-entry[data-aside]').length).toBe(4);
    const words = [...root.querySelectorAll('.pm-cell-entry[data-aside] .pm-cell-year')].map((part) => part.textContent);
    const told =
      language === 'zh'
        ? ['2025 年中', '2025 口径不同', '2025 预计', '2025 多年']
        : ['2025 part-year', '2025 other scope', '2025 forecast', '2025 several years'];
    expect(words).toEqual(told);
    for (const cell of root.querySelectorAll('.pm-matrix-cell:not([data-empty])')) {
      const box = cell.getBoundingClientRect();
      for (const part of cell.querySelectorAll('.pm-cell-year, .pm-bound')) {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        expect(left >= box.left && right <= box.right && top >= box.top - 1 && bottom <= box.bottom + 1, part.textContent ?? '').toBe(true);
        expect(part.scrollWidth <= part.clientWidth || part.clientWidth === 0, `${part.textContent} is cut off`).toBe(true);
      }
    }
  },
);
