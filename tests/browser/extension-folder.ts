import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../config/project-root.ts';

/** A language of the extension, by the name of its folder in `_locales`. */
export type Language = 'zh_CN' | 'en';

const BUILD = join(PROJECT_ROOT, '.output/chrome-mv3');

/** What a test may want otherwise than it is shipped. */
export interface CopyOptions {
  /** Match patterns that the copy runs on without asking. */
  readonly hosts?: readonly string[];
  /** Keeps the card's tree closed, as it is shipped: no test can look into it either. */
  readonly closed?: boolean;
}

/** In a copy of a build, opens the tree of the card to the driver, which sees what the page sees. */
export function openCards(copy: string): void {
  const path = join(copy, 'reader.js');
  const reader = readFileSync(path, 'utf8');
  const closed = /(attachShadow\(\{mode:)(["'`])closed\2/;
  if (!closed.test(reader)) throw new Error('reader.js builds no closed tree');
  writeFileSync(path, reader.replace(closed, '$1$2open$2'));
}

/**
 * The folder of the built extension. With a language: of a copy that knows no other, for a browser takes the language
 * of its own surface and many a one has only English. Throws where nothing was built.
 */
export function extensionFolder(language?: Language, { hosts = [], closed = false }: CopyOptions = {}): string {
  if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error('The extension is not built: run `npm run build` first.');
  if (language === undefined) return BUILD;
  const copy = join(PROJECT_ROOT, 'tests/.out', `extension-${language}`);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(BUILD, copy, { recursive: true });
  if (!closed) openCards(copy);
  rmSync(join(copy, '_locales', language === 'en' ? 'zh_CN' : 'en'), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as { readonly host_permissions: readonly string[] };
  const host_permissions = [...manifest.host_permissions, ...hosts];
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions, default_locale: language }));
  return copy;
}
