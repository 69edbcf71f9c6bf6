import { expect, test } from 'vitest';
import type { Extraction, PageText } from '../../../../lib/core/model.ts';
import { rowsOfExtraction } from '../../../../lib/core/table/extraction-rows.ts';
import { FIGURE, PAGE, PROJECT } from './sample-items.ts';

const TEXT = '总体目标\n推进石桥河提升工程。财政总收入增长20%以上。';
const SENTENCE = { start: TEXT.indexOf('推进'), end: TEXT.indexOf('财政') };
const at = (words: string): { start: number; end: number } => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const page: PageText = {
  url: '',
  title: PAGE.title,
  text: TEXT,
  blocks: [],
  meta: { documentTitle: '', tags: {}, facts: [], breadcrumb: [], host: '', linkShare: 0 },
};

const { indicatorKey, kind: _figureKind, ...figure } = FIGURE;
const { projectKind, kind: _projectKind, ...project } = PROJECT;
const extraction: Extraction = {
  verdict: PAGE.verdict,
  identity: PAGE,
  figures: [
    {
      ...figure,
      ...at('20%以上'),
      quote: '20%以上',
      key: indicatorKey,
      section: ['总体目标'],
      sentence: { start: SENTENCE.end, end: TEXT.length },
    },
  ],
  projects: [
    {
      ...project,
      ...at(PROJECT.name),
      kind: projectKind,
      area: null,
      capacity: null,
      members: [],
      section: ['总体目标'],
      sentence: SENTENCE,
      mentions: [at(PROJECT.name)],
    },
  ],
  quantities: [],
};

test('figures and projects come in reading order, as they would be saved', () => {
  const rows = [...rowsOfExtraction(page, extraction)];
  expect(rows.map((row) => row.quote)).toEqual(['石桥河提升工程', '20%以上']);
  expect(rows[0]).toMatchObject({
    kind: 'project',
    project: '石桥河提升工程',
    sentence: '推进石桥河提升工程。',
    investment_yuan: 35000000,
  });
  expect(rows[1]).toMatchObject({
    kind: 'figure',
    indicator: '财政总收入',
    operator: '>=',
    value: 20,
    township: '清溪镇',
    sentence: '财政总收入增长20%以上。',
  });
});

test('what only the collection knows stays empty, and a file has no link', () => {
  for (const row of rowsOfExtraction(page, extraction)) {
    expect(row).toMatchObject({ captured_at: null, status: null, note: null, tags: null, url: null, text_fragment_url: null });
  }
});
