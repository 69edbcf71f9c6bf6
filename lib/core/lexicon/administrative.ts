/** Names of provinces and prefecture-level places, and words that look like the name of a place but are none. Data. */

/** Short names of the provinces, regions and municipalities with what follows them in full. */
export const PROVINCES: ReadonlyMap<string, string> = new Map([
  ...'河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾'
    .split(' ')
    .map((name) => [name, `${name}省`] as const),
  ...'北京 天津 上海 重庆'.split(' ').map((name) => [name, `${name}市`] as const),
  ['内蒙古', '内蒙古自治区'],
  ['广西', '广西壮族自治区'],
  ['西藏', '西藏自治区'],
  ['宁夏', '宁夏回族自治区'],
  ['新疆', '新疆维吾尔自治区'],
]);

/** Cities at prefecture level, without 市. Every other 市 is at county level. */
export const PREFECTURE_CITIES: ReadonlySet<string> = new Set(
  (
    '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 ' +
    '鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 长春 吉林 四平 辽源 通化 白山 松原 白城 ' +
    '哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 ' +
    '杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 ' +
    '福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 ' +
    '泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 武汉 黄石 ' +
    '十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 广州 韶关 深圳 珠海 汕头 ' +
    '佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 ' +
    '来宾 崇左 海口 三亚 三沙 儋州 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 贵阳 六盘水 遵义 安顺 ' +
    '毕节 铜仁 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 拉萨 日喀则 昌都 林芝 山南 那曲 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 兰州 嘉峪关 ' +
    '金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 西宁 海东 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密'
  ).split(' '),
);

/** What a name in 镇, 乡, 县, 市 or 区 must not be: words for places of a kind, not for one place. */
export const NO_PLACE: ReadonlySet<string> = new Set(
  (
    '乡镇 各镇 全镇 我镇 本镇 城镇 集镇 小镇 村镇 建制镇 强镇 大镇 重镇 名镇 古镇 县镇 市镇 街镇 新镇 老镇 主镇 中心镇 ' +
    '城乡 各乡 全乡 我乡 本乡 下乡 返乡 回乡 家乡 故乡 老乡 水乡 侨乡 民族乡 街乡 镇乡 入乡 驻乡 ' +
    '各县 全县 我县 本县 市县 郡县 区县 驻县 到县 强县 大县 ' +
    '城市 各市 全市 我市 本市 县市 省市 股市 上市 都市 超市 门市 集市 夜市 楼市 直辖市 县级市 地级市 中心城市 农贸市 ' +
    '各区 全区 我区 本区 市区 县区 城区 社区 园区 景区 片区 库区 山区 地区 辖区 街区 镇街区 镇区 乡区 郊区 灾区 小区 牧区 林区 矿区 湖区 校区 厂区 院区 ' +
    '小城镇 新型城镇 特色城镇 重点城镇 中心城镇 县域城镇 特色集镇 重点集镇 中心集镇 ' +
    '新区 开发区 工业区 高新区 经开区 自治区 保护区 示范区 试验区 核心区 功能区 集中区 产业区 商业区 居民区 住宅区 服务区 度假区 旅游区 生态区 农业区 ' +
    '行政区 特区 专区 城乡区 老区 革命老区 新城区 街道 乡镇街道 各街道 本街道 主街道 步行街道'
  ).split(' '),
);

/** Endings of what is a 区 or 镇 but no level of government. */
export const GENERIC_ENDINGS: readonly string[] =
  '园区 社区 景区 片区 库区 开发区 工业区 高新区 经开区 经济区 保护区 示范区 集中区 集聚区 度假区 管理区 试验区 实验区 先行区 协作区 合作区 功能区 自贸区 保税区 街区 辖区 小镇 小区 校区 超市 夜市 股市 楼市'.split(
    ' ',
  );

/** Endings of names (双集镇, 石城镇, 辛集市) that are generic words as well: what follows has to show which it is. */
export const AMBIGUOUS_ENDINGS: readonly string[] = ['城镇', '集镇', '集市', '门市'];

/** What follows the name of a level of government and not a word for places of a kind. */
export const AFTER_NAME: readonly string[] = '人民政府 政府 党委 党政 党工委 委员会 办事处 人大 第 关于 二〇 二○'.split(' ');

/** Names with a character that mostly joins words: in any other name it is taken for such a word. */
export const NAMES_WITH_JOINERS: ReadonlySet<string> = new Set(
  '全椒县 全州县 全南县 无为市 本溪市 本溪满族自治县 和平镇 和平乡 和平街道 和平区 和平县 和顺镇'.split(' '),
);
