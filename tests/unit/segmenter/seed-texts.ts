import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../config/project-root.ts';

/** The texts of real pages that may lie beside the project; none where they do not. */
export function seedTexts(): string[] {
  const folder = join(PROJECT_ROOT, '..', 'shared', 'seeds');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}
