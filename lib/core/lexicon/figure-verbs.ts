/**
 * The verbs of figures, and which change they say. A measure verb links a noun to a number (X增长8%, X达到3家);
 * an object verb takes the noun after it (新增X 3家, 引进3个X). 到/至/为/在 after a measure verb names the level
 * that is reached, not the step.
 */
import type { Change, Modality } from '../model.ts';

const table = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(entries));
const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const all = <T>(words: string, value: T): Record<string, T> => Object.fromEntries(list(words).map((word) => [word, value]));

/** Verbs that stand between the measured noun and the number. */
export const MEASURE_VERBS: ReadonlyMap<string, Change> = table<Change>({
  ...all('加快 增长 提高 上升 提升 增加 上涨 上浮 递增 扩大 增 增幅 增速 增幅达 前进 跃升 上调 增收 多增 净增 净增长 增长率', 'growth'),
  ...all('收窄 缩小 下降 减少 降低 压减 压降 缩减 削减 回落 下调 压缩 减 降 缩短 下滑 减低 降幅', 'reduction'),
  ...all(
    '达到 递增至 递增到 达 为 是 稳定在 控制在 保持在 保持 控制 稳定 维持在 维持 达成 位居 扩大到 提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 增至 增到 升至 升到 上升到 上升至 降至 降到 下降到 下降至 减少到 减少至 压减到 压缩到 压缩至 ' +
      '缩短至 缩短到 发展到 发展至 扩种到 扩种至 拓展到 拓展至 扩大至 扩展到 恢复到 恢复至 占 占比 占比达 共 共计 合计 总计 累计 有 只有 仅 仅为 仅有 余 计 突破 超过 完成 实现 推进到 达标 跨上 迈上 站上 跃上 冲刺 跨越 冲击 调整到 调整至 调整为 优化到 优化为 攀升至 攀升到 收窄至 收窄到 缩小到 缩小至 分别为',
    'level',
  ),
});

/** Measure words that are nouns themselves: they stay in the indicator (民间投资占比不低于六成). */
export const NOMINAL_MEASURES: ReadonlySet<string> = new Set(list('占比 增幅 增速 涨幅 降幅 增长率 增收'));

/** Words that turn a measure verb before them into the level reached. */
export const LEVEL_PARTICLES: ReadonlySet<string> = new Set(list('到 至 为 在 成'));

/** Verbs that take the counted noun as their object. */
export const OBJECT_VERBS: ReadonlyMap<string, Change> = table<Change>({
  ...all(
    '新增 创成 拟建 壮大 新签约 新落户 新投产 新创 建办 摸排 疏通 整治疏通 输转 签定 平整 交售 出动 新建 新铺 新装 新架 新上 新竣工 新引进 新培育 新发展 新认定 新开 新开工 新开辟 新添 新签 新设 新设立 新造 新植 新栽 新改建 新流转 引进 引入 招引 培育 建设 建成 修建 兴建 扩建 改建 续建 创建 打造 建立 设立 成立 组建 认定 申报 申请 招聘 招录 招募 选派 选聘 推选 ' +
      '选拔 选树 评选 聘请 聘用 发展 培养 培训 举办 开展 组织 开办 承办 召开 开发 开发利用 安置 建造 搭建 安装 配备 配置 配套 购置 购买 采购 添置 更换 更新 铺设 架设 敷设 开挖 疏浚 衬砌 清淤 修复 修缮 维修 整修 硬化 绿化 亮化 栽植 种植 推广 ' +
      '流转 托管 发放 兑现 拨付 落实 投入 投放 安排 筹集 筹措 争取 积极争取 募集 整合 腾出 盘活 收储 收回 出让 征收 供应 供给 办理 办结 受理 解决 帮扶 救助 资助 慰问 惠及 覆盖 服务 接待 吸引 带动 转移 输送 签约 落地 开工 竣工 投产 储备 谋划 策划 ' +
      '实施 推进 推动 完成 实现 推出 制定 出台 编制 颁发 获得 荣获 获评 争创 通过 设置 布设 布置 划定 排查 整治 治理 改造 提升 升级 升级改造 优化 巩固 保持 生产 加工 出栏 存栏 种 造 建 改 修 挖 购 植 引 招 育 办 ' +
      '培植 扶持 孵化 入库 新入库 上报 延伸 拓宽 拓展 扩大 节余 盈余 结余 融资 贷款 授信 拉动 创造 实到 到位 利用 实际利用 达成 促成 支持 辐射 建档 纳入 列入 抽调 下派 化解 调处 调解 侦破 破获 查处 立案 抓获 打击 处置 安全培训 轮训 举行 播放 放映 演出 送戏 ' +
      '搬迁 迁移 回收 清理 清运 新购置 新购 规划 规划建设 改扩建 新改扩建 新扩建 布局 建管 提供 拥有 评定 评为 认证 注册 挂牌 上市 新登记 登记 入驻 入园 落户 达产 投运 更新改造 提质改造 提升改造 完善 加装 增设 增建 改厕 新修 重建 复垦 复绿 造林 退耕 补充 占用 占 征用 租用 缴纳 上缴 支付 享受 使用 吸纳 签订 打造出 投保 配齐 配强 拓展出 消纳 投 打 处理',
    'new',
  ),
  ...all('增加 提高 提升 增收 促进 带动增收', 'growth'),
  ...all('减少 降低 压减 消化 淘汰 取缔 关停 关闭 拆除 化解债务 化解 削减 压缩 消除 消灭 退出 清退 节约 下降 注销 减免', 'reduction'),
});

