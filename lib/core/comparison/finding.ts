/** A contradiction, as it is told. */
import type { Statement } from './statements.ts';

/**
 * `same-figure`: two values for one indicator and year. `part-above-whole`: a part (其中) is more than what it is part of.
 * `impossible-base`: a value and its growth imply another value for the year before than the one stated.
 */
export type FindingKind = 'same-figure' | 'part-above-whole' | 'impossible-base';

/** One contradiction. */
export interface Finding {
  /** Stable as long as its statements are. */
  readonly id: string;
  readonly kind: FindingKind;
  /** The statements that contradict each other: of a part and its whole the part first; of a growth the value, the growth, the base. */
  readonly statements: readonly [Statement, Statement, ...Statement[]];
  readonly year: number | null;
  /** For `impossible-base` what the year before would have to be, in the base unit of the value, to be shown rounded; else null. */
  readonly impliedBase: number | null;
}

/** A finding about statements, with an id made of theirs. */
export function finding(
  kind: FindingKind,
  statements: readonly [Statement, Statement, ...Statement[]],
  year: number | null,
  impliedBase: number | null = null,
): Finding {
  const id = `${kind}:${statements.map(({ item }) => item.id).join('+')}`;
  return { id, kind, statements, year, impliedBase };
}
