/** 教育: schools, pupils, coverage, culture and sport. The line format is told in vocabulary.ts. */
export const EDUCATION = `
kindergartens | 幼儿园 | Kindergartens | 所 count gnl
public-kindergartens | 公办幼儿园 | Public kindergartens | 所 count gnl | {公办园/公立幼儿园} 公办中心幼儿园
inclusive-kindergartens | 普惠性幼儿园 | Affordable kindergartens | 所 count gnl | {普惠性民办/普惠}幼儿园 普惠园
primary-schools | 小学 | Primary schools | 所 count nl | {中心/完全}小学
secondary-schools | 初中 | Junior secondary schools | 所 count nl | 初级中学
senior-schools | 高中 | Senior secondary schools | 所 count nl | {普通/示范/示范性/高级}{高中/中学}
schools | 学校 | Schools | 所 count nl | 中小学{校/} 中小学校
boarding-schools | 寄宿制学校 | Boarding schools | 所 count nl | 农村寄宿制学校 寄宿学校
standard-schools | 标准化学校 | Schools built to standard | 所 count gnl | 义务教育{标准化/达标}学校 标准化学校建设
vocational-schools | 职业学校 | Vocational schools | 所 count nl | 中等职业{技术/}学校 职业{院校/高中/技术学校/教育中心}
preschool-enrolment-rate | 学前三年毛入园率 | Gross enrolment in preschool | % share gl | 学前{教育/三年教育/教育三年/}毛入园率 学前三年{教育/}入园率 {适龄幼儿/幼儿/}{毛/}入园率
public-kindergarten-share | 公办园在园幼儿占比 | Share of children in public kindergartens | % share gl | 公办{园/幼儿园}在园幼儿{占比/比例} 公办园{占比/在园占比}
inclusive-kindergarten-rate | 普惠性幼儿园覆盖率 | Coverage of affordable kindergartens | % share gl | 普惠性{学前教育/幼儿园在园幼儿}覆盖率 学前教育普惠{率/覆盖率}
+ 普惠{率/性覆盖率} 普惠园覆盖率
primary-enrolment-rate | 小学适龄儿童入学率 | Primary enrolment rate | % share gl | {小学/适龄儿童/学龄儿童/小学学龄儿童}{净/毛/}入学率 适龄儿童少年入学率
junior-enrolment-rate | 初中入学率 | Junior secondary enrolment rate | % share gl | 初中{阶段/}{毛/净/}入学率
compulsory-consolidation-rate | 九年义务教育巩固率 | Completion of compulsory education | % share gl | 义务教育{阶段/}巩固率 九年制义务教育巩固率
senior-enrolment-rate | 高中阶段毛入学率 | Gross senior secondary enrolment | % share gl | 高中{阶段教育/阶段/}{毛/}入学率
higher-enrolment-rate | 高等教育毛入学率 | Gross higher education enrolment | % share gl | 高等教育入学率
dropout-rate | 辍学率 | Dropout rate | % share rl | {小学/义务教育阶段/义务教育}{学生/}辍学率
junior-dropout-rate | 初中辍学率 | Dropout rate in junior secondary schools | % share rl | 初中{生/学生}辍学率
exam-pass-rate | 高考本科上线率 | Share of pupils passing the college exam | % share gl | {本科/高考}上线率 {本科/高考}录取率
exam-passes | 高考本科上线人数 | Pupils passing the college exam | 人 people gl | {高考/本科}上线 本科以上上线
students | 在校学生 | Pupils | 人 people grl | 在校{生/学生总数} 在校中小学生
vocational-students | 中职招生 | Vocational students enrolled | 人 people gnl | {中等职业教育/中等职业学校/职业学校}招生
school-places | 新增学位 | School places added | 个 count gnl | {新增/增加}{公办/优质/中小学/义务教育}学位 {公办/优质/中小学/义务教育}学位 =学位
preschool-places | 幼儿园学位 | Kindergarten places | 个 count gnl | {学前教育/学前/公办幼儿园/普惠性幼儿园}学位 新增幼儿园学位
school-buildings-area | 校舍面积 | Floor space of school buildings | 平方米 area gnl | {校舍/学校校舍}建筑面积 新建校舍{/面积}
school-buildings-repaired | 校舍维修改造 | School buildings repaired | 平方米 area nl | 校舍{改造/维修/加固/安全工程} 校舍{维修/}改造面积
teachers | 专任教师 | Teachers | 名 people gnl | 教师 教职工 中小学教师
teachers-recruited | 新招教师 | Teachers recruited | 名 people nl | {新/公开}招聘教师 {招聘/补充/新增/招录}教师 特岗教师
teacher-training | 教师培训 | Teachers trained | 人次 people gnl | 培训教师
teacher-exchange | 教师交流轮岗 | Teachers who change schools | 人 people gnl | 交流{轮岗/}教师 {校长/校长教师/}教师{交流/轮岗} 校长教师交流轮岗
student-aid | 资助学生 | Pupils supported | 人次 people gnl | {资助/救助}{贫困/困难/家庭经济困难/经济困难}{学生/大学生} 学生资助 {贫困/家庭经济困难}学生资助
student-aid-funds | 学生资助资金 | Funds to support pupils | 万元 money gnl | {助学/教育资助/资助/教育扶贫}资金 发放助学金 =助学金
student-loans | 助学贷款 | Student loans | 万元 money gnl | {生源地/国家/生源地信用}助学贷款
education-expenditure | 教育支出 | Public spending on education | 万元 money grl | {财政/财政性/公共/公共财政}教育{支出/经费/投入} 教育{经费/投入} 教育经费投入
years-of-schooling | 人均受教育年限 | Years of schooling | 年 time gl | {劳动年龄人口/主要劳动年龄人口}{人均/平均/}受教育年限 平均受教育年限
education-groups | 教育集团 | School groups | 个 count gnl | {教育共同体/城乡教育共同体/教联体/教育联合体}
cultural-stations | 综合文化站 | Cultural stations | 个 count gnl | {乡镇/镇/}{综合/}文化站 乡镇综合文化{服务中心/中心}
village-cultural-centres | 村级综合文化服务中心 | Village cultural centres | 个 count gnl | {村/村级/基层/社区/}综合性文化服务中心 {村/村级/}综合文化{服务/活动}中心
+ {村级/农村/}文化活动{室/中心} 村级文化{服务中心/室}
cultural-halls | 文化礼堂 | Cultural halls | 家 count gnl | {农村/社区/村级}文化礼堂
cultural-courtyards | 文化大院 | Cultural courtyards | 个 count gnl | {农家/农村/村级}文化大院
rural-libraries | 农家书屋 | Rural libraries | 个 count gnl | 社区书屋
city-libraries | 城市书房 | City reading rooms | 个 count gnl | {图书分馆/城市书吧}
cultural-squares | 文化广场 | Cultural squares | 个 count gnl | {文体/文化体育/休闲/村级文化/文化活动/文化休闲/健身/村文化}广场
cultural-performances | 文化惠民演出 | Cultural performances for the public | 场 count nl | {文化惠民/文艺/送戏下乡/惠民/文化下乡/送文化下乡}演出{/活动}
+ {送戏/送文化/文化}下乡{/活动} 文化惠民活动
film-shows | 公益电影放映 | Public film shows | 场 count nl | {公益/农村/农村公益/惠民/农村数字}电影{/放映} 放映{公益/农村/数字/农村公益/}电影 送电影下乡 电影下乡
culture-sports-events | 文体活动 | Culture and sports events | 场 count nl | {群众性/群众/大型/各类}文体活动 {群众/群众性}文化体育活动 文化体育活动
cultural-events | 文化活动 | Cultural events | 场 count nl | {群众/群众性/文艺/大型文化/各类文化}{文化/}活动
sports-events | 体育赛事 | Sports events | 场 count nl | {体育/全民健身}{赛事活动/活动} {群众体育/群众性体育}{活动/赛事} 全民健身活动
sports-area-per-capita | 人均体育场地面积 | Sports area per head | 平方米 area gl | 体育场地面积 人均体育{设施/用地}面积
fitness-facilities | 健身设施 | Fitness sites | 处 count gnl | {体育/全民健身/公共体育/体育健身}设施 {全民/}健身{场地/路径/点} 体育{场地/健身路径}
fitness-trails | 健身步道 | Fitness trails | 公里 length gnl | {登山/休闲/滨河/森林}步道
greenways | 绿道 | Greenways | 公里 length gnl | {健身/城市/休闲/滨水}绿道
intangible-heritage | 非物质文化遗产项目 | Intangible heritage | 项 count gnl | 非遗{项目/} 非物质文化遗产{代表性项目/} 非遗代表性项目
heritage-bearers | 非遗传承人 | Bearers of intangible heritage | 名 people gnl | {非物质文化遗产/非遗代表性/非物质文化遗产代表性}传承人
monuments | 文物保护单位 | Protected monuments | 处 count gnl | {重点/}文保单位 重点文物保护单位
tv-coverage | 电视人口覆盖率 | Television coverage | % share gl | 电视{综合人口/综合/}覆盖率
radio-tv-coverage | 广播电视综合覆盖率 | Radio and television coverage | % share gl | 广播电视{综合人口/人口/}覆盖率
radio-coverage | 广播人口覆盖率 | Radio coverage | % share gl | 广播{综合人口/综合/}覆盖率
`;
