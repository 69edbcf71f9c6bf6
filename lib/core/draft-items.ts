/** Last step of a reading: figures and projects become items that can be saved, each with what finds it again. */
import type { FigureReading, ItemDraft, ItemReading, ProjectReading, QuoteSelector, SavedPage } from './item.ts';
import type { Extraction, Figure, PageText, Project, Span } from './model.ts';
import { itemIdOf, pageIdOf } from './page-id.ts';

/** Characters of context on each side of a quote (W3C TextQuoteSelector). */
const CONTEXT = 32;

/** The page as the collection keeps it. `capturedAt` is an ISO time. */
export function savedPageOf(page: PageText, extraction: Extraction, capturedAt: string): SavedPage {
  return { ...extraction.identity, id: pageIdOf(page.url), url: page.url, verdict: extraction.verdict, capturedAt, reviewedAt: null };
}

/**
 * The items of a page in reading order; of two that begin at the same place the longer one stands first.
 * Ids depend on the page's address, the item's kind, span and quote, so the same reading gives the same ids.
 */
export function draftItems(page: PageText, extraction: Extraction): ItemDraft[] {
  const pageId = pageIdOf(page.url);
  const taken = new Map<string, number>();
  const draft = (entry: Figure | Project, reading: FigureReading | ProjectReading): ItemDraft => {
    const selector = selectorOf(page.text, entry);
    const local = itemLocal(reading.kind, selector);
    // One number can be the figure of several indicators; the second and later ones are told apart by their order.
    const nth = (taken.get(local) ?? 0) + 1;
    taken.set(local, nth);
    return {
      id: itemIdOf(pageId, nth === 1 ? local : `${local}~${nth}`),
      selector,
      sentence: page.text.slice(entry.sentence.start, entry.sentence.end),
      section: entry.section,
      reading,
      origin: 'rules',
    };
  };
  const drafts = [
    ...extraction.figures.map((figure) => draft(figure, figureReading(figure))),
    ...extraction.projects.map((project) => draft(project, projectReading(project))),
  ];
  return drafts.sort((a, b) => a.selector.start - b.selector.start || b.selector.end - a.selector.end);
}

const KIND_LETTERS: Readonly<Record<ItemReading['kind'], string>> = { figure: 'f', project: 'p', excerpt: 'e' };

/** The part of an item's id that is its own: the same for the same words at the same place, whoever found them. */
export function itemLocal(kind: ItemReading['kind'], { start, end, exact }: QuoteSelector): string {
  return `${KIND_LETTERS[kind]}${start}-${end}.${hashOf(exact)}`;
}

/** The selectors of a span of `text`; context is not cut inside a surrogate pair. */
export function selectorOf(text: string, span: Span): QuoteSelector {
  let from = Math.max(0, span.start - CONTEXT);
  let to = Math.min(text.length, span.end + CONTEXT);
  if (isLowSurrogate(text.charCodeAt(from))) from += 1;
  if (isLowSurrogate(text.charCodeAt(to))) to -= 1;
  return {
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.min(from, span.start), span.start),
    suffix: text.slice(span.end, Math.max(to, span.end)),
  };
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** FNV-1a over code units, base 36: tells quotes at one place apart, no more. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A figure as an item holds it. */
export function figureReading(figure: Figure): FigureReading {
  const { indicator, category, change, role, op, value, unit, baseValue, baseUnit, year, modality, department, project } = figure;
  return {
    kind: 'figure',
    indicator,
    indicatorKey: figure.key,
    category,
    change,
    role,
    op,
    value,
    unit,
    baseValue,
    baseUnit,
    year,
    modality,
    department,
    project,
  };
}

function projectReading(project: Project): ProjectReading {
  const { name, stage, deadline, investment, investmentOp, area, department } = project;
  return {
    kind: 'project',
    name,
    projectKind: project.kind,
    stage,
    deadline,
    investment,
    ...(investmentOp === undefined ? {} : { investmentOp }),
    area,
    department,
  };
}
