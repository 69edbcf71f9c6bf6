import './open-trees.ts';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Card, type CardProps } from '../../components/card/card.tsx';
import { MarkList } from '../../components/card/mark-list.tsx';
import { type LayerInput, type OpenLayer, openLayer } from '../../components/card/open-layer.tsx';
import { placeCard } from '../../components/card/place-card.ts';
import type { ItemDraft, ItemReading } from '../../lib/core/item.ts';
import { aDraft } from '../unit/store/items.ts';
import { A_PROJECT, TARGET } from './marked-article.ts';
import { wordsOf } from './popup-world.ts';

let card: OpenLayer | null = null;
afterEach(() => {
  card?.close();
  card = null;
});

const words = wordsOf('zh');

type Over = Partial<CardProps & Omit<LayerInput, 'body'>>;

const nothing = (): void => undefined;

function input(reading: ItemReading, { scheme = 'light', boxes = () => [new DOMRect(40, 60, 80, 20)], ...over }: Over = {}): LayerInput {
  const props: CardProps = {
    item: { ...aDraft('https://www.yunling.example/plan', 5), reading },
    words,
    saved: false,
    ignored: false,
    notes: [],
    change: null,
    place: { at: 7, of: 23 },
    busy: false,
    copied: false,
    notice: '',
    said: '',
    onTakeBack: null,
    form: null,
    keys: null,
    onToggle: nothing,
    onEdit: nothing,
    onRenew: nothing,
    onIgnore: nothing,
    onCopy: nothing,
    onStep: nothing,
    onList: nothing,
    onLegend: nothing,
    onClose: nothing,
    ...over,
  };
  return { scheme, boxes, body: <Card {...props} /> };
}

const show = (reading: ItemReading, over: Over = {}): ShadowRoot => {
  card = openLayer(document, input(reading, over), true);
  return card.root;
};
const textOf = (root: ShadowRoot): string => root.querySelector('.pm-card')?.textContent ?? '';
const button = (root: ShadowRoot, name: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(name),
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
};

describe('what the card says', () => {
  test('a target, with its operator and whether the number is included', () => {
    const text = textOf(show(TARGET));
    for (const part of ['目标', '财政总收入', '增长', '≥', '20', '%', '含本数', '2026 年', '财政所']) expect(text).toContain(part);
  });

  test('a bound without its number says so, an exact value says nothing of it', () => {
    expect(textOf(show({ ...TARGET, op: '>' } as ItemReading))).toContain('不含本数');
    card?.close();
    expect(textOf(show({ ...TARGET, op: '=' } as ItemReading))).not.toContain('含本数');
  });

  test('a project', () => {
    const text = textOf(show(A_PROJECT));
    for (const part of ['项目', '云岭水厂扩建项目', '1.2亿元', '9月底', '城建办']) expect(text).toContain(part);
  });

  test('a failure, where screen readers hear it', () => {
    const root = show(TARGET, { notice: '扩展已更新，请刷新页面。' });
    expect(root.querySelector('[role=status]')?.textContent).toBe('扩展已更新，请刷新页面。');
  });
});

