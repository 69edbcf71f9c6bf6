/** `npm run soak [-- VISITS]`: five hundred visits with saving in one browser session, measured every fifty. Wants no build. */
import { buildExtension } from '../browser/build-extension.ts';
import { setStage } from '../e2e/stage.ts';
import type { Sample } from './measures.ts';
import { soak } from './soak.ts';

const visits = Number(process.argv[2] ?? 500);
if (!Number.isInteger(visits) || visits < 1) {
  console.error('usage: npm run soak [-- VISITS]');
  process.exit(2);
}

const mib = (bytes: number): string => (bytes / 2 ** 20).toFixed(2);
const row = ({ visits: after, worker, renderer, database, items, nodes, documents, listeners }: Sample): string =>
  `| ${[after, mib(worker), mib(renderer), mib(database), items, nodes, documents, listeners].join(' | ')} |`;

/** How much more the last sample says than the middle one, as a share; the first half of a session fills caches. */
function growth(samples: readonly Sample[], of: 'worker' | 'renderer' | 'database'): number {
  const middle = samples[Math.floor(samples.length / 2)]?.[of] ?? 0;
  return middle === 0 ? 0 : (samples.at(-1)?.[of] ?? 0) / middle - 1;
}

buildExtension();
const stage = await setStage();
try {
  console.log('| visits | worker MiB | renderer MiB | database MiB | items | nodes | documents | listeners |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  const { samples, complaints } = await soak(stage, { visits, every: 50, onSample: (sample) => console.log(row(sample)) });
  for (const of of ['worker', 'renderer', 'database'] as const) {
    console.log(`${of}: ${(growth(samples, of) * 100).toFixed(1)} % more at the end than in the middle`);
  }
  console.log(`${complaints.length} complaints in the consoles${complaints.map((one) => `\n  ${one}`).join('')}`);
  if (complaints.length > 0) process.exitCode = 1;
} finally {
  await stage.end();
}
