/** What one project is made of where its name is a list: 游客中心、滨河夜市和酒店综合体项目. */
import { KIND_WORDS } from '../lexicon/project-heads.ts';
import { type Member, splitRun } from './members.ts';
import { has, type Tokens } from './tokens.ts';
import { Bit } from './word-bits.ts';

/**
 * The names that one 项目 or 工程 closes, without that word, in the order of the text; empty where the name is no list
 * or where its pieces could not stand alone (农产品储藏和加工项目).
 */
export function partsOf(tokens: Tokens, member: Member): readonly string[] {
  if (member.tail?.type !== 'kind') return [];
  let to = member.from;
  while (to < member.to && !has(tokens, to, Bit.such)) to += 1;
  const pieces = splitRun(tokens, { from: member.from, to });
  const whole = pieces.slice(0, -1).every((piece) => piece.worth.proper || piece.tail?.type === 'facility');
  return pieces.length > 1 && whole ? pieces.map((piece) => withoutKind(tokens.text.slice(piece.start, piece.end))) : [];
}

function withoutKind(name: string): string {
  const kind = KIND_WORDS.find((word) => name.endsWith(word) && name.length > word.length);
  return kind ? name.slice(0, -kind.length) : name;
}