describe('what the card does', () => {
  test('buttons answer to people, not to scripts of the page', async () => {
    const calls: string[] = [];
    const root = show(TARGET, {
      onToggle: () => calls.push('toggle'),
      onIgnore: () => calls.push('ignore'),
      onCopy: () => calls.push('copy'),
      onStep: (by) => calls.push(`step ${by}`),
      onList: () => calls.push('list'),
      onLegend: () => calls.push('legend'),
      onClose: () => calls.push('close'),
    });
    for (const each of root.querySelectorAll('button')) each.click();
    expect(calls).toEqual([]);
    const names = ['保存', '忽略', '复制引文', '上一处', '下一处', '列出', '快捷键', '关闭'];
    for (const name of names) await userEvent.click(button(root, name));
    expect(calls).toEqual(['toggle', 'ignore', 'copy', 'step -1', 'step 1', 'list', 'legend', 'close']);
  });

  test('the save button tells its state', () => {
    const root = show(TARGET);
    expect(button(root, '保存').getAttribute('aria-pressed')).toBe('false');
    card?.update(input(TARGET, { saved: true }));
    expect(button(root, '取消保存').getAttribute('aria-pressed')).toBe('true');
  });

  test('what is ignored can be taken back, and says so; what is saved cannot be ignored', () => {
    const root = show(TARGET, { ignored: true, place: null });
    expect(textOf(root)).toContain('已忽略');
    expect(button(root, '撤销')).toBeTruthy();
    expect(root.querySelector('.pm-card-save')).toBeNull();
    card?.update(input(TARGET, { saved: true }));
    expect(root.querySelector('.pm-card-ignore')).toBeNull();
  });

  test('says what changed on the page since it was saved, and offers the new value', async () => {
    const calls: string[] = [];
    const root = show(TARGET, {
      saved: true,
      change: { id: 'any', state: 'changed', was: '20%', now: '18%' },
      onRenew: () => calls.push('renew'),
    });
    expect(textOf(root)).toContain('原文已改：20% → 18%');
    await userEvent.click(button(root, '更新为新值'));
    expect(calls).toEqual(['renew']);
    card?.update(input(TARGET, { saved: true }));
    expect(textOf(root)).not.toContain('原文已改');
  });

  test('it says which mark of how many it is', () => expect(textOf(show(TARGET))).toContain('7 / 23'));

  test('it lists keys as the browser has bound them', async () => {
    const calls: string[] = [];
    const root = show(TARGET, { onLegend: () => calls.push('legend') });
    await userEvent.keyboard('?');
    expect(calls).toEqual(['legend']);
    card?.update(
      input(TARGET, {
        keys: [
          { name: 'next-mark', key: 'Alt+J' },
          { name: 'ignore-mark', key: '' },
        ],
      }),
    );
    const lines = [...root.querySelectorAll('.pm-keys dl > div')].map((line) => [...line.children].map(({ textContent }) => textContent));
    expect(lines).toEqual([
      ['下一处标注', 'Alt+J'],
      ['忽略当前标注', '未设置'],
      ['快捷键', '?'],
      ['关闭', 'Esc'],
    ]);
  });

  test('opened by the pointer it takes no focus', () => {
    card = openLayer(document, input(TARGET), false);
    expect(document.activeElement).toBe(document.body);
  });

  test('it leaves nothing behind and gives the focus back', () => {
    document.body.innerHTML = '<button id="before">前</button>';
    const before = document.querySelector<HTMLElement>('#before');
    before?.focus();
    const page = document.documentElement.outerHTML;
    show(TARGET);
    expect(document.activeElement).toBe(card?.host);
    expect(document.querySelectorAll('planmark-root')).toHaveLength(1);
    card?.close();
    expect(document.documentElement.outerHTML).toBe(page);
    expect(document.activeElement).toBe(before);
    document.body.replaceChildren();
  });

  test.each(['light', 'dark'] as const)('it has no accessibility violations: %s', async (scheme) => {
    const root = show(TARGET, { scheme, notice: '未能保存。', keys: [{ name: 'next-mark', key: 'Alt+J' }] });
    await Promise.all((root.querySelector('.pm-card') as HTMLElement).getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(root.querySelector('.pm-card') as HTMLElement);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('it lies beside its mark and inside the window', () => {
    for (const mark of [new DOMRect(40, 60, 80, 20), new DOMRect(window.innerWidth - 30, window.innerHeight - 40, 25, 20)]) {
      const box = show(TARGET, { boxes: () => [mark] })
        .querySelector('.pm-card')
        ?.getBoundingClientRect() as DOMRect;
      expect(box.top >= mark.bottom || box.bottom <= mark.top).toBe(true);
      expect(box.left >= 0 && box.right <= window.innerWidth && box.top >= 0 && box.bottom <= window.innerHeight).toBe(true);
      card?.close();
    }
  });
});

describe('the list of marks', () => {
  const items = [TARGET, A_PROJECT].map((reading, i) => ({ ...aDraft('https://www.yunling.example/plan', 5 + 40 * i), reading }));
  const open = (scheme: 'light' | 'dark', onChoose: (item: ItemDraft) => void = nothing): ShadowRoot => {
    const [first] = items;
    const body = (
      <MarkList words={words} items={items} saved={new Set([first?.id ?? ''])} current={null} onChoose={onChoose} onClose={nothing} />
    );
    card = openLayer(document, { scheme, boxes: () => null, body }, true);
    return card.root;
  };

  test('names every mark in reading order, and what is saved; the arrow keys go through it', async () => {
    const chosen: string[] = [];
    const root = open('light', ({ id }) => chosen.push(id));
    expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      '目标财政总收入 增长 ≥20%已保存',
      '项目云岭水厂扩建项目',
    ]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(chosen).toEqual([items[1]?.id]);
  });

  test.each(['light', 'dark'] as const)('has no accessibility violations: %s', async (scheme) => {
    const list = open(scheme).querySelector('.pm-card') as HTMLElement;
    await Promise.all(list.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(list);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('the place of the card', () => {
  const window = { width: 1000, height: 600 };
  const size = { width: 340, height: 180 };
  const mark = (left: number, top: number) => [{ left, top, right: left + 60, bottom: top + 20 }];

  test('below where there is room, else above, on the line where the mark begins', () => {
    expect(placeCard(mark(200, 100), size, window)).toMatchObject({ left: 200, top: 128 });
    expect(placeCard(mark(200, 500), size, window)).toMatchObject({ left: 200, top: 312 });
  });

  test('a quote of several boxes on a line is one mark', () => {
    const boxes = [...mark(200, 100), ...mark(260, 100)];
    expect(placeCard(boxes, size, window).left).toBe(200);
  });

  test('where neither side has room the card is cut to the larger one, and the mark stays free', () => {
    const low = { width: 1000, height: 400 };
    const { top, maxHeight } = placeCard(mark(200, 190), { width: 340, height: 300 }, low);
    expect(top).toBeGreaterThanOrEqual(210);
    expect(top + Math.min(300, maxHeight)).toBeLessThanOrEqual(400);
  });

  test('at the right edge it moves left', () => expect(placeCard(mark(930, 100), size, window).left).toBe(652));
});
