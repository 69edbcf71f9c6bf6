import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent, page as viewport } from 'vitest/browser';
import { BackupNotices } from '../../components/backup/backup-notices.tsx';
import type { BackupPorts } from '../../components/backup/ports.ts';
import { RuleOffer } from '../../components/corrections/rule-offer.tsx';
import { OptionsPage } from '../../components/options/options-page.tsx';
import type { OptionsPorts } from '../../components/options/ports.ts';
import type { Announcer } from '../../components/use-announcement.ts';
import { WordsProvider } from '../../components/words.tsx';
import type { CorrectionRule } from '../../lib/core/corrections/rule.ts';
import { readFileSteps } from '../../lib/core/exchange/read/read-file.ts';
import { checkCollection, type WitnessPort } from '../../lib/store/canary.ts';
import { type Collection, createCollection } from '../../lib/store/collection.ts';
import { CollectionDatabase } from '../../lib/store/schema.ts';
import { watchCollection } from '../../lib/store/watch.ts';
import '../../components/tokens.css';
import '../../components/surface.css';
import '../../components/ledger.css';
import '../../components/backup/backup.css';
import '../../components/corrections/corrections.css';
import '../../components/options/options.css';
import { A_FIGURE, aDraft, aPage } from '../unit/store/items.ts';
import { wordsOf } from './popup-world.ts';

const HOME = 'https://www.yunling.example/plan';
const OTHER = 'https://www.yunling.example/other';
const RULE: CorrectionRule = {
  id: 'r1',
  createdAt: '2026-03-01T08:00:00.000Z',
  enabled: true,
  match: { indicator: '财政总收入', indicatorKey: 'fiscal-revenue-total', role: null },
  become: { indicator: { indicator: '一般公共预算收入', indicatorKey: 'general-budget-revenue', category: '财政' }, role: null },
};

let root: HTMLElement;
let db: CollectionDatabase;
let collection: Collection;
let files: { readonly name: string; readonly file: Blob }[];
let backup: BackupPorts;
let persisted: boolean;
let asked: string[];
let witness: unknown;

const witnessPort: WitnessPort = {
  read: async () => witness,
  write: (seen) => {
    witness = seen;
    return Promise.resolve();
  },
};

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  document.documentElement.lang = 'zh-CN';
  document.title = 'Planmark';
  db = new CollectionDatabase(`options-test-${crypto.randomUUID()}`);
  collection = createCollection({ now: () => '2026-03-01T08:00:00.000Z', persist: async () => true }, db);
  [files, persisted, asked, witness] = [[], false, [], null];
  backup = {
    collection,
    watch: watchCollection,
    download: (file, name) => files.push({ file, name }),
    today: () => '2026-11-25',
    witness: witnessPort,
    restore: () => asked.push('restore'),
  };
});
afterEach(() => {
  render(null, root);
  root.remove();
  db.close();
  return db.delete();
});

let governments = true;
let siteWatchers: (() => void)[] = [];
beforeEach(() => {
  governments = true;
  siteWatchers = [];
});

function open(language: 'zh' | 'en' = 'zh'): void {
  const ports: OptionsPorts = {
    collection,
    watch: watchCollection,
    backup,
    storage: {
      estimate: async () => ({ used: 3_500_000, quota: 2_000_000_000 }),
      persisted: async () => persisted,
      persist: async () => (asked.push('persist') > 0 ? true : persisted),
    },
    sites: {
      list: async () => [],
      add: async () => true,
      remove: async () => true,
      governments: async () => governments,
      allowGovernments: () => {
        governments = true;
        for (const tell of siteWatchers) tell();
        return Promise.resolve(true);
      },
      follow: (onChange) => void siteWatchers.push(onChange),
    },
    shortcuts: {
      keys: async () => ({
        ok: true,
        value: [
          { name: 'next-mark', key: 'Alt+J' },
          { name: 'ignore-mark', key: '' },
        ],
      }),
      open: async () => asked.push('shortcuts') < 0,
    },
    version: '0.1.0',
  };
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  render(
    <WordsProvider value={wordsOf(language)}>
      <OptionsPage ports={ports} />
    </WordsProvider>,
    root,
  );
}

