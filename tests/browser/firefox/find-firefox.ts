import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The oldest that the manifest takes. */
const OLDEST = 142;
const COMMANDS = ['firefox-esr', 'firefox'];
const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

/**
 * The path of a Firefox that takes the extension: `PLANMARK_FIREFOX`, or one that is installed. Null, with the reason on
 * stderr, where there is none: nothing is downloaded for it.
 */
export function findFirefox(): string | null {
  const named = process.env.PLANMARK_FIREFOX;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = named ? [named] : [...folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command))), MAC];
  const found = places.filter((path) => existsSync(path)).find((path) => versionOf(path) >= OLDEST);
  if (found === undefined)
    console.error(`Firefox ${OLDEST} or newer is not installed: its tests are left out (set PLANMARK_FIREFOX to its path).`);
  return found ?? null;
}

/** The main version; zero for what does not start. */
function versionOf(path: string): number {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return Number(/Firefox (\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}
