import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PLAN = [
  '松溪乡2025年工作要点',
  '全乡经济社会发展的主要预期目标是：财政收入增长6%以上，新增规模以上企业2家，粮食播种面积稳定在1.2万亩。',
  '一、抓实产业发展',
  '加快推进松溪茶叶加工厂建设，总投资3200万元，确保10月底前投产。',
  '二、抓实民生保障',
  '开展技能培训不少于3场次，新增就业120人，着力提升群众满意度。',
  '各村要强化措施，压实责任，切实推动各项任务落到实处，确保全年目标任务圆满完成，全力推动全乡高质量发展。',
];
const TITLE = '松溪乡2025年工作要点';
const NEWS = '松溪乡举行茶叶采摘节\n本报讯 昨日，松溪乡举行茶叶采摘节，接待游客3200人次，签约项目2个，总投资1.2亿元。';
let folder = '';
const at = (name: string): string => join(folder, name);

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function extract(args: readonly string[], input?: string | Uint8Array): Run {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...args], {
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const linesOf = ({
  out,
}: Run): {
  source: string;
  page: Record<string, unknown>;
  text: string;
  figures: Record<string, unknown>[];
  projects: Record<string, unknown>[];
  quantities?: Record<string, unknown>[];
}[] =>
  out.trim() === ''
    ? []
    : out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));

