import { describe, expect, test } from 'vitest';
import { anchorItems } from '../../../../lib/core/anchoring/anchor-items.ts';
import corpus from '../../../specs/anchoring.json';
import { savedFrom, unmarked } from './marked-text.ts';

interface Edit {
  readonly name: string;
  readonly page: string;
  readonly steps: readonly (readonly string[])[];
  readonly all?: string;
  /** Items that are there, but that nothing except their label tells from another: better lost than guessed. */
  readonly unsure?: readonly string[];
}

interface Fate {
  readonly id: string;
  readonly state: string;
  readonly at: number | null;
  readonly now: string | null;
}

const pages: Readonly<Record<string, string>> = corpus.pages;
const edits: readonly Edit[] = corpus.edits;

const squeeze = (text: string): string => text.replace(/\s+/gu, '').normalize('NFKC');

/** The marks of places are no text: changes of all text pass them over. */
const outsideOfMarks = (marked: string, change: (text: string) => string): string =>
  marked.replace(/⟦[^|]*\||[⟦⟧]|[^⟦⟧]+/gu, (piece) => (piece.startsWith('⟦') || piece === '⟧' ? piece : change(piece)));

const WHOLE_PAGE: Readonly<Record<string, (marked: string) => string>> = {
  'ocr spaces': (marked) => outsideOfMarks(marked, (text) => [...text].join(' ')),
  'one line': (marked) => outsideOfMarks(marked, (text) => text.replaceAll('\n', '    ')),
  'no-break spaces': (marked) => outsideOfMarks(marked, (text) => text.replaceAll('\n', '\n\u3000\u3000').replaceAll('，', '，\u00a0')),
  'lines in mid-sentence': (marked) => outsideOfMarks(marked, (text) => text.replace(/(.{7})/gu, '$1\n')),
  'full width': (marked) =>
    outsideOfMarks(marked, (text) => text.replace(/[0-9%.]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))),
  'windows lines': (marked) => outsideOfMarks(marked, (text) => text.replaceAll('\n', '\r\n\r\n\t')),
  'corner quotation marks': (marked) => outsideOfMarks(marked, (text) => text.replaceAll('“', '「').replaceAll('”', '」')),
  'straight quotation marks': (marked) => outsideOfMarks(marked, (text) => text.replace(/[“”]/gu, '"')),
};

/** The page after an edit; null where there is nothing left to be edited. */
function edited(edit: Edit, before: string = pages[edit.page] ?? ''): string | null {
  let marked = before;
  for (const [from = '', to = ''] of edit.steps) {
    if (!marked.includes(from)) return null;
    marked = from.length === 1 ? marked.replaceAll(from, to) : marked.replace(from, () => to);
  }
  return edit.all === undefined ? marked : (WHOLE_PAGE[edit.all]?.(marked) ?? marked);
}

/** What became of each saved item, told by the marks that the edit moved, changed or took out. */
function fates(before: string, after: string, unsure: readonly string[] = []): Fate[] {
  const old = unmarked(before);
  const now = unmarked(after);
  return old.places.map(({ id, start, end }) => {
    const place = now.places.find((other) => other.id === id);
    if (place === undefined || unsure.includes(id)) return { id, state: 'lost', at: null, now: null };
    const words = now.text.slice(place.start, place.end);
    const same = squeeze(words) === squeeze(old.text.slice(start, end));
    return { id, state: same ? 'exact' : 'changed', at: place.start, now: squeeze(words) };
  });
}

function found(before: string, after: string): Fate[] {
  return anchorItems(unmarked(after).text, savedFrom(before)).map(({ id, state, span, now }) => ({
    id,
    state,
    at: span?.start ?? null,
    now: now === null ? null : squeeze(now),
  }));
}

describe('a page that was edited', () => {
  test.each(edits.map((edit) => ({ ...edit, title: `${edit.page}: ${edit.name}` })))('$title', (edit) => {
    const before = pages[edit.page] ?? '';
    const after = edited(edit);
    if (after === null) throw new Error('an edit that does nothing');
    expect(found(before, after)).toEqual(fates(before, after, edit.unsure));
  });
});

/** All marked text of a sentence with its marks, from after the last 。；or line to the next. */
const SENTENCES = /[^。；\n]*[。；\n]?/gu;
const PAGES = Object.entries(pages);

describe.each(PAGES)('every sentence of the page %s', (_, before) => {
  const sentences = before.match(SENTENCES)?.filter((sentence) => sentence.includes('⟦')) ?? [];

  test.each(sentences)('taken out: %s', (sentence) => {
    const after = before.replace(sentence, '');
    const gone = new Set(unmarked(sentence).places.map(({ id }) => id));
    const states = found(before, after);
    const wanted = fates(before, after);
    for (const [i, fate] of states.entries()) {
      if (gone.has(fate.id)) expect(fate).toEqual(wanted[i]);
      else if (fate.state !== 'lost') expect(fate).toEqual(wanted[i]);
    }
  });

  test.each(sentences)('with another number: %s', (sentence) => {
    const changed = sentence.replace(/(⟦[^!|]*\|)([0-9.]+)/u, (_all, mark: string, number: string) => `${mark}${Number(number) + 3}`);
    const after = before.replace(sentence, changed);
    expect(found(before, after)).toEqual(fates(before, after));
  });

  // Between the cells of a row nothing can be put.
  test.skipIf(before.includes('\n序号\n')).each(sentences)('after a new one with the same numbers: %s', (sentence) => {
    const { text } = unmarked(sentence);
    const after = before.replace(sentence, `附记：经核实，本项曾报${text.replace(/^.*?(?=\d)/u, '').trim()}\n${sentence}`);
    expect(found(before, after)).toEqual(fates(before, after));
  });
});

test('nearly all quotes that did not change are found', () => {
  let unchanged = 0;
  let missed = 0;
  for (const edit of edits) {
    const before = pages[edit.page] ?? '';
    const after = edited(edit) ?? '';
    const states = found(before, after);
    fates(before, after).forEach(({ state }, i) => {
      if (state !== 'exact') return;
      unchanged += 1;
      if (states[i]?.state !== 'exact') missed += 1;
    });
  }
  expect(unchanged).toBeGreaterThan(900);
  expect(missed / unchanged).toBeLessThan(0.01);
});

test('two edits together never put a quote into another place', () => {
  let anchored = 0;
  const misplaced: unknown[] = [];
  let lost = 0;
  for (const [i, first] of edits.entries()) {
    for (const second of edits.slice(i + 1, i + 13)) {
      const once = second.page === first.page ? edited(first) : null;
      const after = once === null ? null : edited(second, once);
      if (after === null) continue;
      const before = pages[first.page] ?? '';
      const wanted = fates(before, after);
      found(before, after).forEach((fate, k) => {
        const right = fate.state === 'lost' || JSON.stringify(fate) === JSON.stringify(wanted[k]);
        if (!right) misplaced.push([first.name, second.name, fate, wanted[k]]);
        if (wanted[k]?.state === 'lost') return;
        anchored += 1;
        if (fate.state === 'lost') lost += 1;
      });
    }
  }
  expect(misplaced).toEqual([]);
  expect(anchored).toBeGreaterThan(4000);
  expect(lost / anchored).toBeLessThan(0.02);
});
