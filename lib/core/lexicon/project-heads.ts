import type { ProjectKind } from '../model.ts';

/** The words that call a thing a project. */
export const KIND_WORDS: readonly string[] = ['项目', '工程'];

const list = (words: string): string[] => words.trim().split(/\s+/);

/** What is built: the last word of a facility's name, by the kind of project that building it is. */
const FACILITIES: readonly (readonly [ProjectKind, string])[] = [
  [
    'construction',
    '中心 度假中心 展示中心 文化中心 活动中心 健身中心 服务中心 养老服务中心 购物中心 体验中心 研发中心 培训中心 交易中心 康复中心 颐养中心 照料中心 日间照料中心 文体中心 文化活动中心 客厅 学校 小学 中学 高中 初中 学院 校区 职校 幼儿园 托育园 卫生院 卫生室 医院 分院 敬老院 养老院 福利院 颐养院 幸福院 变电站 电站 水厂 饮用水厂 自来水厂 净水厂 污水处理厂 污水处理站 处理厂 处理站 处理中心 中转站 填埋场 焚烧厂 垃圾站 加油站 加气站 充电站 充电桩 泵站 水闸 ' +
      '公路 国道 省道 县道 乡道 村道 旅游路 产业路 机耕路 环线 大道 大街 街道 道路 环路 外环路 路网 路桥 断头路 通道 高速 高速公路 快速路 快速通道 快线 铁路 高铁 城际铁路 客运专线 客专 轻轨 桥梁 大桥 隧道 连接线 联络线 复线 匝道 互通 出入口 码头 港口 航道 机场 管网 管线 管廊 水库 水渠 干渠 支渠 渠道 灌区 堤防 河堤 大堤 护岸 护坡 拦河坝 山塘 水系 蓄水池 水池 ' +
      '厕所 浴室 水源地 油路 路灯 人行道 主管 干管 主管道 供水主管 输水管道 供水管道 供水管网 广场 公园 游园 绿地 绿道 步道 栈道 驿站 景观带 风景带 风光带 绿化带 生态廊道 长廊 农贸市场 集贸市场 批发市场 专业市场 交易市场 果蔬市场 水果市场 建材市场 家具市场 茶叶市场 药材市场 牲畜市场 花卉市场 商场 商城 商贸城 综合体 商业街 商业区 步行街 美食街 老街 酒店 宾馆 饭店 度假区 度假村 度假酒店 景区 风景区 旅游区 风景名胜区 露营地 营地 乐园 博物馆 纪念馆 图书馆 文化馆 展馆 展览馆 展示馆 科普馆 陈列馆 体验馆 村史馆 ' +
      '美术馆 科技馆 规划馆 故居 剧院 影院 大舞台 戏台 体育馆 体育场 体育公园 球场 足球场 篮球场 游泳馆 文化站 文化礼堂 大礼堂 文体中心 综合楼 教学楼 实验楼 宿舍楼 办公楼 住院楼 门诊楼 大楼 食堂 安置房 安置区 安置点 安置小区 住宅小区 公寓 公租房 廉租房 保障房 停车场 停车楼 车站 客运站 公交站 火车站 高铁站 枢纽 派出所 法庭 病房楼 病区 新园 新院 新馆 园博园 市民中心 档案馆 体育中心 康复中心 消防站 消防救援站 ' +
      '冷库 冷藏库 保鲜库 冰温库 气调库 恒温库 仓库 粮库 粮仓 储备库 基站 陵园 公墓 骨灰堂 殡仪馆 公厕 垃圾场 体育健身中心 大厦 会展中心 游客中心 集散地 花海 民宿村 民宿集群 植物园 动物园 供水站 水塔 村部 新村 安居房 跑道 操场 运动场 田径场 周转房 用房 业务用房 宿舍 校舍 活动室 文化室 阅览室 护理院 养护院 康养院 互助院 发热门诊 门诊部 输变电 防波堤 防洪墙 挡墙 渡槽 渡口 隧洞 机电井 渔港 锚地 高架 立交 堆场 货场 站场 起降点 起降场 泊位 书院 书屋 书房 城市书房 卫生站 提灌站 抽水站 排涝站 排灌站 取水口 污水处理设施 输电线路 供电线路 配电线路 徒步线 养老服务综合体 祠堂 纪念碑 滑雪场 索道 酒庄 苗圃 林场 小镇 康养城 文旅城 旅游城 汽车城 建材城 家居城 商业城 影视城 美食城 古城 商住楼 商贸区 站前广场 牌坊 新校 新校区 新院区 院区 还迁房 回迁房 经济区 新城 新区 服务区 停靠站 候车亭 活动场 文化活动场 表演场 演艺场 健身场 休闲场 晾晒场 训练场 商品房 连接道 便道 旅游道 快车道 慢车道 骑行道 自行车道 登山道 健身道 漫道 智慧城 机电城 五金城 汽配城 服装城 大学城 科学城 科技城 家具城 小商品城 花木城 石材城 陶瓷城 灯饰城 茶城 药城 轻纺城 纺织城 电商城 装饰城 物流城 健康城 教育城 观景台 农场 茶园 果园 花园小区 街区 特色街区 风貌区 湿地 涵洞 滨水景观 走廊 廊道 研发总部 区域总部 总部 观景平台 亲水平台 作业平台 停机坪 产业园 物流园 产业园区 物流园区 集中区 园区 企业园 物流港 物流中心 集散中心 示范园',
  ],
  [
    'industry',
    '工业园 科技园 创业园 创新园 孵化园 工业园区 加工园区 双创园 电商园 小微园 产业城 生产基地 加工基地 产业基地 孵化基地 物流基地 制造基地 加工厂 处理工厂 水泥厂 电厂 热电厂 发电厂 养殖厂 工厂 厂房 标准厂房 车间 扶贫车间 生产线 流水线 数据中心 仓储中心 配送中心 计算中心 ' +
      '加工中心 育苗中心 烘干中心 分拣中心 矿山 采石场 光伏电站 储能电站 风电场 光伏园 养殖场 养猪场 猪场 牛场 羊场 鸡场 屠宰场 工坊 农民创业园 综合市场 搅拌站 装备园 食品园 化工园 产业社区 智造园 总部经济园 总部基地 油库 气站 养殖平台 海洋牧场 牧场 养牛场 养羊场 养鸡场 种畜场 代养场 托养场 种猪场 繁育场 奶牛场 罐区 烘干房',
  ],
  [
    'programme',
    '种植基地 养殖基地 育肥基地 繁育基地 良种基地 育苗基地 制种基地 研学基地 实训基地 教育基地 采摘园 示范基地 基地 示范区 示范带 示范片 示范村 产业带 推进区 先行区 田园综合体 高标准农田 农业园 农业公园 生态园 循环园 茶旅园',
  ],
];