const html = (charset: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><meta name="ArticleTitle" content="${TITLE}"><title>${TITLE}</title></head><body><div id="zoom">${PLAN.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planmark-'));
  writeFileSync(at('plan.txt'), PLAN.join('\n'));
  writeFileSync(at('plan.html'), html('utf-8'));
  writeFileSync(at('news.txt'), NEWS);
  writeFileSync(at('news.html'), `<html><body><div id="zoom"><p>${NEWS.replace('\n', '</p><p>')}</p></div></body></html>`);
  writeFileSync(at('empty.txt'), '');
  writeFileSync(
    at('picture.html'),
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256),
  );
  writeFileSync(at('deep.html'), '<div>'.repeat(100_000));
  writeFileSync(at('noise.txt'), '0123456789，。（）、%亿万元['.repeat(1_200_000));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('extract', () => {
  test('one JSON object a file, in order, with spans into its text', () => {
    const run = extract([at('plan.txt'), at('plan.html')]);
    expect([run.code, run.err]).toEqual([0, '']);
    const lines = linesOf(run);
    expect(lines.map(({ source }) => source)).toEqual([at('plan.txt'), at('plan.html')]);
    for (const { page, text, figures, projects } of lines) {
      expect(page).toMatchObject({
        isPlan: true,
        title: TITLE,
        township: '松溪乡',
        county: null,
        planYear: 2025,
        publishedOn: null,
        level: 'township',
      });
      expect(page.reasons).toContain('+ 标题是规划计划类：工作要点');
      expect(figures.map(({ quote }) => quote)).toEqual(expect.arrayContaining(['6%以上', '2家', '1.2万亩', '不少于3场次', '120人']));
      for (const { quote, start, end } of figures) expect(text.slice(Number(start), Number(end))).toBe(quote);
      expect(projects.map(({ name }) => name)).toEqual(['松溪茶叶加工厂']);
    }
  });

  test('a web page that is no plan has neither figures nor projects', () => {
    expect(linesOf(extract([at('news.html')]))).toMatchObject([{ page: { isPlan: false }, figures: [], projects: [] }]);
    expect(parse(extract(['--format', 'csv', at('news.html')]).out, { bom: true, columns: true })).toEqual([]);
  });

  test('plain text is read whatever it is, and still said to be no plan', () => {
    for (const run of [extract([at('news.txt')]), extract(['-'], NEWS)]) {
      const [line] = linesOf(run);
      expect(line?.page.isPlan).toBe(false);
      expect(line?.figures.map(({ quote }) => quote)).toContain('1.2亿元');
    }
  });

  test('--quantities lists what was read as a quantity, also where the page is no plan', () => {
    const [line] = linesOf(extract(['--quantities', at('news.html')]));
    expect(line?.quantities).toContainEqual(expect.objectContaining({ quote: '1.2亿元', value: 120_000_000, unit: '元', op: '=' }));
    expect(line?.figures).toEqual([]);
    expect(linesOf(extract([at('news.html')]))[0]).not.toHaveProperty('quantities');
  });

  test('standard input, text or markup', () => {
    expect(linesOf(extract(['-'], PLAN.join('\n')))).toMatchObject([{ source: '-', page: { title: TITLE } }]);
    expect(linesOf(extract(['-'], html('utf-8')))).toMatchObject([{ source: '-', page: { title: TITLE } }]);
  });

  test('CSV with a byte order mark, one header for all files', () => {
    const run = extract(['--format', 'csv', at('plan.txt'), at('plan.html')]);
    expect(run.out.startsWith('\ufeff')).toBe(true);
    const rows: Record<string, string>[] = parse(run.out, { bom: true, columns: true });
    expect(rows.length).toBeGreaterThan(10);
    expect(run.out.match(/\ufeff/g)).toHaveLength(1);
  });
});

describe('files that cannot be read', () => {
  test.each([
    ['missing.html', '文件不存在'],
    ['', '是文件夹'],
    ['empty.txt', '文件是空的'],
    ['picture.html', '不是文本文件'],
    ['deep.html', '不是网页：标签嵌套过深'],
    ['noise.txt', '文件过大'],
  ])('%j is named with the reason, the others are done, exit 1', (name, words) => {
    const run = extract([at(name), at('plan.txt')]);
    expect(run.code).toBe(1);
    expect(run.err).toContain(`${at(name)}: ${words}`);
    expect(linesOf(run).map(({ source }) => source)).toEqual([at('plan.txt')]);
  });

  test.each([[[]], [['--format', 'xml', 'a.html']], [['--format']], [['--loud', 'a.html']], [['--jobs', '0', 'a.html']], [['--jobs']]])(
    'wrong usage: %j',
    (args) => {
      const run = extract(args);
      expect([run.code, run.out]).toEqual([2, '']);
      expect(run.err).toContain('usage');
    },
  );
});

test('several processes write the same as one, in the order of the files, and say which could not be read', () => {
  const files = ['plan.txt', 'missing.html', 'news.html', 'plan.txt'].map(at);
  const [one, several] = [extract(files), extract(['--jobs', '3', ...files])];
  expect(several).toEqual(one);
  expect(one.code).toBe(1);
  expect(linesOf(several)).toHaveLength(3);
});

describe('encodings', () => {
  /** 松溪乡 and the rest in GB18030: Node has no encoder, so the two-byte codes are looked up by decoding all of them. */
  function inGb18030(text: string): Uint8Array {
    const codes = new Map<string, readonly number[]>();
    const decoder = new TextDecoder('gb18030');
    for (let high = 0x81; high <= 0xfe; high += 1) {
      for (let low = 0x40; low <= 0xfe; low += 1) if (low !== 0x7f) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
    return Uint8Array.from(
      [...text].flatMap((sign) => (sign.charCodeAt(0) < 0x80 ? [sign.charCodeAt(0)] : [...(codes.get(sign) ?? [63])])),
    );
  }

  test.each([
    ['declared as gb2312', html('gb2312')],
    ['not declared', PLAN.join('\n')],
  ])('GB18030, %s', (_, text) => {
    expect(linesOf(extract(['-'], inGb18030(text)))).toMatchObject([{ page: { isPlan: true, title: TITLE } }]);
  });

  test('UTF-8 that still declares its old encoding', () => {
    expect(linesOf(extract(['-'], html('gb2312')))).toMatchObject([{ page: { title: TITLE } }]);
  });

  test('UTF-16 with a byte order mark', () => {
    expect(linesOf(extract(['-'], Buffer.from(`\ufeff${PLAN.join('\n')}`, 'utf16le')))).toMatchObject([{ page: { title: TITLE } }]);
  });
});
