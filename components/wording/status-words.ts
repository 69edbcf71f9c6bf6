/** The states of a saved item in words. */
import type { ItemStatus } from '../../lib/core/item.ts';
import type { MessageKey } from '../words.tsx';

export const STATUS_WORDS: Readonly<Record<ItemStatus, MessageKey>> = {
  suggested: 'status_suggested',
  saved: 'status_saved',
  reviewed: 'status_reviewed',
  ignored: 'status_ignored',
};
