/** 治理安全: petitions, disputes, public order, safety, government services. The line format is told in vocabulary.ts. */
export const GOVERNANCE = `
petitions-total | 信访总量 | Petitions | 件 count grl | 信访{件总量/总件数/件次/件/案件/量/} 群众信访{总/}量 来信来访{总量/件/}
first-petitions | 初信初访 | First petitions | 件 count grl | 初信初访{件/量/总量} 首次信访事项
beijing-petitions | 进京上访 | Petitions in Beijing | 人次 count rl | {进京/赴京}{非访/越级访/访/越级上访/非正常上访} 赴京上访 进京上访{量/}
provincial-petitions | 赴省上访 | Petitions in the provincial capital | 人次 count rl | {赴省/到省}{集体访/越级访/访} 到省上访
group-petitions | 集体上访 | Group petitions | 批次 count rl | 集体访 群体性上访
group-incidents | 群体性事件 | Mass incidents | 起 count rl | 重大群体性事件
petitions-settled-rate | 信访事项办结率 | Share of petitions settled | % share gl | 信访{案件/件/}{按期/及时/}办结率 信访事项{按期/及时}办结率
petitions-accepted-rate | 信访事项及时受理率 | Share of petitions accepted in time | % share gl | 信访{事项/件/}{按期/}受理率 信访件及时受理率
petitions-resolved-rate | 信访化解率 | Share of petitions resolved | % share gl | 信访{案件/问题/事项/件}化解率 初信初访{一次性/}化解率
petition-backlog | 信访积案 | Old petitions settled | 件 count rnl | 信访积案{化解/件/} 重复信访{积案/件} 积案化解
petition-backlog-rate | 信访积案化解率 | Share of old petitions settled | % share gl | {积案/重复信访/重复信访积案}化解率
petition-satisfaction | 信访群众满意率 | Satisfaction of petitioners | % share gl | 信访{事项/}{群众/}满意{率/度}
disputes-mediated | 矛盾纠纷调处 | Disputes mediated | 起 count nl | {各类/}{矛盾纠纷/矛盾}{化解/调解} {各类/民间/邻里}{纠纷/矛盾纠纷} 矛盾纠纷{案件/排查化解/} 纠纷案件 =纠纷
dispute-settled-rate | 矛盾纠纷化解率 | Share of disputes settled | % share gl | {矛盾纠纷/矛盾/纠纷/民间纠纷}{调处/调解/化解}{成功/}率 =调解成功率 人民调解成功率
criminal-cases | 刑事案件 | Criminal cases | 起 count rl | 刑事{发案/案件发案/案件立案/立案} 刑事警情
public-order-cases | 治安案件 | Public order cases | 起 count rl | 治安{发案/案件发案} 治安警情
police-calls | 警情 | Police calls | 起 count rl | {接处/有效/违法犯罪}警情 警情{总量/}
crime-rate | 刑事案件发案率 | Crime rate | % share rl | 刑事{/案件}发案率
public-order-rate | 治安案件发案率 | Rate of public order offences | % share rl | 治安发案率
case-clearance-rate | 刑事案件破案率 | Share of crimes solved | % share gl | 刑事{案件/}侦破率 =破案率
homicide-clearance-rate | 命案破案率 | Share of homicides solved | % share gl | 现行命案{侦破率/破案率} 命案侦破率
fraud-cases | 电信网络诈骗案件 | Telecom fraud cases | 起 count rl | {电信/电信网络}诈骗{发案/发案数/警情/案件数/} 电信诈骗案件 电诈{案件/发案}
gang-leads | 涉黑涉恶线索 | Leads on gang crime | 条 count nl | {涉黑/涉恶/涉黑恶/黑恶/扫黑除恶}线索
drug-users | 吸毒人员 | Drug users supervised | 人 people rl | {在册/在册管控}吸毒人员 {社区戒毒康复/社区戒毒}人员
community-corrections | 社区矫正对象 | People under supervision | 人 people rl | 社区{矫正/服刑}人员 在册社区矫正对象
surveillance-cameras | 视频监控探头 | Cameras | 个 count gnl | {监控/高清/治安/视频监控/治安监控/高清监控/公共安全视频监控}{探头/摄像头/点位} 视频监控{点/} {监控/视频}{设备/点位} 摄像头
grids | 网格 | Grids | 个 count nl | {基础/综合/基层/治理/全科/综治}网格 微网格
grid-members | 网格员 | Grid workers | 名 people nl | {专职/兼职/专兼职/村级/全科/专职社区}网格员
grid-leaders | 网格长 | Grid leaders | 名 people nl | {微/}网格长 微网格员
mediators | 人民调解员 | Mediators | 名 people nl | {专职/}{人民/}调解员
mediation-committees | 人民调解委员会 | Mediation committees | 个 count nl | {村级/}调解{委员会/组织}
mediation-rooms | 调解室 | Mediation rooms | 个 count nl | {矛盾纠纷/人民/品牌}调解{工作/}室
public-safety-index | 群众安全感 | Public sense of safety | % share gl | {群众/公众/人民群众}安全感{满意率/满意度/指数/} 群众安全感和满意度
work-safety-accidents | 生产安全事故起数 | Work accidents | 起 count rl | {生产安全/安全生产/各类生产安全}事故{/总量} 各类安全{生产/}事故 安全事故 =事故起数
serious-accidents | 较大以上生产安全事故 | Serious work accidents | 起 count rl | {较大/重大/重特大/较大及以上/重大以上}{生产安全/安全生产/安全/}事故
work-safety-deaths | 生产安全事故死亡人数 | Deaths in work accidents | 人 people rl | {安全生产/安全/各类生产安全/各类/}事故死亡{人员/} 生产安全事故死亡
death-rate-per-gdp | 亿元GDP生产安全事故死亡率 | Deaths per 100 million yuan of GRP | 人/亿元 index rl
+ {亿元/单位}{GDP/国内生产总值/地区生产总值/生产总值}{生产安全/安全生产/}{事故/}死亡率 {亿元/单位}{GDP/地区生产总值/国内生产总值}生产安全事故死亡{人数/}
industrial-death-rate | 工矿商贸就业人员十万人生产安全事故死亡率 | Work deaths per 100,000 employed | 人/10万人 index rl
+ 工矿商贸{企业/}{就业人员/从业人员}{10万人/十万人}{生产安全/}{事故/}死亡率
vehicle-death-rate | 道路交通万车死亡率 | Road deaths per 10,000 vehicles | 人/万车 index rl | {道路交通/道路交通事故/交通事故/}万车死亡率
traffic-accidents | 道路交通事故 | Road accidents | 起 count rl | {道路/}交通{安全/}事故{总量/} 道路交通{亡人/死亡}事故
traffic-accident-rate | 交通事故发生率 | Rate of road accidents | % share rl | 道路交通事故发生率
traffic-deaths | 交通事故死亡人数 | Road deaths | 人 people rl | {道路/}交通{安全/}事故死亡 交通死亡
fires | 火灾起数 | Fires | 起 count rl | {火灾/消防}事故 火灾{/发生数}
forest-fires | 森林火灾 | Forest fires | 起 count rl | 森林{草原/}火灾 森林火情
hazards-found | 安全隐患 | Hazards found | 处 count nl | {各类/}{安全/安全生产/事故/消防/消防安全/风险}隐患{/点} {一般/各类/问题}隐患 隐患{问题/点/}
major-hazards | 重大事故隐患 | Major hazards | 处 count nl | 重大{安全/火灾/生产安全事故/}隐患
hazards-fixed-rate | 隐患整改率 | Share of hazards mended | % share gl | {安全/安全生产/事故/重大事故/各类/问题/}隐患{整改/整治/按期整改/整改完成}率
firms-inspected | 检查生产经营单位 | Firms inspected | 家次 count nl | {检查/巡查/排查}{企业/各类企业/场所/经营单位/各类场所/各类生产经营单位} 生产经营单位{/检查} 检查企业家次
safety-checks | 安全生产检查 | Safety checks | 次 count nl | {安全/安全生产大/安全大/消防安全/联合}检查 安全生产{检查次数/专项检查/执法检查}
safety-training | 安全培训 | Safety training | 人次 people nl | {安全生产/消防/消防安全/安全教育/安全知识/应急/应急救援}培训 安全培训{班/}
emergency-drills | 应急演练 | Emergency drills | 场 count nl | {应急救援/消防/防汛/消防安全/防汛应急/森林防火/地质灾害/各类应急/疏散}演练 应急{演习/演练次数}
rescue-teams | 应急救援队伍 | Rescue teams | 支 count nl | {应急/防汛/应急抢险/抢险救援/半专业扑火/森林防火}{队伍/救援队/分队} 应急救援队{伍数/}
micro-fire-stations | 微型消防站 | Micro fire stations | 个 count nl | {村级/社区}微型消防站
emergency-shelters | 应急避难场所 | Emergency shelters | 处 count nl | {避灾安置/应急避险/避灾}{场所/点} 应急避难{点/场所数}
geological-hazards | 地质灾害隐患点 | Geological hazards | 处 count rnl | {地质灾害/地灾}{隐患/}点 地质灾害{隐患/治理点} 地灾隐患点
safe-villages | 平安村 | Safe villages | 个 count gnl | 平安{示范/}村{/社区} 平安村(社区) 平安社区
civilised-villages | 文明村 | Civilised villages | 个 count gnl | 文明{村庄/村(社区)/示范村}
civilised-towns | 文明乡镇 | Civilised townships | 个 count gnl | 文明{镇/村镇}
civilised-villages-rate | 文明村占比 | Share of civilised villages | % share gl | {县级以上/县级及以上}文明村{和乡镇/镇/}{占比/比例} 文明村{镇/}{比例/创建率} 文明村镇占比
civilised-families | 文明家庭 | Civilised families | 户 count gnl | {五好/五好文明}家庭 {星级文明/十星级文明/文明}户
best-families | 最美家庭 | Model families | 户 count gnl
civilised-units | 文明单位 | Civilised units | 个 count gnl
civilised-campuses | 文明校园 | Civilised campuses | 个 count gnl
model-citizens | 道德模范 | Moral models | 名 people gnl | {身边/}好人 道德{模范人物/模范数} 身边好人
democratic-villages | 民主法治示范村 | Villages of democracy and law | 个 count gnl | 民主法治{示范/}{社区/村(社区)} 民主法治村
governance-villages | 乡村治理示范村 | Showcase villages of rural government | 个 count gnl | {村级治理/善治/治理}示范村 善治村
clean-villages | 清廉村居 | Clean villages | 个 count gnl | 清廉{村/乡村/示范村/村(社区)}
law-aid-cases | 法律援助案件 | Legal aid cases | 件 count nl | 法律援助{/案件数}
notarised-cases | 公证案件 | Notarised matters | 件 count nl | 公证事项
law-publicity | 法治宣传活动 | Law education events | 场 count nl | {法治/法制/普法/法律}{宣传/宣讲/讲座}{活动/} 普法{活动/宣传教育}
publicity-events | 宣传活动 | Publicity events | 场 count nl | {集中/主题/各类/反诈/禁毒/平安}宣传{活动/} 集中宣传
leaflets | 宣传资料 | Leaflets handed out | 份 count nl | {各类/}宣传{单/手册/材料/册/品/页} 各类宣传资料 明白纸
government-service-items | 政务服务事项 | Government services on offer | 项 count nl | {便民/公共/便民利民}服务事项 便民事项
approval-items | 审批事项 | Matters of approval | 项 count rnl | {行政审批/行政许可/赋权}事项
service-cases | 办件量 | Requests handled | 件 count grl | {政务服务/便民服务/各类}{办件/办件量} 办{理事项/件总量/理各类事项} 受理事项
hotline-cases | 12345热线工单 | Hotline requests | 件 count grl | {12345/市民热线/便民热线/政务热线/12345政务热线/12345政务服务便民热线/热线}工单 12345{政务服务便民/}热线 热线诉求件
online-rate | 政务服务事项网上可办率 | Share of services online | % share gl | {政务服务事项/事项/}{网上/全程网上/线上}{可办/办理}率 {政务服务/}网{办/上办件}率 全程网办率
one-visit-rate | “最多跑一次”率 | Share of services with one visit | % share gl | 最多跑一次{比例/事项占比/实现率}
hotline-settled-rate | 热线工单办结率 | Share of hotline requests settled | % share gl | {12345/12345热线/市民热线/热线/}工单{按时/按期/}办结率
settled-rate | 按时办结率 | Share settled on time | % share gl | {按期/及时/限时}办结率 =办结率
satisfaction-rate | 群众满意率 | Satisfaction of the public | % share gl | {群众/社会/公众/服务对象/人民群众/企业}满意{率/度} =满意率 =满意度
deputies-suggestions | 人大代表建议 | Suggestions of deputies | 件 count nl | {人大/代表/人大代表}{议案/建议/建议意见} 人大代表{议案/意见建议}
consultative-proposals | 政协提案 | Proposals of the consultative conference | 件 count nl | 政协{委员/}{提案/建议} 委员提案
suggestions-proposals | 建议提案 | Suggestions and proposals | 件 count nl | {议案/代表建议和委员/人大代表建议和政协/人大代表建议、政协}提案 人大代表建议和政协委员提案 代表建议委员提案
proposals-answered-rate | 建议提案办复率 | Share of proposals answered | % share gl | {议案提案/提案/建议/人大代表建议和政协委员提案}{办复/办结/答复}率
livelihood-projects | 民生实事 | Works for the people | 件 count nl | {民生/为民/惠民/便民/重点民生}实事{项目/} 民生{实事工程/工程/项目} 为民办实事{项目/}
favours-for-people | 为群众办实事 | Good turns for the public | 件 count nl | 为群众办{好事/实事好事} 办实事{好事/} 实事好事 =实事 =好事
consumer-complaints | 消费投诉 | Consumer complaints | 件 count rnl | {消费者/}投诉{举报/}{件/案件} 消费者{投诉/投诉举报} 投诉举报
administrative-cases | 行政处罚案件 | Administrative penalties | 起 count nl | {行政执法/行政/执法}案件 =行政处罚
court-cases | 审结案件 | Court cases closed | 件 count nl | {受理/办结/结案}{各类/}案件 审结各类案件 诉讼案件
village-rules | 村规民约 | Village rules | 个 count nl | 修订村规民约
villages-councils | 村民代表会议 | Village councils | 次 count nl | 村民代表大会
village-talks | 村民议事会 | Talks among villagers | 次 count nl | 村民议事{协商会议/协商} {屋场/板凳/坝坝/院坝/院落}会
`;
