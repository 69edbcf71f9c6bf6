/** Words with parts of speech: speed, first word, memory. */
import nodejieba from 'nodejieba';
import { loadNodeTagger } from '../../../lib/segmenter/load-node.ts';
import { inTurns, median, megabytes, ms, type Row, times } from '../measure.ts';
import { inFreshProcess } from './child.ts';
import { planText } from './made-rows.ts';
import type { ColdStart } from './tasks.ts';

const LENGTH = 17_700;
const COLD_STARTS = 5;

export async function words(): Promise<readonly Row[]> {
  const tagger = await loadNodeTagger();
  const jiebaWasm = await import('jieba-wasm');
  const text = planText(LENGTH);
  const taken = await inTurns(
    { ours: () => tagger(text), node: () => nodejieba.tag(text), wasm: () => jiebaWasm.tag(text, true) },
    { rounds: 30, warm: 5 },
  );
  return [
    faster(`words and tags of ${LENGTH} characters`, taken.ours, 'nodejieba `tag`', taken.node, 8),
    faster(`words and tags of ${LENGTH} characters`, taken.ours, 'jieba-wasm `tag`', taken.wasm, 10),
    ...coldStarts(),
  ];
}

function faster(work: string, ours: number, name: string, peer: number, least: number): Row {
  const ratio = peer / ours;
  return {
    work,
    ours: ms(ours),
    peer: `${name} ${ms(peer)}`,
    result: `${times(ratio)} as fast`,
    reach: `≥ ${least}×`,
    reached: ratio >= least,
  };
}

function coldStarts(): readonly Row[] {
  const ours: ColdStart[] = [];
  const wasm: ColdStart[] = [];
  for (let i = 0; i < COLD_STARTS; i += 1) {
    ours.push(inFreshProcess<ColdStart>('cold-ours'));
    wasm.push(inFreshProcess<ColdStart>('cold-jieba-wasm'));
  }
  const time = (runs: readonly ColdStart[]): number => median(runs.map((run) => run.time));
  const memory = (runs: readonly ColdStart[]): number => median(runs.map((run) => run.memory));
  const share = memory(ours) / memory(wasm);
  return [
    faster('nothing loaded → first tagged word, fresh process', time(ours), 'jieba-wasm', time(wasm), 50),
    {
      work: 'memory of the loaded words',
      ours: megabytes(memory(ours)),
      peer: `jieba-wasm ${megabytes(memory(wasm))}`,
      result: `${times(share)} of it`,
      reach: '≤ 1/5',
      reached: share <= 0.2,
    },
  ];
}
