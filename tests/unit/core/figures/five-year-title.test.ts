/** In a five-year plan a year before its first one tells where the plan starts from. */
import { beforeAll, expect, it } from 'vitest';
import { extractPlan } from '../../../../lib/core/extract-plan.ts';
import type { Tagger } from '../../../../lib/core/model.ts';
import { readPlainText } from '../../../../lib/core/plain/read-plain-text.ts';
import { loadNodeTagger } from '../../../../lib/segmenter/load-node.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadNodeTagger();
});

const roles = (text: string): string[] =>
  extractPlan(readPlainText('规划.txt', `柳河镇“十四五”发展规划\n${text}\n`), tagger, { force: true }).figures.map(
    (figure) => `${figure.quote} ${figure.role}`,
  );

it('takes what is dated before the period for a fact', () => {
  expect(roles('2020年财政收入8.6亿元，规模以上企业30家。')).toEqual(['8.6亿元 actual', '30家 actual']);
});

it('leaves what is dated inside the period a target', () => {
  expect(roles('2023年财政收入达到9.8亿元。')).toEqual(['9.8亿元 target']);
  expect(roles('到2025年财政收入达到12亿元。')).toEqual(['12亿元 target']);
});

it('leaves what has no date a target', () => {
  expect(roles('财政收入达到11亿元。')).toEqual(['11亿元 target']);
});
