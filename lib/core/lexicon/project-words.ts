/**
 * Words around the names of projects, by what they do to a name that stands beside them. Each list is words parted
 * by spaces. A word that stands in none of them is judged by its part of speech.
 */

/** Verbs that take a project as their object and never stand inside its name. They say nothing else about its stage than `PROJECT_STAGES`. */
export const FRAME_VERBS =
  '推进 加快 加速 推动 狠抓 实施 打造 启动 完成 谋划 谋建 引进 招引 争取 抓好 抓实 抓紧 抓牢 抓住 抓 做好 做实 盯紧 紧盯 力促 促成 促进 筹建 筹划 策划 包装 ' +
  '跟进 跟踪 服务好 落实 落地 落成 兴办 兴修 建好 建成 建起 修通 打通 接续 续推 力推 主推 主攻 攻坚 配合 保障 承接 储备 申报 布局 建立 设立 组建 开通 开建 ' +
  '动建 上马 搭建 迁入 落户 铺开 突出抓好 扎实推进 积极推进 加快推进 大力推进 全力推进 稳步推进 有序推进 持续推进 深入推进 统筹推进 继续推进 强力推进 ' +
  '加快实施 深入实施 组织实施 大力实施 全面实施 全面完成 如期完成 推进实施 抓紧实施 谋划实施 积极争取 积极谋划 推开 建 修 修好 修复好 补齐 扩容升级';

/** Verbs that build. At the front of a name they are its verb; before a kind word or at its end they belong to it or to what is done with it. */
export const BUILD_VERBS =
  '建设 新建 新修 新铺 新架 新上 新开工 扩建 改建 改扩建 新改扩建 迁建 重建 续建 复建 援建 共建 修建 兴建 增建 翻建 改造 提升 改造提升 提升改造 提质 提质改造 升级 改造升级 升级改造 硬化 拓宽 扩宽 修缮 整修 维修 修复 ' +
  '整治 治理 规划 开发 对接 迭代升级 绿化 亮化 美化 刷黑 完善 优化 开工建设 规划建设 加快建设 推进建设 动工建设 高标准建设 高质量建设 建设好 扩容 疏浚 清淤 加固 安装 铺设 架设 ' +
  '拆除 搬迁 迁移 技改 改良 流转 发展 开展 继续 服务';

/** What is said of a project that stands before it: it is begun, ready, in use. Also the tails that are cut from a name. */
export const PREDICATES =
  '开工 动工 开建 开工建设 破土动工 奠基 落地 落地开工 落地见效 签约 签约落地 竣工 完工 竣工验收 竣工投产 竣工通车 竣工投用 建成 建成投产 建成投用 建成使用 建成通车 建成运营 投产 投产达效 达产 达效 达产达效 见效 投用 投运 投入 ' +
  '投入使用 投入运营 投入生产 投入运行 交付 交付使用 通车 通水 通电 通气 封顶 验收 启用 开放 开业 开园 开馆 运营 运行 试运行 试生产 试运营 入驻 入住 下水 送电 蓄水 通航 开港 揭牌 点火 首飞 交房 交工 交工验收 复工 复产 全面铺开 ' +
  '启动 提前竣工 提前完工 开通 落成 收官 贯通 合龙 落户 在建 续建 营业 恢复营业 全面完成 开学 招生 全面完工 主体完工 主体竣工 全线贯通 全线通车 建成开放 拔地而起 初具规模 初具雏形 主体封顶 投产见效 正式运营 正式营业 投入运行 破土 并网 并网发电';

/** Words that may follow a project's name without being part of it: they are cut off its end. */
export const TRAILING =
  '建设 工作 进度 步伐 力度 任务 建设工作 建设任务 建设进度 建设步伐 前期 前期工作 前期手续 申报 申报工作 招引 招商 推进工作 收尾 收尾工作 扫尾 跟踪 跟踪服务 服务 管理 征地 征拆 征地拆迁 拆迁 拆迁工作 ' +
  '试点 试点工作 规划 设计 规划设计 编制 施工 土建 土建施工 主体 主体工程 主体施工 主体建设 选址 立项 可研 论证 审批 手续 用地 用地报批 报批 报建 招标 招投标 ' +
  '后续 后续工作 各项 推进 实施 落地 开工 竣工 完工 投产 投用 投入 验收 运营 运行 落实 包装 储备 争取 谋划 策划 设备 设备安装 安装 调试 设备安装调试 内部 装修 内部装修 工程建设 建设管理 项目建设 项目推进 推广 工地 现场 进展 协调 协调工作 代办 代建 全面 早日 正式 开发 开发建设 建设开发 招引建设';

