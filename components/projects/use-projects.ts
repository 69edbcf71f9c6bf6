import { useCallback } from 'preact/hooks';
import { type LinkedProject, projectsOf } from '../../lib/core/comparison/projects.ts';
import type { PageWithItems } from '../../lib/core/item.ts';
import type { Collection } from '../../lib/store/collection.ts';
import type { watchCollection } from '../../lib/store/watch.ts';
import { useWatch, type Watched } from '../use-watch.ts';

export interface ProjectsPorts {
  readonly collection: Pick<Collection, 'allItems'>;
  readonly watch: typeof watchCollection;
}

/** All saved projects, linked over pages and years; kept up to date. */
export function useProjects({ collection, watch }: ProjectsPorts): Watched<readonly LinkedProject[]> {
  const read = useCallback(async () => {
    const groups: PageWithItems[] = [];
    // Of each page only its projects are held: figures are most of a collection.
    for await (const chunk of collection.allItems()) {
      for (const { page, items } of chunk) groups.push({ page, items: items.filter(({ reading }) => reading.kind === 'project') });
    }
    return projectsOf(groups);
  }, [collection]);
  return useWatch(watch, read);
}
