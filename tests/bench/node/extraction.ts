/** The whole extraction beside a general recogniser of numbers with units, and how its time grows. */
import { extractPlan } from '../../../lib/core/extract-plan.ts';
import { loadNodeTagger } from '../../../lib/segmenter/load-node.ts';
import { inTurns, median, ms, type Row, times } from '../measure.ts';
import { planPage } from './made-rows.ts';

const LENGTH = 17_700;

export async function extraction(): Promise<readonly Row[]> {
  const tagger = await loadNodeTagger();
  const page = planPage(LENGTH);
  const read = (): unknown => extractPlan(page, tagger, { force: true });
  const runs: number[] = [];
  for (let i = 0; i < 25; i += 1) {
    const started = performance.now();
    read();
    if (i >= 5) runs.push(performance.now() - started);
  }
  const ours = median(runs);
  const peer = await recognised(page.text);
  const ratio = peer / ours;
  const [small, large] = [planPage(30_000), planPage(300_000)];
  const grown = await inTurns(
    {
      small: () => Array.from({ length: 10 }, () => extractPlan(small, tagger, { force: true })),
      large: () => extractPlan(large, tagger, { force: true }),
    },
    { rounds: 7, warm: 2 },
  );
  const growth = (grown.large / grown.small) * 10;
  const perSecond = large.text.length / grown.large / 1000;
  return [
    {
      work: `whole extraction of ${LENGTH} characters`,
      ours: ms(ours),
      peer: `recognizers-text, numbers and units alone, ${ms(peer)}`,
      result: `${times(ratio)} as fast`,
      reach: '≥ 500×',
      reached: ratio >= 500,
    },
    {
      work: 'whole extraction, 300,000 characters',
      ours: ms(grown.large),
      peer: '–',
      result: `${perSecond.toFixed(2)} M characters/s`,
      reach: '≥ 1.5 M characters/s',
      reached: perSecond >= 1.5,
    },
    {
      work: 'whole extraction, ten times the text',
      ours: ms(grown.large),
      peer: `30,000 characters ${ms(grown.small / 10)}`,
      result: `${times(growth)} the time`,
      reach: '≤ 11×',
      reached: growth <= 11,
    },
  ];
}

/** One run: it takes many seconds. */
async function recognised(text: string): Promise<number> {
  const { default: numbers } = await import('@microsoft/recognizers-text-number');
  const { default: units } = await import('@microsoft/recognizers-text-number-with-unit');
  units.recognizeDimension('预热1公里', 'zh-cn');
  const started = performance.now();
  numbers.recognizeNumber(text, 'zh-cn');
  numbers.recognizePercentage(text, 'zh-cn');
  units.recognizeCurrency(text, 'zh-cn');
  units.recognizeDimension(text, 'zh-cn');
  return performance.now() - started;
}
