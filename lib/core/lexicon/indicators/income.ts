/** 就业收入: incomes of people, jobs, training. The line format is told in vocabulary.ts. */
export const INCOME = `
disposable-income | 居民人均可支配收入 | Disposable income per head | 元 money gl | {全体/常住/全体常住/}居民{人均/}可支配收入 全体居民人均{年/}可支配收入 =人均可支配收入
urban-rural-disposable-income | 城乡居民人均可支配收入 | Disposable income of urban and rural residents | 元 money gl | 城乡{常住/}居民{人均/}{年/}可支配收入
+ 城乡居民{人均/}收入 城镇{和/、/与}农村{常住/}居民人均可支配收入 城镇居民和农村居民人均可支配收入 城乡人均可支配收入
urban-disposable-income | 城镇居民人均可支配收入 | Disposable income of urban residents | 元 money gl | {城镇/城市}{常住/}居民{人均/}{年/}可支配收入 城镇人均可支配收入
+ 城镇居民人均收入
rural-disposable-income | 农村居民人均可支配收入 | Disposable income of rural residents | 元 money gl | 农村{常住/}居民{人均/}{年/}可支配收入 {农民/农牧民}{人均/}{年/}可支配收入
+ 农村{人均/}可支配收入 农村居民人均收入 农牧区居民人均可支配收入
farmer-net-income | 农民人均纯收入 | Net income of farmers | 元 money gl | {农村居民/农民/农牧民/农村}{年/}人均{年/}纯收入 农民{年/}纯收入 =人均纯收入
farmer-cash-income | 农民人均现金收入 | Cash income of farmers | 元 money gl | {农村居民/农民}{人均/}现金收入
farmer-income | 农民人均收入 | Income of farmers | 元 money gl | 农民{人均年/年人均/年均/}收入 村民人均{年/}收入 =人均收入 =人均年收入
poor-household-income | 脱贫人口人均纯收入 | Net income of people lifted from poverty | 元 money gl | {脱贫户/脱贫群众/贫困户/建档立卡户/贫困人口}人均{年/}纯收入
+ {脱贫户/脱贫人口}人均{年/}收入
urban-rural-income-ratio | 城乡居民收入比 | Urban to rural income ratio | - index rl | 城乡{居民/}{人均/}{可支配/}收入{比/倍差/比值/之比} 城乡居民收入差距
average-wage | 在岗职工平均工资 | Average wage | 元 money gl | {城镇/}{在岗/}职工{年/}平均{年/}工资 {城镇/}非私营单位{在岗职工/就业人员}{年/}平均工资
minimum-wage | 最低工资标准 | Minimum wage | 元 money gl | {月/企业}最低工资{标准/}
consumption-expenditure | 居民人均消费支出 | Consumption per head | 元 money gl | {居民/全体居民}{人均/}{生活/}消费{性/}支出 人均{生活/}消费支出
urban-consumption-expenditure | 城镇居民人均消费支出 | Consumption of urban residents | 元 money gl | {城镇/城市}居民{人均/}{生活/}消费{性/}支出
rural-consumption-expenditure | 农村居民人均消费支出 | Consumption of rural residents | 元 money gl | {农村居民/农民}{人均/}{生活/}消费{性/}支出
urban-new-employment | 城镇新增就业 | New urban jobs | 人 people gnl | 城镇新增就业{人员/岗位/} 新增城镇就业{人员/人口/岗位/} 城镇就业
new-employment | 新增就业 | New jobs | 人 people gnl | 新增就业{人员/人口/} 新增各类就业
jobs-supported | 带动就业 | Jobs supported | 人 people gnl | {吸纳/解决/安置/促进}就业{人员/} 带动{就业人员/群众就业}
job-openings | 就业岗位 | Jobs on offer | 个 count gnl | {新增/提供/开发/创造}{就业/工作/用工}岗位 {用工/工作}岗位
employed-people | 就业人口 | Employed people | 人 people grl | {就业/从业}{人员/人数} 城镇就业人员
unemployed-reemployment | 失业人员再就业 | Unemployed people back in work | 人 people gnl | {城镇/}{下岗/}失业人员{再/实现/实现再}就业 下岗{失业/}{人员/职工}再就业 {失业/}再就业
hard-to-employ | 就业困难人员就业 | Jobs for people with difficulties | 人 people gnl | {就业困难/困难}{人员/群体/对象}{实现/再/实现再/}就业 就业困难人员
rural-labour-transfer | 农村劳动力转移就业 | Rural workers in other jobs | 人 people gnl | {农村/农村富余/富余/农业/农村剩余/}劳动力{转移/转移就业} 转移{农村/农村富余/富余/农村剩余/}劳动力
+ 新增农村劳动力转移{就业/} 农民工转移就业
labour-export | 劳务输出 | Workers sent elsewhere | 人次 people gnl | 劳务输转 输出{劳务/劳动力} 劳动力{输出/外出务工} {外出/}务工{人员/人数} 外出务工
labour-income | 劳务收入 | Income from work elsewhere | 亿元 money gl | {劳务/务工}{总/}收入 劳务{经济总/经济/创}收{入/} 劳务创收
poverty-employment | 脱贫人口务工就业 | Jobs for people lifted from poverty | 人 people gnl | 脱贫{人口/劳动力/户}{就业/务工/转移就业/外出务工/务工人数} 脱贫户务工就业
+ 贫困劳动力{就业/转移就业}
return-entrepreneurs | 返乡创业人员 | People back home to start firms | 人 people gnl | {返乡/返乡入乡}创业{/人才} 返乡创业农民工
new-entrepreneurs | 新增创业人员 | New entrepreneurs | 人 people gnl | {扶持/带动}创业{人员/} 新增创业{者/人数} {创业/自主创业}{人员/人数} 扶持自主创业
graduate-employment-rate | 高校毕业生就业率 | Employment rate of graduates | % share gl | {应届/离校未就业/应届高校/}毕业生{年底/初次/}就业率 离校未就业高校毕业生就业率
graduate-employment | 高校毕业生就业 | Graduates in work | 人 people gnl | {就业/新增就业}大学生 {高校毕业生/大学生/离校未就业高校毕业生}{就业/就业人数} 吸纳{大学生/高校毕业生}{就业/}
registered-unemployment-rate | 城镇登记失业率 | Registered urban unemployment rate | % share rl | {城镇/}登记失业率 城镇失业率 =失业率
surveyed-unemployment-rate | 城镇调查失业率 | Surveyed urban unemployment rate | % share rl | 调查失业率
vocational-training | 职业技能培训 | Vocational training | 人次 people gnl | {职业/技能/补贴性/就业/补贴性职业/就业技能/劳动技能}{技能/}培训 劳动力{技能/职业技能/}培训
farmer-training | 高素质农民培训 | Training of farmers | 人次 people gnl | {高素质/新型职业}农民{培训/培育/} 培训{高素质/新型职业}农民
agri-tech-training | 农业技术培训 | Training in farm technology | 人次 people gnl | {农技/实用技术/农村实用技术/农民实用技术/农业实用技术/种养技术}培训 农民{技术/}培训 培训农民
migrant-training | 农民工培训 | Training of migrant workers | 人次 people gnl | 农民工{职业技能/技能}培训 培训农民工
entrepreneurship-training | 创业培训 | Training for founders | 人次 people gnl | 创业{能力/}培训
e-commerce-training | 电商培训 | E-commerce training | 人次 people gnl | {电子商务/电商人才/直播电商}培训
job-fairs | 招聘会 | Job fairs | 场 count nl | {专场/现场/线上/大型/就业/企业/线上线下}招聘{会/活动} 招聘活动
business-loans-guaranteed | 创业担保贷款 | Loans for founders | 万元 money gnl | 创业{担保/小额担保/小额/}贷款{/额} 小额担保贷款
public-welfare-jobs | 公益性岗位 | Public welfare jobs | 个 count gnl | {乡村/城镇/村级/}公益{性/}岗位{/人员}
firms-labour-supplied | 企业用工 | Workers found for firms | 人 people gnl | {解决/保障/}企业用工{/需求} 园区用工
wage-arrears-recovered | 追讨农民工工资 | Wages recovered | 万元 money nl | {追回/追发/清欠/追缴}{农民工/拖欠/拖欠农民工/}工资{款/} 拖欠农民工工资
middle-income-share | 中等收入群体比例 | Share of middle-income households | % share gl | 中等收入{群体/家庭}占比 家庭年可支配收入10万-50万元群体{比例/占比}
+ 家庭年可支配收入20万-60万元群体{比例/占比}
engel-coefficient | 恩格尔系数 | Engel coefficient | % share rl | 居民{家庭/}恩格尔系数
`;
