/** A form hides what it is behind the names of its controls. What we ask elements for has to be in the list of those names. */
import { afterEach, expect, test } from 'vitest';
import { isOverlaid } from '../../lib/page/overlaid.ts';

const SOURCES = import.meta.glob<string>('../../lib/page/*.ts', { query: '?raw', import: 'default', eager: true });
/** Asked of our own objects, of the document, of text, and of elements that are no forms. */
const ELSEWHERE =
  'addEventListener append data dir getClientRects getElementsByTagName id length name nodeValue role scrollBy style target title toString'.split(
    ' ',
  );

afterEach(() => document.body.replaceChildren());

/** A form with a field of that name. */
function showForm(name: string): void {
  const form = document.createElement('form');
  const field = document.createElement('input');
  field.name = name;
  form.append(field);
  document.body.append(form);
}

test('whatever lib/page asks an element for makes a document unreadable as the name of a field', () => {
  const asked = Object.values(SOURCES).flatMap((source) => [...source.matchAll(/\.(\w+)\b/g)].map(([, name = '']) => name));
  const ofForms = [...new Set(asked)].filter((name) => name in HTMLFormElement.prototype && !ELSEWHERE.includes(name));
  expect(ofForms.length).toBeGreaterThan(15);
  const missed = ofForms.filter((name) => {
    document.body.replaceChildren();
    showForm(name);
    return !isOverlaid(document);
  });
  expect(missed, 'Read it as an attribute, or add it to lib/page/overlaid.ts.').toEqual([]);
});

test.each(['id', 'name', 'action', 'title', 'q', 'class', 'className', 'submit', '__VIEWSTATE'])(
  'a field called %s, as honest forms have them, hides nothing',
  (name) => {
    showForm(name);
    expect(isOverlaid(document)).toBe(false);
  },
);
