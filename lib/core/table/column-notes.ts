/** What each column of the item table holds, in two languages: goes out beside the table. */
import { COLUMNS, type Column } from './columns.ts';
import type { PlainTable } from './matrix-table.ts';

type Note = readonly [zh: string, en: string];

const NOTES: Readonly<Record<Column, Note>> = {
  township: ['发文的乡镇；页面未写明时为空', 'Township of the plan; empty where the page does not say'],
  county: ['所属县、县级市或区', 'County, county-level city or district'],
  city: ['所属地级市', 'Prefecture-level city'],
  province: ['所属省、自治区或直辖市', 'Province'],
  plan_year: ['计划所属年度', 'Year that the plan is for'],
  page_title: ['页面标题', 'Title as the page shows it'],
  publisher: ['发布机构', 'Office that published the page'],
  published_on: ['发布日期', 'Day of publication'],
  index_number: ['政府信息公开索引号', 'Index number of the disclosure'],
  kind: [
    '指标 figure，项目 project，摘录 excerpt；中文表头下写中文，英文表头和字段代码下写代码，下同',
    'figure, project or excerpt; in words under Chinese titles, as here under others',
  ],
  role: ['目标 target，完成 actual，项目数据 project', 'target, actual (a result) or project (a figure of a project)'],
  indicator: ['原文中的指标名称', 'Name of the indicator as the text has it'],
  indicator_key: [
    '同一指标的不同写法共用一个代码；口径不同的不共用',
    'One key for all spellings of an indicator; other definitions have other keys',
  ],
  category: ['指标类别；项目为其类型', 'Category of the indicator; of a project, its type'],
  change: ['增长 growth，下降 reduction，新增 new，达到 level（总量）', 'growth, reduction, new (added) or level'],
  operator: [
    '= 等于，>= 不低于，<= 不超过，> 超过，< 低于，~ 约，区间 range；须与数值一起读；项目行中是投资额的界限',
    '= exactly, >= at least, <= at most, > more than, < less than, ~ about, range; to be read with the value; of a project, the bound of its investment',
  ],
  value: ['数值，已展开万、亿；区间为下限', 'Value with 万 and 亿 multiplied out; of a range, its lower end'],
  value_max: ['区间的上限，其余为空', 'Upper end of a range, otherwise empty'],
  unit: ['原文的计量单位', 'Unit as the text has it'],
  base_value: ['换算为基本单位的数值；区间为下限', 'Value in the base unit; of a range, its lower end'],
  base_value_max: ['换算后区间的上限', 'Upper end of a range in the base unit'],
  base_unit: ['换算所用的基本单位', 'Base unit of the conversion'],
  year: ['数字所指的年份；无法确定时为空', 'Year of the figure; empty where it is not settled'],
  modality: [
    '预期 expected，力争 strive，确保 ensure，计划 planned，要求 required',
    'expected, strive, ensure, planned or required, as the text puts it',
  ],
  department: ['责任单位，多个以；分隔', 'Responsible offices, parted by ；'],
  project: ['所属项目名称', 'Name of the project'],
  investment_yuan: [
    '项目投资额，单位元；原文未写明时为空，不等于 0',
    'Investment in yuan; empty where the text states none, which is not 0',
  ],
  deadline: ['完成时限，照原文', 'Deadline as the text has it'],
  stage: [
    '洽谈 negotiating，拟建 planned，在建 ongoing，将完工 completing，已完成 done',
    'negotiating, planned, ongoing, completing or done',
  ],
  section: ['所在章节，由外到内', 'Headings above it, outermost first'],
  quote: ['识别所依据的原文', 'The words that were read'],
  sentence: ['所在的完整句子', 'The whole sentence'],
  note: ['收藏者的备注', "The reader's note"],
  tags: ['收藏者的标签，以；分隔', "The reader's tags, parted by ；"],
  status: ['待复核 suggested，已保存 saved，已核对 reviewed，已忽略 ignored', 'suggested, saved, reviewed or ignored'],
  url: ['页面网址', 'Address of the page'],
  text_fragment_url: ['直接打开到原句的链接', 'Link that opens the page at the quote'],
  captured_at: ['首次保存的时间', 'When it was first saved'],
};

/** One row for each column: its key, its titles, what it holds. */
export function columnNotes(): PlainTable {
  return {
    titles: ['列 / Column', 'Key', 'English', '说明', 'Notes'],
    kinds: ['text', 'text', 'text', 'text', 'text'],
    rows: COLUMNS.map(({ key, zh, en }) => [zh, key, en, ...NOTES[key]]),
  };
}