/**
 * Activities that name what is counted when they stand between noun and number (道路硬化104公里, 民居改造1831户)
 * or inside a noun (垃圾分类覆盖率): verbs that do not part a noun phrase.
 */
export const ACTIVITIES: ReadonlySet<string> = new Set(
  list(
    '投资 改造 硬化 绿化 亮化 美化 整治 治理 建设 种植 养殖 培训 造林 生产 加工 就业 消费 服务 管理 监测 检测 保险 医疗 教育 旅游 招商 引资 融资 贷款 拆迁 搬迁 安置 复绿 修复 防治 防控 排查 整改 化解 调解 调度 参保 入学 升学 销售 零售 出口 进口 进出口 ' +
      '补助 补贴 救助 帮扶 供水 供电 排水 供热 供气 灌溉 排涝 除险 加固 扩建 新建 改建 续建 保洁 清扫 清运 处理 收集 利用 转化 研发 创新 创业 经营 流通 物流 仓储 冷藏 烘干 储藏 储备 培育 覆盖 达标 合格 满意 办结 受理 投诉 信访 死亡 事故 增收 收入 支出 ' +
      '流失 污染 排放 减排 节能 消耗 使用 占地 规划 开发 保护 演练 宣传 宣讲 活动 比赛 演出 展演 检查 巡查 执法 考核 评选 表彰 示范 试点 推广 应用 认证 认定 转移 流转 托管 承包 轮作 播种 出栏 存栏 收购 采购 招聘 体检 筛查 接种 签约 挂牌 上市 入库 入驻 在建 在谈 在库 在校 落户 退役 残疾 养老 托育 自查 自纠 ' +
      '改厕 危改 攻关 采样 采摘 联合 出动 迁建 复垦 回收 分类 升级 更新 配套 调处 普及 毕业 辍学 返贫 脱贫 监管 抽检 登记 注册 备案 审批 评议 议事 回访 走访 慰问 巡逻 帮教 矫正 消防 编制 发展 批发 住宿 清淤 疏浚 衬砌 修缮 餐饮 扶贫 救援 防汛 抗旱 防火 防疫 值守 兑换 积分 贡献 增值 生活 生育 治安 联勤 便民 运营 运行 营业 公益 观摩 申报 出让 收储 征收 负债 融合 集聚 拓宽',
  ),
);

/** Adverbs and the like that stand between noun or verb and number, or before the noun: never part of an indicator. */
export const PASSING_WORDS: ReadonlySet<string> = new Set(
  list(
    '就 逆势 及时 依法 镇政府 乡政府 同比 环比 同口径 可比 可比口径 首次 分别 均 都 再 各 平均每年 年均 净 已 已经 将 要 可 可以 能 能够 预计 预估 预期 力争 争取 确保 确保全年 保证 保障 计划 拟 继续 不断 持续 努力 全力 积极 大力 加快 稳步 有序 扎实 进一步 切实 着力 全面 深入 率先 其中 成功 累计 截至 截止 共计 总共 合计 总计 每年 每月 每季度 每季 ' +
      '全年 年内 全镇 全乡 全县 全区 全市 全旗 全街道 全村 全域 我镇 我乡 我县 我区 我市 本镇 本乡 镇域 县域 今年 明年 去年 上年 当年 本年 年度 年底 年底前 年末 年初 上半年 下半年 半年度 一季度 二季度 三季度 四季度 逐年 同期 去年同期 上年同期 前期 期内 实际 基本 较 比 较上年 比上年 比去年 较去年 以来 目前 现有 已有 至 到 为 了 在 并 且 还 也 又 使 让 把 将 由 从 以 与 同 ' +
      '推动 促使 主要 统筹 新一轮 辖区 区域内 境内 范围内 所有 全部 各类 各项 各级 每个 大约 不少于 高标准 高质量 高水平 高效率 强力 全速 带头 有效 逐步 顺利 圆满 超额 提前 如期 按期 按时 务必 必须 一定 相应 直接 间接 有望 至少 最少 最多 力促 狠抓 抓好 抓 做好 做 围绕 通过 随着 依托 针对 关于 使得 以及 同时 此外 另外 另 并且 ',
  ),
);

