/** How much of the collection is in no backup yet. */

import { type Place, type Put, placeOf, putOf } from './one-go.ts';
import { opened } from './opened.ts';
import type { CollectionDatabase, SettingRecord } from './schema.ts';

export interface BackupState {
  /** ISO time of the last backup of the whole collection; null for none yet. */
  readonly at: string | null;
  /** Items that were in it. */
  readonly items: number;
  /** Items that were saved since: each time one is saved that was not kept before. What was deleted again is among them. */
  readonly since: number;
}

/** Name of the setting that holds it. */
const NAME = 'backup';

const NONE: BackupState = { at: null, items: 0, since: 0 };

export async function backupState(db: CollectionDatabase): Promise<BackupState> {
  return stateIn(await (await opened(db)).settings.get(NAME));
}

/** Remembers a backup of the whole collection that was made at `now` and holds so many items. */
export async function noteBackup(db: CollectionDatabase, items: number, now: string): Promise<void> {
  await opened(db);
  await db.settings.put({ name: NAME, value: { at: now, items, since: 0 } });
}

/** Within a transaction over the settings: counts items that are kept now and were not before. */
export async function countNew(db: CollectionDatabase, items: number): Promise<void> {
  const [put] = putNew(db, await db.settings.get(NAME), items);
  if (put !== undefined) await db.settings.put(put.record);
}

/** Where the state lies. */
export const backupPlace = (db: CollectionDatabase): Place<SettingRecord> => placeOf(db.settings, NAME);

/** The state that was found there with so many items more; nothing to write for none. */
export function putNew(db: CollectionDatabase, found: SettingRecord | undefined, items: number): readonly Put<SettingRecord>[] {
  if (items === 0) return [];
  const state = stateIn(found);
  return [putOf(db.settings, NAME, { name: NAME, value: { ...state, since: state.since + items } })];
}

const stateIn = (found: SettingRecord | undefined): BackupState => (found?.value as BackupState | undefined) ?? NONE;
