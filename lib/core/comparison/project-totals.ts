/** How many projects there are and what they cost, in all, by stage and by kind. */
import type { AmountBound, Operator, ProjectKind, Stage } from '../model.ts';
import type { LinkedProject } from './projects.ts';

/** A sum that says what it does not know. */
export interface ProjectTotal {
  readonly projects: number;
  /** Yuan, of those whose investment is stated; null where it is of none. */
  readonly investment: number | null;
  /** What the sum says: of 2亿元 and 3亿元以上 together at least 5亿元, with an approximate amount or bounds of both sides about so much. */
  readonly op: Exclude<Operator, 'range'>;
  /** Projects without a stated investment: these are not zero, they are unknown. */
  readonly withoutAmount: number;
}

export interface ProjectTotals {
  readonly all: ProjectTotal;
  /** Earlier stages first, then those of which no page tells the stage. Only what there is. */
  readonly byStage: readonly (readonly [Stage | null, ProjectTotal])[];
  readonly byKind: readonly (readonly [ProjectKind | null, ProjectTotal])[];
}

const STAGES: readonly (Stage | null)[] = ['negotiating', 'planned', 'ongoing', 'completing', 'done', null];
const KINDS: readonly (ProjectKind | null)[] = ['construction', 'industry', 'programme', null];

/** The stage that the latest page tells; null where it tells none. */
export const stageOf = (project: LinkedProject): Stage | null => project.mentions.at(-1)?.reading.stage ?? null;

/** The kind as the latest page that tells one has it. */
export const kindOf = (project: LinkedProject): ProjectKind | null =>
  project.mentions.findLast(({ reading }) => reading.projectKind !== null)?.reading.projectKind ?? null;

/** The totals of projects. */
export function totalsOf(projects: readonly LinkedProject[]): ProjectTotals {
  return { all: totalOf(projects), byStage: split(projects, STAGES, stageOf), byKind: split(projects, KINDS, kindOf) };
}

function split<T>(projects: readonly LinkedProject[], order: readonly T[], of: (project: LinkedProject) => T): [T, ProjectTotal][] {
  return order.flatMap((one): [T, ProjectTotal][] => {
    const own = projects.filter((project) => of(project) === one);
    return own.length === 0 ? [] : [[one, totalOf(own)]];
  });
}

function totalOf(projects: readonly LinkedProject[]): ProjectTotal {
  const amounts = projects.flatMap(({ investment }) => investment?.reading.investment ?? []);
  return {
    projects: projects.length,
    investment: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
    op: jointOp(projects.flatMap(({ investment }) => investment?.reading.investmentOp ?? [])),
    withoutAmount: projects.length - amounts.length,
  };
}

/** The operator of a sum, one of whose amounts is bounded by each of these; plain amounts change nothing. */
function jointOp(bounds: readonly AmountBound[]): ProjectTotal['op'] {
  const all = new Set(bounds);
  if (all.size === 0) return '=';
  if (all.has('~') || ((all.has('>') || all.has('>=')) && (all.has('<') || all.has('<=')))) return '~';
  if (all.has('>') || all.has('<')) return all.has('>') ? '>' : '<';
  return all.has('>=') ? '>=' : '<=';
}