/** What a sentence before the number says about how firm the target is, strongest words first. */
export const MODALITY_WORDS: readonly (readonly [word: string, modality: Modality])[] = [
  ['确保', 'ensure'],
  ['保证', 'ensure'],
  ['力争', 'strive'],
  ['争取', 'strive'],
  ['争创', 'strive'],
  ['努力实现', 'strive'],
  ['预期', 'expected'],
  ['预计', 'expected'],
  ['有望', 'expected'],
  ['计划', 'planned'],
  ['拟', 'planned'],
  ['安排', 'planned'],
  ['必须', 'required'],
  ['务必', 'required'],
  ['不得', 'required'],
  ['严格控制', 'required'],
];

/** Words before the number that say it is a fact although its section plans. */
export const FACT_WORDS_BEFORE: readonly string[] = [
  '已完成',
  '已建成',
  '已实现',
  '已达',
  '已有',
  '已经',
  '已更换',
  '已投入',
  '已流转',
  '已签约',
  '已落实',
  '现有',
  '现已',
  '目前',
  '截至',
  '截止',
  '去年',
  '上年',
  '上年度',
  '2年来',
  '一年来',
  '以来',
  '过去',
  '原有',
  '拥有',
  '总人口',
  '利用现有',
  '前期',
  '历年',
];

/** Single heads that make a noun of the verb before them: 完成|率, 出栏|量, 参保|人数. */
export const RATIO_HEADS: ReadonlySet<string> = new Set(
  list('率 量 额 数 值 度 费 款 数量 面积 人数 户数 金额 总量 总额 比例 比重 能力 岗位 资金 收入 水平 规模 指标 时限 时间 成功率 完成率'),
);

/** Single characters that part phrases; any other one beside a single character is a piece of a name that the dictionary lacks. */
export const PARTING_CHARACTERS: ReadonlySet<string> = new Set(
  list(
    '的 了 着 过 再 将 已 可 年 月 日 把 对 为 由 在 与 和 到 是 有 于 及 或 等 向 从 以 按 每 各 该 其 被 让 使 给 至 达 约 近 超 比 较 均 也 都 又 还 并 且 而 就 才 能 要 会 应 须 共 占 增 减 新 抓 做 搞 建 修 种 引 招 育 改 购 挖 植',
  ),
);

/** Nouns after a number that name no measured thing but the use that the sentence makes of it (1000亩的基础上). */
export const UNMEASURED_NOUNS: readonly string[] = [
  '基础',
  '优势',
  '目标',
  '标准',
  '条件',
  '要求',
  '水平',
  '速度',
  '幅度',
  '方式',
  '比例',
  '契机',
  '机遇',
  '关系',
  '时间',
  '好成绩',
  '台阶',
  '大关',
  '关口',
  '以内',
  '以上',
  '以下',
];

/** A sentence with one of these draws a portrait (某村位于…,辖12个村民小组,耕地1850亩): all its numbers are facts. */
export const PORTRAIT_WORDS: readonly string[] = [
  '位于',
  '地处',
  '坐落',
  '下辖',
  '现辖',
  ',辖',
  '全镇总面积',
  '区域总面积',
  '国土面积',
  '总人口',
  '现有',
];

/** A sentence that opens with one of these speaks of the past until it turns to the plan. */
export const PAST_OPENINGS: readonly string[] = [
  '上年',
  '去年',
  '截至',
  '截止',
  '目前',
  '至目前',
  '到目前',
  '一年来',
  '过去',
  '近年来',
  '上一年',
];

/** What takes a number from where it stands to where it shall stand: 由38%|提高到50%. */
export const STEPS_TO: readonly string[] = [
  '提高',
  '提升',
  '增加',
  '扩大',
  '降',
  '减少',
  '压缩',
  '缩短',
  '上升',
  '下降',
  '拓展',
  '发展',
  '增长',
  '增至',
  '升',
  '压减',
  '调整',
];

/** Words after the number, in its clause, that say the same (2万亩大桃的基础优势, …的基础上). */
export const FACT_WORDS_AFTER: readonly string[] = [
  '的基础上',
  '基础优势',
  '的优势',
  '等优势',
  '为基础',
  '的基础',
  '的良好基础',
  '的资源优势',
];
