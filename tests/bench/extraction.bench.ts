/**
 * Measures the extraction: characters a second on the text of plans, and how time grows on texts made to be hard.
 * Reports; nothing fails on a time.
 *   npx tsx tests/bench/extraction.bench.ts
 */
import { cpus } from 'node:os';
import { extractPlan } from '../../lib/core/extract-plan.ts';
import type { Block, PageText, Tagger } from '../../lib/core/model.ts';
import { loadNodeTagger } from '../../lib/segmenter/load-node.ts';
import { PLAN_SENTENCES } from '../unit/segmenter/plan-sentences.ts';

/** Ten times the text may take at most this many times the time. */
const LINEAR = 13;
const ROUNDS = 7;
/** Characters of a hard text; ten times as many are the other one. */
const SHORT = 10_000;

/** Repeated without a paragraph's end: what each rule that looks around itself could look over again and again. */
const HARD: readonly string[] = [
  '1',
  '1,',
  '1.',
  '1-',
  '%',
  '一',
  '十',
  '(',
  '（',
  ')',
  '1)',
  '(1)',
  '[',
  '“',
  '”',
  '“一',
  '《',
  '‘',
  ',',
  '，',
  '、',
  '：',
  '；',
  '。',
  '在',
  '的',
  '和',
  '项目',
  '建设',
  '推进',
  '增长',
  '分别',
  '其中',
  '等',
  '一、',
  '（一）',
  '甲、',
  '甲、乙和',
  '1亩',
  '1亩、',
  '增长1%,',
  '增长1%、',
  '分别增长1%、2%',
  '总投资1亿元的',
  '甲路项目、',
  '柳河公路工程,',
  '财政收入',
  '财政收入、',
  '2026年',
  '约',
  '不低于',
  '每',
  'x',
  '*亿元',
  'a1',
  '😀',
];

function pageOf(lines: readonly string[]): PageText {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of lines) {
    blocks.push({ start, end: start + line.length, kind: 'paragraph', level: null, cell: null, broken: false });
    start += line.length + 1;
  }
  const meta = { documentTitle: '', tags: {}, facts: [], breadcrumb: [], host: '', linkShare: 0 };
  return { url: '', title: '柳河镇2026年工作计划', text: lines.join('\n'), blocks, meta };
}

const hardPage = (piece: string, length: number): PageText => pageOf([piece.repeat(Math.ceil(length / piece.length))]);

function planPage(length: number): PageText {
  const lines: string[] = [];
  for (let written = 0, i = 0; written < length; i += 1) {
    const line = PLAN_SENTENCES[i % PLAN_SENTENCES.length] ?? '';
    lines.push(line);
    written += line.length + 1;
  }
  return pageOf(lines);
}

/** The shortest of some runs, in milliseconds: what else the machine does only adds to it. */
function shortest(run: () => unknown, rounds: number): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

const perSecond = (characters: number, ms: number): string => `${((characters / ms) * 1000).toExponential(1)} characters/s`;

function reportPlans(tagger: Tagger): void {
  console.log('plan text, the whole extraction:');
  for (const length of [3000, 30_000, 300_000]) {
    const page = planPage(length);
    const ms = shortest(() => extractPlan(page, tagger, { force: true }), ROUNDS);
    console.log(`  ${String(page.text.length).padStart(7)} characters ${ms.toFixed(1).padStart(8)} ms  ${perSecond(page.text.length, ms)}`);
  }
}

function reportHardTexts(tagger: Tagger): void {
  console.log(`hard texts of ${SHORT} characters and ten times as many (at most ${LINEAR} times the time):`);
  let over = 0;
  for (const piece of HARD) {
    const [small, large] = [hardPage(piece, SHORT), hardPage(piece, SHORT * 10)];
    let [once, ten] = [Infinity, Infinity];
    // Interleaved and of one length, so that a slow moment of the machine hits both.
    for (let round = 0; round < 4; round += 1) {
      const inTurn = (): void => {
        for (let i = 0; i < 10; i += 1) extractPlan(small, tagger, { force: true });
      };
      once = Math.min(once, shortest(inTurn, 1) / 10);
      ten = Math.min(
        ten,
        shortest(() => extractPlan(large, tagger, { force: true }), 1),
      );
    }
    const ratio = ten / once;
    if (ratio > LINEAR) over += 1;
    const times = `${once.toFixed(1).padStart(7)} ms ${ten.toFixed(1).padStart(8)} ms  ×${ratio.toFixed(1)}`;
    console.log(`  ${times.padEnd(30)} ${piece}${ratio > LINEAR ? '   ← more than linear' : ''}`);
  }
  console.log(`${HARD.length - over} of ${HARD.length} within ×${LINEAR}`);
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
const tagger = await loadNodeTagger();
reportPlans(tagger);
reportHardTexts(tagger);
