import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import formStyles from '../../components/edit-form/edit-form.css?inline';
import { EditForm, type EditFormProps } from '../../components/edit-form/edit-form.tsx';
import tokens from '../../components/tokens.css?inline';
import { WordsProvider } from '../../components/words.tsx';
import { fieldsOf, type ItemFields, type Problem } from '../../lib/core/editing/fields.ts';
import { suggestIndicators } from '../../lib/core/editing/suggest-indicators.ts';
import { A_FIGURE } from '../unit/store/items.ts';
import { A_PROJECT } from './marked-article.ts';
import { wordsOf } from './popup-world.ts';

let place: HTMLElement | null = null;
afterEach(() => {
  if (place !== null) render(null, place);
  place?.remove();
});

interface Shown {
  readonly done: string[];
  readonly saved: ItemFields[];
  readonly show: (over: Partial<EditFormProps>) => void;
  readonly root: ShadowRoot;
}

/** A form in a shadow root, as in the card, at the width of a narrow one. */
function show(over: Partial<EditFormProps> = {}, language: 'zh' | 'en' = 'zh', width = 320): Shown {
  place = document.createElement('div');
  document.body.append(place);
  const root = place.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `${tokens}\n${formStyles}\n.box { width: ${width}px; font: 13px/1.6 sans-serif; background: var(--pm-paper) }`;
  const box = document.createElement('div');
  box.className = 'box';
  root.append(style, box);
  const done: string[] = [];
  const saved: ItemFields[] = [];
  let props: EditFormProps = {
    fields: fieldsOf(A_FIGURE, '', ['重点']),
    problems: [],
    busy: false,
    suggest: async (typed) => suggestIndicators(typed, 8),
    onSave: (fields) => saved.push(fields),
    onLeave: () => done.push('leave'),
  };
  const draw = (more: Partial<EditFormProps>): void => {
    props = { ...props, ...more };
    render(
      <WordsProvider value={wordsOf(language)}>
        <EditForm {...props} />
      </WordsProvider>,
      box,
    );
  };
  draw(over);
  return { done, saved, show: draw, root };
}

const control = (root: ShadowRoot, field: string): HTMLInputElement => {
  const found = root.querySelector<HTMLInputElement>(`[data-field="${field}"] :is(input, select, textarea)`);
  if (found === null) throw new Error(`no field ${field}`);
  return found;
};

describe('the form', () => {
  test('opens in its first field, with what is known', async () => {
    const { root } = show();
    await expect.poll(() => root.activeElement).toBe(control(root, 'indicator'));
    expect(control(root, 'indicator').value).toBe('财政总收入');
    expect(control(root, 'op').value).toBe('>=');
    expect(control(root, 'value').value).toBe('20');
    expect(control(root, 'department').value).toBe('财政所');
    expect(control(root, 'tags').value).toBe('重点');
  });

  test('Enter saves what was typed; nothing of it reaches the page', async () => {
    const { root, saved } = show();
    const heard: string[] = [];
    const hear = (event: KeyboardEvent): number => heard.push(event.key);
    document.addEventListener('keydown', hear);
    await userEvent.fill(control(root, 'value'), '25%以上');
    await userEvent.click(control(root, 'value'));
    await userEvent.keyboard('{End}{Enter}');
    document.removeEventListener('keydown', hear);
    expect(saved).toEqual([{ ...fieldsOf(A_FIGURE, '', ['重点']), value: '25%以上' }]);
    expect(heard).toEqual([]);
  });

  test('Enter in the note is a line, Ctrl+Enter saves', async () => {
    const { root, saved } = show();
    await userEvent.click(control(root, 'note'));
    await userEvent.keyboard('甲{Enter}乙');
    expect(saved).toEqual([]);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(saved[0]?.note).toBe('甲\n乙');
  });

  test('Escape and its button leave', async () => {
    const { root, done } = show();
    await userEvent.click(control(root, 'year'));
    await userEvent.keyboard('{Escape}');
    await userEvent.click(root.querySelector('.pm-form-leave') as HTMLElement);
    expect(done).toEqual(['leave', 'leave']);
  });

  test('a script of the page can neither save nor leave', () => {
    const { root, saved, done } = show();
    for (const button of root.querySelectorAll('button')) button.click();
    control(root, 'value').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect([saved, done]).toEqual([[], []]);
  });

  test('while it waits, it does not save again', async () => {
    const { root, saved } = show({ busy: true });
    await userEvent.click(control(root, 'value'));
    await userEvent.keyboard('{Enter}');
    expect(saved).toEqual([]);
    expect(root.querySelector('.pm-form-save')?.getAttribute('aria-disabled')).toBe('true');
  });

  test('problems stand beside their fields, and the first one takes the focus', async () => {
    const problems: Problem[] = [
      { field: 'value', code: 'value-unreadable', typed: '很多', expected: '' },
      { field: 'year', code: 'year-unreadable', typed: '明年', expected: '' },
    ];
    const { root, show: again } = show();
    again({ problems });
    await expect.poll(() => root.activeElement).toBe(control(root, 'value'));
    for (const field of ['value', 'year']) {
      expect(control(root, field).getAttribute('aria-invalid')).toBe('true');
      const id = control(root, field).getAttribute('aria-describedby') ?? '';
      expect(root.getElementById(id)?.textContent).toContain(field === 'value' ? '很多' : '2026');
    }
    expect(control(root, 'unit').hasAttribute('aria-invalid')).toBe(false);
  });

  test('names of the lexicon are offered for what is typed', async () => {
    const { root } = show();
    await userEvent.fill(control(root, 'indicator'), '固定资产');
    await expect
      .poll(() => [...root.querySelectorAll('datalist option')].map((option) => (option as HTMLOptionElement).value))
      .toContain('固定资产投资');
    expect(control(root, 'indicator').getAttribute('list')).toBe(root.querySelector('datalist')?.id);
  });

  test('a project and an excerpt have fields of their own', () => {
    const project = show({ fields: fieldsOf(A_PROJECT, '', []) });
    expect(control(project.root, 'investment').value).toBe('1.2亿元');
    expect(project.root.querySelector('[data-field="value"]')).toBeNull();
    const excerpt = show({ fields: { kind: 'excerpt', note: '', tags: '' } });
    expect([...excerpt.root.querySelectorAll('[data-field]')].map((each) => (each as HTMLElement).dataset.field)).toEqual(['tags', 'note']);
  });

  test.each(['zh', 'en'] as const)('nothing is cut off at 280 px (%s)', (language) => {
    const { root } = show({ fields: fieldsOf(A_FIGURE, '', []) }, language, 280);
    for (const each of root.querySelectorAll<HTMLElement>('label, button, .pm-field')) {
      expect(each.scrollWidth, each.textContent ?? '').toBeLessThanOrEqual(each.clientWidth + 1);
    }
  });

  test('no violation of accessibility, with problems shown', async () => {
    const { root } = show({ problems: [{ field: 'value', code: 'missing', typed: '', expected: '' }] });
    const { violations } = await axe.run(root.host as HTMLElement, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
