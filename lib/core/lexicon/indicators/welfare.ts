/** 民政社保: insurance, relief, the old, children, the disabled, veterans. The line format is told in vocabulary.ts. */
export const WELFARE = `
pension-coverage | 养老保险参保率 | Pension insurance coverage | % share gl | 基本养老{保险/}{参保/覆盖}率 养老保险{覆盖/综合参保}率
resident-pension-coverage | 城乡居民养老保险参保率 | Residents' pension coverage | % share gl | {城乡居民/居民}{基本/社会/}养老保险{参保/覆盖/缴费/续保}率 城乡居保{参保/缴费}率
new-rural-pension-coverage | 新农保参保率 | New rural pension coverage | % share gl | {新型农村社会/农村社会/新型农村}养老保险参保率 新农保{覆盖/缴费}率
pension-insured | 养老保险参保人数 | People insured for pensions | 人 people gnl | 基本养老保险{参保人数/参保/} 养老保险{参保/参保人员/}
resident-pension-insured | 城乡居民养老保险参保人数 | Residents insured for pensions | 人 people gnl | {城乡居民/居民}{基本/社会/}养老保险{参保/}
+ {城乡居民养老/居民养老}保险{参保/}{人员/} 城乡居保{参保人数/}
employee-pension-insured | 城镇职工养老保险参保人数 | Employees insured for pensions | 人 people gnl | {城镇职工/职工/企业职工}{基本/}养老保险{参保/}
medical-coverage | 医保参保率 | Medical insurance coverage | % share gl | 基本{医疗保险/医疗/医保}{综合/}{参保/覆盖}率 医{疗保险/保}{参保/覆盖/综合参保}率 基本医疗保险参保覆盖率
resident-medical-coverage | 城乡居民医保参保率 | Residents' medical insurance coverage | % share gl | {城乡居民/居民}{基本/}{医疗保险/医保/医疗}{参保/覆盖/参保缴费/缴费/征缴}率
medical-insured | 医保参保人数 | People with medical insurance | 人 people gnl | {基本/}{医疗保险/医保}参保 基本医疗保险
resident-medical-insured | 城乡居民医保参保人数 | Residents with medical insurance | 人 people gnl | {城乡居民/居民}{基本/}{医疗保险/医保}{参保/}
ncms-coverage | 新农合参合率 | Coverage of rural cooperative medicine | % share gl | {新型农村合作医疗/新农合/农村合作医疗/合作医疗}{参合/参保/覆盖}率 =参合率
ncms-insured | 新农合参合人数 | People in rural cooperative medicine | 人 people gnl | {新型农村合作医疗/新农合/农村合作医疗}{/参合/参合人口} 参合{人数/农民}
unemployment-insured | 失业保险参保人数 | People with unemployment insurance | 人 people gnl | 失业保险{参保/}
injury-insured | 工伤保险参保人数 | People with work injury insurance | 人 people gnl | 工伤保险{参保/}
maternity-insured | 生育保险参保人数 | People with maternity insurance | 人 people gnl | 生育保险{参保/}
social-insurance-insured | 社会保险参保人数 | People with social insurance | 人次 people gnl | {社保/五险/五项社会保险/各类社会保险/社会保险}参保 社会保险{扩面/新增参保} 社保扩面
social-insurance-fund | 社保基金征缴 | Social insurance contributions | 万元 money grl | {社保/社会保险}{基金/费}{征缴/征收/收入/征缴收入/征缴额} 社保费征缴
reimbursement-rate | 住院费用报销比例 | Share of hospital costs reimbursed | % share gl | 政策范围内{住院/}{医疗/}费用{报销/支付/基金支付}{比例/率} {医保/住院/居民医保}报销{比例/率}
+ 政策范围内住院报销比例
medical-assistance | 医疗救助 | Medical relief | 人次 people gnl | {大病/城乡医疗}救助
medical-assistance-funds | 医疗救助资金 | Medical relief paid | 万元 money gnl | {医疗/大病}救助{金/款/金额} 大病救助资金
minimum-living | 城乡低保对象 | People on subsistence allowance | 人 people rnl | {城乡/}低保{/对象/户/人员/人口} {城乡/}最低生活保障{对象/} 城乡居民最低生活保障
urban-minimum-living | 城市低保对象 | People on urban subsistence allowance | 人 people rnl | {城镇/城市}低保{/对象/人口/人员/户}
rural-minimum-living | 农村低保对象 | People on rural subsistence allowance | 人 people rnl | 农村低保{/对象/人口/人员/户} 农村最低生活保障对象
minimum-living-standard | 城乡低保标准 | Subsistence allowance | 元 money gl | {城乡/}低保{保障/平均/}标准 {城乡/}{居民/}最低生活保障标准 城乡居民低保标准
urban-minimum-living-standard | 城市低保标准 | Urban subsistence allowance | 元 money gl | {城镇/城市}{居民/}{低保/最低生活保障}{平均/保障/}标准
rural-minimum-living-standard | 农村低保标准 | Rural subsistence allowance | 元 money gl | 农村{居民/}{低保/最低生活保障}{平均/保障/}标准
minimum-living-funds | 低保金 | Subsistence allowances paid | 万元 money gnl | {城乡/}低保{资金/保障金} {城乡低保金/最低生活保障金/最低生活保障资金}
extreme-poverty-supported | 特困供养人员 | People in extreme need | 人 people rnl | 特困{人员/对象/救助供养人员/群众/供养对象} {分散/集中}供养特困人员 特困人员
five-guarantees-supported | 五保供养对象 | People under the five guarantees | 人 people rnl | {农村/}五保{户/老人/对象/人员/供养人员} 农村五保供养对象
concentrated-support-rate | 集中供养率 | Share of the needy in homes | % share gl | {五保/特困/特困人员/五保老人/五保对象/五保户/特困供养人员}集中供养率
temporary-relief | 临时救助 | Temporary relief | 人次 people gnl | 临时救助{对象/困难群众/}
temporary-relief-funds | 临时救助资金 | Temporary relief paid | 万元 money gnl | 临时救助{金/款/金额}
relief-funds | 救助资金 | Relief funds paid | 万元 money gnl | {社会/困难/困难群众/各类/民政}救助{资金/金} 困难群众{救助/}补助{资金/金} 困难群众救助补助资金
farm-subsidies | 惠农补贴资金 | Farm subsidies paid | 万元 money gnl | {惠农/惠民惠农/强农惠农/各类惠农}补贴{资金/} 惠农资金
needy-helped | 救助困难群众 | Needy people helped | 人次 people gnl | {慰问/帮扶/走访慰问/帮助}困难{群众/家庭/户} 困难{群众/家庭/户} 困难职工
elderly-population | 老年人口 | Elderly population | 人 people gl | 60岁{以上/及以上}{老年人口/老年人/人口/老人} 65岁{以上/及以上}{老年人口/人口}
nursing-homes | 养老机构 | Nursing homes | 家 count nl | {养老院/养老服务机构/民办养老机构}
old-peoples-homes | 敬老院 | Homes for the needy old | 所 count nl | {中心/乡镇/农村}敬老院
elderly-care-beds | 养老床位 | Nursing home beds | 张 count gnl | {养老机构/养老服务/机构养老/社会养老}床位
nursing-care-beds | 护理型养老床位 | Nursing care beds | 张 count gnl | 护理型床位 养老护理型床位
home-care-beds | 家庭养老床位 | Care beds at home | 张 count gnl | 家庭{照护/养老照护}床位
beds-per-1000-elderly | 每千名老人养老床位数 | Nursing home beds per 1,000 old people | 张 count gl | {每千名/每千/千名}{老年人/老人}{拥有/}{养老/社会养老/}床位
+ 每千名{老年人口/}养老床位
nursing-bed-share | 养老机构护理型床位占比 | Share of nursing beds | % share gl | {养老/}护理型床位{占比/比例} 养老机构护理型床位比例
elderly-care-centres | 居家养老服务中心 | Home care centres for the old | 个 count gnl | {居家/社区/社区居家/镇级居家/村级居家}养老服务{中心/站/照料中心/设施} {农村/}养老服务{中心/站}
+ 居家养老{中心/照料中心}
day-care-centres | 日间照料中心 | Day care centres for the old | 个 count gnl | {老年人/社区/农村/社区老年人/老人/农村老年人}日间照料中心 日间照料{站/服务中心}
happiness-homes | 农村幸福院 | Homes for the rural old | 个 count gnl | {互助/农村互助/村级/}幸福院
mutual-care-points | 农村互助养老点 | Mutual care points | 个 count gnl | {互助养老/互助养老服务/农村互助养老服务}点 颐养之家
elderly-canteens | 老年食堂 | Canteens for the old | 个 count gnl | {长者/社区老年/幸福/爱心/老年人/老年幸福}食堂 老年{助餐点/餐厅} {长者饭堂/助餐点/助餐服务点/老年助餐服务点}
elderly-allowance | 高龄津贴 | People given old-age allowances | 人 people gnl | {高龄/老年}{补贴/津贴} 高龄老人津贴
orphans | 孤儿 | Orphans supported | 人 people rl
children-in-difficulty | 困境儿童 | Children in difficulty | 人 people rl | 事实无人抚养儿童
left-behind-children | 留守儿童 | Left-behind children | 人 people rl | {农村/关爱}留守儿童
children-homes | 儿童之家 | Homes for children | 个 count gnl | {留守儿童/妇女儿童}之家 未成年人保护工作站
disabled-people | 残疾人 | Disabled people served | 人 people gnl
disabled-subsidies | 残疾人两项补贴 | Subsidies for the disabled | 万元 money gnl | 残疾人{补贴/两项补贴资金/护理补贴/生活补贴} 重度残疾人护理补贴
accessible-homes | 残疾人家庭无障碍改造 | Homes of disabled people made accessible | 户 count nl | {残疾人/困难残疾人/困难重度残疾人/重度残疾人/}{家庭/}无障碍{设施/}改造
elderly-friendly-homes | 适老化改造 | Homes made fit for the old | 户 count nl | {居家/困难老年人家庭/特殊困难老年人家庭/老年人家庭/困难老人家庭/家庭}适老化改造 老年人家庭居家适老化改造
veterans | 退役军人 | Veterans | 人 people gnl | {退役/退伍}{士兵/人员/军人}
special-care-recipients | 优抚对象 | People given special care | 人 people gl | {重点优抚/各类优抚}{对象/人员} 优抚人员
special-care-funds | 优抚资金 | Funds for special care | 万元 money gnl | {优抚/抚恤/优待}{金/补助金/款} 优抚{补助/}资金
recruits | 征兵人数 | Recruits | 人 people nl | {输送/征集}{新兵/兵员} {新兵/兵员/大学生新兵} {新兵征集/征兵} 优质兵员
affordable-housing | 保障性住房 | Affordable housing | 套 count nl | {保障/保障性}{性安居工程/住房/房} 保障性安居工程{住房/} 保障{性/}住房建设
public-rental-housing | 公租房 | Public rental housing | 套 count nl | 公共租赁住房
cheap-rental-housing | 廉租房 | Cheap rental housing | 套 count nl | 廉租住房
subsidised-rental-housing | 保障性租赁住房 | Subsidised rental housing | 套 count nl | 保租房
resettlement-housing | 安置房 | Resettlement housing | 套 count nl | {拆迁/棚改/回迁/移民/征迁}安置房 安置{住房/房源} 回迁房
shantytown-renovation | 棚户区改造 | Shantytown renovation | 户 count nl | {城市/城镇/}棚户区{/住房改造} 棚改{/任务} 城市棚户区改造 城镇棚户区改造
urban-village-renovation | 城中村改造 | Urban villages rebuilt | 户 count nl
old-estates-renovated | 老旧小区改造 | Old estates renovated | 个 count nl | {城镇/城市/}老旧{小区/住宅小区}{/改造}
housing-provident-fund | 住房公积金归集额 | Housing provident fund | 万元 money gnl | {住房/}公积金{归集/缴存/缴存额} 住房公积金
cemeteries | 公益性公墓 | Public cemeteries | 处 count gnl | {农村/农村公益性/生态/村级公益性/城市公益性/乡村公益性}公墓 公益性墓地
cremation-rate | 火化率 | Cremation rate | % share gl | {遗体/}火化率
donations | 慈善捐款 | Charitable donations | 万元 money gnl | {慈善/社会}{捐款/捐赠/善款/捐赠款物} {募集/筹集/接受}{善款/慈善资金/捐款/社会捐赠} 慈善资金
volunteers | 注册志愿者 | Registered volunteers | 人 people gnl | {实名注册/}志愿者 志愿服务{人员/队员}
volunteer-teams | 志愿服务队 | Volunteer teams | 支 count gnl | {志愿者/志愿}服务队{伍/} 志愿{者队伍/队伍} 志愿服务{队伍/团队}
volunteer-activities | 志愿服务活动 | Volunteer work | 场 count nl | {志愿/志愿者/文明实践志愿服务}活动 志愿服务 志愿者服务活动
social-workers | 社会工作人才 | Social workers | 人 people gnl | {持证社工/社工人才/社会工作者/专业社工/社会工作专业人才}
social-work-stations | 社工站 | Social work stations | 个 count gnl | {乡镇/}社{会工作服务/工}站
social-organisations | 社会组织 | Social organisations | 家 count gnl | {社区/登记/新登记}社会组织
`;
