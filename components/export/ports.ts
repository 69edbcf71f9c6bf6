/** What an export needs of the world. */
import type { FilePage } from '../../lib/core/exchange/text-format.ts';
import type { ItemsXlsxOptions } from '../../lib/files/items-xlsx.ts';
import type { FileTask } from '../../lib/files/task.ts';
import type { Collection } from '../../lib/store/collection.ts';

/** The writers of binary files; null where the file was ended before it was finished. */
export interface FileWriters {
  /** No sheet of items where `groups` is null. Times are those of the reader's clock. */
  readonly xlsx: (groups: AsyncIterable<FilePage> | null, options: Omit<ItemsXlsxOptions, 'minutesAhead'>) => Promise<Blob | null>;
  readonly parquet: (groups: AsyncIterable<FilePage>, task: FileTask) => Promise<Blob | null>;
}

export interface ExportPorts {
  readonly collection: Pick<Collection, 'allItems' | 'groupsOf' | 'articleOf' | 'corrections' | 'setting' | 'keepSetting'>;
  readonly writers: FileWriters;
  /** Hands a file to the user. */
  readonly download: (file: Blob, name: string) => void;
  /** ISO date of today where the user is. */
  readonly today: () => string;
}
