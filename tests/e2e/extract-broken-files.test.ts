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

/** The file is named on stderr, or read as a page that is no plan; either way the next file is read. */
function expectWordsOrNothing({ code, lines, stderr }: Ended, name: string): void {
  expect(lines.at(-1)?.source).toBe(FINE);
  if (code === 0) expect(lines[0]).toMatchObject({ figures: [], page: { isPlan: false } });
  else expect([code, stderr]).toEqual([1, expect.stringContaining(name)]);
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

  test.each(['empty.html', 'empty.txt'])('an empty file: %s', (name) => {
    expectWordsOrNothing(extract(written(name, ''), FINE), name);
  });

  test('bytes that are no text', () => {
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const picture = Buffer.concat([signature, Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 167) % 256))]);
    expectWordsOrNothing(extract(written('picture.html', picture), FINE), 'picture.html');
  });

  const noises: readonly (readonly [what: string, megabytes: number, piece: string, name: string])[] = [
    ['digits and brackets', 20, '（1,2.3%（', 'digits.txt'],
    ['one long sentence', 20, '增长百分之', 'sentence.txt'],
    ['elements that never close', 20, '<div><table><td>3亿', 'open.html'],
    ['digits and brackets', 2, '（1,2.3%（', 'digits.txt'],
    ['one long sentence', 2, '增长百分之', 'sentence.txt'],
    ['elements that never close', 2, '<div><table><td>3亿', 'open.html'],
  ];
  test.each(noises)('noise of %s, %d MB', (_, megabytes, piece, name) => {
    const noise = piece.repeat(Math.ceil((megabytes << 20) / Buffer.byteLength(piece)));
    expectWordsOrNothing(extract(written(name, noise), FINE), name);
  });

  test('tells wrong usage from a file that cannot be read', () => {
    expect(extract('--format', 'pdf', FINE).code).toBe(2);
    expect(extract().code).toBe(2);
  });
});
