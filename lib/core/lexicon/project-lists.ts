/** Class words behind a list (甲、乙等5个项目). */

/** What 等 may close a list of that is no project: companies, villages, fields. */
export const OTHERS =
  /(企业|公司|高校|院校|部门|单位|产业|产品|品牌|行业|领域|村|社区|街道|作物|机构|组织|人员|群众|活动|方面|问题|工作|平台|资源|优势|品种|政策|制度|商超|景点|区域|地区|地方|城市|乡镇|节点|路段|点位|媒体|渠道|方式|措施|手段|内容|环节|服务|功能|业态|农产品|技术)$/;

/** What 等 may close a list of that is built. */
export const WORKS =
  /(道路|公路|路|桥|桥梁|水库|渠|支渠|干渠|渠道|河道|矿山|厂|学校|幼儿园|广场|公园|园区|产业园|基地|车间|工程|设施|项目|变电站|市场|景区|医院|卫生院|小区|管网|生产线|站|馆|工地|标段)$/;

/** After 项目: the word speaks of what belongs to projects, not of the projects listed. */
export const NOT_THE_PROJECTS = /^(资金|库|区|清单|单位|业主|经理|名单|计划|政策|谋划)/;
