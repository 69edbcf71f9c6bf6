/** Pages edited at random: a saved quote is found in its own sentence or not at all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorItems } from '../../../../lib/core/anchoring/anchor-items.ts';
import { cases, PATIENCE } from '../../../fuzz/cases.ts';
import { savedFrom, unmarked } from './marked-text.ts';

const INDICATORS = [
  ...['粮食总产量', '茶园面积', '财政收入', '固定资产投资', '户厕改造', '公路里程', '就业人数', '垃圾清运量', '水产品产量', '造林面积'],
  ...['村集体收入', '招商到位资金', '危房改造', '渠道清淤', '低保人数', '医保参保', '游客接待量', '工业产值', '生猪出栏', '蔬菜产量'],
];
const LEADS = ['全乡', '力争', '年内确保', '到年底', '在各村配合下', '抓好春耕，', '围绕乡村振兴，', '完善机制，压实责任，'];
const UNITS = ['万元', '亩', '户', '公里', '吨', '%', '人', '%以上'];
const TAILS = ['', '，按月通报', '，由各村负责', '，比上年有所提高', '，纳入年度考核', '，年底前完成'];
const NEW = ['另设观察点若干。', '各村要高度重视。', '新增一项：巡查100次。', '本页内容仅供参考。', '会议强调，要抓落实。'];

interface Sentence {
  readonly lead: string;
  readonly indicator: string;
  readonly number: number;
  readonly unit: string;
  readonly tail: string;
}

const sentence: fc.Arbitrary<Sentence> = fc.record({
  lead: fc.constantFrom(...LEADS),
  indicator: fc.constantFrom(...INDICATORS),
  number: fc.integer({ min: 2, max: 60 }),
  unit: fc.constantFrom(...UNITS),
  tail: fc.constantFrom(...TAILS),
});

type Edit =
  | { readonly do: 'remove' | 'repeat' | 'part'; readonly at: number }
  | { readonly do: 'insert'; readonly at: number; readonly text: string }
  | { readonly do: 'move'; readonly at: number; readonly to: number }
  | { readonly do: 'number'; readonly at: number; readonly number: number }
  | { readonly do: 'lead'; readonly at: number; readonly text: string };

const at = fc.nat(100);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constantFrom('remove' as const, 'part' as const), at }),
  fc.record({ do: fc.constant('insert' as const), at, text: fc.constantFrom(...NEW) }),
  fc.record({ do: fc.constant('move' as const), at, to: at }),
  fc.record({ do: fc.constant('number' as const), at, number: fc.integer({ min: 2, max: 60 }) }),
  fc.record({ do: fc.constant('lead' as const), at, text: fc.constantFrom(...LEADS) }),
);

/** A sentence of the page as it is marked: its id is its indicator and a sign of its own, so that the id is unique. */
interface Placed {
  /** Null for one that was added, whose text is `words`. */
  readonly id: string | null;
  readonly words: string;
  readonly said: Sentence | null;
  /** Stands at the beginning of a paragraph. */
  readonly first: boolean;
}

const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

const placed = (all: readonly Sentence[]): Placed[] =>
  all.map((said, i) => ({ id: said.indicator + (SIGNS[i] ?? ''), words: '', said, first: i % 3 === 0 }));

const markedOf = ({ id, words, said, first }: Placed): string =>
  (first ? '\n' : '') + (said === null ? words : `${said.lead}${said.indicator}达到⟦${id}|${said.number}${said.unit}⟧${said.tail}。`);

function applied(page: readonly Placed[], change: Edit): Placed[] {
  const i = page.length === 0 ? 0 : change.at % page.length;
  const here = page[i];
  if (here === undefined) return [...page];
  const rest = page.toSpliced(i, 1);
  switch (change.do) {
    case 'remove':
      return rest;
    case 'part':
      return page.with(i, { ...here, first: !here.first });
    case 'insert':
      return page.toSpliced(i, 0, { id: null, words: change.text, said: null, first: false });
    case 'move':
      return rest.toSpliced(change.to % page.length, 0, here);
    case 'number':
      return here.said === null ? [...page] : page.with(i, { ...here, said: { ...here.said, number: change.number } });
    case 'lead':
      return here.said === null ? [...page] : page.with(i, { ...here, said: { ...here.said, lead: change.text } });
    default:
      return [...page];
  }
}

