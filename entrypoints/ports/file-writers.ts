import type { FileWriters } from '../../components/export/ports.ts';
import { openLine } from './worker-line.ts';

/** The writers of binary files, each file in a thread of its own: packing a large one would hold up the surface. */
export const fileWriters: FileWriters = {
  xlsx: async (groups, { header, sheetNames, tables, ...task }) =>
    (await loaded()).orderFile(
      openLine('/file-writer.js'),
      { format: 'xlsx', items: groups !== null, header, sheetNames, tables },
      groups,
      task,
    ),
  parquet: async (groups, task) => (await loaded()).orderFile(openLine('/file-writer.js'), { format: 'parquet' }, groups, task),
};

/** A surface loads its end of the line when the first such file is asked for. */
const loaded = () => import('../../lib/files/remote/order-file.ts');
