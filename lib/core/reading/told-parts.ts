/** Whether text under headings that say nothing of it (一、奋力拼搏,成绩喜人) reports or plans: told by its own words. */
import { MEANT, STRONGLY_MEANT, STRONGLY_TOLD, TOLD } from '../lexicon/telling-words.ts';
import type { Part } from '../model.ts';
import type { Passage } from './reading.ts';

/** A passage with the number of its region: the run of passages under the same outer heading. */
export interface RegionPassage extends Passage {
  readonly region: number;
  /** Its part is what the opening words of a paragraph say (今年以来,…), not a heading. */
  readonly opened: boolean;
}

/** Weight of words of report from which a text can be one, and by how much they must outweigh those of intention. */
const LEAST_TOLD = 3;
const OUTWEIGHED = 1.5;
/** Characters of a region that are looked at; its tone does not change behind them. */
const LOOKED_AT = 4000;

interface Tone {
  told: number;
  meant: number;
}

/**
 * The passages of a folded text, those that no heading gave a part made a review where their words report: their whole
 * region's, or, where a region does both, their own. Passages of tables stay.
 */
export function settleParts(text: string, passages: readonly RegionPassage[]): Passage[] {
  const regions = new Map<number, Tone>();
  const tones = passages.map((passage) =>
    (passage.part === null || passage.opened) && passage.cell === null ? toneOf(text, passage) : null,
  );
  tones.forEach((tone, i) => {
    const region = passages[i]?.region ?? 0;
    const sum = regions.get(region) ?? { told: 0, meant: 0 };
    regions.set(region, { told: sum.told + (tone?.told ?? 0), meant: sum.meant + (tone?.meant ?? 0) });
  });
  return passages.map(({ region, opened, start, end, kind, section, part, department, cell, row }, i) => {
    const passage: Passage = { start, end, kind, section, part, department, cell, row };
    const own = tones[i];
    const whole = regions.get(region);
    if (!own || !whole) return passage;
    if (opened) return { ...passage, part: settledOpening(passage.part, own) };
    return (isTold(whole) || isTold(own)) && !isMeant(own) ? { ...passage, part: 'review' } : passage;
  });
}

/** 今年以来形势严峻,我们将…力争…: the opening words of a paragraph yield to all the others. */
function settledOpening(part: Part | null, own: Tone): Part | null {
  if (part === 'review') return isMeant(own) && own.meant >= 2 * own.told ? null : part;
  return isTold(own) ? 'review' : part;
}

const isTold = ({ told, meant }: Tone): boolean => told >= LEAST_TOLD && told > meant * OUTWEIGHED;
const isMeant = ({ told, meant }: Tone): boolean => meant >= 2 && meant > told;

function toneOf(text: string, passage: Passage): Tone {
  const words = text.slice(passage.start, Math.min(passage.end, passage.start + LOOKED_AT));
  return {
    told: 2 * matches(words, STRONGLY_TOLD) + matches(words, TOLD),
    meant: 2 * matches(words, STRONGLY_MEANT) + matches(words, MEANT),
  };
}

const matches = (words: string, pattern: RegExp): number => words.match(pattern)?.length ?? 0;
