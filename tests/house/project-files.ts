import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { PROJECT_ROOT } from '../config/project-root.ts';

const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', '.out', '.cache']);

/**
 * The files that belong to the project, as paths from its root with forward slashes, sorted: those that git knows or
 * would take in; without git (an unpacked archive) all that are there, but for what tools leave behind.
 */
export function projectFiles(): readonly string[] {
  return existsSync(join(PROJECT_ROOT, '.git')) ? filesOfGit() : filesOnDisk(PROJECT_ROOT).sort();
}

/** The project's TypeScript sources. */
export const sourceFiles = (): readonly string[] => projectFiles().filter((file) => /\.tsx?$/.test(file));

function filesOfGit(): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = execFileSync('git', args, { cwd: PROJECT_ROOT, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\0');
  return [...new Set(listed)].filter((file) => file !== '' && existsSync(join(PROJECT_ROOT, file))).sort();
}

function filesOnDisk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesOnDisk(path);
    return [relative(PROJECT_ROOT, path).split(sep).join('/')];
  });
}
