import type { FileWriters } from '../../components/export/ports.ts';

/** The writers of binary files: a surface loads them when the first such file is asked for. */
export const fileWriters: FileWriters = {
  xlsx: async (...input) => (await import('../../lib/files/items-xlsx.ts')).writeItemsXlsx(...input),
  parquet: async (...input) => (await import('../../lib/files/items-parquet.ts')).writeItemsParquet(...input),
};
