/** Words around the name of a county that tell whether it is the page's own. Data. */

/** What stands right before a name. */
export const LEADS_OF_NAMES: readonly string[] =
  '落实 贯彻 执行 按照 根据 围绕 学习 遵照 遵循 依据 传达 对照 紧扣 聚焦 锚定 服从 听从 中共 结合 完成 坚持'.split(' ');

/** What a clause says of the committee or government that a township answers to. */
export const SUPERIOR_WORDS: readonly string[] = '领导下 部署 要求 精神 决策 决定 安排 关心 关怀 支持 指导下 号召'.split(' ');

/** What a sentence says of somebody else's county. */
export const PARTNER_WORDS: readonly string[] =
  '合作 签订 签约 协议 结对 对口 帮扶 支援 邻 毗 接壤 交界 考察 观摩 借鉴 取经 联合 共建 兄弟 招商 友好'.split(' ');

/** What says where a township lies, and what follows the name of its county then. */
export const LOCATION_WORDS: readonly string[] = '地处 位于 坐落于 座落于 隶属于 隶属'.split(' ');
export const BELONGING_WORDS: ReadonlySet<string> = new Set(['隶属于', '隶属']);
export const PARTS_OF_A_COUNTY: readonly string[] = '东 西 南 北 中 境内 腹地 城 近郊 最'.split(' ');

/** Names of the township without its name. */
export const OWN_TOWNSHIP_WORDS: readonly string[] = '我镇 本镇 全镇 我乡 本乡 全乡 我街道 本街道 全街道 街道 苏木 该镇 该乡'.split(' ');
