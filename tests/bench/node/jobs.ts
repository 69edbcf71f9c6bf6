/** `extract` over a thousand saved pages as a command of its own: how much two processes are faster than one, start included. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEMO_PAGES } from '../../browser/demo-server.ts';
import { inTurns, ms, type Row } from '../measure.ts';

const PAGES = 1000;
const MAIN = fileURLToPath(new URL('../../../lib/cli/main.ts', import.meta.url));

export async function jobs(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'planmark-jobs-'));
  try {
    const pages = copiedPages(folder);
    const taken = await inTurns({ one: () => extract(1, pages), two: () => extract(2, pages) }, { rounds: 3, warm: 0 });
    const perSecond = (milliseconds: number): string => ((PAGES / milliseconds) * 1000).toFixed(0);
    const scaling = taken.one / taken.two / 2;
    return [
      {
        work: `\`extract --jobs 2\` over ${PAGES} saved pages, started and ended`,
        ours: `${ms(taken.two)}, ${perSecond(taken.two * 2)} pages/s per core`,
        peer: `\`--jobs 1\` ${ms(taken.one)}, ${perSecond(taken.one)} pages/s`,
        result: `${scaling.toFixed(2)} per core`,
        reach: '≥ 0.85 per core',
        reached: scaling >= 0.85,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The demo pages again and again, each under a name of its own. */
function copiedPages(folder: string): readonly string[] {
  const names = readdirSync(DEMO_PAGES).filter((name) => name.endsWith('.html'));
  return Array.from({ length: PAGES }, (_, i) => {
    const name = names[i % names.length] ?? '';
    const path = join(folder, `${i}-${name}`);
    copyFileSync(join(DEMO_PAGES, name), path);
    return path;
  });
}

function extract(count: number, pages: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [...process.execArgv, MAIN, '--jobs', String(count), ...pages], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`extract --jobs ${count} ended with ${status}`);
}
