/** The five kinds of item that the surfaces tell apart, by mark, filter and word. */
import type { ItemReading } from '../../lib/core/item.ts';
import type { MessageKey } from '../words.tsx';

export type ItemKind = 'target' | 'actual' | 'project-figure' | 'project' | 'excerpt';

/** In the order of the filter. */
export const ITEM_KINDS: readonly ItemKind[] = ['target', 'actual', 'project-figure', 'project', 'excerpt'];

export const KIND_WORDS: Readonly<Record<ItemKind, MessageKey>> = {
  target: 'kind_target',
  actual: 'kind_actual',
  'project-figure': 'kind_project_figure',
  project: 'kind_project',
  excerpt: 'kind_excerpt',
};

/** A figure's role decides its kind; a project's cost or size is a kind of its own beside the project itself. */
export function kindOf(reading: ItemReading): ItemKind {
  if (reading.kind !== 'figure') return reading.kind;
  return reading.role === 'project' ? 'project-figure' : reading.role;
}
