import { beforeAll, describe, expect, test } from 'vitest';
import { draftItems } from '../../../../lib/core/draft-items.ts';
import { readFields } from '../../../../lib/core/editing/read-fields.ts';
import { extractPlan } from '../../../../lib/core/extract-plan.ts';
import type { PageText, Tagger } from '../../../../lib/core/model.ts';
import { readPlainText } from '../../../../lib/core/plain/read-plain-text.ts';
import { readSelection } from '../../../../lib/core/selection/read-selection.ts';
import type { SelectionKind, SelectionReading } from '../../../../lib/core/selection/selection.ts';
import { loadNodeTagger } from '../../../../lib/segmenter/load-node.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadNodeTagger();
});

const TEXT = `柳河镇2026年工作计划
一、主要目标
力争全年财政总收入增长8%以上，一般公共预算收入达到6200万元。（责任单位：财政所）
镇区距县城28公里。每月体检一次。全面落实“四个最严”要求。
二、重点项目
加快推进总投资2.4亿元的松湖智能装备产业园建设，确保10月底前竣工投产。
支持云岭民俗馆申报。
`;
const page: PageText = readPlainText('柳河镇2026年工作计划.txt', TEXT);

/** Selects the words `words`, or from the first to the last of two. */
function select(as: SelectionKind, words: string, last = words): SelectionReading {
  const start = page.text.indexOf(words);
  const end = page.text.indexOf(last, start) + last.length;
  if (start < 0 || end < last.length) throw new Error(`not in the text: ${words}`);
  const extraction = extractPlan(page, tagger, { force: true });
  const known = { items: draftItems(page, extraction), quantities: extraction.quantities };
  return readSelection(page, tagger, known, { start, end }, as);
}
const itemsOf = (selection: SelectionReading) => (selection.outcome === 'items' ? selection.items : []);
const quotesOf = (selection: SelectionReading): string[] => itemsOf(selection).map(({ selector }) => selector.exact);

describe('a selected figure', () => {
  test('that the rules read is that item, however much of its sentence is selected', () => {
    const [item] = itemsOf(select('figure', '8%以上'));
    expect(item).toMatchObject({ origin: 'rules', reading: { indicator: '财政总收入', value: 8, op: '>=' } });
    for (const words of ['8%', '增长8%', '财政总收入增长8%以上']) expect(itemsOf(select('figure', words))).toEqual([item]);
  });

  test('several that lie in the selection are all taken', () => {
    expect(quotesOf(select('figure', '力争', '6200万元'))).toEqual(['8%以上', '6200万元']);
  });

  test('that the rules leave is read by them for this place, with its context', () => {
    const selection = select('figure', '距县城28公里');
    if (selection.outcome === 'refused') throw new Error('refused');
    // A distance measures no indicator: value and unit are known, the rest is asked for.
    const known = selection.outcome === 'open' ? selection.fields : null;
    expect(known).toMatchObject({ kind: 'figure', value: '28', unit: '公里', year: '2026', role: 'target' });
  });

  test('without a number is never made up: the form is offered with what is known', () => {
    const selection = select('figure', '全面落实');
    expect(selection).toMatchObject({
      outcome: 'open',
      reason: 'no-number',
      item: { origin: 'reader', reading: null, section: expect.arrayContaining(['主要目标']) },
      fields: { value: '', unit: '', indicator: '', year: '2026' },
    });
    if (selection.outcome === 'open') {
      expect(readFields(null, selection.fields)).toMatchObject({ ok: false, problems: [{ field: 'indicator' }, { field: 'value' }] });
      const typed = { ...selection.fields, indicator: '检查频次', value: '4次' };
      expect(readFields(null, typed as typeof selection.fields)).toMatchObject({
        ok: true,
        edited: { reading: { value: 4, unit: '次', year: 2026 } },
      });
    }
  });

  test('a number in a name is no value', () =>
    expect(select('figure', '四个最严')).toMatchObject({ outcome: 'open', reason: 'no-number' }));

  test('half a number is not read as another one', () => {
    expect(select('figure', '00万元')).toMatchObject({ outcome: 'items', items: [{ reading: { value: 62_000_000 } }] });
    expect(select('figure', '达到62')).toMatchObject({ outcome: 'open', reason: 'no-number', fields: { value: '' } });
  });
});

describe('a selected project', () => {
  test('by the name that the rules read is that item', () => {
    expect(itemsOf(select('project', '松湖智能装备产业园'))).toMatchObject([{ origin: 'rules', reading: { investment: 240_000_000 } }]);
  });

  test('by another name is a new one, with what is known of the one at its place', () => {
    expect(itemsOf(select('project', '松湖智能装备产业园建设'))).toMatchObject([
      { origin: 'reader', reading: { name: '松湖智能装备产业园建设', investment: 240_000_000, deadline: '10月底前' } },
    ]);
    expect(itemsOf(select('project', '云岭民俗馆'))).toMatchObject([
      {
        origin: 'reader',
        section: expect.arrayContaining(['重点项目']),
        sentence: '支持云岭民俗馆申报。',
        reading: { name: '云岭民俗馆', investment: null, stage: null },
      },
    ]);
  });

  test('a sentence means the projects in it; without any, a name is asked for', () => {
    expect(quotesOf(select('project', '加快推进', '竣工投产。'))).toEqual(['松湖智能装备产业园']);
    expect(select('project', '镇区距县城28公里。每月体检一次。')).toMatchObject({
      outcome: 'open',
      reason: 'no-name',
      fields: { name: '' },
    });
  });
});

describe('an excerpt', () => {
  test('keeps the text over several sentences in one line', () => {
    const [item] = itemsOf(select('excerpt', '镇区距县城', '要求。\n二、重点项目'));
    expect(item).toMatchObject({
      origin: 'reader',
      section: expect.arrayContaining(['主要目标']),
      reading: { kind: 'excerpt', text: '镇区距县城28公里。每月体检一次。全面落实“四个最严”要求。二、重点项目' },
    });
  });

  test('selected twice is one item', () => {
    const ids = [1, 2].map(() => itemsOf(select('excerpt', '每月体检一次'))[0]?.id);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toContain('|e');
  });

  test('white space is none, and a whole page is no excerpt', () => {
    const known = { items: [], quantities: [] };
    const at = page.text.indexOf('\n');
    expect(readSelection(page, tagger, known, { start: at, end: at + 1 }, 'excerpt')).toEqual({ outcome: 'refused', reason: 'empty' });
    const long = readPlainText('长.txt', `${TEXT}${'统筹抓好各项工作。'.repeat(300)}`);
    expect(readSelection(long, tagger, known, { start: 0, end: long.text.length }, 'excerpt')).toEqual({
      outcome: 'refused',
      reason: 'too-long',
    });
  });
});
