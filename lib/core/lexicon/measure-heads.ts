/** Nouns that are themselves a measure. Data. */

/** What follows a number with one of these before it is not what is measured. */
export const MEASURE_HEADS: readonly string[] =
  '投资 总投资 资金 收入 面积 产量 产值 总量 总额 额 率 比例 比重 能力 长度 规模 价值 增加值 投资额 里程 造价 浓度 人口 库容 用地 占地 年产 日产 产能'.split(
    ' ',
  );

/** What an investment is called; longest first. */
export const INVESTMENT_HEADS: readonly string[] =
  '计划总投资额 计划总投资 估算总投资 概算总投资 剩余投资额 总投资额 剩余投资 概算投资 估算投资 计划投资 总投资 投资额 投资'.split(' ');
