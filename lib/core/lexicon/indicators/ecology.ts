/** 生态: air, water, waste, forests, energy saving. The line format is told in vocabulary.ts. */
export const ECOLOGY = `
pm25 | PM2.5平均浓度 | Mean PM2.5 concentration | 微克/立方米 concentration rl | PM2.5{/年均浓度/浓度/年平均浓度/平均值/年均值/浓度均值/累计浓度/均值}
+ 细颗粒物{/(PM2.5)}{年均/平均/年平均/}浓度
pm10 | PM10平均浓度 | Mean PM10 concentration | 微克/立方米 concentration rl | PM10{/年均浓度/浓度/年平均浓度/平均值/年均值/浓度均值} 可吸入颗粒物{/(PM10)}{年均/平均/}浓度
ozone | 臭氧浓度 | Ozone concentration | 微克/立方米 concentration rl | {臭氧/O3}{年均/平均/}浓度
good-air-days-rate | 空气优良天数比例 | Share of days with good air | % share gl | {环境空气/空气/空气质量/环境空气质量/城市空气质量/}优良天数{比例/比率/占比/率/达标率}
+ {环境/}空气{质量/}优良{率/比例} 空气质量{达标率/达标天数比例/优良天数比例(AQI)} 环境空气质量优良天数{比例/比率} AQI优良率
good-air-days | 空气优良天数 | Days with good air | 天 time gl | {环境空气/空气/空气质量/环境空气质量/城市空气质量/大气}优良{天数/日数} 优良天数 空气质量{二级以上/二级及以上/达标/优良以上}天数
air-quality-index | 空气质量综合指数 | Air quality index | - index rl | {环境/}空气质量{指数/综合指数} 空气综合指数
heavy-pollution-days | 重污染天数 | Days of heavy pollution | 天 time rl | {重度/重}污染{及以上/以上/}天{数/气} 重度及以上污染天数{比例/}
surface-water-good-rate | 地表水优良水质比例 | Share of good surface water | % share gl
+ {地表水/国控断面/国考断面/省考断面/断面/河流断面/地表水国控断面}{水质/}{优良率/优良比例/优良水体比例} {地表水/}{达到或好于/优于}{Ⅲ/III}类水体{的/}比例 地表水{质量/}达到或好于{Ⅲ/III}类{水体/水质}比例
water-section-rate | 断面水质达标率 | Share of river sections up to standard | % share gl
+ {水质监测/监测/考核/出境/交接/国控/国考/省控/省考/河流/地表水/水质/水质考核}断面{水质/}达标率 出境水{质/}达标率 水质监测断面达标 地表水{考核断面/}水质达标率
water-function-rate | 水功能区水质达标率 | Water function zones up to standard | % share gl | {重要/}{江河湖泊/河湖/}水功能区{水质/}达标率
drinking-source-rate | 集中式饮用水水源地水质达标率 | Drinking water sources up to standard | % share gl | {城镇/城市/县级/城区/}集中式饮用水{水源地/源地/水源/源}{水质/}达标率
+ {集中/}饮用水{水源地/源地/水源/源}{水质/}达标率 集中式饮用水源水质达标率
rural-sewage-rate | 农村生活污水治理率 | Share of rural sewage treated | % share gl | 农村{生活/}污水{治理/有效治理/处理/治理覆盖/收集处理/有效管控/治理(管控)}率
+ 农村{生活/}污水处理{设施/}覆盖率 村庄生活污水治理率
sewage-rate | 污水处理率 | Share of sewage treated | % share gl | {生活/}污水{治理/集中处理/处理}率
urban-sewage-rate | 城镇污水处理率 | Share of urban sewage treated | % share gl | {城镇/城市/城区/县城/镇区/集镇}{生活/}污水{集中/}{处理/收集处理}率
urban-sewage-collection-rate | 城市生活污水集中收集率 | Share of urban sewage collected | % share gl | {城市/城镇}{生活/}污水{集中/}收集率
sewage-villages | 农村生活污水治理村 | Villages with sewage treatment | 个 count nl | {农村/}{生活/}污水治理{行政/}村 农村{生活/}污水治理
sewage-plants | 污水处理厂 | Sewage plants | 座 count nl | {乡镇/城镇/生活/园区/镇级}污水处理厂
sewage-stations | 污水处理站 | Sewage stations | 座 count nl | {农村/乡镇/村级/生活/农村生活}污水处理站 {村级/}污水处理点
sewage-facilities | 污水处理设施 | Sewage facilities | 套 count nl | {农村/生活/农村生活}污水{处理/治理}{设施/终端} 污水处理终端
sewage-capacity | 污水日处理能力 | Sewage treated a day | 吨 mass gl | {日/}污水处理{能力/规模} 日处理污水{能力/}
sewage-pipes | 污水管网 | Sewers | 公里 length gnl | {截污/排污/污水收集/污水主/污水支}{管网/管道} 污水{管道/管线/收集管网/主管网} 污水管网{长度/改造/建设}
storm-sewer-pipes | 雨污分流管网 | Separate sewers | 公里 length gnl | 雨污{分流/}管网{改造/} 雨污分流{改造/} 排水管{网/道}
garbage-harmless-rate | 生活垃圾无害化处理率 | Share of household waste made harmless | % share gl | {农村/城镇/城市/城乡/城区/}{生活/}垃圾无害化{处理/处置}率
garbage-collection-rate | 生活垃圾收集率 | Share of household waste collected | % share gl | {农村/城镇/城乡/}{生活/}垃圾{收集/清运/集中收集/收运}{覆盖/}率
garbage-treatment-rate | 生活垃圾处理率 | Share of household waste treated | % share gl | {农村/城镇/城乡/}{生活/}垃圾{处理/集中处理/有效处理/有效治理/收运处置/收集处理/集中收集处理}率
garbage-sorting-rate | 生活垃圾分类覆盖率 | Coverage of waste sorting | % share gl | {农村/城镇/城区/城乡/}{生活/}垃圾分类{收集/}覆盖{率/面}
garbage-reuse-rate | 生活垃圾回收利用率 | Share of household waste recycled | % share gl | {城镇/城市/城乡/农村/}{生活/}垃圾{资源化/回收/资源}利用率
garbage-sorting-villages | 垃圾分类示范村 | Villages that sort their waste | 个 count nl | {生活/农村生活/}垃圾分类{试点/示范/}村 垃圾分类{示范/试点/}小区
garbage-stations | 垃圾中转站 | Waste transfer stations | 座 count nl | {生活/农村/镇级/乡镇/}垃圾{中转/转运/压缩中转/压缩/压缩转运}站
garbage-bins | 垃圾桶 | Waste bins | 个 count nl | {分类/户用/分类垃圾}桶 {户用/分类}垃圾桶 垃圾{箱/分类桶/收集箱}
garbage-removed | 清理垃圾 | Waste removed | 吨 mass nl | {清理/清运/处理/清除/转运}{各类/生活/农村/农村生活/积存/陈年}垃圾 {清运/转运}垃圾 {生活/}垃圾{清运量/处理量/清理/清运}
straw-utilisation-rate | 秸秆综合利用率 | Share of straw put to use | % share gl | {农作物/}秸秆{资源化/综合/}利用率
manure-utilisation-rate | 畜禽粪污综合利用率 | Share of manure put to use | % share gl | {畜禽/畜禽养殖/规模养殖场/}粪污{资源化/综合/}利用率 畜禽{粪便/养殖废弃物}{资源化/综合/}利用率
manure-equipment-rate | 规模养殖场粪污处理设施配套率 | Share of farms equipped to treat manure | % share gl | {规模养殖场/畜禽规模养殖场/}粪污处理设施{装备/}配套率
film-recovery-rate | 农膜回收率 | Share of mulch film collected | % share gl | {废旧/废弃/}{农膜/地膜/农用薄膜}{回收/回收利用/回收处置}率
fertiliser-use | 化肥使用量 | Fertiliser used | 吨 mass rl | 化肥{施用量/用量}
pesticide-use | 农药使用量 | Pesticide used | 吨 mass rl | {农药/化学农药}{施用量/用量}
fertiliser-pesticide-use | 化肥农药使用量 | Fertiliser and pesticide used | 吨 mass rl | {化肥、农药/农药化肥/化肥和农药}使用量 化肥农药施用量
fertiliser-efficiency | 化肥利用率 | Fertiliser efficiency | % share gl | {主要农作物/}化肥利用率
forest-coverage | 森林覆盖率 | Forest coverage | % share gl | {林草/}森林覆盖率 森林覆盖{率(含灌木林)/}
tree-coverage | 林木覆盖率 | Tree cover | % share gl
tree-greening-rate | 林木绿化率 | Share of wooded land | % share gl
grassland-coverage | 草原综合植被盖度 | Grassland cover | % share gl | 草原{综合/}植被{覆盖度/盖度/覆盖率}
vegetation-coverage | 植被覆盖率 | Vegetation cover | % share gl | {林草/}植被{覆盖度/盖度} 林草{植被/}覆盖率
forest-stock | 森林蓄积量 | Forest stock | 立方米 volume gl | {森林/林木/活立木}{总/}蓄积{量/}
forest-area | 森林面积 | Forest area | 亩 area gl | {林地/有林地}面积
forest-land-kept | 林地保有量 | Forest land kept | 亩 area gl | 森林保有量
afforestation | 造林面积 | Afforestation | 亩 area gnl | {人工/植树/营/营林/荒山/新/新增/迹地}造林{/面积} {造林绿化/绿化造林/植树造林/国土绿化/营造林/成片造林}{/面积} =造林
trees-planted | 植树 | Trees planted | 株 count nl | {义务/四旁/零星}植树{/株数} 植树{株数/} {栽植/种植}{各类/}{树木/苗木/树苗} {各类/绿化/}苗木 四旁{树/植树}
forest-tending | 森林抚育 | Forest tended | 亩 area nl | {中幼林/中幼龄林/幼林/森林}抚育{/面积}
low-yield-forest-improved | 低产林改造 | Poor forest improved | 亩 area nl | {低产低效林/低效林/退化林}{改造/修复}{/面积} 低产林改造面积
hillsides-closed | 封山育林 | Hillsides closed for regrowth | 亩 area nl | 封山育林{面积/} 封育面积
grain-for-green | 退耕还林 | Cropland turned to forest | 亩 area nl | {新一轮/巩固}退耕还林{还草/} 退耕还林{面积/还草}
public-benefit-forest | 生态公益林 | Public benefit forest | 亩 area nl | {国家级/}公益林{/面积} 生态公益林{面积/}
forest-fire-damage-rate | 森林火灾受害率 | Share of forest damaged by fire | ‰ share rl | {森林草原/草原}火灾受害率
forest-pest-damage-rate | 林业有害生物成灾率 | Share of forest damaged by pests | ‰ share rl | {森林/林业}病虫害成灾率
park-green-per-capita | 人均公园绿地面积 | Park area per head | 平方米 area gl | {城市/城镇/城区/建成区}人均{公园/公共}绿地面积 人均{公共绿地/绿地/公园绿地}{面积/}
green-coverage-built-up | 建成区绿化覆盖率 | Green cover of the built-up area | % share gl | {城市/城区/城镇/县城}绿化覆盖率 {城市/城区}建成区绿化覆盖率 绿化覆盖率
green-land-rate | 建成区绿地率 | Share of green land in the built-up area | % share gl | {城市/城区/城镇/县城/}绿地率
village-greening-rate | 村庄绿化覆盖率 | Green cover of villages | % share gl | 村庄绿化率
green-area | 绿化面积 | Green area | 平方米 area gnl | {新增/公共/城市/城镇}绿地{/面积} 新增绿化{面积/} {绿地/道路绿化/城区绿化}面积
parks | 公园 | Parks | 个 count gnl | {口袋/湿地/城市/社区/森林/主题/小微/乡村/街头}公园 {小/小微/}游园
erosion-controlled | 水土流失治理 | Soil erosion controlled | 平方公里 area nl | {治理/新增/新增治理/综合治理}水土流失{治理/}面积 水土流失{治理面积/综合治理/综合治理面积/} 治理水土流失
soil-conservation-rate | 水土保持率 | Soil and water conservation rate | % share gl | 水土流失治理{率/度}
small-basins-managed | 小流域治理 | Small river basins managed | 平方公里 area nl | {生态清洁/}小流域{综合/}治理{面积/} 生态清洁小流域
rocky-desert-controlled | 石漠化治理 | Rocky desert reclaimed | 亩 area nl | 石漠化{综合/}治理{面积/}
desert-controlled | 沙化土地治理 | Desert reclaimed | 亩 area nl | {荒漠化/防沙治沙/沙化/沙漠化}{土地/}治理{面积/} 防沙治沙
river-regulation | 河道治理 | Rivers regulated | 公里 length nl | {河道/中小河流/河流/水系}{整治/治理/综合治理/综合整治/生态治理} {治理/整治}{中小河流/河流}
rivers-dredged | 河道清淤 | Rivers dredged | 公里 length nl | 河道{疏浚/清淤疏浚/清理} 疏浚河道 {清淤/清理}河道 河塘清淤
river-patrols | 河长巡河 | River patrols | 次 count nl | 巡河 河湖长巡河
black-waters-cleaned | 黑臭水体治理 | Black and smelly waters cleaned | 处 count nl | {农村/城市/}黑臭水体{整治/消除/}
beautiful-rivers | 美丽河湖 | Beautiful rivers and lakes | 条 count gnl | 美丽河流
happy-rivers | 幸福河湖 | Happy rivers and lakes | 条 count gnl | {示范/美丽幸福}河湖
mine-restoration | 矿山生态修复 | Mines restored | 亩 area nl | {废弃/历史遗留/历史遗留废弃}矿山{生态修复/治理/复绿/修复}{面积/} 矿山{复绿/修复/地质环境治理/生态修复治理}{面积/} 矿山生态修复面积
green-mines | 绿色矿山 | Green mines | 家 count nl
energy-per-gdp | 单位GDP能耗 | Energy per unit of GRP | % energy rl | {单位/万元}{生产总值/地区生产总值/GDP/国内生产总值}{综合/}能耗 {单位/万元}{GDP/生产总值/地区生产总值}能源消耗 能耗强度
+ 能源消耗强度
energy-consumption | 能源消费总量 | Energy consumption | 吨标准煤 energy rl | {能源消费/能源消耗/综合能源消费}{总量/量} 能耗总量
energy-above-scale | 规模以上工业综合能耗 | Energy use of industry above the threshold | 吨标准煤 energy rl | 规模以上工业{综合/}能{耗/源消费量} 规模以上工业综合能源消费量
coal-consumption | 煤炭消费量 | Coal consumption | 吨 mass rl | {煤炭消费/煤炭消费总/规模以上工业煤炭消费}{总/}量 煤炭消耗量 {原煤/煤炭}消费
carbon-per-gdp | 单位GDP二氧化碳排放 | Carbon per unit of GRP | % mass rl | {单位/万元}{生产总值/地区生产总值/GDP}{二氧化碳/碳}排放{量/强度/} 碳排放强度 二氧化碳排放强度
carbon-emissions | 碳排放总量 | Carbon emissions | 吨 mass rl | 二氧化碳排放{量/总量} 碳排放量
water-per-gdp | 万元GDP用水量 | Water per unit of GRP | 立方米 volume rl | {万元/单位}{地区生产总值/GDP/国内生产总值/生产总值}用水量
water-per-industrial-value-added | 万元工业增加值用水量 | Water per unit of industrial value added | 立方米 volume rl | {万元规模以上/单位/单位规模以上}工业增加值用水量
water-use | 用水总量 | Water use | 立方米 volume rl | {全社会/年/全年}用水总量 总用水量
irrigation-efficiency | 农田灌溉水有效利用系数 | Irrigation water efficiency | - index gl | {农田/农业/}灌溉{用/}水{有效/}利用系数
cod-emissions | 化学需氧量排放量 | COD emissions | 吨 mass rl | {化学需氧量/COD}{排放总量/排放/} 化学需氧量(COD)排放{量/总量}
cod-reduction | 化学需氧量减排量 | COD cut | 吨 mass nl | {化学需氧量/COD}{减排/重点工程减排量/削减量/减排量}
ammonia-emissions | 氨氮排放量 | Ammonia emissions | 吨 mass rl | 氨氮{排放总量/排放/}
ammonia-reduction | 氨氮减排量 | Ammonia cut | 吨 mass nl | 氨氮{减排/重点工程减排量/削减量}
so2-emissions | 二氧化硫排放量 | Sulphur dioxide emissions | 吨 mass rl | {二氧化硫/SO2}{排放总量/排放/}
nox-emissions | 氮氧化物排放量 | Nitrogen oxide emissions | 吨 mass rl | 氮氧化物{排放总量/排放/}
nox-reduction | 氮氧化物减排量 | Nitrogen oxides cut | 吨 mass nl | 氮氧化物{减排/重点工程减排量/削减量}
voc-emissions | 挥发性有机物排放量 | VOC emissions | 吨 mass rl | {挥发性有机物/VOCS/VOCs}{排放总量/排放/}
voc-reduction | 挥发性有机物减排量 | VOCs cut | 吨 mass nl | {挥发性有机物/VOCS/VOCs}{减排/重点工程减排量/削减量}
pollutant-emissions | 主要污染物排放总量 | Main pollutants emitted | % mass rl | {主要/四项主要}污染物排放{量/} 主要污染物
pollutant-reduction | 主要污染物减排 | Main pollutants cut | % mass nl | 主要污染物{总量减排/减排量/削减量}
farmland-safe-use-rate | 受污染耕地安全利用率 | Safe use of polluted farmland | % share gl | {污染耕地/受污染耕地土壤}安全利用率
site-safe-use-rate | 污染地块安全利用率 | Safe use of polluted sites | % share gl | {重点建设用地/建设用地/受污染地块}{土壤/}安全利用率
solid-waste-rate | 工业固体废物综合利用率 | Share of industrial waste put to use | % share gl | {一般/大宗/}工业{固体废物/固废/固体废弃物}{综合/}{利用/处置利用}率
hazardous-waste-rate | 危险废物安全处置率 | Share of dangerous waste disposed of | % share gl | {危险废物/危废}{安全/无害化/规范化/}{处置/利用处置}率
medical-waste-rate | 医疗废物处置率 | Share of medical waste disposed of | % share gl | 医疗废{物/弃物}{安全/集中/无害化/}{处置/处理}率
clean-heating | 清洁取暖改造 | Homes with clean heating | 户 count nl | {农村/冬季/}清洁取暖 清洁取暖
coal-to-gas | 煤改气 | Coal to gas | 户 count nl | 气代煤{工程/} 煤改气{工程/改造}
coal-to-electricity | 煤改电 | Coal to electricity | 户 count nl | 电代煤{工程/} 煤改电{工程/改造}
coal-boilers-removed | 淘汰燃煤锅炉 | Coal boilers removed | 台 count nl | {小/分散/}燃煤{小/}锅炉{/改造/淘汰/拆除/整治}
old-vehicles-removed | 淘汰老旧车辆 | Old vehicles scrapped | 辆 count nl | {淘汰/}{老旧机动车/老旧车/老旧柴油货车} 淘汰黄标车 黄标车{及老旧车/}
new-energy-buses | 新能源公交车 | New energy buses | 辆 count gnl | {纯电动/电动/新能源}公交{车/车辆}
charging-piles | 充电桩 | Charging points | 个 count gnl | {新能源汽车/公共/电动汽车/汽车/新能源}充电桩
charging-stations | 充电站 | Charging stations | 个 count gnl | {公共/新能源汽车/}{充电/充换电}{设施/站} 充电基础设施
clean-energy-share | 非化石能源消费占比 | Share of non-fossil energy | % share gl | 非化石能源{占比/比重/消费比重} 非化石能源占{一次能源消费/能源消费/能源消费总量}{的/}比重
ecological-villages | 生态村 | Ecological villages | 个 count gnl | 生态{文明/示范/}村庄 生态{文明/示范}村
forest-villages | 森林乡村 | Forest villages | 个 count gnl | {国家/}森林{乡村/村庄}
inspection-matters | 环保督察交办问题 | Matters raised by inspectors | 件 count rnl | {中央/省级/}{环保/生态环保/生态环境保护}督察{交办/反馈}{问题/信访件}
ecological-towns | 生态乡镇 | Ecological townships | 个 count gnl | 生态{镇/文明乡镇} 环境优美乡镇
environmental-complaints | 环境信访 | Environmental complaints | 件 count rnl | {环境/生态环境/环保}{信访件/投诉/信访投诉/信访案件}
environmental-offences | 环境违法案件 | Environmental offences | 起 count rnl | {环境/环保/生态环境}{违法行为/案件/违法问题} 生态环境违法案件
outfalls-treated | 入河排污口整治 | Outfalls put in order | 个 count nl | {入河/入海/}排污口{整治/} 入海排污口整治
`;
