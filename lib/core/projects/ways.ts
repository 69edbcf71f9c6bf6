/** Ways that are called by where they begin and end: 甲村到乙村的公路. */
import { has, type Tokens, wordOf } from './tokens.ts';
import { Bit } from './word-bits.ts';

/** A half-open range of words, as a run is one. */
interface Words {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 8;
const BREAKS = Bit.hard | Bit.list | Bit.frame | Bit.predicate | Bit.blocker | Bit.plain;

/** Whether word `i` is the 到 of 甲村到乙村的公路, and no verb. */
export function leadsTo(tokens: Tokens, i: number): boolean {
  if (wordOf(tokens, i) !== '到' || !PLACES.includes(tokens.text[(tokens.starts[i] as number) - 1] ?? '·')) return false;
  for (let j = i + 1; j < i + LONGEST; j += 1) {
    if (j > i + 1 && WAYS.test(wordOf(tokens, j))) return true;
    if (has(tokens, j, BREAKS)) return false;
  }
  return false;
}

const PLACES = '村屯组寨庄镇乡县城区桥口路街巷坪坝湾岭沟坡垭河溪湖库校院站';
const WAYS = /(?:路|步道|便道|机耕道|渠道|管道|管网|干渠)$/;

/** Whether `run` is what the route that ends `before` is (甲村至乙村 | 的 | 水泥路). */
export function isWayOf(tokens: Tokens, run: Words, before: Words): boolean {
  if (!endsInRoute(tokens, before)) return false;
  let way = false;
  for (let i = run.from; i < run.to && !has(tokens, i, Bit.list | Bit.join); i += 1) {
    if (i === run.from + 3 && !way) return false;
    way ||= WAYS.test(wordOf(tokens, i));
  }
  return way;
}

const ROUTES: ReadonlySet<string> = new Set(['至', '到', '连接', '连通']);

/** Whether the last member of the run says from where to where it goes. */
function endsInRoute(tokens: Tokens, run: Words): boolean {
  for (let i = run.to - 1; i > run.from && !has(tokens, i, Bit.list); i -= 1) if (ROUTES.has(wordOf(tokens, i))) return true;
  return false;
}
