/** 工业: output, enterprises and their steps upwards, parks, energy. The line format is told in vocabulary.ts. */
export const INDUSTRY = `
industrial-value-added | 工业增加值 | Industrial value added | 亿元 money grl | 全部工业增加值 工业增加值总量
industrial-value-added-above-scale | 规模以上工业增加值 | Value added of industry above the threshold | 亿元 money grl | 规模以上工业{企业/}增加值 规模以上工业完成增加值
industrial-output | 工业总产值 | Gross industrial output | 亿元 money grl | 工业{产值/生产总值/经济总产值/企业总产值} 全部工业总产值
industrial-output-above-scale | 规模以上工业总产值 | Gross output of industry above the threshold | 亿元 money grl | 规模以上{工业/工业企业/企业}{总产值/产值}
+ 规模以上工业生产总值
industrial-sales-above-scale | 规模以上工业销售产值 | Sales value of industry above the threshold | 亿元 money grl | 规模以上{工业/工业企业/企业}{销售收入/销售产值}
industrial-revenue-above-scale | 规模以上工业营业收入 | Operating revenue of industry above the threshold | 亿元 money grl
+ 规模以上{工业/工业企业/企业}{营业收入/主营业务收入/营收}
industrial-profit-above-scale | 规模以上工业利润 | Profit of industry above the threshold | 亿元 money grl | 规模以上{工业/工业企业/企业}{利润/利润总额}
industrial-profit-tax | 工业利税 | Profit and tax of industry | 亿元 money grl | 工业{企业/}{利税/利税总额}
industrial-benefit-index | 工业经济效益综合指数 | Composite index of industrial efficiency | % index grl | 规模以上工业经济效益综合指数 工业经济综合效益指数
industrial-output-per-mu | 亩均产值 | Output per mu of industrial land | 万元/亩 money gl | {工业/规模以上工业/企业/}亩均{产值/产出}
tax-per-mu | 亩均税收 | Tax per mu of industrial land | 万元/亩 money gl | {工业/规模以上工业/企业/规模以上工业企业/}亩均税收
investment-per-mu | 亩均投资强度 | Investment per mu | 万元/亩 money gl | 投资强度 亩均投资{/额}
product-sales-ratio | 产销率 | Ratio of sales to output | % share gl | {工业/工业产品/规模以上工业/产品}产销率 工业产品销售率
industrial-enterprises | 工业企业 | Industrial enterprises | 家 count gnl
industrial-enterprises-above-scale | 规模以上工业企业 | Industrial enterprises above the threshold | 家 count gnl | 规模以上工业企业{/入库} {新/}入规{工业/}企业
enterprises-upgraded-to-scale | “小升规”企业 | Small firms grown past the threshold | 家 count nl | 小升规{/企业/工业企业} {升规/上规/个升企}企业
+ {升规/上规/达规}入统{企业/} 小微企业上规{/升级} 企业上规
sole-traders-to-companies | “个转企” | Sole traders turned into companies | 家 count nl | 个转企{/企业} 个体工商户转企业 个体转企
enterprises-raised | “下升上”企业 | Service firms grown past the threshold | 家 count nl | {下升上/限下转限上/限下升限上}{/企业}
joint-stock-reforms | 股份制改造企业 | Firms turned into joint-stock companies | 家 count nl | {企业/}{股改/股份制改造/股份制改革} 股改企业 规改股{/企业}
listed-companies | 上市企业 | Listed companies | 家 count gnl | {上市/主板上市/境内外上市}{企业/公司} 企业上市
listed-or-quoted-companies | 上市挂牌企业 | Listed and quoted companies | 家 count gnl | 挂牌上市企业 企业{挂牌上市/上市挂牌}
otc-listed-companies | 挂牌企业 | Companies listed over the counter | 家 count gnl | {新三板/四板/区域性股权市场/场外市场}挂牌{/企业} 企业挂牌
listing-reserve-companies | 上市后备企业 | Companies preparing to list | 家 count gnl | {重点/}上市{后备/培育/辅导}企业 拟上市企业
leading-industrial-enterprises | 工业龙头企业 | Leading industrial enterprises | 家 count gnl | 工业{骨干/重点/领军}企业 {骨干/行业龙头}企业
chain-leading-firms | “链主”企业 | Firms that lead a chain | 家 count gnl | {链主型/产业链链主}企业
inefficient-firms-dealt | 高耗低效企业整治 | Wasteful firms dealt with | 家 count nl | {高耗低效/低效/低产低效}企业 低效工业企业
industrial-clusters | 产业集群 | Industrial clusters | 个 count gnl | {特色产业/先进制造业/战略性新兴产业/特色}集群 特色产业集群
industrial-parks | 工业园区 | Industrial parks | 个 count gnl | 工业{集中区/园/集聚区}
business-parks | 产业园 | Business parks | 个 count gnl | 产业园区
small-firm-parks | 小微企业园 | Small firm parks | 个 count gnl | 小微{产业/}园
park-output | 园区总产值 | Output of the parks | 亿元 money grl | {园区/工业园区/产业园区/开发区}{工业/}{总产值/产值}
park-revenue | 园区营业收入 | Operating revenue of the parks | 亿元 money grl | {园区/工业园区/开发区}{营业收入/主营业务收入/技工贸总收入/技工贸收入}
park-area | 园区面积 | Area of the parks | 平方公里 area gnl | {工业/产业/}园区{规划/建成/}面积
park-enterprises | 入园企业 | Firms in the parks | 家 count gnl | {入园/入驻/园区/入驻园区}企业 企业入{园/驻}
standard-workshops | 标准化厂房 | Standard workshops | 平方米 area gnl | {标准/高标准/标准化/高标准化/通用}厂房{/面积/建筑面积}
high-tech-output | 高新技术产业产值 | Output of high-tech industry | 亿元 money grl | {高新技术/高技术/规模以上高新技术}产业{产值/总产值} 高新技术企业产值 高新产业产值 高新技术产品产值
high-tech-value-added | 高新技术产业增加值 | Value added of high-tech industry | 亿元 money grl | {规模以上/}高新技术产业增加值 高新{产业/技术企业}增加值 高技术产业增加值
high-tech-share | 高新技术产业占比 | Share of high-tech industry | % share gl | 高新技术产业{产值/增加值/}{占比/比重} 高新技术产业{产值/}占规模以上工业{总产值/}{的/}比重
+ 高新技术产业增加值占规模以上工业增加值{的/}比重 高新技术产业占规模以上工业增加值比重
emerging-industry-output | 战略性新兴产业产值 | Output of strategic emerging industries | 亿元 money grl | {战略性新兴/新兴/战新}产业{产值/总产值}
emerging-industry-value-added | 战略性新兴产业增加值 | Value added of strategic emerging industries | 亿元 money grl | {战新/新兴}产业增加值
emerging-industry-share | 战略性新兴产业占比 | Share of strategic emerging industries | % share gl | {战略性新兴/战新}产业{产值/增加值/}{占比/比重}
+ 战略性新兴产业{产值/增加值/}占{规模以上工业/规模以上工业总产值/规模以上工业增加值/GDP}{的/}比重
equipment-manufacturing-value-added | 装备制造业增加值 | Value added of equipment manufacturing | 亿元 money grl | 规模以上装备制造业增加值
manufacturing-value-added | 制造业增加值 | Value added of manufacturing | 亿元 money grl | 先进制造业增加值
agro-processing-output | 农产品加工业产值 | Output of agricultural processing | 亿元 money grl | {农产品/农副产品}{精深/}加工{业/企业/}{产值/总产值} 规模以上农产品加工业{产值/总产值}
construction-output | 建筑业总产值 | Output of the construction industry | 亿元 money grl | {资质以上/资质内/}建筑业{企业/}{总产值/产值} 建筑{业施工/}产值
construction-enterprises | 资质以上建筑业企业 | Qualified construction firms | 家 count gnl | {资质以上/资质内/资质/}{建筑业企业/建筑企业}
construction-value-added | 建筑业增加值 | Value added of construction | 亿元 money grl | 建筑业完成增加值
technical-upgrade-projects | 技改项目 | Technical upgrading projects | 个 count nl | {重点/工业/}{技改/技术改造}项目 技改企业
smart-factories | 智能工厂 | Smart factories | 个 count gnl | {智能化/数字化/智能制造示范}工厂
smart-factories-and-workshops | 智能工厂和数字化车间 | Smart factories and digital workshops | 个 count gnl | 智能工厂(数字化车间)
+ {数字化车间和智能工厂/数字化车间(智能工厂)/智能工厂、数字化车间/数字化车间、智能工厂}
future-factories | “未来工厂” | Factories of the future | 家 count gnl
digital-transformation-enterprises | 数字化转型企业 | Firms gone digital | 家 count nl | {企业/中小企业}数字化{改造/转型} {数字化/智能化}改造企业 智改数转{企业/项目/}
green-factories | 绿色工厂 | Green factories | 家 count gnl | 绿色{低碳/}工厂 绿色制造企业
obsolete-capacity-removed | 淘汰落后产能 | Obsolete capacity removed | 吨 mass nl | =落后产能 {压减/退出/去除}落后产能
excess-capacity-removed | 化解过剩产能 | Excess capacity removed | 吨 mass nl | {压减/退出/去/淘汰}过剩产能 =过剩产能 去产能
annual-capacity | 年产能 | Annual capacity | - count gnl | {设计/年/}生产能力 {设计/总/新增/生产}产能 年{加工/处理/设计}能力 产能规模 =产能 =年产 =年产量 =年处理能力
annual-output-value | 年产值 | Annual output value | 亿元 money gl | 预计年产值 {新增/年均}产值 年总产值
small-micro-enterprises | 小微企业 | Small and micro firms | 家 count gnl | 小型微型企业
small-medium-enterprises | 中小企业 | Small and medium firms | 家 count gnl | 中小微企业
brand-products | 名牌产品 | Brand name products | 个 count gnl | =名牌
registered-trademarks | 注册商标 | Registered trademarks | 件 count gnl | {注册商标/商标注册}{/量} 商标{申请/}注册量 有效注册商标 有效商标注册量
standards-drafted | 制定标准 | Standards drafted | 项 count nl | {主导/参与}制定标准 制修订标准 {国家和行业/国家、行业/国家(行业)}标准
national-standards | 国家标准 | National standards drafted | 项 count nl | {主导/参与}制定国家标准
industry-standards | 行业标准 | Industry standards drafted | 项 count nl | {主导/参与}制定行业标准
local-standards | 地方标准 | Local standards drafted | 项 count nl | {主导/参与}制定地方标准
group-standards | 团体标准 | Group standards drafted | 项 count nl | {主导/参与}制定团体标准
energy-per-industrial-value-added | 单位工业增加值能耗 | Energy per unit of industrial value added | % energy rl | 万元工业增加值{能耗/综合能耗} 单位工业增加值综合能耗
energy-per-value-added-above-scale | 规模以上工业单位增加值能耗 | Energy per unit of value added above the threshold | % energy rl
+ {单位规模以上/万元规模以上/规模以上万元/规模以上单位}工业增加值{能耗/综合能耗} 规模以上工业{单位增加值综合能耗/单位工业增加值能耗/万元增加值能耗}
coal-output | 原煤产量 | Coal output | 吨 mass grl | {煤炭/原煤}{产量/生产}
industrial-sales | 工业销售产值 | Sales value of industry | 亿元 money grl | 工业{企业/}{销售收入/销售产值}
industrial-revenue | 工业营业收入 | Operating revenue of industry | 亿元 money grl | 工业{企业/}{营业收入/主营业务收入}
industrial-profit | 工业利润 | Profit of industry | 亿元 money grl | 工业{企业/}{利润/利润总额}
industrial-profit-tax-above-scale | 规模以上工业利税 | Profit and tax of industry above the threshold | 亿元 money grl | 规模以上{工业/工业企业/企业}{利税/利税总额}
value-added-per-mu | 亩均增加值 | Value added per mu of industrial land | 万元/亩 money gl | {工业/规模以上工业/}亩均增加值
enterprises-above-scale | 规模以上企业 | Enterprises above the threshold | 家 count gnl | =规上
enterprises-output-100-million | 产值亿元以上企业 | Firms with output over 100 million yuan | 家 count gnl | {产值/年产值/}{超/过/}亿元{以上/}{工业/}企业
+ 产值1亿元以上企业
enterprises-output-1-billion | 产值10亿元以上企业 | Firms with output over 1 billion yuan | 家 count gnl | {产值/}{超/过/}{10亿元/十亿元}{以上/}{工业/}企业
enterprises-output-10-billion | 产值百亿元以上企业 | Firms with output over 10 billion yuan | 家 count gnl | {产值/}{超/过/}{100亿元/百亿元}{以上/级/}企业 百亿级企业
enterprises-tax-10-million | 纳税千万元以上企业 | Firms paying over 10 million yuan in tax | 家 count gnl | {纳税/税收}{超/过/}{1000万元/千万元/千万}{以上/}企业
enterprises-tax-1-million | 纳税百万元以上企业 | Firms paying over 1 million yuan in tax | 家 count gnl | {纳税/税收}{超/过/}{100万元/百万元/百万}{以上/}企业
high-tech-manufacturing-value-added | 高技术制造业增加值 | Value added of high-tech manufacturing | 亿元 money grl | 规模以上高技术制造业增加值
equipment-manufacturing-output | 装备制造业产值 | Output of equipment manufacturing | 亿元 money grl | {装备制造/高端装备制造}{业/产业}{产值/总产值}
agro-processing-revenue | 农产品加工业营业收入 | Revenue of agricultural processing | 亿元 money grl | {规模以上/}农产品加工{业/企业/}{营业收入/销售收入/主营业务收入}
digital-workshops | 数字化车间 | Digital workshops | 个 count gnl | 智能{化/}车间
robots-installed | 工业机器人 | Industrial robots | 台 count gnl | {新增/}工业机器人{应用/}
machines-for-hands | “机器换人”项目 | Projects that replace hands with machines | 个 count nl | 机器换人{企业/}
cloud-enterprises | 上云企业 | Firms in the cloud | 家 count nl | {企业上云/上云上平台企业/上云用数企业/工业企业上云}
dirty-workshops-closed | “散乱污”企业整治 | Dirty workshops put in order | 家 count nl | {散乱污/小散乱污/低小散/散乱}企业{/整治} 散乱污整治 低散乱企业 {低小散/散乱污}{企业(作坊)/作坊}
obsolete-firms-closed | 淘汰落后产能企业 | Firms with obsolete capacity closed | 家 count nl | 落后产能企业
annual-sales | 年销售收入 | Annual sales | 亿元 money gl | 年{销售额/营业收入/营业额/营收/销售总额}
well-known-trademarks | 驰名商标 | Well-known trademarks | 个 count gnl | {中国驰名商标/著名商标/知名商标}
electricity-generated | 发电量 | Electricity generated | 千瓦时 energy grl | 年发电{量/}
solar-power-generated | 光伏发电量 | Solar power generated | 千瓦时 energy grl | 光伏年发电量
solar-capacity | 光伏装机容量 | Solar capacity installed | 兆瓦 power gnl | {光伏/分布式光伏/光伏发电/屋顶光伏}{装机/装机容量/装机规模/并网容量/总装机容量}
renewable-capacity | 新能源装机容量 | Renewable capacity installed | 兆瓦 power gnl | {新能源/可再生能源/清洁能源/绿电}{装机/装机容量/装机规模}
wind-capacity | 风电装机容量 | Wind capacity installed | 兆瓦 power gnl | 风电{装机/装机规模/并网容量}
`;
