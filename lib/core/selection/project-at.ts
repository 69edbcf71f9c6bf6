/** A project that the reader selected by its name. */
import { EMPTY_PROJECT, LIST_SEPARATOR } from '../editing/fields.ts';
import type { ItemDraft, ProjectReading } from '../item.ts';
import { oneLine } from '../one-line.ts';
import { itemAt, type SelectedPlace } from './selected-place.ts';
import type { SelectionReading } from './selection.ts';

/** A longer text, or one with a stop in it, is a sentence about projects and not the name of one. */
const LONGEST_NAME = 60;
const NO_NAME = /[,，。;；!！?？:：\n]/;

/**
 * The selected name is the project's name: that of one which was read with this name, or a new one, which takes over what is
 * known of a project that it overlaps. A selected sentence means the projects that were read in it.
 */
export function projectAt(place: SelectedPlace, projects: readonly ItemDraft[]): SelectionReading {
  const { page, span, passage } = place;
  const written = page.text.slice(span.start, span.end);
  const name = oneLine(written);
  const touching = projects.filter(({ selector }) => selector.start < span.end && selector.end > span.start);
  const same = touching.find(
    ({ selector, reading }) => oneLine(selector.exact) === name || (reading.kind === 'project' && reading.name === name),
  );
  if (same !== undefined) return { outcome: 'items', items: [same] };
  if (isName(written, name)) {
    const known = touching[0]?.reading;
    return {
      outcome: 'items',
      items: [{ ...itemAt(place, 'project', span), reading: named(name, known?.kind === 'project' ? known : null, passage.department) }],
    };
  }
  const inside = touching.filter(({ selector }) => selector.start >= span.start && selector.end <= span.end);
  if (inside.length > 0) return { outcome: 'items', items: inside };
  const fields = { ...EMPTY_PROJECT, department: passage.department.join(LIST_SEPARATOR) };
  return { outcome: 'open', item: itemAt(place, 'project', span), fields, reason: 'no-name' };
}

const isName = (written: string, name: string): boolean => name.length >= 2 && name.length <= LONGEST_NAME && !NO_NAME.test(written);

function named(name: string, known: ProjectReading | null, department: readonly string[]): ProjectReading {
  return {
    kind: 'project',
    name,
    projectKind: known?.projectKind ?? null,
    stage: known?.stage ?? null,
    deadline: known?.deadline ?? null,
    investment: known?.investment ?? null,
    ...(known?.investmentOp === undefined ? {} : { investmentOp: known.investmentOp }),
    area: known?.area ?? null,
    department: known?.department ?? department,
  };
}
