/**
 * Units as data. A measure has a dimension, the base unit of that dimension and the exact factor of each
 * spelling as a fraction; a classifier counts things and stays what it is.
 */

/** The units of one dimension. `units` maps a factor ('1000', '10000/15') to the spellings that it turns into `base`. */
export interface Measure {
  readonly dimension: string;
  readonly base: string;
  readonly units: Readonly<Record<string, string>>;
}

/** 亩 is 1/15 公顷 (State Council order on metric units, 1990). 方 is left out: it is 立方米 as often as 平方米. */
export const MEASURES: readonly Measure[] = [
  { dimension: 'money', base: '元', units: { '1': '元 元人民币 人民币 块钱' } },
  { dimension: 'money-usd', base: '美元', units: { '1': '美元 美金' } },
  { dimension: 'money-hkd', base: '港元', units: { '1': '港元 港币' } },
  { dimension: 'money-eur', base: '欧元', units: { '1': '欧元' } },
  { dimension: 'money-jpy', base: '日元', units: { '1': '日元' } },
  { dimension: 'money-gbp', base: '英镑', units: { '1': '英镑' } },
  {
    dimension: 'area',
    base: '平方米',
    units: {
      '1': '平方米 平米 平方 ㎡ m² m2 M2',
      '10000/15': '亩 市亩',
      '10000': '公顷 ㏊ ha hm² hm2',
      '1000000': '平方公里 平方千米 km² km2 ㎢',
    },
  },
  {
    dimension: 'volume',
    base: '立方米',
    units: { '1': '立方米 立方 m³ m3 ㎥', '1/1000': '升 L', '1/1000000': '毫升 ml mL' },
  },
  {
    dimension: 'length',
    base: '米',
    units: {
      '1': '米 m 延米',
      '1000': '公里 千米 km KM Km ㎞',
      '500': '华里',
      '1852': '海里',
      '1/100': '厘米 cm ㎝',
      '1/1000': '毫米 mm ㎜',
    },
  },
  {
    dimension: 'mass',
    base: '千克',
    units: {
      '1': '千克 公斤 kg Kg KG ㎏',
      '1000': '吨 t',
      '50': '担',
      '1/2': '斤 市斤',
      '1/1000': '克 g',
      '1/1000000': '毫克 mg',
    },
  },
  { dimension: 'standard-coal', base: '吨标准煤', units: { '1': '吨标准煤 吨标煤', '1/1000': '千克标准煤' } },
  { dimension: 'carbon', base: '吨二氧化碳', units: { '1': '吨二氧化碳 吨二氧化碳当量' } },
  { dimension: 'energy', base: '千瓦时', units: { '1': '千瓦时 千瓦小时 kWh kwh KWh 度', '1000': '兆瓦时 MWh' } },
  { dimension: 'power', base: '千瓦', units: { '1': '千瓦 kW KW kw', '1000': '兆瓦 MW', '1000000': '吉瓦 GW', '1/1000': '瓦' } },
  { dimension: 'apparent-power', base: '千伏安', units: { '1': '千伏安 kVA KVA', '1000': '兆伏安 MVA' } },
  { dimension: 'share', base: '%', units: { '1': '%', '1/10': '‰', '1/100': '‱', '10': '成' } },
  { dimension: 'points', base: '个百分点', units: { '1': '个百分点 百分点', '1/10': '个千分点 千分点', '1/100': '个万分点 万分点' } },
  { dimension: 'multiple', base: '倍', units: { '1': '倍' } },
  { dimension: 'people', base: '人', units: { '1': '人 名 位' } },
  { dimension: 'visits', base: '人次', units: { '1': '人次 人(次)' } },
  { dimension: 'working-days', base: '个工作日', units: { '1': '个工作日 工作日' } },
  {
    dimension: 'concentration-air',
    base: '微克/立方米',
    units: {
      '1': '微克/立方米 微克每立方米 μg/m³ μg/m3 µg/m³ µg/m3 ug/m³ ug/m3 μg/㎥',
      '1000': '毫克/立方米 mg/m³ mg/m3',
    },
  },
  { dimension: 'concentration-water', base: '毫克/升', units: { '1': '毫克/升 mg/L mg/l' } },
];

interface Denominator {
  readonly base: string;
  /** How many of `base` it is. */
  readonly per: number;
  readonly dimension: string;
}

const per = (dimension: string, base: string, spellings: Readonly<Record<string, number>>): (readonly [string, Denominator])[] =>
  Object.entries(spellings).map(([spelling, count]) => [spelling, { base, per: count, dimension }] as const);

/** Denominators that are converted: yields are told per 亩 or per 公顷, works per day. 平方米 is none of them, nobody tells a yield by it. */
export const DENOMINATOR_BASES: ReadonlyMap<string, Denominator> = new Map([
  ...per('area', '亩', { 亩: 1, 市亩: 1, 公顷: 15, '㏊': 15, ha: 15, 'hm²': 15, hm2: 15 }),
  ...per('日', '日', { 日: 1, 天: 1, d: 1 }),
  ...per('年', '年', { 年: 1, a: 1 }),
  ...per('小时', '小时', { 小时: 1, 时: 1, h: 1 }),
]);

