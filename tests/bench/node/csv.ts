/** A CSV file of 100,000 rows: the time of writing rows that are there, and the memory of making and writing them. */
import Papa from 'papaparse';
import { csvLines } from '../../../lib/core/table/csv.ts';
import { inTurns, megabytes, ms, type Row, times } from '../measure.ts';
import { inFreshProcess } from './child.ts';
import { csvRows, PAPAPARSE_OPTIONS } from './made-rows.ts';
import type { Live } from './tasks.ts';

const ROWS = 100_000;

export async function csv(): Promise<readonly Row[]> {
  const rows = [...csvRows(ROWS)];
  const ours = (): number => {
    let length = 0;
    for (const line of csvLines(rows)) length += line.length;
    return length;
  };
  const taken = await inTurns({ ours, peer: () => Papa.unparse(rows, PAPAPARSE_OPTIONS).length }, { rounds: 5 });
  const [mine, theirs] = ['csv-ours', 'csv-papaparse'].map((task) => inFreshProcess<Live>(task, String(ROWS)).memory) as [number, number];
  return [
    {
      work: `CSV of ${ROWS} rows`,
      ours: ms(taken.ours),
      peer: `papaparse ${ms(taken.peer)}`,
      result: `${times(taken.ours / taken.peer)} the time`,
      reach: '≤ 0.7×',
      reached: taken.ours / taken.peer <= 0.7,
    },
    {
      work: `CSV of ${ROWS} rows, most memory at once, rows made on the way`,
      ours: megabytes(mine),
      peer: `papaparse ${megabytes(theirs)}`,
      result: `${times(mine / theirs)} of it`,
      reach: '≤ 1/8',
      reached: mine / theirs <= 0.125,
    },
  ];
}
