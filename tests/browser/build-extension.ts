import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../config/project-root.ts';

/** Builds the extension for Chrome; throws with what the build said where it fails. */
export function buildExtension(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT_ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension does not build:\n${stdout}\n${stderr}`);
}
