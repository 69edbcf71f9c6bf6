import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { kindOf, stageOf } from '../../lib/core/comparison/project-totals.ts';
import type { LinkedProject, ProjectMention } from '../../lib/core/comparison/projects.ts';
import { StatementView } from '../comparison/statement-view.tsx';
import { Icon } from '../icon.tsx';
import { costText } from '../wording/bound-text.ts';
import { pageName } from '../wording/page-words.ts';
import { useWords, type Words } from '../words.tsx';
import { areaText, kindWord, LINKS, stageWord } from './project-words.ts';

/** One project in a line; opened, how it moved from page to page, with its sentences. */
export function ProjectRow({ project }: { readonly project: LinkedProject }): VNode {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { mentions, investment } = project;
  const latest = mentions.at(-1) ?? mentions[0];
  return (
    <li class="pm-project">
      <button type="button" class="pm-project-line" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="expand" />
        <span class="pm-project-name" lang="zh-CN">
          {project.name}
        </span>
        <span class="pm-project-amount">
          {investment?.reading.investment == null ? (
            <span class="pm-unsaid">{words('projects_no_amount')}</span>
          ) : (
            costText(investment.reading.investment, investment.reading.investmentOp)
          )}
        </span>
        <span class="pm-project-facts">
          {factsOf(words, project, latest).map((fact) => (
            <span class="pm-fact" key={fact}>
              {fact}
            </span>
          ))}
        </span>
      </button>
      {open && (
        <div class="pm-project-detail">
          {project.link !== null && <p class="pm-project-link">{words(LINKS[project.link], mentions.length)}</p>}
          {mentions.map((mention) => (
            <Mention mention={mention} key={mention.item.id} />
          ))}
        </div>
      )}
    </li>
  );
}

/** Place and year, stage (and how it moved), kind, deadline, area, offices; what is not known is left out. */
function factsOf(words: Words, project: LinkedProject, latest: ProjectMention): string[] {
  const { page, reading } = latest;
  const stages = project.mentions
    .map((mention) => mention.reading.stage)
    .filter((stage, at, all) => stage !== null && stage !== all[at - 1]);
  const kind = kindOf(project);
  const facts = [
    pageName(words, page),
    stages.length > 1
      ? stages.map((stage) => stageWord(words, stage)).join(' → ')
      : stageOf(project) === null
        ? null
        : stageWord(words, stageOf(project)),
    kind === null ? null : kindWord(words, kind),
    reading.deadline === null ? null : words('fact_deadline', reading.deadline),
    project.investment === null || project.investment === latest
      ? null
      : words('projects_amount_from', pageName(words, project.investment.page)),
    reading.area === null ? null : words('projects_area', areaText(reading.area)),
    reading.department.length === 0 ? null : words('fact_department', reading.department.join(words('list_separator'))),
    project.mentions.length > 1 ? words('projects_mentions', project.mentions.length) : null,
  ];
  return facts.filter((fact) => fact !== null);
}

function Mention({ mention: { page, item, reading } }: { readonly mention: ProjectMention }): VNode {
  const words = useWords();
  return (
    <section class="pm-mention" aria-label={pageName(words, page)}>
      <p class="pm-mention-head">
        <strong lang="zh-CN">{pageName(words, page)}</strong>
        <span>{stageWord(words, reading.stage)}</span>
        <span>{reading.investment === null ? words('projects_no_amount') : costText(reading.investment, reading.investmentOp)}</span>
      </p>
      <StatementView page={page} item={item} />
    </section>
  );
}