const plain = (said: Sentence | null): string => (said === null ? '' : said.lead + said.indicator + said.number + said.unit + said.tail);
/** What a sentence is about: of two about one thing, one may have become the other. */
const frame = (said: Sentence | null): string => said?.indicator ?? '';

const anyPage = fc.array(sentence, { minLength: 3, maxLength: 14 });

test('never in a wrong place; what did not change, between what did not change, is found exactly', { timeout: PATIENCE }, () => {
  let unchanged = 0;
  let found = 0;
  fc.assert(
    fc.property(anyPage, fc.array(edit, { maxLength: 5 }), (sentences, edits) => {
      const before = placed(sentences);
      const after = edits.reduce(applied, before);
      const items = savedFrom(before.map(markedOf).join(''));
      const now = unmarked(after.map(markedOf).join(''));
      const frames = [...before, ...after].map(({ said }) => frame(said));
      for (const { id, state, span } of anchorItems(now.text, items)) {
        const place = now.places.find((one) => one.id === id);
        const [was, is] = [before, after].map((page) => page.find((one) => one.id === id)?.said ?? null);
        const twins = frames.filter((one) => one === frame(was ?? null)).length > 2;
        if (state !== 'lost' && !twins) {
          expect({ id, ...span }).toEqual(place);
          expect(state).toBe(is?.number === was?.number ? 'exact' : 'changed');
        }
        if (is === null || twins || plain(is ?? null) !== plain(was ?? null)) continue;
        if (neighboursOf(after, id) === neighboursOf(before, id)) expect([id, state]).toEqual([id, 'exact']);
        unchanged += 1;
        if (state === 'exact') found += 1;
      }
    }),
    cases('anchoring'),
  );
  // A short sentence whose neighbours went or came may be lost rather than guessed, but hardly ever is.
  expect(found / unchanged).toBeGreaterThan(0.98);
});

/** What stands right before and behind a sentence. */
function neighboursOf(page: readonly Placed[], id: string): string {
  const i = page.findIndex((one) => one.id === id);
  return [page[i - 1], page[i + 1]].map((one) => (one === undefined ? '' : markedOf(one))).join('|');
}

test('of sentences that are nearly alike none is given another one’s place', { timeout: PATIENCE }, () => {
  const alike = fc.array(
    sentence.map((one) => ({ ...one, unit: '%', tail: '', lead: '全乡' })),
    { minLength: 3, maxLength: 8 },
  );
  fc.assert(
    fc.property(alike, edit, (sentences, change) => {
      const before = placed(sentences);
      const after = applied(before, change);
      const items = savedFrom(before.map(markedOf).join(''));
      const now = unmarked(after.map(markedOf).join(''));
      const starts = anchorItems(now.text, items).flatMap(({ span }) => (span === null ? [] : [span.start]));
      expect(new Set(starts).size).toBe(starts.length);
      for (const start of starts) expect(now.places.map((place) => place.start)).toContain(start);
    }),
    cases('anchoring'),
  );
});

test('an unchanged page has every quote where it was saved', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(anyPage, (sentences) => {
      const marked = placed(sentences).map(markedOf).join('');
      const { text, places } = unmarked(marked);
      const found = anchorItems(text, savedFrom(marked)).map(({ id, state, span }) => ({ id, state, ...span }));
      expect(found).toEqual(places.map((place) => ({ ...place, state: 'exact' })));
    }),
    cases('anchoring'),
  );
});

test('a sentence that was taken out is not found in its neighbour that says another number of the same', () => {
  const same = (i: number): Sentence => ({
    lead: '全乡',
    indicator: '粮食总产量',
    number: 2,
    unit: '万元',
    tail: i === 3 ? '，由各村负责' : '',
  });
  const tea = (unit: string): Sentence => ({ lead: '到年底', indicator: '茶园面积', number: 2, unit, tail: '，比上年有所提高' });
  const before = placed([same(0), same(1), same(2), same(3), tea('万元'), tea('人'), ...[6, 7, 8, 9, 10, 11].map(same)]);
  const gone = before[5]?.id;
  const after = before.toSpliced(5, 1).toSpliced(3, 1);
  const found = anchorItems(unmarked(after.map(markedOf).join('')).text, savedFrom(before.map(markedOf).join('')));
  expect(found.find(({ id }) => id === gone)).toMatchObject({ state: 'lost' });
});
