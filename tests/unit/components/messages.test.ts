import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REASONS } from '../../../components/wording/reason-words.ts';
import { PROJECT_ROOT } from '../../config/project-root.ts';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const catalogue = (locale: string): Catalogue => JSON.parse(read(`public/_locales/${locale}/messages.json`));
const zh = catalogue('zh_CN');
const en = catalogue('en');

/** All source that may name a message: code, and the manifest's settings. */
function sources(): string {
  const files = ['components', 'entrypoints', 'lib/messaging'].flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  return [...files, 'wxt.config.ts'].map(read).join('\n');
}

const placeholders = (message: string): string[] => [...new Set(message.match(/\$\d/g) ?? [])].sort();

describe('the two catalogues', () => {
  test('have the same keys in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  test.each(Object.keys(zh))('say %s with the same placeholders', (key) => {
    const [chinese, english] = [zh[key]?.message ?? '', en[key]?.message ?? ''];
    expect(chinese.trim()).not.toBe('');
    expect(english.trim()).not.toBe('');
    expect(placeholders(english)).toEqual(placeholders(chinese));
    expect(chinese.replace(/\$\d/g, '') + english.replace(/\$\d/g, '')).not.toContain('$');
  });

  test('have names that every browser takes', () => {
    for (const key of Object.keys(zh)) expect(key).toMatch(/^[a-z0-9_]+$/);
  });

  test('speak their own language', () => {
    const own = new Set(['extension_name', 'language_tag', 'fact_separator', 'export_header_zh']);
    for (const [key, { message }] of Object.entries(en)) if (!own.has(key)) expect(message, key).not.toMatch(/\p{Script=Han}/u);
    for (const [key, { message }] of Object.entries(zh)) expect(message, key).not.toMatch(/\p{Script=Han}\s*[,;!?]/u);
  });

  test('hold no key that nothing uses', () => {
    const text = sources();
    const unused = Object.keys(zh).filter(
      (key) => !text.includes(`'${key}'`) && !text.includes(`"${key}"`) && !text.includes(`__MSG_${key}__`),
    );
    expect(unused, 'Take these keys out of both catalogues, or use them.').toEqual([]);
  });
});

describe('reasons', () => {
  const files = [
    'lib/core/lexicon/plan-signs.ts',
    ...readdirSync(join(PROJECT_ROOT, 'lib/core/detection')).map((file) => `lib/core/detection/${file}`),
  ];
  const codes = files.flatMap((file) => [...read(file).matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code = '']) => code));

  test('are all put into words', () => {
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => REASONS[code] === undefined)).toEqual([]);
  });

  test('no words are left for a code that is no longer given', () => {
    expect(Object.keys(REASONS).filter((code) => !codes.includes(code))).toEqual([]);
  });
});