/** Head word → kind. */
export const FACILITY_HEADS: ReadonlyMap<string, ProjectKind> = new Map(
  FACILITIES.flatMap(([kind, words]) => list(words).map((word): [string, ProjectKind] => [word, kind])),
);

/** Heads of one character: they count only after a name (柳溪路, 东门桥), and never where the word is one of `ONE_CHARACTER_STOPS`. */
export const ONE_CHARACTER_HEADS: ReadonlyMap<string, ProjectKind> = new Map(
  [...'路桥街渠闸坝堤港站楼馆园苑塔寺库塘段线']
    .map((character): [string, ProjectKind] => [character, 'construction' as ProjectKind])
    .concat([...'厂矿'].map((character): [string, ProjectKind] => [character, 'industry'])),
);

/** Things that nearly always carry a name: a noun right before one of them is that name (狮子桥, 石鼓小学). */
export const NAMED_FACILITIES: ReadonlySet<string> = new Set(
  list(
    '水库 小学 中学 完小 学校 大桥 桥 路 街 大道 大街 隧道 互通 干渠 支渠 灌区 河 溪 江 湖 山塘 电站 泵站 排灌站 电排站 卫生院 敬老院 大坝 码头 渡口 林场 农场 渔场 景区 风景区 古镇 古村 村 社区 小区 大厦 寺 水闸 涵洞 煤矿 铁矿 北路 南路 东路 西路 中路',
  ),
);

/** Words that end in such a character and name nothing that is built. */
export const ONE_CHARACTER_STOPS: ReadonlySet<string> = new Set(
  list(
    '险段 工段 专线 支线 一线 生产线 流水线 产业线 主线 底线 红线 战线 在线 上线 下线 沿线 无线 有线 光线 视线 曲线 阵线 路线 航线 火线 前线 后线 生命线 高压线 天际线 电线 杆线 管线 岸线 防线 思路 出路 道路 线路 网路 一路 门路 套路 同路 公路 铁路 退路 新路 老路 小路 之路 水路 陆路 走路 让路 铺路 修路 迷路 后路 回路 电路 沿路 上路 下路 半路 富路 财路 富民路 致富路 双路 丝绸之路 一带一路 ' +
      '家园 校园 田园 花园 后花园 公园 菜园 庄园 乐园 小菜园 微菜园 小三园 三园 园 幼儿园 开街 桥 路 街 渠 站 楼 馆 库 段 阶段 时段 手段 路段 地段 河段 片段 标段 学段 厂 矿 工矿 桥梁 人才库 项目库 储备库 数据库 信息库 题库 智库 专家库 资源库 入库 出库 在库 国库 金库 车库 ' +
      '网站 站 一站 车站 工作站 党建站 服务站 实践站 高楼 上楼 大街小巷 背街 沿街 临街 大街 堤 坝 闸 塘 山塘 水塘 池塘 荷塘 塔 寺 港 香港 电厂 工厂 水厂 进厂 建厂 办厂 农家乐园 精神家园 美丽家园 示范园',
  ),
);

