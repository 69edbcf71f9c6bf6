/** Words and units by which a number states the cost, size or capacity of a project. */
const list = (words: string): readonly string[] => words.split(' ');
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of money spent on a project. */
export const COST_WORDS = list('投资 投入 概算 估算 造价 耗资 斥资 资金 预算 总额');
/** Words of money that is no cost of it. */
export const NOT_COSTS = list('固定资产投资 产值 税收 收入 营收 利润 销售 奖补 补贴 产出');
export const AREA_UNITS = set('亩 平方米 公顷 平方公里 平方 ㎡ 万平方米 平米');
export const AREA_WORDS = list(
  '占地 面积 用地 建筑 规划 厂房 仓储 车间 建设 新建 流转 整治 绿化 耕地 开挖 改造 商铺 商品房 种植 形成 水域 陆域 覆盖 受益',
);
export const CAPACITY_WORDS = list(
  '年产 日产 日处理 年处理 产能 能力 容量 库容 装机 床位 学位 容纳 存栏 出栏 年加工 日供水 年发电 蓄水 泊位 车位 处理规模 班',
);
export const LENGTH_UNITS = set('公里 千米 米 ㎞ km');
export const LENGTH_WORDS = list(
  '全长 长 里程 铺设 新建 改造 硬化 拓宽 管网 管道 线路 道路 公路 路 渠 堤 岸 建设 架设 宽 埋设 总长 治理 河道 疏浚 整治 绿道 管沟',
);
/** Verbs of the parts that a project is made of, and of what it does for whom. */
export const WORK_WORDS = list(
  '建设 新建 配套 购置 安装 延伸 铺设 架设 设置 建成 改造 形成 满足 可供 容纳 安置 搬迁 规划 解决 带动 吸纳 惠及 受益 增收 新上 引进 修建 种植 栽植 包括 含 设',
);
export const WORK_UNITS = set('座 栋 幢 间 台 套 条 个 处 盏 张 株 人 名 户 艘 份 口 孔 根 辆 层 眼 万元 元 台套 棚 棵');
/** Words of a sum that is one year's, and not the cost. */
export const YEARLY_WORDS = list('年度投资 年度计划投资 年度完成投资 年内投资 今年投资 当年投资 本年投资 年计划投资');
/** Words of what a project will bring once it stands: the numbers behind them are its yield. */
export const YIELD_OPENINGS = list(
  '建成后 达产后 投产后 投用后 投运后 竣工后 运营后 全面达产 满产后 建成投产后 建成达产后 可实现 预计年 预计可',
);
/** Money that a project makes in a year. */
export const YEARLY_YIELDS = list('年产值 年销售 年税收 年营收 年利润 年纳税 年收入 年综合产值');
/** What a count of places in a building is said of, right behind the number. */
export const CAPACITY_NOUNS = list('班 教学班 学位 床位 托位 车位 泊位 工位 卡位 机位');
/** Places for people: 新增学位540个 behind a school that is ready is the school's. */
export const SEAT_NOUNS = list('学位 床位 托位 座位 班 工位');
/** Words of holding a level: what stands before them is an indicator of the township. */
export const HELD_WORDS = list('稳定在 保持在 控制在 维持在 压减到 增长 下降');
/** Words between a name and a number by which the sentence has gone over to something else. */
export const OTHER_TOPICS = list('依托 举办 筹办 承办 全镇 全乡 全县 全街道 全年 围绕');
/** Verbs that begin a target of its own. */
export const OWN_WORKS = list('改造 改建 新建 新改建 新增 增加 硬化 铺设 完成 实施 建设 安装 打造 拓宽 整治 修建 打通 提升 新建改建');
/** Words by which a project is ready. */
export const READY_WORDS = list('通车 竣工 完工 贯通 投用 投产 投入使用 建成 交付 验收 开工 运营 使用');
/** Units that count things and measure none. */
export const COUNT_UNITS = set('个 条 座 处 家 所 项 批 类 大 只 口 栋 幢 间 片 段 种 名 户 期 场 次 对');
/** Units in which the rooms of one building are counted. */
export const ROOM_UNITS = set('套 间 平方米');
/** Units of a size that 的 ties to the name behind it (占地320亩的…). */
export const TIED_UNITS = set('亩 平方米 公顷 平方公里 公里 千米 米 吨 立方米 兆瓦 千瓦');
/** Units of a capacity inside a name (年产5000吨…). */
export const CAPACITY_UNITS = set(
  '吨 千伏 kV KV kv 兆瓦 MW 千瓦 kW 立方米 立方 方 平方 平方米 亩 头 羽 只 床 张 套 辆 公里 米 千米 锭 株 人 公斤 支 片 万头 件 台',
);
/** Sizes that are cut off the front of a name; a weight or a voltage stays. */
export const CUT_UNITS = set('亩 平方米 平方 公里 千米 米 人 张 套 辆 只 件 台');
/** Units of vague counts (一批, 一个, 一系列). */
export const VAGUE_UNITS = set('批 个 些 条 系列 大 项');
/** What may stand between a verb and the cost or size before a name. */
export const AMOUNT_WORDS = set(
  '投资 总投资 概算 估算 计划投资 预计投资 完成投资 占地 投入 筹资 筹措 筹集 安排 总 约 资金 需要 累计 共 预计 耗资 斥资 总额 争取 确保 力争 即将 预算 金额 ' +
    '装机容量 建筑面积 占地面积 面积 规划面积 全长 总建筑面积 年产',
);
/** What the clause after a name begins with where it states the cost or size. */
export const SIZE_WORDS = set(
  '投资 总投资 概算 占地 占地面积 建筑面积 建设面积 规划面积 总建筑面积 全长 里程 总长 计划投资 预计投资 总投资额 估算 面积 装机 装机容量 年产 日产 日处理 总 库容 容量 建设规模 新建 铺设 新增',
);
/** With one of these right behind it, a name is that of a project. */
export const COST_OPENINGS = set(
  '投资 总投资 计划投资 计划总投资 预计投资 预计总投资 概算 总投资额 概算投资 估算投资 概算总投资 估算总投资',
);
/** With one of these right behind it, what is called 项目 or 工程 is that of a project; a size alone may be that of an old facility. */
export const SIZE_OPENINGS = set(
  '全长 总长 总里程 装机容量 总装机 总装机容量 建筑面积 总建筑面积 占地面积 总占地面积 规划面积 总库容 占地 规划占地 计划占地',
);
/** How a sentence begins that goes on about the project before it. */
export const BACK_WORDS = list('该项目 该工程 项目 工程 建成后 一期 二期 规划面积 占地 总投资');
