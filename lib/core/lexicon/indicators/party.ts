/** 党建: branches, members, cadres, discipline, mass organisations. The line format is told in vocabulary.ts. */
export const PARTY = `
party-members-recruited | 发展党员 | Party members recruited | 名 people nl | {新发展/发展新/新}党员 {发展党员/党员发展} 党员发展
probationary-members | 预备党员 | Probationary members | 名 people nl | {接收/吸收/新}预备党员
party-members | 党员 | Party members | 名 people gl | {农村/正式/在册/在职/流动/离退休/中共}党员
party-applicants | 入党积极分子 | Applicants for membership | 名 people nl | {培养/新增/确定/培养入党}积极分子 入党申请人
party-branches | 党支部 | Party branches | 个 count nl | {农村/机关/村/下辖/村级/基层}党支部
party-organisations | 党组织 | Party organisations | 个 count gnl | 基层党组织 村级党组织
two-new-organisations | 两新党组织 | Party organisations in firms and societies | 个 count gnl | {非公/两新组织/非公企业/非公有制企业/非公经济}党组织 两新组织党支部
party-coverage | 党组织覆盖率 | Coverage of party organisations | % share gl | {两新/非公企业/两新组织/非公}{党组织/党的组织/党建/党的工作}覆盖率 党的{组织/工作}覆盖率
model-branches | 示范党支部 | Model branches | 个 count gnl | {五星/五星级/标准化规范化/标准化/红旗/星级/先进/样板}{党/}支部 {标准化规范化/规范化}示范支部
advanced-organisations | 先进基层党组织 | Advanced party organisations | 个 count gnl | 先进党组织 {五星级/五星}{基层/}党组织
weak-organisations | 软弱涣散党组织 | Slack party organisations mended | 个 count rnl | {软弱涣散/后进}{村/基层/村级}{党组织/党支部} 软弱涣散{村/党支部} 后进党{组织/支部}
+ 软弱涣散基层党组织整顿
party-lectures | 专题党课 | Party lectures | 场 count nl | {讲/上/微/书记/主题}党课 党课 =党课
theme-days | 主题党日 | Theme days | 次 count nl | {支部/}主题党日{活动/} 党日活动
theory-talks | 理论宣讲 | Talks on theory | 场 count nl | {专题/理论/集中/主题/巡回/基层}宣讲{活动/} 宣讲活动 =宣讲
study-sessions | 理论学习中心组学习 | Study sessions | 次 count nl | {党委/党委理论/理论/党委理论学习}中心组{集中/}学习{会/} 理论中心组学习
collective-study | 集中学习 | Collective study | 次 count nl | {集体/专题/组织/专题集中}学习{会/} 学习研讨 {集中/专题}研讨 集中学习{研讨/}
member-training | 党员教育培训 | Training of members | 人次 people nl | 党员{干部/}{集中/教育/}培训 培训党员{干部/} 党员{集中/}轮训
cadre-training | 干部培训 | Training of officials | 人次 people nl | {村干部/村(社区)干部/干部教育/党务干部/村级干部}培训 培训{村干部/干部/村级干部} 干部{教育培训/轮训}
training-courses | 培训班 | Training courses | 期 count nl | {各类/专题/业务/党务/业务能力}培训班
member-training-rate | 党员教育培训覆盖率 | Share of members trained | % share gl | 党员{干部/}{培训/轮训/集中培训/教育培训}覆盖{率/面} 党员教育覆盖率
village-officials | 村干部 | Village officials | 名 people nl | {村级/村(社区)/社区/村两委/两委/村社}干部 两委{成员/班子成员} 村两委成员
village-secretaries | 村党组织书记 | Village secretaries | 名 people nl | 村{支部/党支部/级党组织/(社区)党组织/社区党组织}书记 村支书
first-secretaries | 驻村第一书记 | First secretaries | 名 people nl | 第一书记 {选派/派驻}第一书记
resident-teams | 驻村工作队 | Resident work teams | 支 count nl | {驻村/帮扶}工作队 驻村帮扶{工作/}队
resident-officials | 驻村干部 | Resident officials | 名 people nl | {驻村工作队员/驻村队员/帮扶干部/包村干部/结对帮扶干部/驻村帮扶干部}
reserve-officials | 村级后备干部 | Reserve of village officials | 名 people nl | {村/村级/储备}{后备干部/后备力量/后备人才} 后备{干部/力量} 储备村级后备干部
young-officials | 年轻干部 | Young officials | 名 people nl | {优秀/培养/提拔}年轻干部 选调生
party-service-centres | 党群服务中心 | Party and community centres | 个 count gnl | {村级/村/社区/村(社区)/标准化}党群服务中心 党群服务{站/驿站/点}
village-meeting-places | 村级组织活动场所 | Village meeting places | 个 count nl | {村级/村/}{组织/}活动{场所/阵地} 村{部/委办公楼/级办公场所}
practice-stations | 新时代文明实践站 | Civilised practice stations | 个 count gnl | {新时代/}文明实践{站/所/站所/中心/阵地/点/中心(所、站)}
party-brands | 党建品牌 | Party building brands | 个 count gnl | {党建/支部/特色党建/支部特色/基层党建/一支部一}品牌
party-showcases | 党建示范点 | Showcases of party building | 个 count gnl | {基层党建/党建}{示范/}{点/示范阵地/示范带} 党建{示范阵地/示范单位/阵地/联盟}
discipline-cases | 违纪违法案件 | Discipline cases opened | 件 count rnl | 违纪{案件/违规案件} {立案/立案审查/纪律审查/自办/审查调查}案件 {立案审查/}调查案件 立案{查处/审查} 党员干部违纪案件
discipline-leads | 问题线索 | Leads on misconduct | 件 count nl | {受理/处置/初核}{问题/信访/}线索 问题线索处置
discipline-punished | 党纪政务处分人数 | Officials punished | 人 people rnl | 党纪{政务/政纪/}处分{人员/} 政务处分 {给予/}党政纪处分 {处分/受处分}{党员干部/干部/人员/人数/党员}
officials-admonished | 谈话提醒 | Officials admonished | 人次 people nl | {提醒/诫勉/廉政/约谈提醒/警示}谈话 批评教育 提醒约谈
four-forms | 运用“四种形态” | Officials dealt with by the four forms | 人次 people nl | {监督执纪/}四种形态{/处理} {运用/}监督执纪四种形态 运用四种形态处理
discipline-inspections | 监督检查 | Inspections | 次 count nl | {专项/日常/纪律/作风/专项监督/联合监督}{监督/监督检查/检查/督查} 作风督查
open-covert-checks | 明察暗访 | Open and covert checks | 次 count nl | {作风/纪律/开展}明察暗访 明查暗访
self-checks | 自查自纠 | Self-checks | 次 count nl
notices-issued | 督查通报 | Notices of criticism | 期 count nl | {作风/督办}通报 =通报
warning-education | 警示教育 | Warning education | 场 count nl | {廉政/党风廉政/廉洁/廉政警示/党风廉政警示}教育{活动/} 警示教育{大会/会/活动} 廉政{警示教育会/警示教育活动}
trade-union-members | 工会会员 | Trade union members | 名 people gnl | 农民工入会 新发展会员
trade-unions | 工会组织 | Trade unions | 个 count gnl | {基层/新建/企业}工会{组织/} 基层工会
league-members | 共青团员 | Youth League members | 名 people gnl | 团员 {发展/新发展}团员
league-branches | 团支部 | Youth League branches | 个 count nl | {基层/}团{组织/支部数}
village-worthies | 乡贤 | Local worthies | 名 people nl | {新/优秀/在外/返乡/能人}乡贤 乡贤{人士/能人/} 在外{乡贤人士/能人/成功人士}
one-head-rate | 村书记主任“一肩挑”比例 | Share of villages led by one person | % share gl | {村书记主任/村党组织书记主任/书记主任/村支书主任/}一肩挑{率/比例/占比}
party-dues | 党费 | Membership fees | 元 money gnl | {收缴/缴纳/交纳/特殊}党费 党费{收缴/金额}
party-funds | 党建经费 | Funds for party building | 万元 money gnl | {党建/党组织/党建工作}{工作/活动/专项}经费 党组织服务群众{专项/}经费 为民服务{专项/}{经费/资金}
media-reports | 宣传报道 | Press reports | 篇 count nl | {新闻/宣传/新闻宣传/外宣/信息}{稿件/报道/稿} {各类/}{稿件/信息稿件} {政务/工作}信息
media-coverage | 媒体报道 | Reports in the media | 篇 count nl | {省级/中央/主流/省级以上/市级以上/各级}媒体{报道/采用/刊发/宣传报道}
`;
