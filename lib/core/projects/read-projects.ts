/**
 * The projects of a page: names that verbs of works govern, that progress is told of, that lists, items and table
 * cells hold. One entry per project at its fullest mention, with what the text says of its cost, stage and date.
 */
import type { Project, Span } from '../model.ts';
import type { Passage, Reading } from '../reading/reading.ts';
import { dateOf, deadlineOf, kindOf, stageOf } from './attributes.ts';
import { type Candidate, type Carry, readSentence } from './candidates.ts';
import { type Entry, mergeCandidates } from './merge.ts';
import { partsOf } from './parts.ts';
import { type Rows, readRows, rowInvestment, rowSizes } from './rows.ts';
import { scopeOf } from './scope.ts';
import { areaOf, type Cost, capacityOf, investmentOf, type ProjectQuantity, sizesOf } from './sizes.ts';
import { readTokens, type Tokens } from './tokens.ts';

/** A project in spans of the folded text. */
export interface PlacedProject extends Project {
  /** The quantities that state its cost, size or capacity. */
  readonly quantities: readonly ProjectQuantity[];
}

/** All projects of a page in the order of the text, each once. Linear in the text. */
export function readProjects(reading: Reading): PlacedProject[] {
  const tokens = readTokens(reading);
  const candidates: Candidate[] = [];
  const carry: Carry = { announced: null };
  reading.sentences.forEach((sentence, index) => {
    const passage = reading.passages[sentence.passage];
    if (!passage || passage.kind === 'title' || passage.row?.role === 'office' || passage.row?.role === 'support') return;
    for (const candidate of readSentence(tokens, index, sentence, passage, carry)) candidates.push(candidate);
  });
  const page: Page = { reading, tokens, next: nextStarts(reading, candidates), rows: readRows(reading) };
  return mergeCandidates(tokens, candidates)
    .map((entry) => placeProject(page, entry))
    .sort((a, b) => a.start - b.start);
}

/** What every entry is read with. */
interface Page {
  readonly reading: Reading;
  readonly tokens: Tokens;
  readonly next: ReadonlyMap<Candidate, number>;
  readonly rows: Rows;
}

/** Where the next project after each taken candidate is named. */
function nextStarts(reading: Reading, candidates: readonly Candidate[]): ReadonlyMap<Candidate, number> {
  const next = new Map<Candidate, number>();
  const starts: number[] = [];
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const candidate = candidates[i] as Candidate;
    if (!candidate.taken) continue;
    // Members of one list share what is said behind it.
    const { after } = candidate.place;
    while (starts.length > 0 && (starts[starts.length - 1] as number) < after) starts.pop();
    next.set(candidate, starts[starts.length - 1] ?? Number.POSITIVE_INFINITY);
    starts.push(frontOf(reading, candidate));
  }
  return next;
}

/** Where a project begins: at its name, or at the cost and size that stand before it. */
function frontOf(reading: Reading, candidate: Candidate): number {
  const first = reading.quantities[candidate.place.left.sizes[0] ?? -1];
  return Math.min(candidate.member.start, first?.start ?? candidate.member.start);
}

function placeProject(page: Page, entry: Entry): PlacedProject {
  const { reading, tokens } = page;
  const readings = [entry.lead, ...entry.taken.filter((candidate) => candidate !== entry.lead)].map((candidate) =>
    readMention(page, candidate),
  );
  const { start, end } = entry.lead.member;
  const sentence = reading.sentences[entry.lead.sentence] as Span;
  const passage = passageOf(reading, entry.lead);
  return {
    start,
    end,
    name: reading.folded.text.slice(start, end),
    kind: kindOf(tokens, entry.lead, clauseStart(reading, entry.lead)),
    stage: firstOf(readings.map((mention) => mention.stage)),
    deadline: firstOf(readings.map((mention) => mention.deadline)),
    ...(firstOf(readings.map((mention) => mention.cost)) ?? { investment: null }),
    area: firstOf(readings.map((mention) => areaOf(reading, mention.sizes))),
    capacity: firstOf(readings.map((mention) => capacityOf(reading, mention.sizes))),
    members: partsOf(tokens, entry.lead.member),
    department: passage?.department ?? [],
    section: passage?.section ?? [],
    sentence: { start: sentence.start, end: sentence.end },
    mentions: entry.mentions,
    quantities: uniqueByIndex(readings.flatMap((mention) => mention.sizes)),
  };
}

interface MentionReading {
  readonly stage: Project['stage'];
  readonly deadline: string | null;
  readonly cost: Cost | null;
  readonly sizes: readonly ProjectQuantity[];
}

function readMention(page: Page, candidate: Candidate): MentionReading {
  const { reading, tokens, next, rows } = page;
  const scope = scopeOf(reading, candidate, next.get(candidate) ?? Number.POSITIVE_INFINITY);
  const passage = passageOf(reading, candidate);
  const clause = clauseStart(reading, candidate);
  const sizes = sizesOf(reading, candidate, scope);
  const inRow = rowSizes(reading, candidate, rows);
  return {
    stage: stageOf(tokens, candidate, scope, passage?.part ?? null),
    deadline: passage?.row?.deadline ? dateOf(passage.row.deadline) : deadlineOf(tokens, candidate, scope, clause),
    cost: inRow.length > 0 ? rowInvestment(reading, inRow, candidate, rows) : investmentOf(reading, sizes, candidate.member.end),
    sizes: [...sizes, ...inRow],
  };
}

const passageOf = (reading: Reading, candidate: Candidate): Passage | undefined =>
  reading.passages[reading.sentences[candidate.sentence]?.passage ?? -1];

/** How far before a name its clause is looked at: in an endless list each member would look over all before it. */
const LONGEST_LEAD = 200;

function clauseStart(reading: Reading, candidate: Candidate): number {
  const { text } = reading.folded;
  const floor = Math.max(reading.sentences[candidate.sentence]?.start ?? 0, candidate.member.start - LONGEST_LEAD);
  let at = candidate.member.start;
  while (at > floor && !',;:。'.includes(text[at - 1] as string)) at -= 1;
  return at;
}

const firstOf = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null;

function uniqueByIndex(sizes: readonly ProjectQuantity[]): ProjectQuantity[] {
  const seen = new Map<number, ProjectQuantity>();
  for (const size of sizes) if (!seen.has(size.index)) seen.set(size.index, size);
  return [...seen.values()].sort((a, b) => a.index - b.index);
}