const button = (name: string | RegExp) => viewport.getByRole('button', { name });
const said = (text: string): Promise<void> => expect.poll(() => root.querySelector('.pm-toast-text')?.textContent).toBe(text);
const fill = async (): Promise<void> => {
  await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10), aDraft(HOME, 40)]);
  await collection.savePageItems(aPage(OTHER), [aDraft(OTHER, 10)]);
  await collection.savePageItems(aPage(OTHER), [aDraft(OTHER, 70)], 'ignored');
};
const indicators = async (): Promise<unknown[]> => {
  const items = [...(await collection.itemsOfPage(HOME)), ...(await collection.itemsOfPage(OTHER))];
  return items.map(({ reading }) => reading.kind === 'figure' && reading.indicator);
};

describe('the options', () => {
  test.each(['zh', 'en'] as const)('have no accessibility violations (%s)', async (language) => {
    await fill();
    await collection.putCorrection(RULE);
    open(language);
    await expect.poll(() => root.querySelectorAll('.pm-rule').length).toBe(1);
    await userEvent.click(button(language === 'zh' ? '删除全部…' : 'Delete everything…'));
    await expect.poll(() => root.querySelector('.pm-confirm')).not.toBeNull();
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('ask for government sites again where the browser took them back', async () => {
    governments = false;
    open();
    await userEvent.click(button('允许 gov.cn'));
    await said('今后自动识别 gov.cn');
    await expect.poll(() => viewport.getByRole('list', { name: '网站' }).element().textContent).toBe('gov.cn自带');
    expect(document.activeElement?.getAttribute('aria-labelledby')).toBe('sites');
  });

  test('say where keys are bound where the browser’s page does not open', async () => {
    open();
    await expect.poll(() => root.textContent).toContain('Alt+J');
    await userEvent.click(button('打开浏览器的快捷键页面'));
    await expect.poll(() => root.querySelector('.pm-toast-text')?.textContent).toContain('扩展管理');
  });
});

describe('deleting everything', () => {
  test('says what goes, wants the word, and is undone', async () => {
    await fill();
    open();
    await userEvent.click(button('删除全部…'));
    await expect.poll(() => root.querySelector('.pm-confirm')?.textContent).toContain('2 个页面、3 条已保存条目、1 条已忽略或待复核条目');
    const confirm = button('删除全部').and(viewport.getByRole('button', { name: '删除全部', exact: true }));
    await expect.element(confirm).toBeDisabled();
    await userEvent.keyboard('删除');
    await expect.element(confirm).toBeDisabled();
    await userEvent.fill(viewport.getByLabelText('输入“删除全部”以确认'), 'DELETE');
    await userEvent.keyboard('{Enter}');
    await said('收藏已清空');
    expect(await collection.count()).toEqual({ pages: 0, items: 0 });
    await userEvent.click(button('撤销'));
    await said('已全部恢复');
    expect(await collection.count()).toEqual({ pages: 2, items: 3 });
  });
});

describe('backup', () => {
  test('one press makes a file that can be read back, and the reminder is quiet', async () => {
    await fill();
    await collection.keepArticle(HOME, '<p>财政总收入增长20%以上。</p>');
    await collection.putCorrection(RULE);
    open();
    await expect.poll(() => root.textContent).toContain('还没有备份过，已新存 3 条');
    await userEvent.click(button('立即备份').first());
    await said('备份完成，共 4 条');
    const [made] = files;
    expect(made?.name).toBe('规标-备份-2026-11-25.json');
    const steps = readFileSteps((await made?.file.text()) ?? '');
    let step = steps.next();
    while (!step.done) step = steps.next();
    const reading = step.value;
    if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
    expect(reading.file.pages.flatMap(({ items }) => items)).toHaveLength(4);
    expect(reading.file.pages.find(({ page }) => page.id === HOME)?.article?.html).toBe('<p>财政总收入增长20%以上。</p>');
    expect(reading.file.corrections).toEqual([RULE]);
    await expect.poll(() => root.textContent).toContain('此后新存 0 条');
  });

  test('says how much is used and asks for lasting storage', async () => {
    open();
    await expect.poll(() => root.textContent).toContain('3.3 MB，可用上限 1.9 GB');
    await userEvent.click(button('请求持久保存'));
    await said('浏览器将持久保存收藏');
    expect(asked).toEqual(['persist']);
  });

  test('is reminded of from the chosen number on, and kept still by 以后再说', async () => {
    const notices = (): void =>
      render(
        <WordsProvider value={wordsOf('zh')}>
          <BackupNotices
            ports={backup}
            announcer={{ current: null, say: () => undefined, dismiss: () => undefined, hold: () => undefined }}
          />
        </WordsProvider>,
        root,
      );
    const known = (): Promise<void> => expect.poll(() => root.querySelector('.pm-awaited')).toBeNull();
    await collection.keepSetting('backup-reminder', { every: 2, later: null });
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    notices();
    await known();
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 40)]);
    // Who is looking sees nothing move: the reminder comes with the next opening.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(root.textContent).toBe('');
    render(null, root);
    notices();
    await expect.poll(() => root.textContent).toContain('已新存 2 条');
    await userEvent.click(button('以后再说'));
    await expect.poll(() => root.textContent).toBe('');
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 70), aDraft(HOME, 90)]);
    render(null, root);
    notices();
    await expect.poll(() => root.textContent).toContain('已新存 4 条');
  });

  test('a collection that the browser threw away is said plainly, with the way to a backup', async () => {
    await fill();
    await checkCollection(collection, witnessPort, '2026-11-20T08:00:00.000Z');
    db.close();
    await db.delete();
    collection = createCollection({ now: () => '2026-11-25T08:00:00.000Z', persist: async () => true }, new CollectionDatabase(db.name));
    backup = { ...backup, collection };
    open();
    const notice = viewport.getByRole('alert').first();
    await expect.element(notice).toHaveTextContent('浏览器清除了收藏。');
    expect(root.textContent).toContain('2 个页面、3 条条目');
    await userEvent.click(button('从备份恢复…').first());
    expect(asked).toEqual(['restore']);
    await userEvent.click(button('知道了'));
    await expect.poll(() => root.textContent).not.toContain('浏览器清除了收藏');
    await expect.poll(() => (witness as { items: number }).items).toBe(0);
  });
});

