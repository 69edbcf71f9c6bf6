import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../config/project-root.ts';

const TSX = createRequire(import.meta.url).resolve('tsx/cli');
const FINE = 'tests/pages/demo-01-work-points.html';
/** Far more than any of these takes: only a command that hangs comes near it. */
const HANGS = 110_000;

interface Ended {
  readonly code: number | null;
  readonly lines: readonly { readonly source: string; readonly figures: readonly unknown[]; readonly page: { readonly isPlan: boolean } }[];
  readonly stderr: string;
}

function extract(...args: readonly string[]): Ended {
  const options = { cwd: PROJECT_ROOT, encoding: 'utf8', timeout: HANGS, maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [TSX, 'lib/cli/main.ts', ...args], options);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { code: status, lines: lines.map((line) => JSON.parse(line)), stderr };
}

describe('extract on files that are not what they should be', () => {
  let folder = '';
  const written = (name: string, bytes: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'planmark-broken-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('names a file that is not there, ends with 1 and reads the others', () => {
    const missing = join(folder, 'missing.html');
    const { code, lines, stderr } = extract(missing, FINE);
    expect(code).toBe(1);
    expect(stderr).toContain('missing.html');
    expect(lines.map(({ source }) => source)).toEqual([FINE]);
  });

  test('names a folder that was given for a file', () => {
    const path = join(folder, 'folder.html');
    mkdirSync(path);
    const { code, lines, stderr } = extract(path);
    expect(code).toBe(1);
    expect(stderr).toContain('folder.html');
    expect(lines).toEqual([]);
  });

  test('takes an empty file for a page without figures', () => {
    for (const name of ['empty.html', 'empty.txt']) {
      const { code, lines } = extract(written(name, ''));
      expect(code).toBe(0);
      expect(lines).toMatchObject([{ figures: [], page: { isPlan: false } }]);
    }
  });

  test('says clearly that bytes are no text, or finds nothing in them', () => {
    const picture = Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 167) % 256)),
    ]);
    const { code, lines, stderr } = extract(written('picture.html', picture), FINE);
    expect(lines.at(-1)?.source).toBe(FINE);
    if (code === 0) expect(lines[0]).toMatchObject({ figures: [], page: { isPlan: false } });
    else expect(stderr).toContain('picture.html');
  });

  test.each([
    ['digits and brackets', '（1,2.3%（'],
    ['one long word of Chinese', '增长百分之'],
    ['tags that never close', '<div><table><td>3亿'],
  ])('comes through 20 MB of %s', (_, piece) => {
    const noise = piece.repeat(Math.ceil((20 << 20) / Buffer.byteLength(piece)));
    const { code, stderr } = extract(written('noise.txt', noise));
    expect(code === 0 || (code === 1 && stderr.includes('noise.txt'))).toBe(true);
  });

  test('tells wrong usage from a file that cannot be read', () => {
    expect(extract('--format', 'pdf', FINE).code).toBe(2);
    expect(extract().code).toBe(2);
  });
});
