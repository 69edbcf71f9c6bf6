/** The comparison in files, cell by cell against the comparison on the screen: nothing lost, nothing added, no value without its bound. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../../../../lib/cli/read-page.ts';
import { boundOfItem } from '../../../../lib/core/comparison/bound.ts';
import { type ComparedPage, type Entry, type MatrixRow, matrixOf } from '../../../../lib/core/comparison/matrix.ts';
import { draftItems } from '../../../../lib/core/draft-items.ts';
import { csvTable } from '../../../../lib/core/exchange/text-format.ts';
import { extractPlan } from '../../../../lib/core/extract-plan.ts';
import { comparedMatrix } from '../../../../lib/core/table/compared-matrix.ts';
import { type MatrixLayout, matrixTable } from '../../../../lib/core/table/matrix-table.ts';
import { toBase } from '../../../../lib/core/units.ts';
import { loadNodeTagger } from '../../../../lib/segmenter/load-node.ts';
import { PROJECT_ROOT } from '../../../config/project-root.ts';
import { aPage } from '../../store/items.ts';

const HEADS = 5;
const SOURCES: readonly (readonly [folder: string, named: RegExp])[] = [
  [join(PROJECT_ROOT, 'tests/pages'), /^demo-.*\.html$/],
  [join(PROJECT_ROOT, '../shared/pages'), /^00\d_.*\.html$/],
];

/** The figures of every page of a folder, as its reader would save them. */
async function pagesOf(folder: string, named: RegExp): Promise<ComparedPage[]> {
  const tagger = await loadNodeTagger();
  const pages: ComparedPage[] = [];
  for (const file of readdirSync(folder).filter((name) => named.test(name))) {
    const items = draftItems(...(await draft(join(folder, file), tagger)));
    const bounds = items.flatMap((item) => boundOfItem(item.id, item) ?? []);
    pages.push({ page: aPage(`https://www.example.gov.cn/${file}`, { title: file, township: null }), bounds });
  }
  return pages;
}

async function draft(path: string, tagger: Parameters<typeof extractPlan>[1]): Promise<Parameters<typeof draftItems>> {
  const page = await readPage(path);
  return [page, extractPlan(page, tagger)];
}

/** A file of the comparison, read back by another library. */
function readBack(pages: readonly ComparedPage[], layout: MatrixLayout): string[][] {
  const table = matrixTable(
    comparedMatrix(pages, ({ title }) => title ?? '', 'key'),
    layout,
    'key',
  );
  return parse(csvTable(table, { bom: true, header: 'key' }).begin, { bom: true });
}

/** A number in few enough digits that two ways of calculating it agree. */
const digits = (n: number): string => n.toPrecision(12);

/** What an entry must read as: `target >= 20.0000000000 % 2026`, its ends as the file's unit has them. */
function told(row: MatrixRow, { role, op, original, year, aside }: Entry): string {
  const base = toBase(original.value, original.unit);
  const unit = toBase(1, row.scale.unit).value;
  const shown = [base.value]
    .flat()
    .map((end) => digits(end / (typeof unit === 'number' ? unit : Number.NaN) / 10 ** row.scale.places))
    .sort((a, b) => Number(a) - Number(b));
  return [role, op, ...shown, year ?? '', aside ?? ''].join(' ');
}

const ROLE = /^(target|actual|project) /;
/** `target >=20 (2026)` as `told` has it. */
function toldIn(part: string): string {
  const role = ROLE.exec(part)?.[1] ?? 'no role';
  const [, year = '', aside = ''] = / \((\d*)(?:, )?([a-z-]*)\)$/.exec(part) ?? [];
  const bound = part.replace(ROLE, '').replace(/ \([^)]*\)$/, '');
  const [low, high] = bound.split('..');
  if (high !== undefined) return [role, 'range', digits(Number(low)), digits(Number(high)), year, aside].join(' ');
  const [, op, value] = /^(>=|<=|>|<|=|~)(.+)$/.exec(bound) ?? [];
  return [role, op, digits(Number(value)), year, aside].join(' ');
}

describe.each(SOURCES.filter(([folder]) => existsSync(folder)))('the pages of %s', (folder, named) => {
  let pages: ComparedPage[];
  beforeAll(async () => {
    pages = await pagesOf(folder, named);
  });
  const expected = (row: MatrixRow): string[][] => pages.map(({ page }) => (row.cells.get(page.id) ?? []).map((entry) => told(row, entry)));

  test('to read: every cell of the file is the cell of the comparison', () => {
    const { rows } = matrixOf(pages);
    const [, ...lines] = readBack(pages, 'display');
    expect(rows.length).toBeGreaterThan(10);
    expect(lines.map((line) => line[2])).toEqual(rows.map(({ key }) => key));
    rows.forEach((row, n) => {
      const cells = (lines[n] ?? []).slice(HEADS).map((cell) => (cell === '' ? [] : cell.split('; ').map(toldIn)));
      expect(cells, row.name).toEqual(expected(row));
      expect(lines[n]?.[4], row.name).toBe(row.scale.word + row.scale.unit);
    });
  });

  test('to calculate: every cell of the file is the cell of the comparison', () => {
    const { rows } = matrixOf(pages);
    const [, ...lines] = readBack(pages, 'split');
    const names = rows.map((row) => [row.key, row.change, row.scale.word + row.scale.unit, row.name].join('|'));
    expect(new Set(names).size).toBe(names.length);
    rows.forEach((row, n) => {
      const own = lines.filter((line) => [line[2], line[3], line[4], line[1]].join('|') === names[n]);
      const cells = pages.map((_, column) =>
        own.flatMap((line) => {
          const [role = '', year = '', aside = ''] = line.slice(HEADS);
          const [op = '', low = '', high = ''] = line.slice(HEADS + 3 + column * 3);
          if (op === '') expect([low, high], row.name).toEqual(['', '']);
          const ends = [low, high].filter((end) => end !== '').map((end) => digits(Number(end)));
          return op === '' ? [] : [[role, op, ...ends, year, aside].join(' ')];
        }),
      );
      expect(
        cells.map((cell) => cell.toSorted()),
        row.name,
      ).toEqual(expected(row).map((cell) => cell.toSorted()));
    });
  });
});