/** Words cut off the front of a name: how, whose, how many. */
export const LEADING =
  '全力 全速 全面 高标准 高质量 高品质 高水平 高效率 高效 积极 有序 统筹 重点 大力 着力 稳步 扎实 切实 持续 继续 深入 强力 抓紧 尽快 加紧 进一步 主动 认真 精心 科学 合理 突出 重点抓好 优先 同步 逐步 有效 深度 纵深 ' +
  '全镇 全乡 全县 全区 全市 全村 全街道 我镇 我乡 我县 我区 我市 本镇 本乡 辖区 辖区内 境内 片区内 区内 镇内 域内 县内 市内 一批 一系列 系列 部分 一些 多个 若干 各类 各项 各村 各个 全部 所有 ' +
  '以及 及 和 与 等 其中 包括 特别是 尤其是 主要 重点项目 重点工程 好 实 了 总 区内 配合 上级 县级 县里 市里 省里 计划 建设 新建 竞争性 视情 年内 今年 明年 去年 本年度 年度 力争 确保 争取 规划 ';

/** Before these a facility is a place, a partner or a means, not something that is being built. */
export const BLOCKERS =
  '办好 用好 管好 擦亮 盘活 维护 打响 依托 利用 借助 发挥 以 在 到 向 于 从 由 同 跟 对 经 往 赴 给 让 使 把 将 用 被 作为 担当 位于 毗邻 如 像 例如 参观 走访 考察 观摩 学习 引导 鼓励 支持 指导 督促 要求 聘请 邀请 联合 通过 借鉴 联系 慰问 创建 创成 争创 评为 获评 获得 荣获 ' +
  '授予 命名 成为 纳入 列入 列为 定为 接待 带动 辐射 覆盖 进 服务于 面向 按照 根据 结合 凭借 紧扣 立足 靠 属于 是 召开 举办 承办 举行 出席 参加 参与 协助 宣传 享受 走进 进入 入驻 融入 发放 委托 聚焦 瞄准 比照 参照 报 经由 关于';

/** Verbs of plans that never stand inside a project's name and say nothing about one. */
export const PLAIN_VERBS =
  '加强 强化 深化 坚持 坚决 构建 形成 提高 增强 做强 做大 做优 做活 做深 做细 做精 扩大 拓展 培育 壮大 巩固 维护 确保 力争 保证 实现 达到 突破 增长 下降 新增 增加 减少 压减 严格 严守 严厉 严禁 搞 打击 防范 化解 排查 开辟 解决 缓解 改善 丰富 ' +
  '弘扬 倡导 营造 凝聚 激发 释放 补强 延伸 夯实 健全 落细 推行 推广 普及 贯彻 执行 坚守 守牢 守住 筑牢 压实 压紧 提振 提质增效 提档 提速 提级 挖掘 用足 用活 讲好 走好 打好 打赢 打响 唱响 树立 展现 彰显 展示 助力 助推 赋能 引领 带领 团结 ' +
  '占 占地 全长 总长 总里程 装机容量 总装机 总装机容量 建筑面积 总建筑面积 占地面积 总占地面积 规划面积 总库容 总投资额 概算投资 估算投资 总投资 投资 完成投资 到位 筹措 筹集 拨付 安排 下达 兑现 累计 共 总计 计划投资 预计 预计投资 概算 估算 需要 有望 可以 能够 必须 应该 应当 要 会 能 可 将 使得 有 没有 无 成立 开办 举行 召集 吸引 吸纳 招聘 培训 动员 发动 宣讲 创新 探索 研究 摸排 理清 摸清 ' +
  '实行 西临 东临 南临 北临 紧邻 邻近 临近 归口 包联 包抓 抽调 领导 亲自 争创 争取到 承诺 反映 关注 重视 关心 关爱 帮助 帮扶 解读 明确 确定 制定 出台 印发 编制 建强 建优 建立健全 统一 规范 收到 取得 迈出 迈上 开启 擘画 描绘 勾勒 谱写 书写 守护 保护 保持 稳定 稳住 稳固 稳定在 保持在 控制 控制在 提供 给予 享有 进行 予以 加以 组成 聘任 接受 接收 培养 选派 选聘 配备 配齐 购置 采购 发布 审议 通过了 位居 入选 入围 来自 属 长 宽 辖 距 聚力 致力 着眼 放大 抢抓 把握 占用 腾退 腾出 消化 清理 清退 遏制 杜绝 禁止 防止 避免 拟 拟建 即将 聚集 集聚起 用于 惠及 受益 满足 方便 便利 缓解 缩短 连接起 覆盖率 ' +
  '加大 推荐 推选 选树 评选 表彰 奖励 补贴 补助 核发 缴纳 收取 上缴 审核 审计 检查 督查 巡查 整改 通报 问责 考核 验收合格 讨论 协商 座谈 交流 合作 联动 协同推进 呈现 涌现 转变 转型 退出 淘汰 关停 取缔 拆 拆违 清零 化解了 化解率 遵循 秉持 秉承 紧紧 抢占 对标 对表 锚定 锁定 奋力 奋进 迈进 走 干 抓手 牵头 负责 主办 协办 责任';

