/** 投资: fixed asset investment by kind, projects by stage and size, funds attracted. The line format is told in vocabulary.ts. */
export const INVESTMENT = `
fixed-asset-investment | 固定资产投资 | Fixed asset investment | 亿元 money grl | 固定资产投资{/额/总额/总量/完成额/(不含农户)} 固投{/额/总额} 固定资产投入
fixed-asset-investment-social | 全社会固定资产投资 | Fixed asset investment of the whole society | 亿元 money grl | {全社会/社会}固定资产{投资/投入}{额/总额/} 全社会投资
fixed-asset-investment-above-scale | 规模以上固定资产投资 | Fixed asset investment above the threshold | 亿元 money grl | 规模以上固定资产投资{额/}
+ {限额以上/500万元以上/城镇/城镇以上}固定资产投资{/额} 限额以上投资
industrial-investment | 工业投资 | Industrial investment | 亿元 money grl | 工业{固定资产/性/有效/生产性/}投资{/额/总额} 工业{固投/投入} 规模以上工业投资
technical-upgrade-investment | 技改投资 | Investment in technical upgrading | 亿元 money grl | {工业/企业/}{技改/技术改造}{投资/投入}{/额}
manufacturing-investment | 制造业投资 | Manufacturing investment | 亿元 money grl | 制造业{固定资产/}投资{额/总额/}
private-investment | 民间投资 | Private investment | 亿元 money grl | {民间固定资产/社会民间}投资{额/总额/} 民间投资{额/总额/}
infrastructure-investment | 基础设施投资 | Infrastructure investment | 亿元 money grl | 基础设施{建设/}投资{额/总额/} 基建投资
real-estate-investment | 房地产开发投资 | Real estate investment | 亿元 money grl | 房地产{开发/业/}投资{/额}
high-tech-investment | 高新技术产业投资 | High-tech industry investment | 亿元 money grl | {高新技术/高技术}{产业/制造业/}投资{/额} 高新产业投资
agriculture-investment | 农业投资 | Investment in agriculture | 亿元 money grl | {农业/第一产业/一产/农林牧渔业}{固定资产/}投资{/额}
services-investment | 服务业投资 | Investment in services | 亿元 money grl | {服务业/第三产业/三产}{固定资产/}投资{/额}
transport-investment | 交通投资 | Investment in transport | 亿元 money grl | 交通{固定资产/基础设施/建设/}投资{/额}
water-investment | 水利投资 | Investment in water works | 亿元 money grl | 水利{固定资产/建设/基础设施/}投资{/额} 水利投入
ecology-investment | 生态环保投资 | Investment in the environment | 亿元 money grl | {生态环境/环保/环境治理}{投资/投入}
effective-investment | 有效投资 | Effective investment | 亿元 money grl | 有效投资{额/总额/总量} 扩大有效投资
government-investment | 政府投资 | Government investment | 亿元 money grl | {政府/财政/国有}投资{额/总额/}
social-capital | 社会资本 | Private capital attracted | 亿元 money gnl | {社会资金/社会资本/工商资本/民间资本/民间资金}{/投入/投资}
key-project-investment | 重点项目投资 | Investment in key projects | 亿元 money gl | {重点/重大/重点建设}项目{完成投资/投资/年度投资/投资额}
total-investment | 总投资 | Total investment of a project | 亿元 money l | {计划/项目/预计/概算/估算/}总投资{额/} 投资总额 {项目/}投资概算 {概算/估算}投资 投资总规模
completed-investment | 完成投资 | Investment carried out | 亿元 money gnl | {完成/实际完成/累计完成/已完成}{项目/}投资{/额} 投资完成额 实际投资{/额}
annual-planned-investment | 年度计划投资 | Investment planned for the year | 亿元 money l | {本年度/当年/今年/年/年内/年度}计划{完成/}投资{/额} 年度投资{/额/计划} 计划投资{/额}
remaining-investment | 剩余投资 | Investment still to be made | 亿元 money l | 剩余投资额 未完成投资{/额}
investment-completion-rate | 投资完成率 | Investment completion rate | % share gl | {年度投资/投资计划/年度投资计划/重点项目投资/固定资产投资}完成率 投资完成{比例/进度}
key-projects | 重点项目 | Key projects | 个 count nl | 重点{建设/工程/产业/}项目 重点工程
major-projects | 重大项目 | Major projects | 个 count nl | {重大/重特大}{建设/产业/工程/}项目 大项目 大项目好项目
provincial-municipal-key-projects | 省市重点项目 | Provincial and municipal key projects | 个 count nl | {省市/省、市/省、市级/市县/国省}重点{建设/}项目 省市级重点项目
introduced-projects | 引进项目 | Projects attracted | 个 count nl | {新引进/引进/招引/新招引}{产业/招商/招商引资/}项目 招商{引资/}项目
signed-projects | 签约项目 | Projects signed | 个 count nl | {新/已/正式/集中/新增/}签约{招商/}项目
landed-projects | 落地项目 | Projects landed | 个 count nl | {落地/落户/签约落地/新落地/落地开工}项目
negotiated-projects | 在谈项目 | Projects under negotiation | 个 count nl | {重点在谈/在谈/洽谈/跟踪洽谈}项目
reserve-projects | 储备项目 | Projects in reserve | 个 count gnl | {储备/策划储备/谋划储备}{重点/重大/各类/}项目
planned-projects | 谋划项目 | Projects conceived | 个 count nl | {谋划/策划/策划包装/谋划包装/包装}{重点/重大/}项目
listed-investment-projects | 入库项目 | Projects entered in the statistics | 个 count nl | {入库/入统/纳统/在库}{投资/固定资产投资/}项目
+ {固定资产投资/固投/投资}{入库/在库/入统/}项目
new-start-projects | 新开工项目 | Projects newly started | 个 count nl | {新开工/开工/新开工建设/开工建设/已开工}{重点/重大/}项目
ongoing-projects | 在建项目 | Projects under construction | 个 count nl | {重点/重大/}在建项目 {在建/续建}{重点/重大/}项目
completed-projects | 竣工项目 | Projects completed | 个 count nl | {竣工/完工/建成/竣工投产/建成投产/投产达效/竣工投用/投产/新竣工}项目
projects-10-million | 千万元以上项目 | Projects of at least 10 million yuan | 个 count nl | {过/超/}{1000万元/千万元/千万}{以上/}{大/产业/}项目 投资千万元以上项目
projects-30-million | 3000万元以上项目 | Projects of at least 30 million yuan | 个 count nl | {过/超/}{3000万元/3000万}{以上/}{大/产业/}项目 投资3000万元以上项目
projects-50-million | 5000万元以上项目 | Projects of at least 50 million yuan | 个 count nl | {过/超/}{5000万元/5000万}{以上/}{大/产业/}项目 投资5000万元以上项目
projects-100-million | 亿元以上项目 | Projects of at least 100 million yuan | 个 count nl | {过/超/}{亿元/1亿元}{以上/}{大/产业/}项目 亿元{级/以上重大}项目
+ 投资{亿元以上/过亿元}项目
projects-500-million | 5亿元以上项目 | Projects of at least 500 million yuan | 个 count nl | {过/超/}{5亿元/5亿}{以上/}{大/产业/}项目 投资5亿元以上项目
projects-1-billion | 10亿元以上项目 | Projects of at least 1 billion yuan | 个 count nl | {过/超/}{10亿元/10亿/十亿元}{以上/}{大/产业/}项目 10亿元级项目 投资10亿元以上项目
projects-5-billion | 50亿元以上项目 | Projects of at least 5 billion yuan | 个 count nl | {过/超/}{50亿元/50亿}{以上/}{大/产业/}项目 50亿元级项目 投资50亿元以上项目
projects-10-billion | 百亿元以上项目 | Projects of at least 10 billion yuan | 个 count nl | {过/超/}{100亿元/百亿元}{以上/}{大/产业/}项目 百亿{元级/级}项目 投资百亿元以上项目
investment-attracted | 招商引资 | Investment attracted | 亿元 money gnl | 招商引资{额/总额/总量/实际到位资金/到位资金/到位额/资金} {引进/引入}{资金/到位资金} {实际到位/到位}资金{/额}
out-of-province-funds | 省外资金 | Funds from other provinces | 亿元 money gnl | {引进/利用/实际利用/到位/实际到位/}省外{境内/到位/}资金{/额} {引进/}省外内资
out-of-city-funds | 市外资金 | Funds from other cities | 亿元 money gnl | {引进/利用/实际利用/}市外{到位/境内/}资金 {引进/}{市外内资/市域外资金}
out-of-county-funds | 县外资金 | Funds from other counties | 亿元 money gnl | {引进/利用/实际利用/}县外{到位/境内/}资金 {引进/}{县外内资/区外资金/县域外资金}
domestic-capital | 内资 | Domestic capital attracted | 亿元 money gnl | {实际利用/实际到位/引进/利用/到位/实到/实际使用}内资{/额/总额} 内资到位{/额/资金} =内资 内联引资
contracted-amount | 签约金额 | Contract value signed | 亿元 money gnl | {签约/合同/协议/合同引资/协议引资}{金额/额/总额} {协议/合同}{资金/引资/投资} 签约{资金/总投资}
project-start-rate | 项目开工率 | Share of projects started | % share gl | {项目/重点项目/签约项目}开工率 =开工率
project-landing-rate | 项目履约率 | Share of signed projects carried out | % share gl | {签约项目/合同/项目/签约}{履约率/落地率} =履约率 =落地率
investment-promotion-trips | 外出招商 | Investment promotion trips | 次 count nl | {外出/赴外/小分队}招商 招商活动 招商推介{会/活动}
land-supplied | 供地面积 | Land supplied | 亩 area gnl | {供应土地/土地供应/出让土地/土地出让}{/面积/总量} 完成供地 供应建设用地 =供地
idle-land-activated | 盘活存量土地 | Idle land put to use | 亩 area nl | {盘活/}{闲置/低效/存量/闲置低效/低效闲置}{土地/用地/建设用地}{面积/}
low-efficiency-industrial-land | 低效工业用地 | Poorly used industrial land | 亩 area nl | {盘活/}{低效/闲置/存量/闲置低效/低效闲置}工业用地 盘活工业用地
construction-land-quota | 建设用地指标 | Quota of construction land | 亩 area nl | {用地/土地}指标 {新增/农村}建设用地指标
land-swap-quota | 城乡建设用地增减挂钩指标 | Quota of land swapped between town and country | 亩 area nl | {城乡建设用地/}增减挂钩{项目/节余指标/} 增减挂钩指标
idle-buildings-activated | 盘活闲置厂房 | Idle buildings put to use | 平方米 area nl | {闲置/低效}{厂房/楼宇/厂房面积} 盘活{厂房/闲置房屋/闲置楼宇}{/面积}
site-area | 占地面积 | Site area | 亩 area l | {总占地/占地总/项目占地/规划占地}面积 总占地 项目占地 {总/规划/项目/}用地面积 规划面积 =占地
floor-area | 建筑面积 | Floor area | 平方米 area gnl | {总建筑/建筑总/规划建筑/新增建筑/新建建筑}面积
funds-in-place-rate | 资金到位率 | Share of promised funds in place | % share gl | {项目/签约项目/}资金到位率
requisitioned-land | 征地面积 | Land requisitioned | 亩 area nl | {征收/征用/征迁/完成征地}土地{/面积} 土地{征收/征收面积/征迁} 征收集体土地 =征地
industrial-land | 工业用地 | Industrial land | 亩 area nl | 工业用地{面积/供应} 产业用地{面积/} 工业发展空间
approved-land-used | 批而未供土地处置 | Approved but unused land dealt with | 亩 area nl | 批而未{供/用}{土地/}{/面积} {处置/消化}批而未{供/用}土地
construction-land | 建设用地 | Construction land | 亩 area nl | {新增/}建设用地{/面积/规模} 规划建设用地
`;
