/** 城建交通: roads, water, gas, housing, town building. The line format is told in vocabulary.ts. */
export const URBAN = `
rural-roads | 农村公路 | Rural roads | 公里 length gnl | 农村公路{里程/总里程/通车里程/建设/改造/改造提升} {农村道路/乡村公路/乡村道路} 通村公路{/硬化}
village-group-roads | 通组公路 | Roads to villager groups | 公里 length gnl | 通{组/湾/自然村}{路/道路/硬化路/公路} {通村通组/组组通}{公路/道路/路} 通组水泥路
village-roads | 村道 | Village roads | 公里 length gnl | {村组/村内/村级/村庄}{道路/公路} {村组/村内}路 村{道公路/道硬化} 通村{道路/路/水泥路}
entry-roads | 入户路 | Paths to houses | 公里 length gnl | {入户/户间/连户/便民}{道路/便道} 连户路 入户{路硬化/道路硬化}
roads-hardened | 道路硬化 | Roads hardened | 公里 length nl | {村庄/村内/街巷/农村/村组/巷道/农村街巷}{道路/}硬化 硬化{路面/道路/村道/水泥路/路} 道路硬化{里程/面积}
roads-blackened | 道路“白改黑” | Roads given asphalt | 公里 length nl | {白改黑/道路刷黑/道路黑化}{/工程} 沥青{路/道路/路面} 柏油路
highways | 公路 | Roads | 公里 length gnl | 公路{里程/总里程/通车里程/通车总里程} 等级公路{里程/}
trunk-roads | 国省干线公路 | Trunk roads | 公里 length gnl | {国省/普通国省/国省干}{道/干线} 普通国省干线公路 干线公路
expressways | 高速公路 | Expressways | 公里 length gnl | 高速公路{里程/通车里程}
county-township-roads | 县乡公路 | County and township roads | 公里 length gnl | 县乡{道/道路}{/改造} 县乡公路改造
road-density | 公路密度 | Road density | 公里/百平方公里 index gl | 公路网密度
village-road-rate | 行政村公路通畅率 | Share of villages with paved roads | % share gl | {行政村/建制村}{公路/道路/}{通畅/硬化}率 行政村通硬化路率 通村公路{通畅/硬化}率
group-road-rate | 自然村通硬化路率 | Share of hamlets with paved roads | % share gl | {自然村/村民小组/组}{道路/公路/}{通畅/硬化}率 通组{路/公路}硬化率
dangerous-bridges | 危桥改造 | Dangerous bridges repaired | 座 count nl | 危{旧/病/}桥{梁/} 危{旧桥/病桥/旧桥梁/病桥梁}改造
bridges | 桥梁 | Bridges | 座 count nl | {公路/便民/农村/便民公路}桥{梁/} 桥涵
road-safety-barriers | 公路安防工程 | Road safety barriers | 公里 length nl | {安防/生命防护/公路安全生命防护/农村公路安防/公路生命安全防护/农村公路安全生命防护}工程 {波形/公路/波形梁}护栏
roads-widened | 道路拓宽改造 | Roads widened | 公里 length nl | {道路/农村公路/公路/窄路面/窄路}{拓宽/加宽/窄改宽}{改造/} 窄路面拓宽改造
roads-maintained | 公路养护 | Roads maintained | 公里 length nl | {农村公路/道路/公路路面}养护{里程/} {农村公路/公路}大中修{工程/} 公路养护里程
urban-roads | 城市道路 | Town streets | 公里 length gnl | {城市/城区/城镇/镇区/集镇/园区/市政}道路{/里程/总长/长度} 市政道路改造
trunk-streets | 主干道 | Trunk streets | 条 count nl | {城区/镇区/城市/城市主}干道 {主次/城区主}干道 主干道路
pavements | 人行道 | Pavements | 米 length nl | 人行{步道/道板}{/改造} 人行道改造
dead-end-roads | 断头路 | Gaps in the street network closed | 条 count nl | {城市/城区}断头路
built-up-area | 建成区面积 | Built-up area | 平方公里 area gl | {城市/县城/城镇/镇区/集镇/城区}建成区{面积/} =建成区
town-area | 城区面积 | Area of the town | 平方公里 area gl | {镇区/集镇/县城}面积
built-up-population | 建成区人口 | Population of the built-up area | 人 people gl | {城镇/城市}建成区人口
town-population | 镇区人口 | Population of the town | 人 people gl | {城区/集镇}{常住/}人口 镇区常住人口
urban-population | 城镇人口 | Urban population | 人 people gl | 城镇常住人口
houses-requisitioned | 房屋征收 | Houses requisitioned | 户 count nl | {征收/征迁/拆迁/征拆}{房屋/户/户数} 房屋{征迁/拆迁/征收拆迁}
demolition-area | 拆迁面积 | Floor space demolished | 平方米 area nl | {征迁/房屋征收/房屋拆迁/拆除/房屋征迁/征拆}面积 拆除房屋面积 拆除建筑面积
illegal-buildings-demolished | 拆除违法建筑 | Illegal buildings removed | 平方米 area nl | 拆除{违章/违法/各类违法}{建筑/建设} 违{法/章}建{筑/设}{拆除/} 拆{违/违面积/除违建/除两违}
+ 违建{拆除/}
three-renewals-area | “三改”面积 | Old quarters rebuilt | 平方米 area nl | 三改
housing-started | 房屋新开工面积 | Floor space started | 平方米 area grl | {商品房/房地产/}新开工面积
housing-under-construction | 房屋施工面积 | Floor space under construction | 平方米 area grl | {商品房/房地产}施工面积
housing-completed | 房屋竣工面积 | Floor space completed | 平方米 area grl | {商品房/房地产}竣工面积
housing-per-capita | 人均住房面积 | Floor space per head | 平方米 area gl | {居民/}人均{住房/住房建筑/居住}面积
urban-housing-per-capita | 城镇居民人均住房面积 | Floor space per urban resident | 平方米 area gl | {城镇/城市}{居民/}人均{住房/住房建筑/居住}面积
rural-housing-per-capita | 农村居民人均住房面积 | Floor space per rural resident | 平方米 area gl | {农村/农民}{居民/}人均{住房/住房建筑/居住}面积
water-pipes | 供水管网 | Water mains | 公里 length gnl | {自来水/给水/供水/输水/引水/饮水/供水主}{管网/管道/管线} 供水管网{改造/延伸/改造提升}
rural-water-works | 农村饮水安全工程 | Rural drinking water works | 处 count nl | {农村/安全/人畜/农村安全}饮水{工程/} {人饮/农村人饮/农村供水/集中供水/农村集中供水}工程
+ 农村饮水安全{巩固提升/}工程 安全饮水项目
water-safety-population | 解决饮水安全人口 | People given safe drinking water | 人 people nl | {饮水安全/饮水困难/饮水不安全/农村饮水安全}{人口/} 农村饮水不安全人口
tap-water-rate | 自来水普及率 | Tap water coverage | % share gl | {城镇/城市/镇区/集镇}{自来水/供水/用水}普及率 自来水{入户/覆盖/通达}率 {用水/供水}普及率
rural-tap-water-rate | 农村自来水普及率 | Rural tap water coverage | % share gl | 农村自来水{入户/覆盖/通达}率 农村{供水入户/供水普及}率 行政村自来水普及率
water-safety-rate | 饮水安全率 | Share of people with safe water | % share gl | {农村/}{安全饮水/饮水安全}{普及/覆盖/达标/}率 农村饮水安全{保障/}率
water-guarantee-rate | 供水保证率 | Reliability of supply | % share gl | {农村/农村饮水/农村自来水}供水{保证/保障}率 供水保障率
rural-water-quality-rate | 农村饮用水水质达标率 | Rural water up to standard | % share gl | 农村{饮用水/供水/自来水/饮水}{水质/}{达标/合格}率
large-supply-rate | 规模化供水人口覆盖率 | Share of people on large supplies | % share gl | {农村规模化供水/规模化供水工程/规模化供水/规模化供水工程覆盖农村}{工程服务/}人口{比例/覆盖率}
+ 规模化供水{率/覆盖率}
waterworks | 自来水厂 | Waterworks | 座 count nl | {农村/集镇/}{水厂/供水厂/集中供水厂}
water-supply | 供水量 | Water supplied | 立方米 volume grl | {日/自来水/城市/年}供水{量/总量} 供水总量
water-supply-capacity | 日供水能力 | Water supply capacity | 立方米 volume gl | 供水{能力/规模} 日供水规模
gas-users | 天然气用户 | Gas users | 户 count gnl | {燃气/管道燃气/管道天然气/居民燃气/新增燃气}用户 天然气{入户/用户数/入户数} 管道燃气入户
gas-rate | 燃气普及率 | Gas coverage | % share gl | {城市/城镇/县城/城区}{燃气/}气化率 {城市/城镇/县城/城区}燃气普及率 {天然气/}气化率 天然气{普及率/入户率}
gas-pipes | 燃气管网 | Gas mains | 公里 length gnl | {天然气/燃气/中压燃气/老旧燃气}{管网/管道/管线}{/改造}
heating-area | 集中供热面积 | Area with district heating | 平方米 area gnl | {供热/集中供暖/供暖}面积 新增供热面积
clean-heating-area | 清洁供暖面积 | Area with clean heating | 平方米 area gnl | {清洁能源供暖/清洁供热/清洁能源供热/清洁取暖}面积
heating-rate | 集中供热普及率 | District heating coverage | % share gl | {城市/城镇/城区/县城/}{集中供热/集中供暖}{普及/覆盖/}率
power-lines | 输电线路 | Power lines | 公里 length gnl | {高低压/高压/低压/配电/供电/10千伏/35千伏/110千伏/电力/高低压输电}线路{/改造} 农网{线路改造/线路}
transformers | 变压器 | Transformers | 台 count gnl | 变压器{台数/} 配电变压器 {配变/}台区{改造/}
substations | 变电站 | Substations | 座 count nl | 输变电{站/工程}
street-lights | 路灯 | Street lights | 盏 count nl | {太阳能/节能/LED/村庄/农村/照明/太阳能LED}路灯{/安装} 路灯{盏数/亮化}
parking-spaces | 停车位 | Parking spaces | 个 count gnl | {公共/机动车/生态/城市公共/汽车}停车{位/泊位} 停车{泊位/位数} 机动车泊位
parking-lots | 停车场 | Car parks | 个 count gnl | {公共/生态/智慧/立体/大型}停车场
bus-routes | 公交线路 | Bus routes | 条 count gnl | {城乡/城市/镇村/乡村/城际}公交{线路/专线/} 公交{路线/专线} {农村/城乡}客运{班线/线路} 客运班线
buses | 公交车 | Buses | 辆 count gnl | {公交车/公共汽车}{辆/} 公交{车辆/汽车} 公共汽车 城乡公交车
bus-rate | 行政村通客车率 | Share of villages with buses | % share gl | {行政村/建制村}{通客车/通公交/通班车/客车通达}率 {城乡/镇村}{公交/公交一体化}{覆盖/通达/}率 行政村公交{覆盖/通达}率
bus-stations | 客运站 | Bus stations | 个 count nl | {汽车/农村/乡镇/公交}客运站 {公交/}首末站 汽车站
bus-stops | 公交站台 | Bus stops | 个 count nl | 公交{站点/站/停靠站/候车亭} {候车亭/招呼站/农村候车亭}
old-pipes-renewed | 老旧管网改造 | Old pipes renewed | 公里 length nl | {老旧/城市/地下/城镇老旧/市政/供排水/城市老旧/城市地下}管网{/改造/更新/更新改造}
utility-tunnels | 地下综合管廊 | Utility tunnels | 公里 length nl | {城市地下/}综合管廊
mechanical-sweeping-rate | 道路机械化清扫率 | Share of streets swept by machine | % share gl | {城区/城市/城市道路/城区道路/}机械化清扫率 {道路/}机扫率
cleaning-rate | 清扫保洁率 | Share of streets cleaned | % share gl | {道路/城区/}{清扫/}保洁{覆盖/}率
lifts-added | 加装电梯 | Lifts added | 台 count nl | {既有住宅/老旧小区/既有多层住宅/住宅}{加装/增设}电梯
back-streets | 背街小巷改造 | Back streets renovated | 条 count nl | {背街小巷/小街小巷}{/整治/提升改造/提升} 街巷{改造/整治}
village-plans | 村庄规划 | Village plans | 个 count nl | {多规合一/实用性/多规合一实用性}村庄规划{/编制} 村庄规划{编制/}
villages-tidied | 村庄整治 | Villages tidied | 个 count nl | {人居环境/农村人居环境/环境/环境综合}整治村 {农村环境/村庄环境/农村环境连片/农村人居环境/农村环境综合}整治
house-facades | 房屋立面改造 | House fronts renewed | 户 count nl | {外/建筑/农房/房屋外/}立面{改造/整治} {民居/农房风貌/农房外立面/房屋风貌}改造 风貌改造
walls-painted | 墙体粉刷 | Walls painted | 平方米 area nl | {墙面/外墙}{粉刷/美化} 粉刷{墙体/墙面/外墙}
wall-murals | 墙体彩绘 | Murals | 平方米 area nl | 文化墙{面积/} {彩绘/墙绘}{面积/} 墙绘
city-cases-rate | 城管案件办结率 | City management cases closed | % share gl | {数字城管/城市管理/数字化城管}{案件/}{办结/结案}率
property-coverage | 物业管理覆盖率 | Share of estates with management | % share gl | {小区/住宅小区/居民小区}物业{管理/服务/}覆盖率 物业{服务/}覆盖率
broadband-rate | 宽带覆盖率 | Broadband coverage | % share gl | {行政村/农村/光纤/自然村}{宽带/光纤/光纤网络/宽带网络}{覆盖/通达/入户}率 行政村通宽带率 光纤{覆盖/入户}率
household-broadband-rate | 家庭宽带普及率 | Share of households with broadband | % share gl | {家庭/固定/}宽带{家庭/}普及率 固定宽带家庭普及率 互联网普及率
five-g-coverage | 5G网络覆盖率 | 5G coverage | % share gl | 5G{信号/}覆盖率 {行政村/镇区}5G{网络/}{覆盖/通达}率
five-g-users-rate | 5G用户普及率 | Share of 5G users | % share gl | 5G普及率
green-buildings | 绿色建筑占比 | Share of green buildings | % share gl | {新建/城镇新建/}绿色建筑{面积/}{占比/比例} {城镇新建建筑中/新建建筑中}绿色建筑{面积/}占比 城镇绿色建筑占新建建筑比重
prefab-buildings | 装配式建筑占比 | Share of prefabricated buildings | % share gl | 装配式建筑{面积占比/比例/占新建建筑比例/占新建建筑面积比例} 新建装配式建筑占比
port-throughput | 港口货物吞吐量 | Port throughput | 吨 mass grl | {港口/货物}吞吐量 港口年吞吐量
`;
