/** A correction of one figure that its reader wants for all of its kind (以后同类都这样). Plain JSON. */
import type { FigureReading } from '../item.ts';
import type { Role } from '../model.ts';

export interface CorrectionRule {
  readonly id: string;
  /** ISO time. */
  readonly createdAt: string;
  /** False where its reader switched it off: it changes nothing any more, and what it changed stays. */
  readonly enabled: boolean;
  /** Which figures: those that were read with this indicator and role. */
  readonly match: {
    readonly indicator: string;
    readonly indicatorKey: string;
    /** null for any role. */
    readonly role: Role | null;
  };
  /** What they become; null for what stays as it was read. */
  readonly become: {
    readonly indicator: Pick<FigureReading, 'indicator' | 'indicatorKey' | 'category'> | null;
    readonly role: Role | null;
  };
}
