/** Pages for property tests: sentences and scraps of plans between signs that mean nothing. */
import fc from 'fast-check';
import type { Block, PageText } from '../../../../lib/core/model.ts';
import { PLAN_SENTENCES } from '../../segmenter/plan-sentences.ts';

const SCRAPS = [
  '一、2026年工作安排\n',
  '（一）主要目标',
  '一是坚持产业强镇。',
  '力争',
  '确保全年',
  '完成固定资产投资',
  '一般公共预算收入增长',
  '分别增长12%、15%和18%',
  '新建高标准农田',
  '由35%提高到42%',
  '3200亩',
  '不低于98.5%',
  '5%—8%',
  '20至25亿元',
  '三百二十万元',
  '百分之八',
  '翻一番',
  '十余家',
  '亿元以上项目3个',
  '其中',
  '加快推进松湖智能装备产业园、云岭110千伏变电站等5个重点项目',
  '（农业农村办、各村负责）',
  '总投资2.4亿元的',
  '10月底前竣工',
  'xx亿元',
  '增長３．５％以上',
  '新開工項目兩個，總投資１．２億元',
  '不少於600萬元',
  '的',
  '在',
  '；',
  '，',
  '。',
  '、',
  '\n',
];
const SIGNS = [
  ...'0123456789０５９.,:;-—~～/+×%％‰()（）[]【】《》“”"\'‘’「」*xX_#&@第翻约近超余多来至到零一二两三十百千万億萬亿個个家元畝亩年月日',
  'PM2.5',
  'km',
  'Ab1',
  '🙂',
  '👨‍👩‍👧',
  '𠮷田',
  '臺灣',
  '²',
  '½',
  '①',
  '\ufffd',
];

/** A text of some paragraphs, parted by `\n`. */
export const noisyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...SCRAPS) },
      { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
      { weight: 2, arbitrary: fc.constantFrom(...PLAN_SENTENCES) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** A page titled as a plan, of these lines; `broken[i]` says that line `i` runs on in the next one. */
export function planPage(lines: readonly string[], broken: readonly boolean[] = []): PageText {
  const blocks: Block[] = [];
  let start = 0;
  lines.forEach((line, i) => {
    blocks.push({ start, end: start + line.length, kind: 'paragraph', level: null, cell: null, broken: broken[i] ?? false });
    start += line.length + 1;
  });
  const meta = { documentTitle: '', tags: {}, facts: [], breadcrumb: [], host: '', linkShare: 0 };
  return { url: '', title: '柳河镇2026年工作计划', text: lines.join('\n'), blocks, meta };
}
