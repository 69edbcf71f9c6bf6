/**
 * From the text of a page to everything that Planmark knows of it. This file names the steps in order; each step
 * is one file that can be read alone. The whole is a pure function: same page, same result.
 */
import { judgePage } from './detection/judge-page.ts';
import { readFigures } from './figures/read-figures.ts';
import { readHead } from './identity/read-head.ts';
import { readIdentity } from './identity/read-identity.ts';
import type { Extraction, Figure, PageText, Project, Quantity, Tagger } from './model.ts';
import { type PlacedProject, readProjects } from './projects/read-projects.ts';
import { type Folded, unfold } from './reading/fold.ts';
import { readPage } from './reading/read-page.ts';
import type { PlacedQuantity } from './reading/reading.ts';

export interface ExtractOptions {
  /** Read figures and projects even where the page does not look like a plan. */
  readonly force?: boolean;
}

/**
 * Reads a page: what it is, who published it, its figures and projects in reading order. All spans point into
 * `page.text`. A page that is no plan has neither figures nor projects, unless `force` asks for them.
 */
export function extractPlan(page: PageText, tagger: Tagger, options: ExtractOptions = {}): Extraction {
  const head = readHead(page);
  // By the head alone: a page must be judged alike where its text has not been read yet.
  const verdict = judgePage(page, head);
  const identity = readIdentity(page, head);
  if (!verdict.isPlan && !options.force) return { verdict, identity, figures: [], projects: [], quantities: [] };

  const reading = readPage(page, identity, tagger);
  const projects = readProjects(reading);
  const figures = readFigures(reading, projects);

  return {
    verdict,
    identity,
    figures: figures.map((figure) => figureOnPage(page, reading.folded, figure)),
    projects: projects.map((project) => projectOnPage(page, reading.folded, project)),
    quantities: reading.quantities.map((quantity) => quantityOnPage(page, reading.folded, quantity)),
  };
}

function figureOnPage(page: PageText, folded: Folded, figure: Figure): Figure {
  const { start, end } = unfold(folded, figure);
  return { ...figure, start, end, quote: page.text.slice(start, end), sentence: unfold(folded, figure.sentence) };
}

function projectOnPage(page: PageText, folded: Folded, project: PlacedProject): Project {
  const { quantities: _, ...rest } = project;
  // The name as the page spells it, where it stands there in one piece.
  const { start, end } = unfold(folded, project);
  const inOnePiece = folded.text.slice(project.start, project.end) === project.name;
  const name = inOnePiece ? page.text.slice(start, end).replace(/[\s\u200b\ufeff]+/g, '') : project.name;
  return {
    ...rest,
    name,
    start,
    end,
    sentence: unfold(folded, project.sentence),
    mentions: project.mentions.map((span) => unfold(folded, span)),
  };
}

function quantityOnPage(page: PageText, folded: Folded, quantity: PlacedQuantity): Quantity {
  const { value, unit, op, kind, number } = quantity;
  const { start, end } = unfold(folded, quantity);
  // Field by field: an extraction has thousands of them, and leaving one field out of a copy costs ten times as much.
  return { start, end, quote: page.text.slice(start, end), number: unfold(folded, number), value, unit, op, kind };
}
