/**
 * Words that may stand before an indicator without changing what is measured. A word that is not here changes it:
 * 旅游综合收入 is not 收入, 农村居民收入 is not 居民收入.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Whose figure it is: the place that the plan is about. 全省 and 全国 are not among them, those figures are others'. */
export const SCOPES = words(
  '全镇 全乡 全县 全区 全市 全旗 全街道 全办 我镇 我乡 我县 我区 我市 我街道 本镇 本乡 本县 本区 本市 镇域内 镇域 乡域 县域 辖区内 辖区 街道',
);

/** What follows a scope where the two are one other word: 全区域, 全市场. */
export const NOT_AFTER_SCOPE = '域场';

/** When, how surely and how: the rules read these elsewhere. */
export const TIMES_AND_MOODS = words(`
全年 年度 本年度 本年 当年 年内 今年 明年 年末 年底 期末 每年 其中 其中: 力争 预计 预期 争取 确保 计划 主要 努力 实现 完成 达到 保持 继续 力促 推动 促进 使 我们 要 同时 并 和 与 及
`);

/** What is done to things that are counted; allowed only where the indicator can be new. */
export const MAKINGS = words(`
新增 净增 新 新建 新改建 新建改建 改建 扩建 建设 建成 建立 新培育 培育 培养 新引进 引进 招引 吸引 创建 创成 打造 发展 新发展 申报 认定 新认定 获批 实施 新实施 开展 组织 举办 完善
改造 整治 治理 修复 维修 修建 新修 整修 改造提升 提升 硬化 加固 种植 栽植 栽种 推广 清理 推进 累计 累计完成 累计建成 已建成 成立 组建 组织开展 设立 落实 购置 更新 争创 评选 选树 化解 调解
调处 办理 受理 查处 破获 排查 安装 配备 投放 发放 提供 安置 帮扶 救助 资助 慰问 签约 招录 招聘 招募 补充 选派 选聘 聘请 输送 转移 开发 兑现 拨付 争取 收储 复垦 流转 托管 植树造林
`);

/** Further verbs that are no part of the name of what they are done to: in 培训村干部300人次 the number measures 村干部. */
export const ACTIONS = words('培训 检查 巡查 走访 拆除 淘汰 腾退 盘活 处置 整改 追回 消化 放映 接种 报送');

/** Who grants the title; the level makes another row of the same indicator: 省级文明村 and 市级文明村. */
export const LEVELS: readonly (readonly [word: string, level: string])[] = [
  ['国家级', 'national'],
  ['全国', 'national'],
  ['国家', 'national'],
  ['省级', 'provincial'],
  ['自治区级', 'provincial'],
  ['省', 'provincial'],
  ['地市级', 'municipal'],
  ['市级', 'municipal'],
  ['市', 'municipal'],
  ['县级', 'county'],
  ['区县级', 'county'],
  ['县区级', 'county'],
  ['区级', 'county'],
  ['县', 'county'],
  ['区', 'county'],
  ['乡镇级', 'township'],
  ['镇级', 'township'],
  ['乡级', 'township'],
  ['镇', 'township'],
];

/** What makes of a level a lower bound: 省级以上, 市级及以上. */
export const LEVEL_AND_ABOVE = words('及以上 以上');

/** Endings that name the change of an indicator instead of the indicator (GDP增速), with the letter of the change. */
export const CHANGE_ENDINGS: readonly (readonly [word: string, letter: string])[] = [
  ['年均增长率', 'g'],
  ['年均增速', 'g'],
  ['增长速度', 'g'],
  ['增长幅度', 'g'],
  ['同比增长', 'g'],
  ['增长率', 'g'],
  ['增速', 'g'],
  ['增幅', 'g'],
  ['增长', 'g'],
  ['下降幅度', 'r'],
  ['下降率', 'r'],
  ['降幅', 'r'],
];

/** Units that a table writes in brackets behind the name of an indicator. */
export const BRACKETED_UNITS: ReadonlySet<string> = new Set(
  words(`
元 万元 亿元 万美元 亿美元 % ‰ 亩 万亩 公顷 平方米 万平方米 平方公里 公里 千米 米 吨 万吨 公斤 千克 担 万担 头 万头 只 万只 羽 万羽 户 万户 人 万人 人次 万人次 个 家 件 项 座 处 所
张 千瓦时 万千瓦时 亿千瓦时 千瓦 万千瓦 兆瓦 立方米 万立方米 微克/立方米 吨标准煤 元/人 公斤/亩 万元/亩
`),
);
