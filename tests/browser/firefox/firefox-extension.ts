import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { PROJECT_ROOT } from '../../config/project-root.ts';
import { openCards } from '../extension-folder.ts';

const BUILD = join(PROJECT_ROOT, '.output/firefox-mv3');
const COPY = join(PROJECT_ROOT, 'tests/.out/extension-firefox');

/** The built extension, its cards open to the driver, as an archive in base64. Throws where it was not built. */
export function extensionArchive(): string {
  if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error('Not built for Firefox: run `npm run build:firefox` first.');
  rmSync(COPY, { recursive: true, force: true });
  cpSync(BUILD, COPY, { recursive: true });
  openCards(COPY);
  const files = readdirSync(COPY, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  const entries = paths.map((path) => [relative(COPY, path).split(sep).join('/'), new Uint8Array(readFileSync(path))] as const);
  return Buffer.from(zipSync(Object.fromEntries(entries), { level: 1 })).toString('base64');
}
