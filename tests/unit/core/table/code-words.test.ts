import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvItems } from '../../../../lib/core/exchange/text-format.ts';
import { CODE_WORDS, rowUnder } from '../../../../lib/core/table/code-words.ts';
import { itemRow } from '../../../../lib/core/table/item-row.ts';
import { PROJECT_ROOT } from '../../../config/project-root.ts';
import { FIGURE, PAGE, PROJECT, savedItem } from './sample-items.ts';

const figure = savedItem({
  reading: { ...FIGURE, category: 'fiscal', op: 'range', value: [8, 10], baseValue: [8, 10] },
  status: 'reviewed',
});
const project = savedItem({ reading: { ...PROJECT, projectKind: 'industry', stage: 'completing' } });

test('under Chinese headers a file says what kind of thing a row is in Chinese', () => {
  const { begin, page } = csvItems({ bom: false, header: 'zh' });
  const rows = parse<Record<string, string>>(begin + page({ page: PAGE, items: [figure, project], article: null }, 0), { columns: true });
  expect(rows[0]).toMatchObject({ 条目类型: '指标', 性质: '目标', 类别: '财政', 变化: '增长', 界限: '区间', 状态: '已核对' });
  expect(rows[1]).toMatchObject({ 条目类型: '项目', 性质: '项目数据', 类别: '产业项目', 阶段: '将完工', 状态: '已保存' });
});

test.each(['en', 'key'] as const)('under %s headers the codes stay', (header) => {
  expect(rowUnder(header, itemRow(PAGE, figure))).toMatchObject({ kind: 'figure', role: 'target', change: 'growth', operator: 'range' });
});

test('what pages and people wrote is never taken for a code', () => {
  const said = savedItem({ reading: { ...FIGURE, indicator: 'target', category: 'constructor' }, note: 'saved', tags: ['project'] });
  expect(rowUnder('zh', itemRow(PAGE, said))).toMatchObject({
    indicator: 'target',
    category: 'constructor',
    note: 'saved',
    tags: 'project',
  });
});

test('the words are those of the surfaces', () => {
  const messages: Record<string, { readonly message: string }> = JSON.parse(
    readFileSync(`${PROJECT_ROOT}public/_locales/zh_CN/messages.json`, 'utf8'),
  );
  for (const name of ['change', 'modality', 'stage', 'status'] as const) {
    for (const [code, word] of Object.entries(CODE_WORDS[name])) expect(word, code).toBe(messages[`${name}_${code}`]?.message);
  }
  for (const kind of ['construction', 'industry', 'programme'] as const) {
    expect(CODE_WORDS.category[kind]).toBe(messages[`project_kind_${kind}`]?.message);
  }
});
