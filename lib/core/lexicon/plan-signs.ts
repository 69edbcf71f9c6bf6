/** Words in the text of a page that speak for a plan or for something else. Data. */

export interface Sign {
  /** Names the reason; the surfaces have words for it. */
  readonly code: string;
  /** Log-odds that the sign adds when it is there in full. */
  readonly weight: number;
  /** How many words must be found. */
  readonly least: number;
  readonly words: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

/** Each counts the words of its list in the text's beginning and end. */
export const TEXT_SIGNS: readonly Sign[] = [
  { code: 'expected-goals', weight: 1.6, least: 1, words: words('预期目标 奋斗目标 目标任务 主要目标 工作目标 年度目标 发展目标') },
  {
    code: 'plan-sections',
    weight: 0.8,
    least: 1,
    words: words('总体要求 指导思想 总体思路 工作思路 重点工作 主要任务 工作重点 工作措施 保障措施 工作安排 下一步工作 工作打算 任务分解'),
  },
  {
    code: 'report-to-congress',
    weight: 1.8,
    least: 1,
    words: words('政府向大会 政府，向大会 政府,向大会 办事处向大会 办事处，向大会 政府向会议 政府向本次'),
  },
  {
    code: 'year-of',
    weight: 0.5,
    least: 1,
    words: words('开局之年 收官之年 关键之年 攻坚之年 起步之年 关键一年 攻坚年 提升年 关键期 开局起步'),
  },
  { code: 'own-township', weight: 0.4, least: 3, words: words('全镇 全乡 我镇 我乡 全街道 本镇 本乡 镇党委 乡党委') },
  { code: 'responsible-office', weight: 0.5, least: 2, words: words('牵头负责 牵头单位 责任单位 完成时限 责任领导 配合单位') },
  { code: 'tender', weight: -4, least: 2, words: words('投标人 招标人 采购人 供应商 开标 投标文件 中标 磋商 评标') },
  { code: 'personnel', weight: -3.5, least: 2, words: words('免去 试用期 任命 聘任 拟任 现任职务 报考 考生') },
  {
    code: 'budget',
    weight: -4,
    least: 4,
    words: words('部门预算 部门决算 收支总表 财政拨款 三公经费 “三公” 基本支出 政府性基金预算 决算数 预算数 功能分类'),
  },
  {
    code: 'minutes',
    weight: -3,
    least: 3,
    words: words('会议议定 会议听取 会议指出 会议强调 会议要求 会议认为 会议同意 会议原则同意 列席 出席： 出　席 请假'),
  },
  { code: 'questions', weight: -2.5, least: 3, words: words('？\n 问： 答： 如何办理 哪些人 怎么办') },
  { code: 'encyclopedia', weight: -3, least: 3, words: words('[编辑] 参考资料 参考文献 百科 词条 历史沿革 行政区划 隶属于 下辖') },
  { code: 'shop', weight: -4, least: 3, words: words('¥ 购物车 包邮 库存 优惠券 券后 正品 加入购物') },
  { code: 'statistics', weight: -3, least: 3, words: words('初步核算 按可比价格 国家统计局 统计口径 普查 四舍五入 年末常住人口 比上年末') },
  {
    code: 'law',
    weight: -2.5,
    least: 5,
    words: words('第一条 第二条 第三条 第四条 第五条 第六条 第七条 第八条 处罚 本办法 本规定 本细则'),
  },
  { code: 'application', weight: -2, least: 3, words: words('申请人 申请材料 办理流程 办理时限 办理地点 受理条件 咨询电话 身份证 户口簿') },
];

/** Words of intention: a plan is full of them. */
export const INTENT_WORDS = words(
  '力争 确保 着力 加快 推进 力促 大力 进一步 深入 持续 切实 全力 努力 坚持 强化 完善 加强 抓好 做好 实施 打造 提升 落实 推动 深化 计划 将要 我们将 要坚持 要进一步 争取 谋划',
);

/** Words of report: what was done and measured. */
export const REPORT_WORDS = words(
  '比上年 同比 较上年 上年同期 完成了 实现了 取得了 累计完成 全年完成 全年实现 截至 据统计 已完成 签约 记者 说， 告诉 介绍，',
);

/** Words of news at the beginning of a text. */
export const NEWS_OPENINGS = words('本报讯 记者 通讯员 本网讯 讯（ 日上午 日下午 日晚 近日 日前 连日来 当天 走进');

/** Names of columns, in the breadcrumb or the page's head. */
export const PLAN_COLUMNS = words('计划 规划 总结 工作要点 工作报告 目标任务');
export const OTHER_COLUMNS = words(
  '新闻 动态 要闻 招标 采购 人事 预算 决算 统计 公报 解读 会议 公告 公示 通知公告 招聘 概况 办事 百科 图片 视频',
);
