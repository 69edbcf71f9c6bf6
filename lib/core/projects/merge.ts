/** One entry per project: the same name again, or a longer or shorter spelling of it, is a mention and not another entry. */
import type { Span } from '../model.ts';
import { wordList } from '../reading/word-list.ts';
import type { Candidate } from './candidates.ts';
import { lengthOf, type Tokens } from './tokens.ts';

/** A project with all the places that name it. */
export interface Entry {
  /** The fullest taken mention, the first where several are as full. */
  readonly lead: Candidate;
  /** Every taken mention, in the order of the text. */
  readonly taken: readonly Candidate[];
  readonly mentions: readonly Span[];
}

const SHORTEST_ALIAS = 4;
/** Longest first. */
const TAIL_WORDS = wordList(['建设项目', '建设工程', '项目', '工程', '建设']);
/** A bracket that says what else it is called, and not which stage of it is meant. */
const ASIDE = /[((][^))期标段一二三四]*[))]/g;
const MARKS = /[“”"'‘’*]/g;

/** Groups candidates by name. Linear in the length of the names: endings are looked up, never compared in pairs. */
export function mergeCandidates(tokens: Tokens, candidates: readonly Candidate[]): Entry[] {
  const entries: { lead: Candidate; taken: Candidate[]; mentions: Span[] }[] = [];
  const byName = new Map<string, number>();
  const byEnding = new Map<string, number>();
  const keys = new Map(candidates.map((candidate) => [candidate, keyOf(tokens, candidate)]));
  const keyed = (candidate: Candidate): string => keys.get(candidate) ?? '';
  for (const candidate of candidates) {
    if (!candidate.taken) continue;
    const key = keyed(candidate);
    const found = find(tokens, candidate, key, entries, byName, byEnding);
    const entry = found === undefined ? undefined : entries[found];
    if (!entry || found === undefined) {
      entries.push({ lead: candidate, taken: [candidate], mentions: [] });
      register(tokens, candidate, key, entries.length - 1, byName, byEnding);
      continue;
    }
    entry.taken.push(candidate);
    if (key.length > keyed(entry.lead).length) {
      entry.lead = candidate;
      register(tokens, candidate, key, found, byName, byEnding);
    }
  }
  for (const candidate of candidates) {
    const found = find(tokens, candidate, keyed(candidate), entries, byName, byEnding);
    if (found !== undefined) entries[found]?.mentions.push({ start: candidate.member.start, end: candidate.member.end });
  }
  return entries;
}

/** What the spellings of a name share: no marks, no 项目 or 工程 behind it. */
function keyOf(tokens: Tokens, candidate: Candidate): string {
  const { start, end, from } = candidate.member;
  let name = tokens.text.slice(start, end).replace(MARKS, '');
  if (name.includes('(')) name = name.replace(ASIDE, '');
  // 县|妇幼保健院综合楼 is 甲县妇幼保健院综合楼.
  if (lengthOf(tokens, from) === 1 && '县市区镇乡'.includes(name[0] ?? '·') && name.length > SHORTEST_ALIAS) name = name.slice(1);
  const tail = TAIL_WORDS.endingAt(name, name.length, 1);
  if (tail) name = name.slice(0, -tail.length);
  return name;
}

const trusted = (candidate: Candidate, key: string): boolean => key.length >= SHORTEST_ALIAS && candidate.member.worth.proper;

function find(
  tokens: Tokens,
  candidate: Candidate,
  key: string,
  entries: readonly { readonly lead: Candidate }[],
  byName: ReadonlyMap<string, number>,
  byEnding: ReadonlyMap<string, number>,
): number | undefined {
  const same = byName.get(key);
  if (same !== undefined) return same;
  // 安达精工 after 安达精工智能装备基地: the company stands for its project.
  const fuller = candidate.member.company && candidate.member.tail === null ? byEnding.get(`${key}…`) : undefined;
  if (fuller !== undefined && fuller >= 0) return fuller;
  // 甲农光互补发电 after 乙乡甲100兆瓦农光互补发电项目
  const sized = trusted(candidate, key) ? byEnding.get(`~${key}`) : undefined;
  if (sized !== undefined && sized >= 0) return sized;
  const longer = key.length >= SHORTEST_ALIAS ? byEnding.get(key) : undefined;
  if (longer !== undefined && longer >= 0 && (trusted(candidate, key) || isNear(candidate, entries[longer]?.lead))) return longer;
  for (const ending of endings(tokens, candidate, key)) {
    const shorter = byName.get(ending);
    if (shorter !== undefined && byEnding.get(`!${ending}`) === shorter) return shorter;
  }
  return undefined;
}

/** 稻田恢复项目 right after 甲村稻田恢复项目: no name by itself, but it ends the one that was just told. */
const isNear = (candidate: Candidate, lead: Candidate | undefined): boolean =>
  lead !== undefined &&
  candidate.member.tail?.type === 'kind' &&
  candidate.sentence - lead.sentence <= NEAR &&
  candidate.sentence >= lead.sentence;

const NEAR = 2;

/** Notes the name, its endings and beginnings; one that two projects share (-1) names neither. `!name` says that the name is proper. */
function register(
  tokens: Tokens,
  candidate: Candidate,
  key: string,
  index: number,
  byName: Map<string, number>,
  byEnding: Map<string, number>,
): void {
  byName.set(key, index);
  if (trusted(candidate, key)) byEnding.set(`!${key}`, index);
  const parts = [...endings(tokens, candidate, key)];
  const sized = CAPACITY.test(key);
  for (const name of [...parts, ...beginnings(tokens, candidate, key), ...(sized ? [key, ...parts].map(withoutCapacity) : [])]) {
    const known = byEnding.get(name);
    byEnding.set(name, known === undefined || known === index ? index : -1);
  }
}

const CAPACITY = /[\d.]+(?:万|亿)?(?:兆瓦|千瓦|MW|kW|吨|头|羽|只|套|台|件|立方米|平方米|亩|公里)/;

/** The name without the capacity in it, marked as such. */
const withoutCapacity = (name: string): string => `~${name.replace(CAPACITY, '')}`;

/** The beginnings of a name that end with a word, each with … behind it. */
function* beginnings(tokens: Tokens, candidate: Candidate, key: string): Generator<string> {
  const { from, to, start } = candidate.member;
  for (let i = from + 1; i < to; i += 1) {
    const length = (tokens.starts[i] as number) - start;
    if (length >= SHORTEST_ALIAS && length < key.length) yield `${key.slice(0, length)}…`;
  }
}

/** The endings of a name that begin with a word. */
function* endings(tokens: Tokens, candidate: Candidate, key: string): Generator<string> {
  const { from, to, start } = candidate.member;
  const marks = tokens.text.slice(start, candidate.member.end);
  let cut = 0;
  for (let i = from + 1; i < to; i += 1) {
    const word = marks.slice((tokens.starts[i - 1] as number) - start, (tokens.starts[i] as number) - start).replace(MARKS, '');
    cut += word.length;
    if (key.length - cut < SHORTEST_ALIAS) return;
    if (cut > 0) yield key.slice(cut);
  }
}
