/** The five kinds of item that the surfaces tell apart, by mark, filter and word. */
import type { ItemReading } from './item.ts';

export type ItemKind = 'target' | 'actual' | 'project-figure' | 'project' | 'excerpt';

/** In the order of the filter. */
export const ITEM_KINDS: readonly ItemKind[] = ['target', 'actual', 'project-figure', 'project', 'excerpt'];

/** A figure's role decides its kind; a project's cost or size is a kind of its own beside the project itself. */
export function kindOf(reading: ItemReading): ItemKind {
  if (reading.kind !== 'figure') return reading.kind;
  return reading.role === 'project' ? 'project-figure' : reading.role;
}