/** Parts of a work, as they stand behind its name. */
export const PART_WORKS: ReadonlySet<string> = new Set([
  '主体工程',
  '土建工程',
  '桩基工程',
  '基础工程',
  '附属工程',
  '路基工程',
  '路面工程',
  '土石方工程',
  '结构工程',
  '安装工程',
  '室外工程',
  '基坑工程',
  '桥涵工程',
  '收尾工程',
]);

/** What is done to something that is there, as the last word of a name without a kind word. */
export const ACTIVITY_HEADS: ReadonlySet<string> = new Set(
  list(
    '改造 提升 改造提升 提升改造 提质改造 扩建 新建 改建 改扩建 迁建 重建 续建 复绿 硬化 加固 除险加固 绿化 亮化 美化 刷黑 拓宽 拓宽改造 升级改造 改造升级 扩容 扩容提质 提质扩容 疏浚 清淤 综合整治 整治 治理 综合治理 修复 生态修复 修缮 整修 搬迁 迁移 ' +
      '拆除 综合开发 提标改造 入地 整体搬迁 优化升级 扩容改造 改线 护岸 复垦 迁厂扩建 技改 扩能 异地新建 易地新建 易地搬迁 白改黑 美化亮化 更新 城市更新 更新改造 有机更新 二期 一期 三期 四期 首期 ' +
      '西延 东延 南延 北延 西移 东移 南移 北移 外移 中修 大中修 延伸段 东扩 西扩 南扩 北扩 改扩建 衬砌 除险 消险 防渗 翻修 翻新 大修 增容 扩区 扩园 扩产 保护修复 提标 提标扩建 提质 雨污分流 延伸 延长 复建 还建 加层 加宽 迁改 避让 搬迁避让 封场 加装电梯 外立面改造 强弱电入地 管线下地 油化 黑底化 截污 截污纳管 黑臭水体治理',
  ),
);

/** Cut off a name's front end in mid-name, these part a verb from a subject (石桥村 | 新建 | 广场). */
export const PARTING_VERBS: ReadonlySet<string> = new Set(
  list('新建 扩建 改建 改扩建 修建 兴建 迁建 重建 续建 建设 规划建设 开工建设 增建 启动 规划 铺设 安装 流转 开展 发展 完善 优化'),
);

/** Heads of which every township has many: without a name before them they are kinds of things, not projects (雨污管网). */
export const CLASS_HEADS: ReadonlySet<string> = new Set(
  list(
    '管网 管线 道路 公路 街道 环线 渠道 水渠 支渠 护岸 护坡 挡墙 步道 绿道 绿地 绿化带 用房 宿舍 充电桩 公厕 山塘 蓄水池 水池 停车场 路网 桥梁 车间 扶贫车间 生产线 厂房 仓库 冷库 管廊 路灯 油路 人行道 厕所 浴室',
  ),
);

/** Heads that plans give to what they hope to become as often as to what they build. */
export const ASPIRATIONAL_HEADS: ReadonlySet<string> = new Set(
  list(
    '经济区 新城 新区 基地 示范区 示范带 示范园 示范基地 示范村 示范片 先行区 推进区 中心 枢纽 通道 集散地 乐园 街区 客厅 湿地 风貌区 产业带 产业城 新村 生产基地 产业基地 教育基地 集中区 生态园 营地 旅游区 校区 学院 服务区 水系 段 花海 物流港 总部基地 总部 研学基地 实训基地 走廊 廊道 小镇 海洋牧场 集散中心 民宿村 农场',
  ),
);

/** The stages that a large project is built in. */
export const PHASES: ReadonlySet<string> = new Set(['一期', '二期', '三期', '四期', '首期']);

/** Behind a name these make a project of it: stages, and works that are done to nothing but things. */
export const WORKS_OF_THEMSELVES: ReadonlySet<string> = new Set([
  ...PHASES,
  ...list(
    '扩建 改建 改扩建 迁建 重建 复建 还建 技改 扩产 扩能 油化 白改黑 黑底化 刷黑 拓宽 拓宽改造 截污纳管 雨污分流 除险加固 修缮 衬砌 疏浚 清淤 大修 中修 大中修 西移 东移 南移 北移 外移 西延 东延 南延 北延 异地新建 易地新建 开发 综合开发',
  ),
]);

/** Fields that grow by the 亩: an area behind them says how much was planted, not how large one of them is. */
export const PLANTED_HEADS: ReadonlySet<string> = new Set(list('茶园 果园 苗圃 林场 农场 花海'));

/** What a town has one of: among projects its kind is its name. */
export const ONLY_ONES: ReadonlySet<string> = new Set(
  list(
    '植物园 动物园 园博园 会展中心 市民中心 体育馆 体育中心 博物馆 图书馆 科技馆 美术馆 档案馆 规划馆 文化馆 污水处理厂 填埋场 殡仪馆 客运站 火车站 机场',
  ),
);

/** Rooms of a factory: that one of them is ready is news of the factory. */
export const PARTS_OF_FACTORIES: ReadonlySet<string> = new Set(list('车间 厂房 生产线'));
