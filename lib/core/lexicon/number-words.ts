/** Words around numbers that decide what a number is. */

/** Nouns that money stands after: 投资780万 is 元 though no 元 is written. */
export const MONEY_NOUNS =
  '投资 投资额 总投资 资金 产值 总产值 收入 营收 税收 税 利润 总额 金额 经费 补助 补贴 贷款 融资 销售额 销售收入 造价 概算 预算 成本 费用 外资 内资 增加值 生产总值 奖补 ' +
  '资产 债务 存款 捐款 善款 投入 支出 授信 债券 订单额 交易额 成交额 营业额 进出口额 出口额 贴息 罚款 奖金 奖励 救助金 补偿款 租金 股金 基金 注册资本 价值';

/** Nouns that say the same when they stand a few characters after the number: 180万省级专项资金. */
export const MONEY_NOUNS_AFTER = '产业集群 资金 经费 专款 贷款 债券 补助金 奖补 注册资本';

/** Nouns that people are counted after: 人口达到12万. */
export const PEOPLE_NOUNS = '人口 常住人口 总人口';

/** Verbs and adverbs between such a noun and its number. */
export const LINKS =
  '任务 达到 达 为 是 完成 共 共计 总计 合计 累计 约 到 额 近 超 超过 突破 不低于 预计 将 : 至 稳定在 保持在 控制在 约为 约达 高达';

/** Nouns that a text counts its own parts and demands with, whatever the script of the number. */
export const STRUCTURE_NOUNS =
  '方面 环节 阶段 层面 维度 底线 抓手 意识 自信 维护 确立 坚持 聚焦 不摘 不变 不动摇 原则 理念 导向 关键 转变 着力 确保 必须 到位 到户 到人 到村 坚定不移 ' +
  '工作 任务 要求 措施 步骤 关系 更加 高于 低于 务必 严禁 决不 不得 全覆盖 100% 百分之百 走在前 五年规划 五年计划';

/** Nouns that do so after a Chinese numeral (三个保障), but are things that are counted after digits. */
export const STRUCTURE_NOUNS_AFTER_NUMERALS =
  '重点 保障 小镇 目标 体系 机制 优势 战略 行动 规定 制度 纪律 改革 问题 难题 短板 矛盾 挑战 机遇 责任 战役 攻坚战 硬仗 计划 篇章 文章 台阶 主体 布局 特点 特征 指标 清单 ' +
  '思路 领域 方向 高地 样板 标杆 品牌 模式 路径 引擎 支柱 支撑 动能 动力 格局 红线 主线 控制线 战线 生命线 更 不 一 必 再 优先';

/** Words that do so only where the phrase ends with them: 三个提升, but 三个提升改造项目. */
export const STRUCTURE_AT_END =
  '提升 升级 整治 转型 突破 新 先 高 强 美 好 全面 生态 优化 统一 结合 代表 文明 振兴 定位 带头 同步 清零 覆盖 加快 提高 革命 专项 融合 创新 联动 赋能 突出 满意 放心 安全 和谐 就近 公开 持续 先进 第一';

/** Words that may stand between the classifier and such a noun. */
export const STRUCTURE_MODIFIERS = '重点 主要 重大 关键 突出 基本 核心 具体 新的 大的 重要 方面的 方面 专项 中心';

/** After 重点 these make it a thing that is counted (14个重点项目), not a point of the text. */
export const COUNTED_AFTER_FOCUS =
  '项目 工程 企业 村 行业 产业 人群 人员 户 区域 部位 路段 场所 单位 产品 镇 实验室 平台 园区 流域 水库 学校 专业 品种 试点 示范 基地 园 站 点 厂 中心 车间 农场 合作社 小区 室 专班 组 队 坊 人才 实践 岗';

/** Verbs after which even 一 counts (新建一座水厂), with a classifier other than 个. */
export const BUILDING_VERBS = '新建 新增 引进 建成 改建 扩建 购置 新购 添置 整治';

/** Classifiers that 一 makes an article or a turn of phrase. */
export const ARTICLE_CLASSIFIERS = '个 批 种 套 项 张 条 把 片 段 份 件 位 轮 组 块 门 副 双 对 人 户 起 口 期 级 例';

/** Happenings: 一次 counts where 每 tells how often. */
export const HAPPENING_CLASSIFIERS = '次 场 期 轮 遍 趟';

/** Characters before 一 that make it no count. */
export const NOT_BEFORE_ONE = '第统逐之同唯单专不合这那每某另任哪有是的了在为万某前后又再各';

/** Classifiers that stand in place names after one Chinese numeral: 三口井村, 五家店镇. */
export const NAME_CLASSIFIERS = '口 台 间 家 户 棵 亩 条 座 块 门 眼 份 所 件 只 头';

/** Endings of place names. */
export const PLACE_ENDINGS = '村 镇 乡 屯 庄 寨 坪 社区 街道 组 水库';

/** Where such an ending is part of a common noun: 三家农村合作社. */
export const COMMON_PLACE_WORDS =
  '农村 乡村 城镇 集镇 乡镇 小镇 山村 新村 村民 村级 村集体 镇村 行政村 自然村 示范村 镇级 乡贤 乡土 小组 班组 村组 美丽乡村 重点村 试点村 贫困村 先进村 水库移民';

/** Words that point back to things named already: 这两个项目, 上述三项. */
export const POINTING_BACK = '这 那 该 此 上述 前述 所述 以上 以下 下列 上列';

/** Nouns and verbs before 期 of something that is held again and again (技能培训五期); elsewhere 二期 is a stage. */
export const HELD_IN_TURNS =
  '培训 培训班 班 讲座 课 课堂 课程 活动 简报 专栏 宣讲 沙龙 论坛 节目 刊 举办 开办 开展 组织 编印 编发 播出 印发 轮训 夜校 集市';

/** Nouns after 期 that make it a stage whatever the script: 2期工程. */
export const BUILT_IN_STAGES = '工程 项目 建设 开发 扩建 用地 厂房 地块 投产 规划 改造 投资 主体 竣工 开工';

/** Turns of phrase in which a numeral meets what could be its unit. */
export const NUMERAL_IDIOMS =
  '三番五次 五花八门 四分五裂 三头六臂 千头万绪 三天两头 三三两两 百里挑一 一分为二 千万要 千万不 万分感 百分比 百分制 三分天下 一五一十 十字路口 八股 ' +
  '四大班子 五大员 三大件 十里八乡 千家万户 千方百计 一家一户 一户一 一村一 一镇一 一企一 一事一 一人一 一地一 一项一 一个一个 一家人 一次性 一次函 一条心 两码事 两口子 三口之家 四口之家';
