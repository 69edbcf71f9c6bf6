/** The kinds of item in words. */
import type { ItemKind } from '../../lib/core/item-kind.ts';
import type { MessageKey } from '../words.tsx';

export const KIND_WORDS: Readonly<Record<ItemKind, MessageKey>> = {
  target: 'kind_target',
  actual: 'kind_actual',
  'project-figure': 'kind_project_figure',
  project: 'kind_project',
  excerpt: 'kind_excerpt',
};
