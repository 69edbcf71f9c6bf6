import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { totalsOf } from '../../lib/core/comparison/project-totals.ts';
import type { LinkedProject } from '../../lib/core/comparison/projects.ts';
import { Segments } from '../comparison/segments.tsx';
import { Notice } from '../notice.tsx';
import { PlaceholderRows } from '../placeholder-rows.tsx';
import { costText } from '../wording/bound-text.ts';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import { ProjectRow } from './project-row.tsx';
import { ProjectsTotals, unknownText } from './projects-totals.tsx';
import { type ProjectsPorts, useProjects } from './use-projects.ts';

type Order = 'investment' | 'place' | 'name';

/** Rows that are added at a time; those out of sight cost no layout. */
const STEP = 100;

/** 项目: every project once, with how it moved, and what they cost together. */
export function ProjectsView({ ports }: { readonly ports: ProjectsPorts }): VNode {
  const words = useWords();
  const projects = useProjects(ports);
  if (projects.phase === 'loading') return <PlaceholderRows label={words('collection_loading')} />;
  if (projects.phase === 'failed') return <Notice text={failureWords(words, projects.failure)} role="alert" />;
  if (projects.value.length === 0) return <Notice title={words('projects_none_title')} text={words('projects_none_text')} />;
  return <Projects projects={projects.value} />;
}

function Projects({ projects }: { readonly projects: readonly LinkedProject[] }): VNode {
  const words = useWords();
  const [order, setOrder] = useState<Order>('investment');
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(STEP);
  const found = useMemo(() => projects.filter((project) => says(project, text.trim())).toSorted(ORDERS[order]), [projects, text, order]);
  const totals = useMemo(() => totalsOf(found), [found]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section class="pm-projects" aria-label={words('projects_title')} tabIndex={0}>
      <div class="pm-compare-tools">
        <Segments
          label={words('projects_order')}
          value={order}
          choices={[
            ['investment', words('projects_order_investment')],
            ['place', words('projects_order_place')],
            ['name', words('projects_order_name')],
          ]}
          onChange={setOrder}
        />
        <input
          class="pm-find"
          type="search"
          value={text}
          aria-label={words('projects_filter')}
          placeholder={words('projects_filter')}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p class="pm-compare-count" role="status">
          {[
            words('projects_count', totals.all.projects),
            totals.all.investment === null ? '' : words('projects_sum', costText(totals.all.investment, totals.all.op)),
            unknownText(words, totals.all),
          ]
            .filter((part) => part !== '')
            .join(words('projects_separator'))}
        </p>
      </div>
      <ProjectsTotals totals={totals} />
      <ul class="pm-project-list">
        {found.slice(0, limit).map((project) => (
          <ProjectRow project={project} key={project.id} />
        ))}
      </ul>
      {found.length > limit && (
        <button type="button" class="pm-button pm-more" onClick={() => setLimit(limit + STEP)}>
          {words('projects_more', found.length - limit)}
        </button>
      )}
    </section>
  );
}

function says({ name, mentions }: LinkedProject, wanted: string): boolean {
  if (wanted === '') return true;
  return [name, ...mentions.flatMap(({ page, reading }) => [reading.name, page.township, page.county, ...reading.department])].some(
    (text) => text?.includes(wanted),
  );
}

/** Unknown amounts stand last: they are not small, they are unknown. */
const ORDERS: Readonly<Record<Order, (a: LinkedProject, b: LinkedProject) => number>> = {
  investment: (a, b) => (b.investment?.reading.investment ?? -1) - (a.investment?.reading.investment ?? -1),
  place: (a, b) => placeOf(a).localeCompare(placeOf(b), 'zh-CN') || ORDERS.investment(a, b),
  name: (a, b) => a.name.localeCompare(b.name, 'zh-CN'),
};

const placeOf = ({ mentions: [{ page }] }: LinkedProject): string => `${page.county ?? ''}${page.township ?? ''}`;
