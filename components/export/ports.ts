/** What an export needs of the world. */
import type { writeItemsParquet } from '../../lib/files/items-parquet.ts';
import type { writeItemsXlsx } from '../../lib/files/items-xlsx.ts';
import type { Collection } from '../../lib/store/collection.ts';

/** The writers of binary files, loaded when they are first asked for. */
export interface FileWriters {
  readonly xlsx: typeof writeItemsXlsx;
  readonly parquet: typeof writeItemsParquet;
}

export interface ExportPorts {
  readonly collection: Pick<Collection, 'allItems' | 'groupsOf' | 'articleOf' | 'corrections' | 'setting' | 'keepSetting'>;
  readonly writers: FileWriters;
  /** Hands a file to the user. */
  readonly download: (file: Blob, name: string) => void;
  /** ISO date of today where the user is. */
  readonly today: () => string;
}
