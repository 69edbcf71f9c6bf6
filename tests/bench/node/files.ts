/** Saved pages from the disk, read and extracted, beside two parsers with Readability alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { extractSource } from '../../../lib/cli/extract-source.ts';
import { loadNodeTagger } from '../../../lib/segmenter/load-node.ts';
import { DEMO_PAGES } from '../../browser/demo-server.ts';
import { inTurns, type Row, times } from '../measure.ts';

const ROUNDS = 5;
/** Whoever reads a thousand pages has the code compiled after the first hundred. */
const WARM = 6;

export async function files(): Promise<readonly Row[]> {
  const tagger = await loadNodeTagger();
  const paths = readdirSync(DEMO_PAGES)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(DEMO_PAGES, name));
  const articleOf = (document: unknown): unknown => new Readability(document as Document).parse();
  const ours = async (): Promise<void> => {
    for (const path of paths) await extractSource(path, { format: 'jsonl', quantities: false }, tagger);
  };
  const linkedom = (): void => {
    for (const path of paths) articleOf(parseHTML(readFileSync(path, 'utf8')).document);
  };
  const jsdom = (): void => {
    for (const path of paths) articleOf(new JSDOM(readFileSync(path, 'utf8')).window.document);
  };
  const taken = await inTurns({ ours, linkedom, jsdom }, { rounds: ROUNDS, warm: WARM });
  const perSecond = (milliseconds: number): string => `${((paths.length / milliseconds) * 1000).toFixed(0)} pages/s`;
  const row = (peer: number, name: string): Row => ({
    work: `\`extract\` over saved pages (${paths.length} demo pages, one core)`,
    ours: perSecond(taken.ours),
    peer: `${name} + Readability ${perSecond(peer)}`,
    result: `${times(taken.ours / peer)} the time`,
    reach: '≤ 1.5×',
    reached: taken.ours / peer <= 1.5,
  });
  return [row(taken.linkedom, 'linkedom'), row(taken.jsdom, 'jsdom')];
}
