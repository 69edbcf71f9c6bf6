/** 卫生: hospitals, doctors, coverage, population services. The line format is told in vocabulary.ts. */
export const HEALTH = `
health-institutions | 医疗卫生机构 | Health institutions | 个 count nl | {医疗/卫生/基层医疗卫生}机构
township-health-centres | 乡镇卫生院 | Township health centres | 所 count nl | {中心/镇/乡/标准化}卫生院 =卫生院
community-health-centres | 社区卫生服务中心 | Community health centres | 所 count nl | 社区卫生服务{站/机构}
village-clinics | 村卫生室 | Village clinics | 个 count nl | {标准化/村级/规范化/标准化村/村级标准化/规范化村}卫生{室/所} 村{卫生所/医务室} =卫生室
hospital-beds | 医疗床位 | Hospital beds | 张 count gnl | {医院/医疗机构/医疗卫生机构/卫生机构/住院}床位 {病床/病床数/医疗床位数} =床位
beds-per-1000 | 每千人口医疗床位数 | Hospital beds per 1,000 people | 张 count gl | {每千/千}{人/人口/常住人口}{医疗卫生机构/医院/医疗机构/拥有医疗/病床/}床位 每千人医疗床位
doctors-per-1000 | 每千人口执业(助理)医师数 | Doctors per 1,000 people | 人 people gl | {每千/千}{人/人口/常住人口}{拥有/}{执业(助理)医师/执业医师/医生/医师}
nurses-per-1000 | 每千人口注册护士数 | Nurses per 1,000 people | 人 people gl | {每千/千}{人/人口/常住人口}{拥有/}注册护士
gps-per-10000 | 每万人口全科医生数 | GPs per 10,000 people | 人 people gl | 每万{人/人口/居民/名居民}{拥有/}全科医{生/师}
health-workers | 卫生技术人员 | Health workers | 人 people gnl | {医疗卫生/卫生专业}{技术/专业技术/}人员 {医护/医务}人员 医疗卫生人才
general-practitioners | 全科医生 | General practitioners | 名 people gnl | 全科医{师/生数}
village-doctors | 乡村医生 | Village doctors | 名 people gnl | {村医/大学生村医/乡村医生数}
family-doctor-rate | 家庭医生签约率 | Sign-up rate for family doctors | % share gl | {家庭医生/家庭医师/居民家庭医生}{签约/签约服务}{覆盖/}率 常住人口家庭医生签约率
+ 家庭医生签约服务{率/覆盖率}
key-groups-family-doctor-rate | 重点人群家庭医生签约率 | Sign-up rate of key groups | % share gl | 重点人群{家庭医生/}签约{服务/}{覆盖/}率
family-doctor-contracts | 家庭医生签约人数 | People signed up with family doctors | 人 people gnl | 家庭医生签约{/服务/居民/服务人数} 签约{居民/家庭医生}
health-records-rate | 居民健康档案建档率 | Health record coverage | % share gl | {居民/}{电子/规范化电子/}健康档案{建档/建立/覆盖/规范化建档}率 居民健康档案电子建档率
health-records | 居民健康档案 | Health records | 份 count gnl | {居民/}{电子/}健康档案{份数/}
checkups | 免费健康体检 | Free medical check-ups | 人次 people gnl | {免费/老年人/老年人免费/65岁以上老年人/65岁及以上老年人}{健康/}体检 =健康体检 =体检
cancer-screenings | “两癌”筛查 | Cancer screenings for women | 人次 people gnl | {妇女/农村妇女/适龄妇女/}{免费/}两癌{免费/}{检查/筛查}
vaccination-rate | 免疫规划疫苗接种率 | Vaccination rate | % share gl | {国家/适龄儿童/儿童/}{免疫规划/}疫苗接种率 {适龄儿童/儿童}{免疫规划疫苗/计划免疫/预防}接种率 计划免疫接种率
covid-vaccinations | 新冠疫苗接种 | Covid vaccinations | 剂次 count gnl | {新冠/新冠病毒}疫苗{/接种/接种剂次/接种人数} 接种新冠疫苗
maternal-mortality | 孕产妇死亡率 | Maternal mortality | 1/10万 share rl | 产妇死亡率
infant-mortality | 婴儿死亡率 | Infant mortality | ‰ share rl | 婴幼儿死亡率
under-5-mortality | 5岁以下儿童死亡率 | Mortality under five | ‰ share rl | 五岁以下儿童死亡率
newborn-mortality | 新生儿死亡率 | Newborn mortality | ‰ share rl
hospital-delivery-rate | 住院分娩率 | Hospital delivery rate | % share gl | {孕产妇/产妇/农村孕产妇}住院分娩率
maternal-management-rate | 孕产妇系统管理率 | Maternal care coverage | % share gl | 孕产妇{健康/保健/}管理率
child-management-rate | 儿童健康管理率 | Child care coverage | % share gl | {0-6岁/7岁以下/0—6岁/}儿童{健康/保健/}管理率
under-3-management-rate | 3岁以下儿童系统管理率 | Care coverage under three | % share gl | {3岁以下/0-3岁/}儿童系统管理率
pre-pregnancy-check-rate | 孕前优生健康检查覆盖率 | Pre-pregnancy check coverage | % share gl | {免费/国家免费}孕前优生{健康/}检查{目标人群/}覆盖率 孕前优生健康检查率
elderly-management-rate | 老年人健康管理率 | Health care coverage of the old | % share gl | {65岁以上/65岁及以上/}老年人{规范/}健康管理{服务/}率 老年人城乡社区规范健康管理服务率
hypertension-management-rate | 高血压患者规范管理率 | Hypertension management rate | % share gl | 高血压{患者/}{规范/规范化/健康/}管理率
diabetes-management-rate | 糖尿病患者规范管理率 | Diabetes management rate | % share gl | {2型/}糖尿病{患者/}{规范/规范化/健康/}管理率
mental-management-rate | 严重精神障碍患者管理率 | Care coverage of severe mental illness | % share gl | {严重精神障碍/重性精神病/精神障碍}患者{规范/健康/}管理率
county-treatment-rate | 县域内就诊率 | Share of patients treated in the county | % share gl | 县域{就诊/内住院/内就医}率
primary-treatment-rate | 基层诊疗量占比 | Share of patients treated in primary care | % share gl | 基层{就诊率/就诊占比/医疗卫生机构诊疗量占比}
life-expectancy | 人均预期寿命 | Life expectancy | 岁 time gl | {居民/人口}{人均/平均/}{预期/}寿命 平均{预期/}寿命 居民人均期望寿命
health-literacy | 居民健康素养水平 | Health literacy | % share gl | {居民/全民/城乡居民/}健康素养水平 居民健康素养
medical-visits | 诊疗人次 | Medical visits | 人次 people grl | {门诊/门急诊/总诊疗/接诊}{量/人次} 诊疗病人
inpatients | 住院人次 | Inpatients | 人次 people grl | 住院{病人/人数} {出院/收治}病人
infectious-incidence | 传染病发病率 | Incidence of infectious disease | 1/10万 share rl | {甲乙类/法定/法定报告}传染病{报告/}发病率
medical-communities | 县域医共体 | County medical communities | 个 count nl | {紧密型/紧密型县域/县域}{医共体/医疗共同体/医疗卫生共同体} 医联体
policy-birth-rate | 符合政策生育率 | Share of births within policy | % share gl | {计划生育/政策}{符合/}生育率 符合计划生育政策生育率 计划生育率 政策符合率
sex-ratio-at-birth | 出生人口性别比 | Sex ratio at birth | - index rl | 出生{婴儿/}性别比
births | 出生人口 | Births | 人 people grl | 出生{人口数/人数} 新生儿 人口出生数
nursery-places | 托位 | Nursery places | 个 count gnl | {婴幼儿/普惠/普惠性/普惠托育/托育}托位 托{位数/育位}
nursery-places-per-1000 | 每千人口托位数 | Nursery places per 1,000 people | 个 count gl | {每千/千}{人/人口/常住人口}{拥有/}{3岁以下婴幼儿/婴幼儿/}托位
nurseries | 托育机构 | Nurseries | 家 count gnl | {普惠性/婴幼儿/普惠/婴幼儿照护}托育{机构/园/点} 托育{服务/照护服务}{机构/中心/点} 婴幼儿照护服务{机构/中心/驿站}
sanitary-villages | 卫生村 | Sanitary villages | 个 count gnl | 卫生{村庄/先进村}
sanitary-towns | 卫生乡镇 | Sanitary townships | 个 count gnl | 卫生{镇/乡/县城}
healthy-villages | 健康村 | Healthy villages | 个 count gnl | 健康{村庄/村镇/乡村}
food-pass-rate | 食品抽检合格率 | Pass rate of food tests | % share gl | 食品{安全/质量/}{抽检/评价性抽检/监督抽检/抽查/检测/监督抽查}{总体/}合格率 主要食品{抽检/质量}合格率
drug-pass-rate | 药品抽检合格率 | Pass rate of drug tests | % share gl | 药品{质量/}{抽检/抽验/抽样}{总体/}合格率
food-tests | 食品抽检 | Food tests | 批次 count gl | 食品{安全/}{抽检/抽样检验/检验检测/定量检测} 食品检验量
food-tests-per-1000 | 食品检验量每千人批次 | Food tests per 1,000 people | 批次 count gl | 每千人{食品/}检验量 每千人食品抽检
blood-donors | 无偿献血 | Blood donors | 人次 people gnl | {无偿/}献血
blood-volume | 献血量 | Blood given | 毫升 volume gnl | 无偿献血量
`;
