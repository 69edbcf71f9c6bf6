/** 综合: output of the whole economy, population, market entities. The line format is told in vocabulary.ts. */
export const OVERVIEW = `
gdp | 地区生产总值 | Gross regional product | 亿元 money gl | {地区/国内/镇域/县域/区域/}生产总值{/(GDP)} {地区/}GDP GDP总量 生产总值总量
gdp-per-capita | 人均地区生产总值 | GRP per head | 元 money gl | 人均{生产总值/GDP/国内生产总值} 人均地区生产总值(GDP)
economic-aggregate | 经济总量 | Size of the economy | 亿元 money gl | {镇域/县域}经济总量
gross-social-output | 社会总产值 | Gross social output value | 亿元 money gl | {农村/全社会}社会总产值 社会生产总值
industrial-agricultural-output | 工农业总产值 | Gross output of industry and agriculture | 亿元 money gl | 工农业生产总值
rural-economy-income | 农村经济总收入 | Gross income of the rural economy | 万元 money gl | 农村经济收入 农业农村经济总收入
primary-industry-value-added | 第一产业增加值 | Value added of the primary sector | 亿元 money gl | {一产/第一产业}增加值
secondary-industry-value-added | 第二产业增加值 | Value added of the secondary sector | 亿元 money gl | {二产/第二产业}增加值
tertiary-industry-value-added | 第三产业增加值 | Value added of the tertiary sector | 亿元 money gl | {三产/第三产业}增加值
primary-industry-share | 第一产业比重 | Share of the primary sector | % share grl | {一产/第一产业}{占比/比重/占GDP比重/增加值占GDP比重/增加值占比}
secondary-industry-share | 第二产业比重 | Share of the secondary sector | % share grl | {二产/第二产业}{占比/比重/占GDP比重/增加值占GDP比重/增加值占比}
tertiary-industry-share | 第三产业比重 | Share of the tertiary sector | % share grl | {三产/第三产业}{占比/比重/占GDP比重/增加值占GDP比重/增加值占比}
private-economy-value-added | 民营经济增加值 | Value added of the private economy | 亿元 money gl | {非公经济/非公有制经济}增加值
private-economy-share | 民营经济占比 | Share of the private economy | % share gl | 民营经济{比重/占GDP比重/增加值占比/增加值占GDP比重} {非公经济/非公有制经济}{占比/比重/占GDP比重}
digital-economy-value-added | 数字经济增加值 | Value added of the digital economy | 亿元 money grl
digital-core-value-added | 数字经济核心产业增加值 | Value added of the core digital industries | 亿元 money grl | 数字经济核心产业{制造业/}增加值
digital-economy-share | 数字经济占比 | Share of the digital economy | % share gl | 数字经济{比重/占GDP比重/增加值占GDP比重}
digital-core-share | 数字经济核心产业增加值占比 | Share of the core digital industries | % share gl | 数字经济核心产业{增加值/}占{GDP/地区生产总值}{的/}比重
marine-gross-product | 海洋生产总值 | Gross marine product | 亿元 money gl | 海洋经济{总产值/生产总值}
labour-productivity | 全员劳动生产率 | Overall labour productivity | 元/人 money gl | 全社会劳动生产率
resident-population | 常住人口 | Resident population | 人 people grl | 常住人口{规模/} 常住总人口
registered-population | 户籍人口 | Registered population | 人 people grl | 户籍总人口
total-population | 总人口 | Total population | 人 people grl | 人口{总量/规模/总规模/总数}
birth-rate | 人口出生率 | Birth rate | ‰ share grl | 出生率
population-growth-rate | 人口自然增长率 | Natural population growth rate | ‰ share grl | 自然增长率 人口增长率 自然人口增长率
urbanization-rate | 常住人口城镇化率 | Urbanisation rate of residents | % share gl | {城镇/城市}化率 城镇化{水平/比例} 常住人口城市化率
registered-urbanization-rate | 户籍人口城镇化率 | Urbanisation rate of the registered population | % share gl | 户籍人口城市化率 户籍城镇化率
consumer-price-index | 居民消费价格指数 | Consumer price index | % index grl | 居民消费价格{/涨幅/总指数/总水平/总水平涨幅/指数涨幅/指数(CPI)} CPI{/涨幅} 消费价格涨幅
market-entities | 市场主体 | Market entities | 户 count gnl | {市场/经营/各类市场/各类经营}主体{/总量} 新增{市场/经营}主体 新登记市场主体
enterprises-registered | 新增企业 | Enterprises registered | 家 count gnl | {新登记/新设/新注册/新办/新设立}企业 企业户数 企业法人单位
private-enterprises | 民营企业 | Private enterprises | 家 count gnl | {民营/私营/非公/非公有制}企业
self-employed-businesses | 个体工商户 | Self-employed businesses | 户 count gnl | {个体工商户/个体户}
four-type-enterprises | “四上”企业 | Enterprises above the statistical thresholds | 家 count gnl | 四上{企业/单位} =四上
electricity-consumption | 全社会用电量 | Total electricity consumption | 千瓦时 energy grl | {社会用电/总用电/用电}{量/总量} 全社会用电总量
industrial-electricity | 工业用电量 | Industrial electricity consumption | 千瓦时 energy grl | {规模以上工业/工业企业/工业}用电{量/总量}
administrative-villages | 行政村 | Administrative villages | 个 count rl
natural-villages | 自然村 | Natural villages | 个 count rl | 自然{屯/湾/庄}
villager-groups | 村民小组 | Villager groups | 个 count rl
total-land-area | 区域总面积 | Total area | 平方公里 area l | {国土/行政区域/辖区/土地}{总面积/面积} 区域面积 镇域{面积/总面积} 土地总面积
`;