/** Words that count things, people and happenings. */
export const CLASSIFIERS =
  '家 名 人 个 只 条 座 次 户 台 套 辆 处 所 间 栋 幢 株 棵 头 羽 口 眼 盏 块 张 篇 件 宗 项 起 例 批 场 支 部 艘 匹 尾 箱 册 本 份 幅 片 段 孔 扇 把 根 粒 颗 枚 ' +
  '盆 束 捆 袋 瓶 桶 包 盒 对 双 副 门 轮 期 位 组 种 款 单 票 床 泊 架 趟 遍 班 方 分 顶 枝 丛 塘 棚 排 笔 节 道 堂 页 尊 窝 封 亩次 头只 头次 只次 羽只 ' +
  '人次 剂次 户次 台次 轮次 车次 架次 班次 场次 批次 件次 家次 辆次 项次 篇次 点次 件套 台套 辆份 人份 人日 人天 标准箱 标箱 ' +
  '床位 学位 车位 泊位 座位 席位 摊位 工位 点位 厕位 机位 铺位 课时 学时 位次 名次 工作日 个工作日 分贝 马力 股 户数';

/** Classifiers that a single Chinese numeral turns into another word too easily (二元, 四方, 十分, 三门): they need digits or a number from ten up. */
export const AFTER_DIGITS_ONLY = '元 分 方 度 门 头 片 段 排 班 股 双 对 组 本 单 款 束 位 担 升 米 克 瓦 床 塘 棚 泊 包 节 道 堂 窝';

/** Denominators after a slash or 每 that are no units by themselves. */
export const DENOMINATORS = '年 月 日 天 时 小时 分钟 秒 周 季 季度 村 镇 班 校 百人 千人 万人 万元 万户 s h d a min';

/** What follows a number in dates, times, durations and ages. */
export const TIME_UNITS =
  '年 年度 年代 世纪 月 月份 个月 日 天 周 星期 个星期 礼拜 旬 季度 个季度 个年度 学年 学期 小时 个小时 分钟 个钟头 秒 时 点 点钟 岁 周岁 周年 夜 晚 多年 余年 ' +
  '个多月 个半月 个多小时 个半小时 年多 年半 天多 日内 昼夜 个昼夜 个交易日 个自然日 自然日 日历天 个日历天';

/** What follows a number that ranks, grades or tells a stage. */
export const ORDINAL_MARKS = '届 级 号 等奖 等功 星级 星 代 年级 楼 层 号楼 线城市 中全会 月末 次会议 次全会 次党代会 甲';

/** What follows a number that belongs to a name: roads, voltages, lists of the strongest, hot lines. */
export const CODE_MARKS = '国道 省道 县道 乡道 村道 号线 号路 高速 千伏 kV KV kv 伏 V 强 热线 平台 路公交 码';

/** What follows a number that counts the text's own structure. */
export const STRUCTURE_MARKS = '方面 大 大类 类 字 点意见 条意见 条措施 步走 篇文章 篇大文章 件套组合 道防线 个一 个一百年';

/** Words that begin with a unit, or follow a number, and are something else. */
export const LOOKALIKES =
  '家庭 家门口 人均 人大 人工智能 处理 处置 处罚 处于 所有 所属 所在 间接 批准 批复 批发 批评 只要 只有 只能 只是 头脑 口径 口粮 口岸 口之家 门户 门店 门诊 门前 ' +
  '部门 部分 部署 部委 支持 支部 支出 支付 支撑 支行 支委 组织 组建 组长 片区 片长 套路 种植 种粮 种业 种子 名单 名称 名义 名牌 名优 条例 条件 项目 台账 台风 台湾 座谈 座谈会 场所 场镇 ' +
  '次要 次日 次产业 次性 轮电动 轮摩托 轮车 期间 期限 户籍 户均 户口 亩均 元旦 元素 分别 分之 分类 分为 分期 分工 分管 分布 分析 分解 分享 分流 分公司 分支 分局 分段 分级 分层 分批 分行 分拣 分散 分值 分红 分步 分片 分包 分组 ' +
  '方案 方便 方向 方式 方法 方针 方位 方可 方能 方才 方形 升级 升至 升到 升为 升规 升旗 克服 米兰 位于 位居 位列 位置 成立 成为 成效 成果 成员 成功 成熟 成长 成本 成品 成绩 成交 成都 成就 成分 成套 成型 成片 成不变 ' +
  '倍增 倍速 度假 度过 起到 起来 起步 起点 起草 大棚 大型 大学 大道 大院 大队 大户 大桥 大豆 大姜 本村 本镇 本级 本科 本次 本项 本公 本办 本着 本人 本市 本县 本区 本乡 本地 本方 瓦房 克难 克服 升华 眼前 眼科 票据 票决 床上 股级 架空 架构 盆地 份额 份制 单位 双创 双向 对接 对口 对标 班子 班级 排水 排污 排查 段长 款项 束缚 例会 例行 ' +
  '件事 包保 包联 包村 包抓 把手 床铺 块地 点建设 点以上 字路 字路口 时代 时段 时期 时间 日报 日照 日产  张网 张图 塘坝 棚户 棚改 股份 股权 股东 号召 线上 线下 星火 层面 层次 代表 代码 位数 位一体 位格 方会谈 方协议 方联动 方共 张皮 张牌 张考卷 张答卷 套班子 条龙 条心 口子 口气 股绳 股劲 盘棋 把尺 把关 本账 节约 节能 节日 节点 节余 节水 节前 节后 节庆 节支 道路 道口 道德 道班 道岔 页岩 封面 封闭 封山 封控 笔记 笔者 堂食';

/** Longer words in which the unit is a unit after all, against a lookalike: the unit, a bar, and what follows it. */
export const STILL_UNITS = '种|植物 片|区域 项|目标 项|目录 家|庭院 所|有条件 名|优秀 人|工作 人|工种 台|湾流 条|件件';
