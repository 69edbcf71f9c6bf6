import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../config/project-root.ts';

/** A language of the extension, by the name of its folder in `_locales`. */
export type Language = 'zh_CN' | 'en';

const BUILD = join(PROJECT_ROOT, '.output/chrome-mv3');

/**
 * The folder of the built extension. With a language: of a copy that knows no other, for a browser takes the language
 * of its own surface and many a one has only English; the copy may also run on `hosts` (match patterns) without asking.
 * Throws where nothing was built.
 */
export function extensionFolder(language?: Language, hosts: readonly string[] = []): string {
  if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error('The extension is not built: run `npm run build` first.');
  if (language === undefined) return BUILD;
  const copy = join(PROJECT_ROOT, 'tests/.out', `extension-${language}`);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(BUILD, copy, { recursive: true });
  rmSync(join(copy, '_locales', language === 'en' ? 'zh_CN' : 'en'), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as { readonly host_permissions: readonly string[] };
  const host_permissions = [...manifest.host_permissions, ...hosts];
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions, default_locale: language }));
  return copy;
}