describe('rules', () => {
  const announcer = (): Announcer => ({ current: null, say: () => undefined, dismiss: () => undefined, hold: () => undefined });

  test('以后同类都这样: shows from what to what on every page, changes what is ticked, and is undone', async () => {
    await fill();
    const corrected = { ...A_FIGURE, ...RULE.become.indicator };
    const [first] = await collection.itemsOfPage(HOME);
    await collection.editItems([{ id: first?.id ?? '', reading: corrected }]);
    const [item] = await collection.itemsOfPage(HOME);
    if (item === undefined) throw new Error('nothing was saved');
    render(
      <WordsProvider value={wordsOf('zh')}>
        <RuleOffer ports={{ collection }} item={item} announcer={announcer()} />
      </WordsProvider>,
      root,
    );
    await userEvent.click(button('以后同类都这样…'));
    await expect.poll(() => root.querySelectorAll('.pm-change').length).toBe(2);
    expect(root.querySelector('.pm-change')?.textContent).toContain('财政总收入 · 目标 → 一般公共预算收入 · 目标 ≥20%');
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await userEvent.click(viewport.getByRole('checkbox').first());
    await userEvent.click(button('采用规则并修改 1 条'));
    await expect.poll(() => root.querySelector('dialog')).toBeNull();
    // By hand; by the rule; unticked, for pages go by their address; ignored.
    expect(await indicators()).toEqual(['一般公共预算收入', '一般公共预算收入', '财政总收入', '财政总收入']);
    expect(await collection.corrections()).toMatchObject([{ enabled: true, match: RULE.match, become: RULE.become }]);
  });

  test('are listed with what they changed, switched off, and taken back with undo', async () => {
    await fill();
    const items = await collection.itemsOfPage(HOME);
    await collection.applyCorrection(
      RULE,
      items.map(({ id }) => id),
    );
    open();
    await expect.poll(() => root.querySelector('.pm-rule')?.textContent).toContain('财政总收入 → 一般公共预算收入已修改 2 条');
    await userEvent.click(viewport.getByRole('switch'));
    await expect.poll(async () => (await collection.corrections())[0]?.enabled).toBe(false);
    await userEvent.click(button('删除规则：财政总收入 → 一般公共预算收入'));
    await userEvent.click(button('恢复为原读数'));
    await said('规则已删除，恢复了 2 条');
    expect(await indicators()).toEqual(['财政总收入', '财政总收入', '财政总收入', '财政总收入']);
    await userEvent.click(button('撤销'));
    await expect.poll(async () => (await collection.corrections()).length).toBe(1);
    expect((await indicators()).slice(0, 2)).toEqual(['一般公共预算收入', '一般公共预算收入']);
  });

  test('an item without a correction of its own offers none', async () => {
    await fill();
    const [item] = await collection.itemsOfPage(HOME);
    if (item === undefined) throw new Error('nothing was saved');
    render(<RuleOffer ports={{ collection }} item={item} announcer={announcer()} />, root);
    expect(root.textContent).toBe('');
  });
});
