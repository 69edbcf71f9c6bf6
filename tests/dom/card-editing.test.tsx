import './open-trees.ts';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Card, type CardProps } from '../../components/card/card.tsx';
import { type OpenLayer, openLayer } from '../../components/card/open-layer.tsx';
import { SelectionBar } from '../../components/card/selection-bar.tsx';
import { fieldsOf } from '../../lib/core/editing/fields.ts';
import type { SelectionKind } from '../../lib/core/selection/selection.ts';
import { A_FIGURE, aDraft } from '../unit/store/items.ts';
import { wordsOf } from './popup-world.ts';

let layer: OpenLayer | null = null;
afterEach(() => {
  layer?.close();
  layer = null;
});

type Scheme = 'light' | 'dark';

const words = wordsOf('zh');
const nothing = (): void => undefined;
const PROPS: CardProps = {
  words,
  item: aDraft('https://www.yunling.example/plan', 5),
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
};
const FORM: CardProps['form'] = {
  fields: fieldsOf(A_FIGURE, '', []),
  problems: [{ field: 'value', code: 'value-unreadable', typed: '很多', expected: '' }],
  suggest: async () => [],
  onSave: nothing,
  onLeave: nothing,
};

function show(over: Partial<CardProps>, scheme: Scheme = 'light'): ShadowRoot {
  layer = openLayer(document, { scheme, boxes: () => [new DOMRect(40, 60, 80, 20)], body: <Card {...PROPS} {...over} /> }, true);
  return layer.root;
}

function showBar(onSave: (as: SelectionKind) => void = nothing, scheme: Scheme = 'light', notice = ''): ShadowRoot {
  const body = <SelectionBar words={words} busy={false} notice={notice} onSave={onSave} />;
  layer = openLayer(document, { scheme, boxes: () => [new DOMRect(40, 60, 80, 20)], body }, false);
  return layer.root;
}

async function violationsIn(root: ShadowRoot): Promise<string[]> {
  const surface = root.querySelector('.pm-card') as HTMLElement;
  await Promise.all(surface.getAnimations().map((animation) => animation.finished));
  const { violations } = await axe.run(surface);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('the card with its form', () => {
  test('shows the form in the place of what it says, and no way to another mark', () => {
    const root = show({ form: FORM });
    expect(root.querySelector('.pm-form')).not.toBeNull();
    expect(root.querySelector('.pm-card-subject')).toBeNull();
    expect(root.querySelectorAll('.pm-card-head button')).toHaveLength(1);
  });

  test('a selection that is not read yet is quoted above its form', () => {
    const root = show({ item: { ...PROPS.item, reading: null }, form: FORM, notice: '选中的文字里没有读出数值。' });
    expect(root.querySelector('.pm-card-quote')?.textContent).toBe('20%以上');
    expect(root.querySelector('[role=status]')?.textContent).toBe('选中的文字里没有读出数值。');
  });

  test('keeps beside its mark when the form grows', async () => {
    const root = show({ form: FORM });
    const role = root.querySelector<HTMLSelectElement>('[data-field=role] select');
    if (role === null) throw new Error('no field for the role');
    await userEvent.selectOptions(role, 'project');
    await expect.poll(() => root.querySelector('[data-field=project]')).not.toBeNull();
    const box = root.querySelector('.pm-card')?.getBoundingClientRect();
    expect(box && (box.top >= 80 || box.bottom <= 60)).toBe(true);
  });

  test.each(['light', 'dark'] as const)('has no accessibility violations: %s', async (scheme) => {
    expect(await violationsIn(show({ form: FORM, notice: '请核对' }, scheme))).toEqual([]);
  });
});

describe('after a change', () => {
  test('says what was done and offers the way back', async () => {
    const calls: string[] = [];
    const root = show({ saved: true, said: '已保存。', notes: ['备注：按初稿'], onTakeBack: () => calls.push('back') });
    expect(root.querySelector('.pm-card-done [role=status]')?.textContent).toBe('已保存。');
    expect(root.querySelector('.pm-card-own')?.textContent).toBe('备注：按初稿');
    await userEvent.click(root.querySelector('.pm-card-back') as HTMLElement);
    expect(calls).toEqual(['back']);
    expect(await violationsIn(root)).toEqual([]);
  });
});

describe('the bar', () => {
  test('says what the text can be saved as, to people only', async () => {
    const saved: SelectionKind[] = [];
    const root = showBar((as) => saved.push(as));
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['存为目标', '存为项目', '存为摘录']);
    for (const button of buttons) button.click();
    expect(saved).toEqual([]);
    for (const button of buttons) await userEvent.click(button);
    expect(saved).toEqual(['figure', 'project', 'excerpt']);
  });

  test('a press on it leaves the selection as it is, and the focus where it is', async () => {
    const text = document.createElement('p');
    text.textContent = '云岭乡新增城镇就业300人';
    document.body.append(text);
    getSelection()?.selectAllChildren(text);
    const root = showBar();
    await userEvent.click(root.querySelector('button') as HTMLElement);
    expect(getSelection()?.toString()).toBe('云岭乡新增城镇就业300人');
    text.remove();
  });

  test('the arrow keys go round', async () => {
    const root = showBar();
    layer?.focus('button');
    const focused = (): string | null | undefined => root.activeElement?.textContent;
    expect(focused()).toBe('存为目标');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toBe('存为摘录');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('存为项目');
  });

  test.each(['light', 'dark'] as const)('has no accessibility violations: %s', async (scheme) => {
    expect(await violationsIn(showBar(nothing, scheme, '请先在正文中选择文字。'))).toEqual([]);
  });
});
