/** When to say that there is much that no backup holds. */

/** What the user chose about being reminded. */
export interface Reminder {
  /** New items from which on it is said; null for never. */
  readonly every: number | null;
  /** New items at which the user last said "later", and the time of the last backup then (ISO; null for none); null for never. */
  readonly later: { readonly since: number; readonly after: string | null } | null;
}

/** Name of the collection's setting that holds it. */
export const REMINDER_SETTING = 'backup-reminder';

/** The choices of the options. */
export const REMINDER_STEPS: readonly number[] = [50, 200, 1000];

const FIRST_REMINDER: Reminder = { every: 200, later: null };

/** What a setting says; the first choice where it says nothing that can be understood. */
export function reminderFrom(setting: unknown): Reminder {
  if (typeof setting !== 'object' || setting === null) return FIRST_REMINDER;
  const { every, later } = setting as Partial<Reminder>;
  const chosen = every === null || (typeof every === 'number' && every > 0) ? every : FIRST_REMINDER.every;
  return { every: chosen, later: typeof later?.since === 'number' ? later : null };
}

/** Whether to remind now: `since` items are new since the backup of `at` (ISO time; null for none yet). */
export function isDue({ every, later }: Reminder, { at, since }: { readonly at: string | null; readonly since: number }): boolean {
  if (every === null) return false;
  const from = later !== null && later.after === at ? later.since : 0;
  return since >= from + every;
}