/** Words of time, manner and number that end a run of name words. */
export const BREAK_WORDS =
  '成功 已 已经 正 正在 正式 将 即将 也 还 都 又 再 才 就 均 全部 全面 相继 陆续 顺利 基本 初步 主体 总体 如期 按期 按时 早日 尽早 尽快 提前 提早 早 快 先后 分别 同时 此外 另外 目前 当前 截至 截止 今后 下半年 上半年 年内 年底 年底前 年末 月底 月底前 月 年 日 今年 明年 去年 本月 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 ' +
  '上旬 中旬 下旬 前 后 之前 之后 以前 以后 期间 以来 不断 更 更加 最 很 较 十分 相当 逐年 每年 每月 每季 共同 一起 一并 我们 他们 它 其 其他 该 此 这 那 本 各 每 某些 什么 为 之 所 而 且 并 并且 或 或者 但 但是 因 因为 所以 如果 只有 只要 即 则 却 不 没 未 非 无法 不得 不能 的话 着 过 得 地 吧 啊 呢 吗 们 全镇上下 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 一要 二要 三要 四要 五要 第一 第二 第三 首先 其次 最后 方面 工作中 时 起 以上 以下 以内 围绕 年来 以来 近年来 一年来 我 你 力度 水平 能力 质量 效益 率';

/** Frame verbs and build verbs whose objects are as often habits, places or policies as projects: a name after them must be a firm one. */
export const WEAK_VERBS =
  '促进 保障 配合 落实 落地 做实 盘活 完善 优化 提升 发展 开展 继续 服务 用好 管好 补齐 建立 设立 组建 修 抓 攻坚 承接 治理 规划 擦亮 打造 服务好 办好 布局 对接 推动 整治 保护 美化 抓住 维修 绿化 铺开 落户 迁入 安装 搭建';

/** Verbs of the lists above that stand inside names as nouns once a name has begun (产业创新园, 文物保护利用项目). */
export const INNER_VERBS =
  '巩固 优化 强化 完善 创新 研究 培训 交流 合作 保护 利用 培养 帮扶 补助 体验 展示 监督 救助 消化 清理 储备 提质增效 增长 转型 引领 聚集 延伸 维护 审核 检查 供应 组织 联合 共建 覆盖 展现 表彰 提速 接待 宣传 学习';

/** Verbs that take a project with what it is to do: 支持甲产业园投产, 实现乙公路通车. */
export const URGING_WORDS: ReadonlySet<string> = new Set(
  '支持 扶持 协助 督促 指导 帮助 确保 力争 保证 实现 助力 助推 力促 要求 服务 争取 达到'.split(' '),
);

/** Words before 是 that open a list of names. */
export const LISTING_WORDS: ReadonlySet<string> = new Set(['重点', '主要', '分别', '其中', '一', '二', '三', '四', '五', '六']);
