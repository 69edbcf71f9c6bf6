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

/** Words by which a result is that of a part of its year. */
export const PART_YEAR =
  /上半年|下半年|前三季度|[一二三四1-4]季度|截至目前|截止目前|至今|(?:1|一)[-—–~～至到](?:[1-9]|1[01]|十一?)月|(?:截至|截止|到)(?:[1-9]|1[01])月/;

/** Words by which an amount is that of several years, or of each of them on average. */
export const SEVERAL_YEARS = /年均|累计|[三五两]年|以来|“?十[一二三四五六]五”?|届期|任期/;

/** Words by which a figure is that of another place, or of a part of the own one. */
export const OTHER_PLACE = /全国|全省|全市|全县|全区|全球|高于|低于|平均水平|户均|亩均|其中/;

/** Headings under which a plan speaks of a part of its place only: 一、柳河村. */
export const PART_HEADING = /(?:村|社区|居委会|片区|小组|企业|公司|园区)[：:。）)]*$/;
