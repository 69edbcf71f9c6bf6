import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PROJECT_ROOT } from '../config/project-root.ts';

/** The folder of the built Chrome extension. */
const BUILD = join(PROJECT_ROOT, '.output/chrome-mv3');

/** Bytes of a built file; throws with the command that makes it where it is missing. */
export function builtFile(path: string): Buffer {
  const full = join(BUILD, path);
  if (!existsSync(full)) throw new Error(`${path} is not in .output/chrome-mv3: run \`npm run build\` first.`);
  return readFileSync(full);
}

export const gzipped = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;

/** Every script and style sheet that a built page loads before it can be used, through all static imports. */
export function filesOfPage(html: string): readonly string[] {
  const found = new Set<string>();
  const take = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const source = builtFile(path).toString('utf8');
    for (const [, specifier = ''] of source.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) {
      take(join(folder, specifier).replaceAll('\\', '/'));
    }
  };
  for (const [, path = ''] of builtFile(html)
    .toString('utf8')
    .matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g))
    take(path);
  return [...found];
}
