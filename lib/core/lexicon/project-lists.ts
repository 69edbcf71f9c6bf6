/** Class words behind a list (甲、乙等5个项目). */

/** What 等 may close a list of that is no project: companies, villages, fields. */
export const OTHERS =
  /(企业|公司|高校|院校|部门|单位|产业|产品|品牌|行业|领域|村|社区|街道|作物|机构|组织|人员|群众|活动|方面|问题|工作|平台|资源|优势|品种|政策|制度|商超|景点|区域|地区|地方|城市|乡镇|节点|路段|点位|媒体|渠道|方式|措施|手段|内容|环节|服务|功能|业态|农产品|技术)$/;

/** What 等 may close a list of that is built. */
export const WORKS =
  /(道路|公路|路|桥|桥梁|水库|渠|支渠|干渠|渠道|河道|矿山|厂|学校|幼儿园|广场|公园|园区|产业园|基地|车间|工程|设施|项目|变电站|市场|景区|医院|卫生院|小区|管网|生产线|站|馆|中心|安置点|安置区|安置房|隧道|互通|通道|码头|港口|绿道|湿地|街区|酒店|楼宇|场馆|水闸|堤防|实事|工地|标段)$/;

/** What may stand between an announcement (新开工项目9个。) and the first name of its list. */
export const ANNOUNCING_WORDS: ReadonlySet<string> = new Set(
  '重点 主要 包括 分别 即 是 为 有 其中 重点是 主要是 分别是 分别为 包含 总投资 投资 计划投资 做 深 实 好 抓 推进 实施 加快 建设'.split(
    ' ',
  ),
);

/** Units in which the members of a list are counted. */
export const LISTED_UNITS: ReadonlySet<string> = new Set('个 大 项 条 座 处 家 所 片 段 类 件 宗 栋 口 只 批 期 对 户 村 名 种'.split(' '));

/** After 项目: the word speaks of what belongs to projects, not of the projects listed. */
export const NOT_THE_PROJECTS = /^(资金|库|区|清单|单位|业主|经理|名单|计划|政策|谋划)/;
