/** Words of titles: what a plan is called, and what other pages are called. Data. */

/** Names of plans with how strongly each one speaks (1 is sure in itself). */
export const PLAN_TITLE_WORDS: ReadonlyMap<string, number> = new Map([
  ['政府工作报告', 1],
  ['工作思路', 1],
  ['工作要点', 1],
  ['工作计划', 1],
  ['政府工作规划', 1],
  ['工作规划', 1],
  ['工作打算', 1],
  ['工作安排', 0.9],
  ['工作谋划', 1],
  ['工作部署', 0.8],
  ['任务分解', 1],
  ['目标任务', 0.9],
  ['重点任务', 0.9],
  ['重点工作', 0.8],
  ['工作任务', 0.8],
  ['主要任务', 0.7],
  ['任务清单', 0.8],
  ['目标分解', 1],
  ['责任分解', 0.8],
  ['责任分工', 0.6],
  ['发展计划', 1],
  ['发展规划', 1],
  ['规划纲要', 1],
  ['五年规划', 1],
  ['发展思路', 1],
  ['发展目标', 0.8],
  ['总体规划', 0.6],
  ['规划计划', 0.6],
  ['年度计划', 1],
  ['行动计划', 0.7],
  ['建设计划', 0.8],
  ['实施计划', 0.8],
  ['项目计划', 0.8],
  ['投资计划', 0.7],
  ['民生实事', 0.6],
  ['实施方案', 0.4],
  ['行动方案', 0.4],
  ['工作方案', 0.4],
  ['计划', 0.6],
  ['规划', 0.5],
  ['打算', 0.6],
  ['思路', 0.5],
  ['总结', 0.2],
]);

/** Words of titles of pages that are no plans, with how strongly each one speaks against. */
export const OTHER_TITLE_WORDS: ReadonlyMap<string, number> = new Map([
  ...weighed(1, '招标 中标 采购 磋商 询价 比选 竞价 流标 废标 成交 招租 拍卖 出让 资格预审'),
  ...weighed(1, '任免 任职 免职 任前 拟任 干部 人事 同志职务 招聘 录用 遴选 选调 面试 笔试 体检'),
  ...weighed(1, '预算 决算 三公 财政收支 资产负债 审计'),
  ...weighed(1, '统计公报 普查公报 公报 统计数据 经济运行 运行情况 统计月报 统计年鉴'),
  ...weighed(1, '会议纪要 纪要 问答 解读 一图读懂 图解 政策问答 释义 答记者问'),
  ...weighed(1, '放假 休假 值班 停水 停电 停气 施工 通行 交通管制 预警 天气'),
  ...weighed(1, '处罚 许可 听证 拍卖 公示 公示名单 名单公示 拟确认 补贴 低保 征地 征收 拆迁 补偿 安置'),
  ...weighed(1, '简介 概况 机构职能 领导分工 领导介绍 联系方式 办事指南 权责清单 权力清单 公开指南 公开目录 年度报告 公开年报'),
  ...weighed(0.9, '应急预案 预案 办法 条例 规定 细则 章程 制度 规程 标准 规范 倡议书 公开信 承诺书 协议书 判决 裁定'),
  ...weighed(0.7, '完成情况 进展情况 落实情况 推进情况 执行情况 述职 自查 评估'),
  ...weighed(0.8, '招生 招募 培训 征集 征求意见 意见征集 评选 获奖 表彰 表扬 通报 讲话 致辞 贺信 论文 范文 模板'),
  ...weighed(0.8, '百科 词条 旅游攻略 优惠 包邮 正品 特价 新品 促销'),
]);

/** What news says in its headline: somebody did something. */
export const NEWS_TITLE_WORDS: readonly string[] =
  '召开 举行 举办 开展 调研 督导 督查 走访 慰问 签约 揭牌 启动 参加 出席 率队 赴 深入 检查 开工仪式 现场会 推进会 动员会 座谈会 观摩 侧记 纪实 谱写 点燃 奏响 喜获 荣获 走进 圆满 成功 落幕 顺利 通车 逾 突破 首批 火热 掀起 如何 怎么'.split(
    ' ',
  );

function weighed(weight: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, weight]);
}
