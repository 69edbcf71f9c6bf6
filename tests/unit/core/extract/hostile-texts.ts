/** Texts that nobody writes, and sentences made by a grammar of plans: any subject, verb, bound and number. */
import fc from 'fast-check';

const pick = (...some: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...some);
const maybe = (some: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), some);
const inRow = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((said) => said.join(''));

const digits = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.tuple(fc.nat(999), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
  pick('1,234', '十', '三百二十', '两', '一万二千', '百分之八', '三成', '１２．５', '1.1', '若干', 'xx', '数十', '半'),
);
const unit = pick(
  '%',
  '％',
  '亿元',
  '万元',
  '亩',
  '公里',
  '家',
  '户',
  '个',
  '人次',
  '万千瓦时',
  '立方米/日',
  '个百分点',
  '',
  '名党员',
  '座',
);
const bound = pick('不低于', '超过', '达到', '突破', '控制在', '至少', '约', '', '不少于', '力争', '同比增长', '下降');
const after = pick('以上', '以内', '左右', '以下', '', '', '、', '（含）');
const amount = fc.oneof(
  inRow(bound, digits, unit, after),
  inRow(digits, pick('-', '—', '至', '~', '到'), digits, unit),
  inRow(pick('由', '从'), digits, unit, pick('提高到', '增加到', '降至'), digits, unit),
);
const subject = pick(
  '财政总收入',
  '固定资产投资',
  '规模以上工业总产值',
  '粮食播种面积',
  '农村居民人均可支配收入',
  '高标准农田',
  '招商引资项目',
  '云岭茶香节',
  '',
);
const verb = pick('完成', '新建', '实施', '推进', '增长', '改造', '确保', '引进', '');
const place = pick('柳河镇', '全乡', '石滩村', '各村', '');
const project = pick('柳河大桥加固工程', '总投资2.4亿元的智能装备产业园', '云岭110千伏变电站等5个重点项目', '“四好农村路”');
const clause = fc.oneof(
  inRow(place, verb, subject, amount),
  inRow(verb, project, maybe(amount)),
  inRow(subject, amount, pick('、', '和', '，其中'), amount),
);
const office = pick('（责任单位：财政所、经发办）', '（农业农村办牵头）', '');

/** A sentence as a plan could have it, right or wrong. */
export const madeSentence: fc.Arbitrary<string> = inRow(
  maybe(pick('2026年，', '今年，', '到2030年，', '一季度', '去年', '一、', '（二）', '1.')),
  fc.array(clause, { minLength: 1, maxLength: 4 }).map((clauses) => clauses.join('，')),
  office,
  pick('。', '；', '', '\n', '！'),
);

const STRANGE = [
  '\ud800',
  '\udc00',
  '\ud83d',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\u2028',
  '\u0301',
  '\u3000',
  '𝟙𝟚',
  '٣',
  '²',
  '½',
  '①',
  '⑫',
  '㈠',
  '㊀',
  '〇',
  '卅',
  '廿',
  'Ⅳ',
  '👨‍👩‍👧',
  '𠮷',
  '(',
  '（',
  '[',
  '【',
  '《',
  '“',
  '"',
  ')',
  '）',
  '》',
  '”',
  '1e9',
  '0x1F',
  '-0',
  '1.2.3',
  '1/0',
  'NaN',
  '__proto__',
  'constructor',
  '99999999999999999999',
  '0.0000000001',
  '亿亿',
  '万亿万亿',
  '%%',
] as const;

/** Signs that no rule expects, by themselves and within sentences. */
export const strangeText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...STRANGE) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 2, arbitrary: madeSentence },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...STRANGE), fc.nat(60)).map(([sign, times]) => sign.repeat(times)) },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** What is repeated to see whether reading costs more than its length. */
export const REPEATED = [
  '财政总收入增长8%以上，',
  '1,',
  '（1',
  '（',
  '“',
  '《',
  '由35%提高到',
  '1-',
  '其中',
  '新建柳河大桥工程、',
  '亿',
  '第',
  '和',
  '、',
  '增长',
  '分别增长1%、',
  '总投资2亿元的',
  '责任单位：',
  '（责任单位：财政所',
  '一、',
  '(一)\n',
  '\n',
  '1\n',
  '2026年',
  '到',
  '等5个项目',
  '完成',
  '\u200b',
  '\ud800',
  '%',
  '不低于',
] as const;
