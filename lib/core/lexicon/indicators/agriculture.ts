/** 农业: crops, livestock, land, village economy, rural revival. The line format is told in vocabulary.ts. */
export const AGRICULTURE = `
agricultural-output | 农业总产值 | Gross agricultural output | 亿元 money grl | {农林牧渔业/农林牧渔/农林牧副渔/大农业/农牧渔业/农牧业/农业经济}{总产值/产值} 农业{产值/生产总值}
+ 农林牧渔服务业总产值
agricultural-value-added | 农业增加值 | Agricultural value added | 亿元 money grl | {农林牧渔业/农林牧渔/农牧渔业/农林牧渔服务业}增加值
summer-grain-area | 夏粮面积 | Sown area of summer grain | 亩 area grl | 夏粮{播种/种植/收获}面积
autumn-grain-area | 秋粮面积 | Sown area of autumn grain | 亩 area grl | 秋粮{播种/种植}面积
machinery-power | 农机总动力 | Total power of farm machines | 千瓦 power gnl | {农业机械/农机}总动力
crop-sown-area | 农作物播种面积 | Sown area of crops | 亩 area grl | {农作物/作物}{总播种/种植/总播}面积 总播种面积
grain-sown-area | 粮食播种面积 | Sown area of grain | 亩 area grl | 粮食{作物/}{播种/种植/播种总/种植总}面积 粮食{/作物/生产}面积 粮食播面 {粮食/粮食作物}{种植/播种}
grain-output | 粮食产量 | Grain output | 吨 mass grl | 粮食{总产/总产量/生产总量} 全年粮食{/总}产量
grain-capacity | 粮食综合生产能力 | Grain production capacity | 吨 mass gl | 粮食{产能/生产能力/综合产能}
grain-yield | 粮食单产 | Grain yield | 公斤/亩 yield grl | 粮食{平均/}{亩产/单产} 粮食亩均产量
summer-grain-output | 夏粮产量 | Summer grain output | 吨 mass grl | 夏粮{总产/总产量}
autumn-grain-output | 秋粮产量 | Autumn grain output | 吨 mass grl | 秋粮{总产/总产量}
rice-area | 水稻种植面积 | Area of rice | 亩 area grl | 水稻{/播种/栽插}面积 稻谷{/播种/种植}面积 水稻种植 =水稻
early-rice-area | 早稻种植面积 | Area of early rice | 亩 area grl | 早稻{/播种}面积 早稻{播种/种植} =早稻
late-rice-area | 晚稻种植面积 | Area of late rice | 亩 area grl | 晚稻{/播种}面积 晚稻{播种/种植} =晚稻
ratoon-rice-area | 再生稻面积 | Area of ratoon rice | 亩 area grl | 再生稻{种植面积/} 蓄留再生稻
rice-output | 稻谷产量 | Output of rice | 吨 mass grl | {稻谷/水稻}{总产/总产量/产量}
wheat-area | 小麦种植面积 | Area of wheat | 亩 area grl | {小麦/冬小麦}{播种/}面积 冬小麦种植面积 小麦{种植/播种} =小麦
wheat-output | 小麦产量 | Output of wheat | 吨 mass grl | 小麦{总产/总产量}
maize-area | 玉米种植面积 | Area of maize | 亩 area grl | 玉米{播种/}面积 玉米{种植/播种} =玉米
maize-soybean-strips-area | 大豆玉米带状复合种植 | Strip intercropping of soybean and maize | 亩 area gnl | 大豆玉米带状复合种植面积
+ {玉米大豆/大豆玉米}{带状/}复合种植{面积/} 带状复合种植{面积/}
soybean-area | 大豆种植面积 | Area of soybean | 亩 area grl | 大豆{播种/}面积 大豆{种植/播种/扩种} =大豆
potato-area | 马铃薯种植面积 | Area of potato | 亩 area grl | {马铃薯/洋芋/土豆}{/播种/种植}面积 {马铃薯/洋芋}种植 =马铃薯
oil-crop-area | 油料种植面积 | Area of oil crops | 亩 area grl | {油料/油料作物}{/播种/种植}面积 油料{作物/}种植
oil-crop-output | 油料产量 | Output of oil crops | 吨 mass grl | 油料{总产/总产量/作物产量}
rapeseed-area | 油菜种植面积 | Area of rapeseed | 亩 area grl | {油菜/冬油菜/油菜籽}{/播种/种植}面积 {油菜/冬油菜}{种植/播种} =油菜 =冬油菜
peanut-area | 花生种植面积 | Area of peanut | 亩 area grl | 花生{/播种}面积 花生种植 =花生
cotton-area | 棉花种植面积 | Area of cotton | 亩 area grl | 棉花{播种/}面积 棉花种植 =棉花
cotton-output | 棉花产量 | Output of cotton | 吨 mass grl | 棉花{总产/总产量} 皮棉{总产/产量/总产量}
sugarcane-area | 甘蔗种植面积 | Area of sugar cane | 亩 area grl | {甘蔗/糖料蔗}{/种植}面积 {甘蔗/糖料蔗}种植 =甘蔗 =糖料蔗
vegetable-area | 蔬菜种植面积 | Area of vegetables | 亩 area grl | 蔬菜{/播种/复种}面积 蔬菜{种植/基地/基地面积} =蔬菜
vegetable-output | 蔬菜产量 | Output of vegetables | 吨 mass grl | 蔬菜{总产/总产量}
facility-vegetable-area | 设施蔬菜面积 | Area of vegetables under cover | 亩 area grl | 设施蔬菜{/种植面积/基地} 大棚蔬菜{/面积/种植面积}
fruit-area | 水果种植面积 | Area of fruit | 亩 area grl | {水果/林果/果品}{种植/栽植/}面积 {林果/水果}{基地/种植/栽植} 果园{/面积/总面积} =水果 =林果
fruit-output | 水果产量 | Output of fruit | 吨 mass grl | {水果/果品/林果}{总产/总产量/产量}
tea-area | 茶园面积 | Area of tea | 亩 area grl | {茶叶/茶园}{种植/基地/}面积 茶叶{种植/基地} 生态茶园{/面积} =茶园
tea-output | 茶叶产量 | Output of tea | 吨 mass grl | 茶叶{总产/总产量} 干茶产量
tobacco-area | 烤烟种植面积 | Area of tobacco | 亩 area grl | {烤烟/烟叶/黄烟}{移栽/种植/栽种/}面积 {烤烟/烟叶/黄烟}{种植/移栽} =烤烟
tobacco-purchase | 烟叶收购量 | Tobacco purchased | 担 mass grl | {烤烟/烟叶}{收购/产量/总产量} 烤烟收购量 收购{烟叶/烤烟}
herb-area | 中药材种植面积 | Area of medicinal herbs | 亩 area grl | {中药材/道地药材/药材/中草药}{/种植}面积 {中药材/中草药/道地药材}{种植/基地/种植基地} =中药材
mushroom-area | 食用菌种植面积 | Area of edible fungi | 亩 area grl | 食用菌{/种植总/总/栽培}面积
mushroom-scale | 食用菌种植规模 | Bags of edible fungi | 袋 count gnl | 食用菌{规模/生产规模/袋数/种植/栽培/生产}
mulberry-area | 桑园面积 | Area of mulberry | 亩 area gnl | {桑园/蚕桑/桑树}{种植/基地/}面积 =桑园
cocoon-output | 蚕茧产量 | Output of cocoons | 吨 mass grl | {鲜茧/蚕茧}{总产/总产量/产量}
oil-tea-area | 油茶种植面积 | Area of oil-tea camellia | 亩 area gnl | {油茶/油茶林}{面积/种植/基地} =油茶 =油茶林
oil-tea-new | 油茶新造 | Oil-tea camellia planted | 亩 area nl | {新造/新增}油茶{林/} 油茶{林新造/新造林}
oil-tea-improved | 低产油茶林改造 | Poor oil-tea forest improved | 亩 area nl | {油茶低产林/油茶林}改造 低产油茶林 油茶低改
walnut-area | 核桃种植面积 | Area of walnut | 亩 area gnl | 核桃{/栽植}面积 核桃{种植/基地/栽植} =核桃
prickly-ash-area | 花椒种植面积 | Area of prickly ash | 亩 area gnl | 花椒{/栽植}面积 花椒{种植/基地/栽植} =花椒
bamboo-area | 竹林面积 | Area of bamboo | 亩 area gnl | {毛竹/毛竹林}面积 =毛竹林
bamboo-improved | 竹林改造 | Bamboo improved | 亩 area nl | {毛竹/竹林/毛竹林}低改 毛竹林改造 丰产竹林
nursery-area | 苗木花卉面积 | Area of nursery and flowers | 亩 area gnl | {花卉苗木/苗木/花卉/苗木花卉}{种植/基地/}面积 {花卉苗木/苗木花卉/苗木/花卉}{种植/基地}
facility-farming-area | 设施农业面积 | Area of farming under cover | 亩 area gnl | 设施农业{种植面积/}
greenhouse-area | 大棚面积 | Area of greenhouses | 亩 area gnl | {温室/温室大棚/钢架大棚/蔬菜大棚/大棚种植}面积
greenhouses | 温室大棚 | Greenhouses | 座 count gnl | {日光温室/连栋温室/智能温室/连栋大棚/钢架大棚/蔬菜大棚/日光温室大棚/智能大棚/设施大棚/标准化大棚} 冬暖{式大棚/棚} =温室 =大棚
pigs-slaughtered | 生猪出栏 | Pigs slaughtered | 头 count grl | {生猪/肉猪}{年/}出栏{/量/头数} 出栏{生猪/肉猪/育肥猪}
pigs-in-stock | 生猪存栏 | Pigs in stock | 头 count grl | 生猪{年末/}存栏{/量/头数} 存栏生猪
pigs-raised | 生猪饲养量 | Pigs raised | 头 count grl | 生猪{养殖量/饲养/养殖规模/养殖}
sows-in-stock | 能繁母猪存栏 | Breeding sows in stock | 头 count grl | {能繁/}母猪{存栏/保有/存栏保有/存}量 能繁母猪{/存栏数} 存栏能繁母猪
cattle-slaughtered | 肉牛出栏 | Beef cattle slaughtered | 头 count grl | {牛/肉牛/黄牛}出栏{/量} 出栏{肉牛/黄牛}
cattle-in-stock | 牛存栏 | Cattle in stock | 头 count grl | {牛/肉牛/黄牛}存栏{/量} 存栏{肉牛/黄牛}
cattle-raised | 肉牛饲养量 | Cattle raised | 头 count grl | {肉牛/牛}{饲养/养殖}量 肉牛{养殖/饲养}
dairy-cattle-in-stock | 奶牛存栏 | Dairy cattle in stock | 头 count grl | 奶牛{存栏量/存栏数} 存栏奶牛
sheep-slaughtered | 羊出栏 | Sheep and goats slaughtered | 只 count grl | {羊/肉羊/山羊/羊只}出栏{/量} 出栏{肉羊/山羊}
sheep-in-stock | 羊存栏 | Sheep and goats in stock | 只 count grl | {羊/肉羊/山羊/羊只}存栏{/量} 存栏{肉羊/山羊}
sheep-raised | 羊饲养量 | Sheep and goats raised | 只 count grl | {羊/肉羊/羊只/山羊}{饲养/养殖}量 肉羊{养殖/饲养}
poultry-slaughtered | 家禽出栏 | Poultry slaughtered | 羽 count grl | {家禽/禽类}出{栏/笼}{/量} {出栏/出笼}{家禽/禽类}
poultry-in-stock | 家禽存栏 | Poultry in stock | 羽 count grl | {家禽/禽类}存{栏/笼}{/量} {存栏/存笼}家禽
poultry-raised | 家禽饲养量 | Poultry raised | 羽 count grl | {家禽/禽类}{饲养/养殖}{/量/规模}
livestock-farms | 规模养殖场 | Livestock farms above the threshold | 个 count gnl | 畜禽规模{化/}养殖场 {规模化/标准化规模/标准化}养殖场
farming-estates | 规模养殖小区 | Farming estates | 个 count gnl | {规模养殖园区/养殖小区/标准化养殖小区}
meat-output | 肉类产量 | Output of meat | 吨 mass grl | 肉类{总产/总产量}
egg-output | 禽蛋产量 | Output of eggs | 吨 mass grl | 禽蛋{总产/总产量}
milk-output | 奶产量 | Output of milk | 吨 mass grl | {牛奶/鲜奶/奶类/生鲜乳}{总产/总产量/产量}
aquatic-output | 水产品产量 | Output of aquatic products | 吨 mass grl | {水产品/水产/渔业}{总产/总产量/产量}
aquaculture-area | 水产养殖面积 | Area of aquaculture | 亩 area grl | {淡水/海水/渔业/鱼类}养殖面积 养殖水面{/面积} 水产养殖
rice-fishery-area | 稻渔综合种养面积 | Area of combined rice and fish farming | 亩 area gnl | {稻渔/稻虾/稻鱼/稻田}{综合种养/共作/共生/养殖}{/面积}
+ 稻{渔/虾/鱼/田}综合种养{基地/}面积
high-standard-farmland | 高标准农田 | High-standard farmland | 亩 area gnl | 高标准农田{建设/面积/建设面积/建设任务/项目面积/改造提升/改造} 高标准基本农田{/建设/面积} 高标准粮田
arable-land | 耕地保有量 | Arable land kept | 亩 area grl | 耕地{保护面积/保护目标/面积保有量}
arable-area | 耕地面积 | Arable area | 亩 area grl | 耕地总面积 现有耕地
arable-land-gained | 新增耕地 | Arable land gained | 亩 area nl | 新增耕地{面积/数量} 补充耕地{面积/} 垦造耕地
arable-land-restored | 恢复耕地 | Arable land restored | 亩 area nl | 恢复耕地面积 耕地恢复{面积/}
paddy-gained | 旱地改水田 | Dry land turned to paddy | 亩 area nl | 旱改水{面积/} 垦造水田
balance-quota | 占补平衡指标 | Quota of arable land | 亩 area nl | {耕地占补平衡/新增耕地}指标 耕地占补平衡
abandoned-land-recovered | 撂荒地复耕 | Abandoned land tilled again | 亩 area nl | {撂荒/抛荒}{地/耕地/土地}{/整治/治理/复耕复种/复耕/复垦/面积/利用} 复耕复种{/面积}
+ 复耕{撂荒地/面积}
non-grain-land-restored | 耕地“非粮化”整治 | Arable land returned to grain | 亩 area nl | {耕地/}非粮化{整治/整改/耕地/整治优化}{面积/}
forest-to-arable | 退林还耕 | Forest returned to tillage | 亩 area nl | 退林还耕面积 退林还粮
basic-farmland | 永久基本农田 | Permanent basic farmland | 亩 area rl | 永久基本农田{面积/保护面积/保有量/划定面积} 基本农田{/面积/保护面积}
land-consolidation | 土地整治 | Land consolidation | 亩 area nl | {农村土地/土地/农用地}{整治/整理/综合整治}{/面积/规模} 全域土地{/综合}整治{/面积} 土地开发整理
land-reclaimed | 土地复垦 | Land reclaimed | 亩 area nl | {宅基地/建设用地/土地/工矿/拆旧}复垦{/面积} 复垦{土地/面积}
land-transfer | 土地流转面积 | Farmland transferred | 亩 area gnl | {土地/农村土地/耕地/承包地/农村承包地/土地经营权}流转{/面积/总面积} 流转{土地/耕地/承包地/农田/土地面积} 流转面积
land-transfer-rate | 土地流转率 | Share of farmland transferred | % share gl | {土地/耕地/农村土地/承包地}流转{率/比例}
land-trusteeship | 土地托管面积 | Farmland under trusteeship | 亩 area gnl | {土地/耕地/农田}{托管/全托管/生产托管}{/服务面积/服务} {农业/}生产托管{/服务}{/面积} 托管{土地/耕地}
large-scale-farming-area | 规模经营面积 | Area farmed on a large scale | 亩 area gnl | {适度/土地/农业/粮食/农业适度/土地适度}规模经营{/面积}
large-scale-farming-rate | 规模经营比重 | Share of land farmed on a large scale | % share gl | {农业/土地/适度/}规模经营{率/比例/占比} {农业/土地/适度}规模经营比重
irrigated-area | 有效灌溉面积 | Irrigated area | 亩 area gnl | 农田{有效/}灌溉面积 =灌溉面积
irrigated-area-improved | 改善灌溉面积 | Irrigation improved | 亩 area nl | {恢复/恢复和改善/新增和改善/新增、改善/新增改善}{有效/}灌溉面积
water-saving-irrigation-area | 节水灌溉面积 | Area of water-saving irrigation | 亩 area gnl | {高效/}节水灌溉{/面积} 高效节水{农业/农田}{/面积} 高效节水面积
fertigation-area | 水肥一体化面积 | Area of drip fertigation | 亩 area gnl | 水肥一体化
canals-built | 渠道 | Canals and ditches | 公里 length gnl | {水渠/沟渠/灌渠/灌溉渠/灌溉渠道/排水渠/防渗渠/排灌渠/排水沟/灌排渠道} 渠道{衬砌/硬化/改造/防渗/维修/长度}
ditches-dredged | 沟渠清淤 | Ditches dredged | 公里 length nl | {渠道/灌渠/水渠/排水沟}{清淤/疏浚/清理} 沟渠{疏浚/清理/清淤疏浚} 清淤{沟渠/渠道/渠系} 疏浚{沟渠/渠道} 清理沟渠
ponds-improved | 山塘整治 | Ponds repaired | 口 count nl | {山塘/塘坝/堰塘/当家塘/山坪塘/坑塘/骨干山塘/病险山塘}{整治/维修/加固/清淤/除险加固/}
reservoirs-reinforced | 病险水库除险加固 | Reservoirs reinforced | 座 count nl | {小型/病险/小型病险/}水库{除险加固/维修加固/加固/维修养护} {病险/小型病险}水库
dykes-built | 堤防建设 | Dykes built or reinforced | 公里 length nl | {堤防/河堤/海塘/圩堤/防洪堤/江堤}{加固/整治/达标建设/除险加固/} 堤坝
revetments | 护岸建设 | Revetments built | 公里 length nl | {生态/河道}护岸 =护岸
pump-stations | 泵站 | Pumping stations | 座 count nl | {排灌站/电灌站/提灌站/抽水站/排涝站/排涝泵站/灌溉泵站/机埠}{/改造/更新改造/维修/建设} 泵站{改造/更新改造/维修/建设}
wells-drilled | 机井 | Wells with pumps | 眼 count nl | {机电井/农用机井/灌溉机井/机井建设/新打机井/新打机电井}
cisterns | 蓄水池 | Cisterns | 口 count nl | {蓄水池/水窖/集雨水窖/山地水池}{/建设}
farm-tracks | 机耕路 | Farm tracks | 公里 length nl | {机耕道/机耕路/生产路/田间道路/田间路/田间生产路}{硬化/建设/}
industry-roads | 产业路 | Roads to farms | 公里 length nl | 产业{道路/路硬化}
mechanization-rate | 农业机械化率 | Mechanisation of farming | % share gl | {主要农作物/农作物/主要农作物耕种收/农作物耕种收/耕种收}综合机械化{率/水平}
+ {主要农作物/农业/农作物/粮食}{生产/}{全程/}机械化{率/水平} 农机化率
rice-mechanization-rate | 水稻机械化率 | Mechanisation of rice farming | % share gl | 水稻{耕种收/生产/}{综合/全程/}机械化{率/水平} 水稻机插率
farm-machines | 农业机械 | Farm machines | 台 count gnl | {农机/农机具/大型农机具/大中型农机具/农机装备/农用机械/农机设备} {各类农机/大型农机} 农业机械(台套)
soil-testing-area | 测土配方施肥面积 | Area fertilised by soil test | 亩 area gnl | 测土配方{施肥/} 测土配方施肥技术推广面积
pest-control-area | 病虫害统防统治面积 | Area of joint pest control | 亩 area gnl | {病虫害/专业化/}统防统治{/面积} 绿色防控{面积/} 病虫害{绿色防控/防治}{/面积}
pest-control-rate | 统防统治覆盖率 | Coverage of joint pest control | % share gl | {病虫害/专业化/}统防统治{率/覆盖率} 绿色防控覆盖率 病虫害绿色防控覆盖率
green-manure-area | 绿肥种植面积 | Area of green manure | 亩 area gnl | 绿肥{/播种/种植} 绿肥{播种/}面积 紫云英{/种植面积}
winter-crop-area | 冬种面积 | Area of winter crops | 亩 area gnl | {秋冬种/冬季农业/冬种作物/秋冬种植/冬播}{/种植/}面积 =秋冬种 =冬种
improved-varieties-rate | 良种覆盖率 | Coverage of improved varieties | % share gl | {主要农作物/农作物/粮食/水稻/畜禽}良种{覆盖/普及/}率 良种率
family-farms | 家庭农场 | Family farms | 家 count gnl | 家庭{农牧场/牧场}
model-family-farms | 示范家庭农场 | Model family farms | 家 count gnl | 家庭农场示范场 示范性家庭农场
farmer-cooperatives | 农民专业合作社 | Farmers' cooperatives | 家 count gnl | {农民/农村/农业/专业/}合作社 {农民/}专业合作{组织/经济组织}
model-cooperatives | 示范合作社 | Model cooperatives | 家 count gnl | {示范社/合作社示范社/农民合作社示范社/农民专业合作社示范社/示范性合作社/示范农民专业合作社/示范专业合作社}
new-farming-entities | 新型农业经营主体 | New farming entities | 家 count gnl | {新型/农业/新型农业生产/新型农村}经营主体
large-farming-households | 种养大户 | Large farming households | 户 count gnl | {专业/种养殖/种植养殖/规模种养/种植}大户
grain-households | 种粮大户 | Large grain growers | 户 count gnl | 规模种粮{户/大户}
livestock-households | 养殖大户 | Large livestock keepers | 户 count gnl | 规模养殖户
agricultural-leading-enterprises | 农业龙头企业 | Leading agricultural enterprises | 家 count gnl | {农业/农业产业化/产业化/农业产业化重点/农业重点/}龙头企业
agro-processing-enterprises | 农产品加工企业 | Agricultural processing firms | 家 count gnl | {规模以上/}农{产品/副产品}{精深/}加工企业
agro-processing-rate | 农产品加工转化率 | Share of produce that is processed | % share gl | {农产品/主要农产品}{加工率/加工转化率}
modern-agri-parks | 现代农业产业园 | Modern farming parks | 个 count gnl | {现代农业/农业/现代农业示范/农业科技/特色农业}{产业园/园区/示范园/示范区/产业园区}
agri-bases | 农业示范基地 | Farming bases | 个 count gnl | {种植/农业/种养/特色种植/产业/特色产业/标准化种植/标准化生产/农业标准化/种养殖}{示范/}基地
green-certified-products | “两品一标”农产品 | Certified green and organic products | 个 count gnl | {两品一标/三品一标/三品}{/农产品/认证/产品/农产品认证}
green-food-products | 绿色食品 | Green food products | 个 count gnl | {绿色农产品/绿色食品}{/认证}
geographic-indications | 地理标志农产品 | Products of protected origin | 个 count gnl | {地理标志/农产品地理标志}{/产品/保护产品/证明商标/商标} {国家/}地标{农产品/产品/保护产品}
agri-product-pass-rate | 农产品质量抽检合格率 | Pass rate of farm produce | % share gl | {农产品/农产品质量安全/主要农产品/农产品质量}{抽检/检测/监测/抽样检测/例行监测}{总体/}合格率
+ 农产品合格率
animal-immunization-rate | 动物免疫密度 | Animal vaccination rate | % share gl | {重大动物疫病/动物疫病/动物/畜禽/动物强制/}{强制/}免疫{密度/率} 畜禽免疫覆盖率
cold-stores | 冷库 | Cold stores | 座 count gnl | {冷藏库/冷链仓库/保鲜库/气调库/恒温库/冷藏保鲜库/保鲜冷库}
cold-chain-facilities | 冷链设施 | Cold chain facilities | 个 count gnl | {仓储保鲜冷链/冷藏保鲜/冷链物流/农产品仓储保鲜冷链}设施
cold-storage-capacity | 冷库库容 | Volume of cold stores | 立方米 volume gnl | {冷库/冷链/冷藏}{库容量/容量/仓储容量/总容量/库容}
village-collective-income | 村集体经济收入 | Income of village collectives | 万元 money gl | {村/村级/农村}集体{经济/}{总/年/}收入 村集体{经济/}收入总额
+ {各村/行政村}集体{经济/}收入 集体{经济/}{总/}收入 村级收入
village-collective-operating-income | 村集体经营性收入 | Operating income of village collectives | 万元 money gl | {村/村级/农村}集体{经济/}经营{性/}收入 村级经营性收入
+ 集体{经济/}经营性收入 {各村/}经营性收入
village-collective-disposable-income | 村级可支配收入 | Disposable income of villages | 万元 money gl | 村{/级}集体{经济/}可支配收入 村可支配收入
strong-collective-villages | 集体经济强村 | Villages with strong collectives | 个 count gnl | {村级/村/}集体经济{强/达标/示范/}村 {经济强村/集体强村/集体经济百强村}
weak-collective-villages | 集体经济薄弱村 | Villages with weak collectives | 个 count rnl | {村级/村/}集体{/经济}{薄弱村/空壳村} {经济薄弱村/空壳村/薄弱村}
villages-below-100000 | 集体收入10万元以下村 | Villages with collectives below 100,000 yuan | 个 count rnl
+ {村集体/村级集体/村集体经济/集体经济/村级集体经济}收入10万元以下{的/}村 {村集体/集体/}经营性收入10万元以下{的/}村
collective-assets | 村集体资产 | Assets of village collectives | 万元 money gl | {农村/村级/}集体资产{/总额/总量} 村级集体资产 村集体{总/经营性}资产
dividend-payouts | 集体分红 | Dividends of village collectives | 万元 money gnl | {股份/村集体/合作社/社员/股民/股金}分红{/金额/资金/额}
strong-village-companies | 强村公司 | Village holding companies | 家 count gnl | 强村富民公司
village-workshops | 帮扶车间 | Village workshops | 个 count gnl | {扶贫/就业帮扶/就业扶贫}{车间/工坊}
common-prosperity-workshops | 共富工坊 | Common prosperity workshops | 个 count gnl | 共富工坊建设
revival-showcase-villages | 乡村振兴示范村 | Showcase villages of rural revival | 个 count gnl | 乡村振兴{样板/精品/示范}村 乡村振兴示范点
beautiful-villages | 美丽乡村 | Beautiful villages | 个 count gnl | 美丽{宜居乡村/宜居村庄/宜居村/村庄} 美丽乡村{建设村/示范村/示范点/建设点}
harmonious-villages | 和美乡村 | Harmonious villages | 个 count gnl | 宜居宜业和美乡村 和美乡村{示范村/建设村}
future-villages | 未来乡村 | Villages of the future | 个 count gnl | 未来乡村创建
beautiful-courtyards | 美丽庭院 | Beautiful courtyards | 户 count gnl | {美丽庭院/美丽屋场/最美庭院/五美庭院/美丽庭院示范户/庭院示范户}{/创建/建设}
specialised-villages | 一村一品专业村 | Villages with a trade of their own | 个 count gnl | 一村一品{示范村/村/示范村镇} {专业村/特色产业村/特色专业村}
online-shop-villages | 淘宝村 | Villages of online shops | 个 count gnl | {电商/电子商务}{专业/示范/}村
household-toilets | 户厕改造 | Household toilets rebuilt | 户 count nl | {农村/无害化/}{户厕/厕所/卫生厕所/旱厕/户用厕所}{改造/新改建/改建/改造提升} {农村/}改厕{任务/} =旱厕
+ {农村户厕/户厕/卫生户厕/户用厕所/户用卫生厕所/卫生厕所/无害化卫生厕所/无害化厕所}
toilets-put-right | 问题厕所整改 | Faulty toilets put right | 户 count nl | {问题户厕/问题厕所/农村问题厕所}{整改/}
sanitary-toilet-rate | 卫生厕所普及率 | Coverage of sanitary toilets | % share gl | {农村/农村无害化/无害化/农村户用/}{卫生厕所/卫生户厕}{普及率/覆盖率} {农村/}改厕{率/普及率}
public-toilets | 公共厕所 | Public toilets | 座 count gnl | {公厕/农村公厕/公共卫生厕所/农村公共厕所}
tourist-toilets | 旅游厕所 | Tourist toilets | 座 count gnl | {A级/}旅游厕所
dilapidated-houses | 农村危房改造 | Dilapidated rural houses rebuilt | 户 count nl | {危房/危旧房/农村危旧房/D级危房/C、D级危房}{改造/} 农村危房{改造任务/} 危房{加固改造/治理改造}
quake-proof-houses | 农房抗震改造 | Rural houses made quake-proof | 户 count nl | 抗震{农房改造/宜居农房改造/改造} 抗震宜居农房
poor-households | 贫困户 | Poor households | 户 count rl | 建档立卡{贫困/}户 农村贫困户
demolished-houses | 拆除空心房 | Derelict houses demolished | 平方米 area nl | {空心房/残垣断壁/破旧房/土坯房/废弃房屋/破旧房屋/旧房}{/拆除/整治}
+ 拆除{危房/危旧房/残垣断壁/土坯房/旧房/破旧房/废弃房屋}
relocated-households | 易地搬迁 | Households resettled | 户 count nl | {易地/移民/扶贫/易地扶贫/异地扶贫/生态移民/避险移民/避灾移民}搬迁{/安置} 搬迁{安置/}{户/群众/农户} 搬迁安置
households-lifted | 脱贫户 | Households lifted from poverty | 户 count nl | {脱贫/减贫}户 脱贫农户
poor-population | 贫困人口 | People in poverty | 人 people rl | {农村/建档立卡}贫困人口
people-lifted | 脱贫人口 | People lifted from poverty | 人 people nl | 减贫人口 {减贫/脱贫}
low-income-population | 低收入人口 | People on low incomes | 人 people rl | 农村低收入人口
poverty-rate | 贫困发生率 | Poverty rate | % share rl | 综合贫困发生率 农村贫困发生率
poverty-monitored | 防返贫监测对象 | Households watched against poverty | 户 count rnl | {防止返贫/脱贫/返贫/防返贫}{动态/}监测{对象/户} {监测户/监测对象/三类户}
poverty-loans | 小额信贷 | Small loans for households out of poverty | 万元 money gnl | {脱贫人口/扶贫/脱贫}小额{信贷/贷款} 小额{扶贫/}贷款
revival-funds | 衔接资金 | Funds linking poverty relief and revival | 万元 money gnl | {财政/中央/}衔接{推进乡村振兴补助/推进乡村振兴/补助/}资金
rural-revival-funds | 乡村振兴资金 | Funds for rural revival | 万元 money gnl | 乡村振兴专项资金
poverty-funds | 扶贫资金 | Funds for poverty relief | 万元 money gnl | {财政/专项/财政专项}扶贫资金
organic-products | 有机农产品 | Organic products | 个 count gnl | {有机农产品/有机食品/有机产品}{认证/}
arable-land-outflow-restored | 流出耕地整改 | Outflow of arable land put right | 亩 area nl | 流出耕地{/恢复/整改}{/面积} 耕地流出{整改/恢复}{/面积}
`;
