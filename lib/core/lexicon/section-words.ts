/** Words by which headings and openings say whether a section reports or plans. */

/** A heading with one of these reports what was done, or states how things are. */
export const REVIEW_HEADINGS: readonly string[] = [
  '总结', '回顾', '完成情况', '工作情况', '进展情况', '工作成效', '主要成效', '主要成绩', '工作成绩', '取得的成', '主要做法', '存在的主要问题', '存在的问题',
  '存在问题', '问题和不足', '问题与不足', '困难和问题', '不足之处', '过去五年', '过去的五年', '过去一年', '过去的一年', '工作亮点', '主要工作开展情况', '开展情况',
];

/** A heading with one of these says what will be done. */
export const PLAN_HEADINGS: readonly string[] = [
  '工作计划', '工作思路', '工作安排', '工作打算', '工作要点', '工作部署', '工作规划', '工作目标', '工作任务', '工作重点', '重点工作', '重点任务', '主要任务', '任务分解',
  '预期目标', '主要目标', '发展目标', '奋斗目标', '年度目标', '目标任务', '总体目标', '总体要求', '总体思路', '指导思想', '主要举措', '工作举措', '工作措施', '保障措施',
  '下一步', '下步', '下半年', '今后', '未来五年', '来年', '明年', '新的一年', '展望', '打算', '计划', '思路', '安排', '规划',
];

/** A passage that opens with one of these reports, where no heading says otherwise. */
export const REVIEW_OPENINGS: readonly string[] = [
  '一年来', '五年来', '三年来', '两年来', '几年来', '过去的', '过去五年', '过去一年', '回顾', '近年来', '去年', '上年', '截至目前', '截止目前', '半年来', '今年以来', '上半年',
];

/** A passage that opens with one of these plans, where no heading says otherwise. */
export const PLAN_OPENINGS: readonly string[] = [
  '新的一年', '明年', '今后', '下一步', '下半年', '未来五年', '来年', '下一年',
];
