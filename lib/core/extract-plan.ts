/**
 * From the text of a page to everything that Planmark knows of it. This file names the steps in order; each step
 * is one file that can be read alone. The whole is a pure function: same page, same result.
 */
import { judgePage } from './detection/judge-page.ts';
import { readFigures } from './figures/read-figures.ts';
import { readHead } from './identity/read-head.ts';
import { readIdentity } from './identity/read-identity.ts';
import type { Extraction, Figure, PageText, Project, Quantity, Span, Tagger } from './model.ts';
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

const quoteOnPage = (page: PageText, folded: Folded, span: Span): Span & { quote: string } => {
  const { start, end } = unfold(folded, span);
  return { start, end, quote: page.text.slice(start, end) };
};

function figureOnPage(page: PageText, folded: Folded, figure: Figure): Figure {
  return { ...figure, ...quoteOnPage(page, folded, figure), sentence: unfold(folded, figure.sentence) };
}

function projectOnPage(page: PageText, folded: Folded, project: PlacedProject): Project {
  const { quantities: _, ...rest } = project;
  // The name as the page spells it, where it stands there in one piece.
  const { quote } = quoteOnPage(page, folded, project);
  const name = folded.text.slice(project.start, project.end) === project.name ? quote.replace(/[\s\u200b\ufeff]+/g, '') : project.name;
  return {
    ...rest,
    name,
    ...unfold(folded, project),
    sentence: unfold(folded, project.sentence),
    mentions: project.mentions.map((span) => unfold(folded, span)),
  };
}

function quantityOnPage(page: PageText, folded: Folded, quantity: PlacedQuantity): Quantity {
  const { sentence: _, ...rest } = quantity;
  return { ...rest, ...quoteOnPage(page, folded, quantity), number: unfold(folded, quantity.number) };
}
