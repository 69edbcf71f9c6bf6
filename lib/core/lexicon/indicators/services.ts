/** 服务业: trade, tourism, logistics, finance. The line format is told in vocabulary.ts. */
export const SERVICES = `
service-value-added | 服务业增加值 | Service value added | 亿元 money grl | 服务业完成增加值 全部服务业增加值
service-share | 服务业增加值占比 | Share of services | % share grl | 服务业{占比/比重} 服务业增加值占{GDP/地区生产总值/生产总值}{的/}比重 服务业占GDP{的/}比重
service-revenue-above-scale | 规模以上服务业营业收入 | Revenue of services above the threshold | 亿元 money grl | 规模以上服务业{企业/}{营业收入/营收}
service-enterprises-above-scale | 规模以上服务业企业 | Service firms above the threshold | 家 count gnl | 规模以上服务业{/企业数/单位} 服务业规模以上企业
service-value-added-modern | 现代服务业增加值 | Value added of modern services | 亿元 money grl
producer-service-value-added | 生产性服务业增加值 | Value added of producer services | 亿元 money grl
for-profit-service-revenue | 营利性服务业营业收入 | Revenue of for-profit services | 亿元 money grl | {规模以上/规模以上其他/其他}营利性服务业营业收入
retail-sales | 社会消费品零售总额 | Retail sales of consumer goods | 亿元 money grl | 社会消费品零售{额/总额} 社零{/总额/额} 全社会消费品零售总额 社会商品零售总额 消费品零售总额
retail-sales-above-designated-size | 限额以上社会消费品零售总额 | Retail sales of units above the threshold | 亿元 money grl
+ 限额以上{消费品零售额/消费品零售总额/单位消费品零售额} 限额以上{社零额/社零/零售额/社会消费品零售额}
wholesale-sales | 批发业销售额 | Wholesale sales | 亿元 money grl | 限额以上批发业{商品/}销售额 批发业商品销售额
retail-trade-sales | 零售业销售额 | Sales of retail trade | 亿元 money grl | 限额以上零售业{商品/}销售额 零售业商品销售额
wholesale-retail-sales | 批零业销售额 | Wholesale and retail sales | 亿元 money grl | {批发零售业/批发和零售业/限额以上批零业}{商品/}销售额 批零业商品销售额
hotel-turnover | 住宿业营业额 | Turnover of hotels | 亿元 money grl | 限额以上住宿业营业额
catering-turnover | 餐饮业营业额 | Turnover of catering | 亿元 money grl | 限额以上餐饮业营业额
hotel-catering-turnover | 住宿餐饮业营业额 | Turnover of hotels and catering | 亿元 money grl | {住餐业/住宿和餐饮业/限额以上住餐业/限额以上住宿餐饮业}营业额
units-above-designated-size | 限额以上商贸单位 | Trade units above the threshold | 家 count gnl | 限额以上{商贸/贸易/商贸流通/批零住餐/商业/}{企业/单位}
e-commerce-sales | 电商交易额 | E-commerce transactions | 亿元 money grl | 电子商务{交易额/交易总额} 电商交易总额
online-retail-sales | 网络零售额 | Online retail sales | 亿元 money grl | {网上/线上}零售额 网络零售总额
online-sales | 网络销售额 | Online sales | 亿元 money grl | {线上/网上/电商/电子商务}销售额 网络销售总额
rural-online-sales | 农产品网络零售额 | Online retail sales of farm produce | 亿元 money grl | 农产品{线上/网上}零售额
farm-produce-online-sales | 农产品网络销售额 | Online sales of farm produce | 亿元 money grl | 农{产品/特产品}{线上/电商/网上}销售额
rural-online-retail | 农村网络零售额 | Online retail sales of the countryside | 亿元 money grl
e-commerce-firms | 电商企业 | E-commerce firms | 家 count gnl | {电子商务企业/电商主体/电商经营主体/电商市场主体}
e-commerce-stations | 电商服务站点 | E-commerce service points | 个 count gnl | {农村/村级/}{电商/电子商务}服务{站/点/网点} {村级/农村}电商服务站点 {村级/农村}电商{站点/网点}
logistics-stations | 快递物流站点 | Parcel and logistics points | 个 count gnl | {村级/农村/}{快递/物流/寄递物流/快递物流}{综合/}服务{站/点/站点} {快递/物流}{网点/站点} 村级寄递物流站点
parcels | 快递业务量 | Parcels handled | 件 count gl | 快递{包裹/}量 快递业务总量 {收寄/}快件量 快件业务量
post-telecom-volume | 邮电业务总量 | Post and telecom business | 亿元 money grl
post-volume | 邮政业务总量 | Post business | 亿元 money grl | 邮政行业业务总量
telecom-volume | 电信业务总量 | Telecom business | 亿元 money grl
freight-volume | 货运量 | Freight | 吨 mass grl | 全社会货运量 货运总量
freight-turnover | 货物周转量 | Freight turnover | 吨公里 count grl | 货运周转量
road-freight-turnover | 公路货物周转量 | Road freight turnover | 吨公里 count grl | 公路货运周转量
passenger-turnover | 旅客周转量 | Passenger turnover | 人公里 count grl | 客运周转量
road-passenger-turnover | 公路旅客周转量 | Road passenger turnover | 人公里 count grl | 公路客运周转量
passenger-volume | 客运量 | Passengers carried | 人次 people grl | 旅客运输量 全社会客运量
tourists | 接待游客 | Tourists received | 人次 people grl | {接待旅游者/旅游接待/游客接待/接待国内外游客}{总人次/量/} {接待游客/游客接待}总人次 接待游客量 游客{总量/量/总人次/}
+ 旅游接待{总/}人{次/数} 旅游{总/}人{次/数} 国内外游客
overnight-tourists | 过夜游客 | Overnight tourists | 人次 people grl | {接待/}过夜游客{接待量/} 过夜旅游人次
inbound-tourists | 入境游客 | Inbound tourists | 人次 people grl | 接待{入境/境外/海外}{游客/旅游者} 入境旅游
rural-tourists | 乡村旅游接待人次 | Rural tourists | 人次 people grl | 乡村旅游{接待游客/接待人数/游客/} 乡村游客
tourism-revenue | 旅游综合收入 | Tourism revenue | 亿元 money grl | {实现/}旅游{总/综合/业总/业/}收入 旅游{社会总/产业总/经济总}收入 文旅{综合/总/}收入
rural-tourism-revenue | 乡村旅游收入 | Rural tourism revenue | 万元 money grl | 乡村旅游{综合/总/}收入
leisure-farming-revenue | 休闲农业营业收入 | Revenue of leisure farming | 万元 money grl | 休闲农业{/和乡村旅游/与乡村旅游}{营业/}收入
ticket-revenue | 门票收入 | Admission revenue | 万元 money grl | 景区门票收入 旅游门票收入
tourism-value-added | 旅游业增加值 | Value added of tourism | 亿元 money grl | {旅游产业/文旅产业/文化旅游产业/旅游及相关产业}增加值
culture-industry-value-added | 文化产业增加值 | Value added of culture | 亿元 money grl | 文化{及相关产业/创意产业/和相关产业}增加值
culture-enterprises | 规模以上文化企业 | Culture firms above the threshold | 家 count gnl | 规模以上文化{产业/服务业/及相关产业}企业 文化企业
a-level-scenic-spots | A级景区 | A-level scenic spots | 个 count gnl | {国家/}A级{旅游/}景区 A级以上{旅游/}景区
scenic-villages | A级景区村庄 | Scenic villages | 个 count gnl | {A级/3A级/}景区村{庄/}
a4-scenic-spots | 4A级景区 | 4A scenic spots | 个 count gnl | {国家/}{4A/AAAA}级{旅游/}景区 4A景区
a3-scenic-spots | 3A级景区 | 3A scenic spots | 个 count gnl | {国家/}{3A/AAA}级{旅游/}景区 3A景区
a5-scenic-spots | 5A级景区 | 5A scenic spots | 个 count gnl | {国家/}{5A/AAAAA}级{旅游/}景区 5A景区
star-hotels | 星级酒店 | Star hotels | 家 count gnl | 星级{饭店/宾馆} 旅游星级饭店
homestays | 民宿 | Homestays | 家 count gnl | {乡村/旅游}民宿 民宿{经营/}户
boutique-homestays | 精品民宿 | Boutique homestays | 家 count gnl | {高端/星级/等级}民宿
homestay-beds | 民宿床位 | Homestay beds | 张 count gnl | 旅游{接待/}床位
farm-stays | 农家乐 | Farm restaurants | 家 count gnl | {星级/精品/乡村}农家乐
leisure-farms | 休闲农庄 | Leisure farms | 家 count gnl | 休闲农业{园/点/园区} 休闲山庄
rural-tourism-villages | 乡村旅游重点村 | Rural tourism villages | 个 count gnl | 乡村旅游{示范村/特色村/精品村} 旅游特色村
tourism-routes | 乡村旅游精品线路 | Rural tourism routes | 条 count gnl | {乡村旅游/精品旅游/旅游精品/旅游}{线路/路线}
culture-tourism-events | 文旅节庆活动 | Culture and tourism events | 场 count nl | {文旅/文化旅游/旅游/节庆/旅游节庆/文化旅游节庆}活动
consumption-events | 促消费活动 | Shopping events | 场 count nl | {促销/消费促进}活动
bank-deposits | 金融机构存款余额 | Bank deposits | 亿元 money grl | {金融机构/银行/银行业/}{各项/本外币/人民币/本外币各项/人民币各项/}存款余额 各项存款 银行存款
bank-loans | 金融机构贷款余额 | Bank loans outstanding | 亿元 money grl | {金融机构/银行/银行业/}{各项/本外币/人民币/本外币各项/人民币各项/}贷款余额 各项贷款 信贷余额 信贷总量
deposits-and-loans | 存贷款余额 | Deposits and loans outstanding | 亿元 money grl | {金融机构/}{人民币/本外币/各项/}存贷款余额 金融机构各项存贷款余额
household-savings | 居民储蓄存款余额 | Household savings | 亿元 money grl | {城乡居民/住户/居民/城乡}{储蓄存款/存款}余额 {城乡居民/居民/城乡}储蓄{余额/存款} 住户存款
new-loans | 新增贷款 | New loans | 亿元 money gnl | 新增{各项贷款/信贷/贷款余额/信贷投放} {发放/投放}{各类/}贷款 {信贷/贷款}投放{额/总量/}
loan-deposit-ratio | 存贷比 | Ratio of loans to deposits | % share grl | {金融机构/余额/新增}存贷比 存贷款比
inclusive-loans | 普惠小微贷款 | Loans to small firms | 亿元 money gnl | {普惠/普惠型/}小微企业贷款{余额/} 普惠小微贷款余额
agriculture-loans | 涉农贷款 | Loans to agriculture | 亿元 money gnl | 涉农贷款{余额/投放} {三农/支农}贷款
credit-lines | 授信额度 | Credit lines granted | 亿元 money gnl | {整村/}授信{金额/总额/额} 整村授信
npl-ratio | 不良贷款率 | Share of bad loans | % share rl | {银行/银行业/金融机构/}不良{贷款/率} 不良率
insurance-premiums | 保费收入 | Insurance premiums | 亿元 money grl | {保险业/保险/原保险}保费收入 保险费收入
commodity-housing-sales | 商品房销售面积 | Floor space of housing sold | 平方米 area grl | {商品住房/商品住宅/房地产/新建商品房}销售面积
commodity-housing-sales-value | 商品房销售额 | Value of housing sold | 亿元 money grl | {商品房/商品住宅/房地产}{销售额/成交额/销售金额}
markets | 农贸市场 | Produce markets | 个 count nl | {集贸/菜}市场 农贸市场{标准化改造/升级改造/提升改造/改造/建设}
wholesale-markets | 专业市场 | Wholesale markets | 个 count nl | {农产品批发/批发/农产品交易}市场
commercial-complexes | 商业综合体 | Shopping centres | 个 count nl | {城市/商贸}综合体 购物中心
supermarkets | 超市 | Supermarkets | 家 count nl | {大型/连锁/农家/便民}超市 商超
shopping-streets | 商业街 | Shopping streets | 条 count nl | {特色/}商业街{区/} 步行街
`;
