/** What the comparison knows about words and indicators, beyond the lists of indicators themselves. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Classifiers that count the same thing where the indicator is the same: 引进项目2只 and 引进项目3个. */
export const THING_COUNTERS: ReadonlySet<string> = new Set(words('个 家 只 处 座 所 项 间 宗 件 头 羽 口 匹'));

/** Base units that count people of one indicator alike: 高端人才10名 and 高端人才10个. */
export const PEOPLE_COUNTERS: ReadonlySet<string> = new Set(words('人 个'));

/** Endings that a project's name may have or not without being another project. Longest first. */
export const PROJECT_ENDINGS: readonly string[] = words('建设项目 建设工程 工程项目 项目建设 工程建设 项目 工程 建设');

/**
 * Indicators whose amount depends on what the sentence is about (a list of projects, a park), so that a page may state several
 * that are all true. They are compared, but never called contradictory.
 */
export const CONTEXTUAL_INDICATORS: ReadonlySet<string> = new Set(
  words(`
total-investment completed-investment annual-planned-investment remaining-investment key-project-investment annual-capacity
annual-output-value annual-sales site-area floor-area introduced-projects contracted-amount investment-attracted higher-level-funds
investment-completion-rate project-start-rate project-landing-rate funds-in-place-rate satisfaction-rate settled-rate
park-output park-revenue tax-paid enterprise-tax industrial-land land-supplied relief-funds temporary-relief-funds
`),
);

/** Indicators of which the first can never be more than the second, of one place and year. */
export const PARTS_OF_WHOLES: readonly (readonly [part: string, whole: string])[] = [
  ['general-public-budget-revenue', 'fiscal-revenue-total'],
  ['local-fiscal-revenue', 'fiscal-revenue-total'],
  ['non-tax-revenue', 'general-public-budget-revenue'],
  ['industrial-output-above-scale', 'industrial-output'],
  ['industrial-value-added-above-scale', 'industrial-value-added'],
  ['industrial-revenue-above-scale', 'industrial-revenue'],
  ['industrial-profit-above-scale', 'industrial-profit'],
  ['industrial-enterprises-above-scale', 'industrial-enterprises'],
  ['high-tech-output', 'industrial-output'],
  ['industrial-value-added', 'gdp'],
  ['agricultural-value-added', 'gdp'],
  ['service-value-added', 'gdp'],
  ['industrial-investment', 'fixed-asset-investment-social'],
  ['livelihood-expenditure', 'fiscal-expenditure'],
  ['urban-population', 'resident-population'],
  ['summer-grain-output', 'grain-output'],
  ['autumn-grain-output', 'grain-output'],
  ['rice-output', 'grain-output'],
  ['summer-grain-area', 'grain-sown-area'],
  ['autumn-grain-area', 'grain-sown-area'],
  ['rice-area', 'grain-sown-area'],
  ['village-collective-operating-income', 'village-collective-income'],
  ['overnight-tourists', 'tourists'],
  ['inbound-tourists', 'tourists'],
  ['urban-minimum-living', 'minimum-living'],
  ['rural-minimum-living', 'minimum-living'],
  ['exports', 'trade-total'],
  ['imports', 'trade-total'],
  ['invention-patents-granted', 'patents-granted'],
];

/** Words by which a figure is that of a part of its year. White space is taken out and digits are half-width before these are looked for. */
export const PART_YEAR =
  /[上下]半年|半年度|前[两二三四五六七八九十\d]{1,2}个?(?:月|季度)|[一二三四1-4]季度|(?:截至|截止|到)目前|目前为止|今年以来|年初以来|至今|[当单本]月|(?<![-—–~～至到\d])(?:1[0-2]|[1-9])月份(?!之?前|以前|底)|(?:1|一)月?份?[-—–~～至到](?:[1-9]|1[01]|[二三四五六七八九]|十一?)月|(?:截至|截止|到)(?:20\d\d年)?(?:[1-9]|1[01]|[一二三四五六七八九]|十一?)月/;

/** Words by which it is that of the whole year after all, where they stand later. */
export const WHOLE_YEAR = /全年|年末|年底|12月底|1[-—–~～至到]12月/;

/** Words by which an amount is that of several years, or of each of them on average, or might be. */
export const SEVERAL_YEARS = /年均|累计|[三五两]年|以来|“?十[一二三四五六]五”?|届期|任期/;

/** The same where nothing else can be meant; 到“十四五”末 is the state at its end. */
export const SPAN_OF_YEARS =
  /年均|累计|[近过去这][二两三四五]年|[二两三四五]年(?:来|间|内|期间)|“?十[一二三四五六]五”?(?:期间|时期|以来)|届期|任期|本届/;

/** Where an amount was only summed up within its year. */
export const SUMMED_IN_YEAR = /(?:全年|12月底?|年内|当年)累计/g;

/** Words by which a figure is that of another place, or of a part of the own one. */
export const OTHER_PLACE = /全国|全省|全市|全县|全区|全球|(?<!不)[高低]于|平均水平|户均|亩均|其中/;

/** Places that are not the township, and how it is said that a figure is its own after all. */
export const ANOTHER_PLACE = /全[国省市县区球]/;
export const OWN_PLACE = /[全我本][镇乡]|全街道|我街道|辖区/;

/** Where such a place is only what the township is ranked in: 位居全县第二. */
export const RANKED_IN =
  /(?:[居列在获为]|连续.年)全[国省市县区]|全[国省市县区](?=乡镇|各镇|排[名位]|第|前|首|最|先进|领先|上游|中上|唯一|率先|考核|评比|试点|示范)/g;

/** Words right before a figure by which it is another measure of the same: a distance, an average, a step against the month before. */
export const ANOTHER_MEASURE = /(?<!不)[高低]于|平均水平|[村户亩企镇]均|平均每|环比|(?<!年)均(?:达到?|实现|突破|超过|在)?$/;

/** A sign of each of the words by which a figure is not one of its whole place and year. */
export const ASIDE_SIGNS =
  /[半季月均届近过]|目前|至今|以来|累计|[去这二两三四五]年|十[一二三四五六]五|任期|全[国省市县区球]|[高低]于|水平|环比|预[计估]|估计|有望/;

/** Words by which a result is only expected. */
export const FORECAST = /预计|预估|估计|有望/;

/** Headings under which a plan speaks of a part of its place only: 一、柳河村. */
export const PART_HEADING = /(?:村|社区|居委会|片区|小组|企业|公司|园区)[：:。）)]*$/;
