/** What 等 says of the list before it: 等5个重大产业项目, 等3条支渠, 等企业. */
import { LISTED_UNITS, NOT_THE_PROJECTS, OTHERS, WORKS } from '../lexicon/project-lists.ts';
import type { Stage } from '../model.ts';
import { has, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

export interface Such {
  /** `project`: its members are projects; `works`: they are things of that kind; `other`: companies, villages, fields. */
  readonly type: 'project' | 'works' | 'other';
  readonly stage: Stage | null;
  /** The quantity that counts the members (5个), -1 where nothing does. */
  readonly count: number;
  /** The word after the phrase. */
  readonly to: number;
}

const LONGEST = 14;

/** Reads the phrase behind the list that ends before word `at`; null where neither 等 nor a count follows it. */
export function readSuch(tokens: Tokens, at: number, to: number, several: boolean): Such | null {
  const such = has(tokens, at, Bit.such);
  // 供热二次管网: an ordinal in a name counts nothing.
  const counted = several && LISTED_UNITS.has(tokens.quantities[tokens.quantityAt[at] ?? -1]?.unit ?? '·');
  if (!such && !counted) return null;
  let count = -1;
  let stage: Stage | null = null;
  let type: Such['type'] | null = null;
  let field = false;
  let i = such ? at + 1 : at;
  const limit = Math.min(to, i + LONGEST);
  for (; i < limit && !has(tokens, i, Bit.hard | Bit.list); i += 1) {
    if ((tokens.quantityAt[i] as number) >= 0) {
      count = count < 0 ? (tokens.quantityAt[i] as number) : count;
      continue;
    }
    const word = wordOf(tokens, i);
    stage ??= classStage(tokens, i, word);
    const found = classType(word, isIntended(tokens, i + 1) ? '' : wordOf(tokens, i + 1));
    // 等自然村道路: the villages are no works.
    // 等7大领域新型项目: fields are listed, and not the projects in them.
    if (found && (type !== 'other' || (found === 'project' && !field))) type = found;
    field ||= word === '领域' || word === '方面';
    if (type === 'project') return { type, stage, count, to: i + 1 };
    if (type && has(tokens, i + 1, Bit.frame | Bit.predicate | Bit.plain | Bit.stop | Bit.of)) break;
  }
  if (!such && type === null) return null;
  return { type: type ?? 'other', stage, count, to: i };
}

/** 等12个项目|计划|首季开工: a verb, and no plan of projects. */
const isIntended = (tokens: Tokens, i: number): boolean =>
  wordOf(tokens, i) === '计划' &&
  (has(tokens, i + 1, Bit.predicate | Bit.build | Bit.frame) ||
    tokens.tagNames[tokens.tags[i + 1] as number] === 't' ||
    tokens.quantities[tokens.quantityAt[i + 1] ?? -1]?.kind === 'date');

const CLASS_STAGES: ReadonlyMap<string, Stage> = new Map([
  ['在建', 'ongoing'],
  ['续建', 'ongoing'],
  ['新建', 'planned'],
  ['拟建', 'planned'],
  ['储备', 'planned'],
  ['谋划', 'planned'],
  ['前期', 'planned'],
]);

function classType(word: string, next: string): Such['type'] | null {
  if (word.endsWith('项目') && NOT_THE_PROJECTS.test(next)) return 'other';
  if (word.startsWith('项目') || word.endsWith('项目') || word.startsWith('工程') || word.endsWith('工程')) return 'project';
  if (WORKS.test(word)) return 'works';
  return OTHERS.test(word) ? 'other' : null;
}

/** The stage that a word before 项目 gives to all of them (在建, 签约); null for another word. */
export function classStage(tokens: Tokens, i: number, word: string): Stage | null {
  if (word === '谈' || word === '在谈' || word === '洽谈' || word === '意向') return 'negotiating';
  if (word === '开工') return wordOf(tokens, i - 1) === '已' || wordOf(tokens, i - 1) === '已经' ? 'ongoing' : 'planned';
  if (word === '签约') return 'negotiating';
  if (word === '续建' || word === '在建') return 'ongoing';
  if (word.endsWith('项目') && word.length === 4) return CLASS_STAGES.get(word.slice(0, 2)) ?? null;
  return word === '谋划' || word === '拟建' || word === '储备' || word === '前期' || word === '新开工' ? 'planned' : null;
}
