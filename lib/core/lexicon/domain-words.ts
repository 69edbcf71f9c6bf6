/**
 * Words of plan language that a general dictionary lacks or gives a wrong part of speech. Data only: extend it freely.
 *
 * One group is one part of speech (jieba's tag set: n noun, v verb, vn verbal noun, j abbreviation, d adverb, m number,
 * q measure word, f place or limit, b attribute, p preposition). A word that the dictionary has keeps its frequency
 * and takes the tag given here; a new word gets a frequency just high enough to be kept whole where it stands.
 * What belongs here is vocabulary that any plan may use, never the name of one place, project or company; and no word
 * that would swallow the unit or the limit of a number before it (亿元以上项目 would take 以上 from 5亿元以上项目).
 */

export interface DomainWordGroup {
  /** What the group is about; for the reader of this file. */
  readonly about: string;
  readonly tag: string;
  /** Words parted by white space. */
  readonly words: string;
}

export const DOMAIN_WORDS: readonly DomainWordGroup[] = [
  {
    about: '财政 fiscal indicators',
    tag: 'n',
    words: `财政总收入 财政收入 财政支出 地方财政收入 一般公共预算 一般公共预算收入 一般公共预算支出 公共财政预算收入 公共财政收入
      税收收入 非税收入 税收总额 政府性基金 政府性基金收入 专项资金 专项债券 专项债 上级资金 衔接资金 国有资产 三公经费 财政自给率`,
  },
  {
    about: '综合经济 output, income, trade',
    tag: 'n',
    words: `地区生产总值 生产总值 工农业总产值 社会总产值 农林牧渔业 三次产业 第一产业 第二产业 第三产业 一产 二产 三产
      人均可支配收入 可支配收入 居民人均可支配收入 农民人均纯收入 人均纯收入 社会消费品零售总额 社零总额 零售总额
      进出口总额 外贸进出口 外贸出口 实际利用外资 实际到位资金 到位资金 到位内资 社零额 限上社零额 限上企业 限上商贸企业 限额以上 电商销售额 网络零售额`,
  },
  {
    about: '投资与项目 investment and projects',
    tag: 'n',
    words: `固定资产投资 固投 民间投资 工业投资 技改投资 总投资 总投资额 投资额 年度投资 计划投资 有效投资 项目库 重点项目 重大项目
      重大产业项目 产业项目 民生项目 工业项目  签约项目 在建项目 续建项目 新建项目 储备项目 前期工作 双招双引 冷链 冷链物流
      招商引资 招商项目 招商活动 内资 外资 标准厂房 产业园 工业园区 产业园区 创业园 孵化园 开发区 小微企业园 工业用地 建设用地
      闲置土地 低效用地 土地指标`,
  },
  {
    about: '工业与企业 industry and companies',
    tag: 'n',
    words: `规上工业 规上企业 规上工业企业 规上工业总产值 规上工业增加值 规模工业 规模企业 规模工业增加值 规模工业总产值 规模以上工业
      规模以上企业 规模以上工业企业 规模以上工业增加值 规模以上工业总产值 高新增加值 战新增加值 工业增加值 工业总产值 工业产值 高新技术企业 高新技术产业
      科技型中小企业 中小企业 小微企业 民营企业 市场主体 经营主体 个体工商户 龙头企业 上市企业 瞪羚企业 单项冠军 专精特新企业
      战略性新兴产业 数字经济 云计算 产业链 产业集群 智能制造 智能化改造 技术改造 研发投入 技改投入 研发经费 单位能耗 能耗 亩均税收 亩均产值
      营商环境 放管服 绿色工厂 数字化车间 智能工厂`,
  },
  {
    about: '农业农村 farming and villages',
    tag: 'n',
    words: `乡村振兴 高标准农田 高标准基本农田 基本农田 永久基本农田 耕地保有量 撂荒地 抛荒地 粮食生产 粮食产量 粮食总产量 粮食种植面积
      粮食播种面积 播种面积 种植面积 双季稻 早稻 再生稻 油菜 油茶 茶园 经济作物 特色农业 现代农业 设施农业 农业产业化 农产品
      农业社会化服务 家庭农场 农民合作社 农民专业合作社 专业合作社 合作社 种养大户 生猪存栏 生猪出栏 存栏量 出栏量 年出栏 年存栏 能繁母猪 能繁母牛 能繁母羊 村集体 村集体经济
      村级集体经济 集体经济 集体经济收入 村集体经济收入 村级集体经济收入 村集体收入 经营性收入 薄弱村 示范村 美丽乡村 和美乡村
      美丽屋场 秀美屋场 幸福屋场 农村人居环境 人居环境 人居环境整治 土地流转 土地整治 土地整理 宅基地 农房 危房 农田水利 机耕道 山塘 水渠 渠道
      小型水库 三资 防返贫 防返贫监测 监测对象 监测户 脱贫户 脱贫人口 建档立卡 低收入农户 两不愁三保障 公益性岗位 公益岗位`,
  },
  {
    about: '建设与交通 building and roads',
    tag: 'n',
    words: `基础设施 配套设施 污水管网 雨污管网 供水管网 排水管网 管网 污水处理厂 污水处理站 污水处理设施 自来水厂 集中供水 安全饮水
      变电站 天然气管道 充电桩 路灯 停车位 停车场 公厕 户厕 农贸市场 老旧小区 棚户区 安置房 安置小区 安置区 安置点 保障性住房 公租房
      农村公路 四好农村路 通村公路 通组公路 乡道 县道 村道 断头路 破损路面 窄路加宽 危桥 临水临崖 安防设施 护栏 集镇 镇区 圩镇 城镇化率
      城镇化 特色小镇 国土空间规划 村庄规划 控制性详细规划 卫片执法 违章建筑 违法建筑 违法建设 违建 裸房 空心房`,
  },
  {
    about: '生态 environment',
    tag: 'n',
    words: `生态环境 生态文明 黑臭水体 农村生活污水 生活污水 生活垃圾 垃圾分类 垃圾中转站 畜禽养殖 养殖污染 面源污染 农业面源污染 秸秆禁烧
      空气质量 空气优良率 水质达标率 森林覆盖率 绿化率 造林面积 封山育林 森林防火 河长制 林长制 田长制 路长制 饮用水源地 饮用水水源地
      水土流失 地质灾害 地质灾害点 秸秆综合利用率 污水处理率 垃圾处理率 碳达峰 碳中和 十年禁渔`,
  },
  {
    about: '民生 livelihood',
    tag: 'n',
    words: `城镇新增就业 新增就业 失业率 登记失业率 就业岗位 零工市场 零就业家庭 农村劳动力 转移就业 城乡居民 居民养老保险 城乡居民养老保险
      养老保险 基本养老保险 医疗保险 城乡居民医保 居民医保 基本医疗保险 医保 新农合 参保率 参保人数 参合率 养老服务 养老机构 敬老院
      日间照料中心 颐养之家 居家养老 幸福食堂 老年食堂 特困人员 特困供养 低保户 低保对象 留守儿童 困境儿童 残疾人 退役军人
      卫生院 村卫生室 卫生室 家庭医生 签约率 幼儿园 公办幼儿园 学位 义务教育 控辍保学 文化站 农家书屋 文化广场 文体活动 惠民演出 适老化 助餐点 老年助餐点 防溺水 集中充电口 充电口
      新时代文明实践 新时代文明实践站 新时代文明实践所 移风易俗 志愿者 公共服务 获得感`,
  },
  {
    about: '治理与党建 governance and Party work',
    tag: 'n',
    words: `安全生产 生产安全事故 隐患排查 消防安全 道路交通安全 食品安全 应急救援 防汛抗旱 防灾减灾 平安建设 社会治理 基层治理
      网格化 网格化管理 网格员 综治中心 矛盾纠纷 信访积案 信访件 信访量 调解成功率 扫黑除恶 电信诈骗 反诈 刑事案件 刑事发案率 群众满意度 满意率
      满意度 雪亮工程 党建 基层党建 党风廉政 党风廉政建设 党支部 党员干部 村两委 村干部 后备干部 主题教育 意识形态 四风 巡察 党代会 人代会
      人大代表 政协委员 高质量发展 共同富裕 新发展理念 新发展格局 主要预期目标 预期目标 工作思路 工作要点 指导思想 十四五规划 十五五规划
      五年规划 开局之年 收官之年 责任单位 牵头单位 配合单位 责任人 完成时限 分管领导 牵头领导 工作专班 专班`,
  },
  {
    about: '简称 abbreviations',
    tag: 'j',
    words:
      '规上 规模以上 限上 列统 定报 占道 专精特新 小升规 个转企 农旅 文旅 旅居 双随机 厕改 十四五 十五五 十三五 三农 一老一小 六稳 六保 双碳',
  },
  {
    about: '乡镇常用名词 further nouns of township pages',
    tag: 'n',
    words: `镇域 镇情 镇属单位 县域 市域 村域 全域 强镇 能人 屋场 屋场会 乡风 雨污 雨污分流 退耕还林 退耕还草 退牧还草 退耕还湿 退田还湖 采矿用地 自然保留地 自然保护地 病险水库 灌溉面积 有效灌溉面积 建筑面积 总建筑面积
      占地面积 总占地面积 用地面积 占比 覆盖率 普及率 网办率 办结率 化解率 成活率 合格率 完成率 知晓率 非粮化 非农化 微信群 研学 研学旅行
      人饮 国考 省考 国考断面 省考断面 就地化解率 还迁房 回迁房 援疆 援藏 立面 外立面 一次网 二次网 徒步 徒步线 输电线路 险工段 联合收割机 办复率 调处成功率 成功率 中幼林 教学班 油路 三会一课 民生福祉 民生实事 民生实事项目 实事项目 业态 任务清单 重点任务 附件 大操大办 统防统治 道路交通 交通秩序 高科技 农家乐 深加工`,
  },
  {
    about: '词典误标为专名等的名词 nouns that the dictionary tags as names or not at all',
    tag: 'n',
    words: `村 县 河 湖 塘 园 厂 井 土 农 员 城市 大城市 城镇 小镇 山区 平原 大桥 中心小学 智慧 福祉 蓝图 清单 温泉 湿地 绿水青山 金山银山 西瓜 玉米 毛竹
      冷藏库 保鲜库 公开栏 承载力 安全感 许可证 红利 高端化 生命安全 山水 桥头堡 仓储 联盟 古村落 福利`,
  },
  {
    about: '词典误标的动词 verbs that the dictionary tags otherwise',
    tag: 'v',
    words: `惠及 弘扬 拓宽 印发 申报 深化 养老 康复 护 巡 紧盯 年产 赋能 做强 做优 做大 做大做强 做实 做细 扩种 带货 扮靓 巡田 提质增效 大力发展
      建立健全 努力实现 认真落实 严格执行 宣传教育 普及 曝光 勾勒 汇报 上门`,
  },
  { about: '词典误标的形容词 adjectives that the dictionary tags otherwise', tag: 'a', words: '美丽 宜居 宜业 和美 文明 优良 兴旺' },
  { about: '词典误标的副词 adverbs that the dictionary tags otherwise', tag: 'd', words: '较 仍 日均 持续 确保全年' },
  { about: '产能 capacities that open a name', tag: 'v', words: '日处理 年处理 年加工 年屠宰' },
  { about: '期次 stages of a project', tag: 'b', words: '一期 二期 三期 四期' },
  { about: '代词 pronouns', tag: 'r', words: '我镇 我县 我市 我乡 此 每 您' },
  {
    about: '动词 verbs that the dictionary lacks or tags as names',
    tag: 'v',
    words: `力争 确保 续建 新建 改建 扩建 改扩建 迁建 重建 复建 新修 新铺 新装 新架 新上 新竣工 油化 截污 纳管 截污纳管 在建 拟建 筹建 兴建 共建 创建 建成 建好 修建 修缮 提质 提质改造 提档升级 扩面 扩容
      提标 技改 改造 改厕 入规 升规 入统 升限 上规 纳统 招引 引进 引育 培育 培优 盘活 腾退 清零 征迁 征拆 拆迁 拆违 拆除 流转 复垦 复耕 复绿
      完工 竣工 投产 投用 达产 开工 动工 通车 通水 交付 签约 落地 落户 验收 突破 实现 完成 达到 增长 增加 新增 净增 增收 减少 下降 降低 压减 压降
      消化 化解 整改 整治 稳定 控制 提高 提升 上升 牵头 负责 协办 督办 发放 争取 争资 争项 争创 推进 启动 实施 谋划
      抓好 做好 打造 打通 西延 东延 南延 北延 更新 入地 入廊 低改 新造 抚育 硬化 亮化 美化 绿化 黑化 刷黑 白改黑 安装 铺设 疏浚 清淤 加固 除险加固 造林 补植 植树 补贴 补助 统筹`,
  },
  {
    about: '限定与运算 operator and limit words',
    tag: 'v',
    words: '不低于 不少于 不超过 不高于 不小于 不大于 不多于 少于 低于 高于 多于 超过 大于 小于 接近 达 超',
  },
  { about: '程度 adverbs before a number', tag: 'd', words: '至少 最少 最多 至多 大约 约 近 同比 环比 年均 累计 共计 合计 总计 预计 均' },
  { about: '界限 limits after a number', tag: 'f', words: '以上 以下 以内 之内 左右 上下' },
  {
    about: '计量 measure words that the dictionary lacks or tags otherwise',
    tag: 'q',
    words: '公里 千米 公顷 平方公里 平方米 立方米 千瓦 千瓦时 千伏 兆瓦 人次 百分点 户次 轮次 场次 车次 盏 栋 件',
  },
  {
    about: '带数量级的计量 measure words with a magnitude (the dictionary tags 万元 and 亿元 m)',
    tag: 'm',
    words: '万元 亿元 千元 万亿元 万美元 亿美元 万亩 万公顷 万平方米 万立方米 万吨 万千瓦 万千瓦时 万人 万户 万人次',
  },
];
