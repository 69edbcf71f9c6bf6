/** One page as one JSON object: the contract of the command line. Fields may be added, none renamed. */
import type { Extraction, Figure, PageText, Project, Quantity, Verdict } from '../core/model.ts';
import { reasonWords } from './reason-words.ts';

/** The line for a source, without line end. With `quantities` every number that was read is listed as well. */
export function jsonLine(source: string, page: PageText, extraction: Extraction, { quantities }: { readonly quantities: boolean }): string {
  const { verdict, identity } = extraction;
  return JSON.stringify({
    source,
    page: { ...verdictFields(verdict), ...identity },
    text: page.text,
    figures: extraction.figures.map(figureFields),
    projects: extraction.projects.map(projectFields),
    ...(quantities ? { quantities: extraction.quantities.filter(isRead).map(quantityFields) } : {}),
  });
}

function verdictFields({ isPlan, score, reasons }: Verdict): object {
  return { isPlan, score: Math.round(score * 1000) / 1000, reasons: reasons.map(reasonWords) };
}

function figureFields({ sentence: _, ...fields }: Figure): object {
  return fields;
}

function projectFields({
  name,
  start,
  end,
  kind,
  stage,
  deadline,
  investment,
  investmentOp,
  area,
  capacity,
  members,
  department,
  section,
}: Project): object {
  return {
    name,
    start,
    end,
    kind,
    stage,
    deadline,
    investment,
    investmentOp: investmentOp ?? null,
    area,
    capacity,
    members,
    department,
    section,
  };
}

/** Dates, ordinals, codes and masked digits are numbers of the text, but no quantities. */
function isRead({ kind, value }: Quantity): boolean {
  return value !== null && (kind === 'quantity' || kind === 'bare');
}

function quantityFields({ quote, start, end, value, unit, op }: Quantity): object {
  return { quote, start, end, value, unit, op };
}
