import type { Stage } from '../model.ts';

/** What a verb, a predicate or a class word (在谈项目) says about the stage of its project in a plan. `done` is for reviews only. */
const WORDS: readonly (readonly [Stage, string])[] = [
  ['negotiating', '在谈 洽谈 促成 签约 意向 拟签约 尽快签约 签约落地'],
  [
    'planned',
    '谋划 谋建 规划 启动 开工 动工 开建 开工建设 破土动工 奠基 争取 筹建 筹划 策划 引进 招引 申报 储备 拟建 新开工 拟开工 前期 前期工作 落地 落地开工 立项 可研 规划建设 包装 招商 招引建设 动工建设 破土 积极争取 积极谋划 谋划实施 规划设计 选址',
  ],
  [
    'ongoing',
    '推进 加快 加速 推动 抓好 抓实 抓紧 抓牢 做好 盯紧 紧盯 力促 促进 跟进 跟踪 服务好 续建 在建 已开工 对接 续推 力推 继续 扎实推进 积极推进 加快推进 大力推进 全力推进 稳步推进 有序推进 持续推进 深入推进 统筹推进 继续推进 强力推进 ' +
      '加快实施 加快建设 推进实施 推进建设 迭代升级 抓 攻坚 主攻 突出抓好 抓紧实施 施工 开展 发展 配合 服务 建设好 复工 初具规模 初具雏形',
  ],
  [
    'completing',
    '完成 全面完成 如期完成 完毕 完工 竣工 建成 建成投产 建成投用 建成使用 建成通车 建成运营 投产 投产达效 达产 达效 达产达效 见效 投用 投运 投入使用 投入运营 投入生产 投入运行 交付 交付使用 通车 通水 通电 通气 封顶 验收 竣工验收 提前竣工 提前完工 竣工投产 竣工通车 竣工投用 ' +
      '启用 开放 开业 开园 开馆 开街 运营 运行 试运行 试生产 试运营 投入 落成 收官 贯通 合龙 开通 修通 主体完工 主体竣工 全面完工 全线贯通 全线通车 建成开放 开学 招生 营业 收尾 扫尾 拔地而起 主体封顶 投产见效 正式运营 正式营业 入住 搬迁入住 下水 送电 通航 开港 揭牌 点火 首飞 交房 交工 交工验收 恢复营业 并网 并网发电',
  ],
];

/** Word → the stage that it puts its project in. */
export const STAGE_WORDS: ReadonlyMap<string, Stage> = new Map(
  WORDS.flatMap(([stage, words]) => words.split(' ').map((word): [string, Stage] => [word, stage])),
);

/** Words of the steps before a building: right behind a name they say that it is to be built. */
export const PREPARING_WORDS: ReadonlySet<string> = new Set(
  '前期 前期工作 前期手续 立项 可研 选址 报批 用地报批 报建 征地 征拆 征地拆迁 拆迁 招标 招投标 勘察 初设 设计 方案设计 项目设计 施工图'.split(
    ' ',
  ),
);

/** Before 推进 at the end of a clause: the work goes on. */
export const PACES: ReadonlySet<string> = new Set('有序 稳步 顺利 加快 扎实'.split(' '));
