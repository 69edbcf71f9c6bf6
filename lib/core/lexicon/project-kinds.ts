/** Words in a project's name by which it is land, farming, environmental or social work rather than a building. */
export const PROGRAMME_WORDS =
  /乡村振兴|天然林|林业|退耕|高标准农田|基本农田|耕地|沙地|沙化|种草|种植|轮作|养殖|试点|复绿|复垦|土地整治|综合整治|移民|造林|林下|改革|工坊|宅基地|生态修复|环境整治|小流域|水土保持|公益|托管|良种|繁育|增殖|土地整理/;

/** Words by which it is a company's or an industrial one. */
export const INDUSTRY_WORDS =
  /年产|日产|生产线|机械|制造|装备|铝材|钢|建材|板材|管材|化工(?!程)|纺织|面料|服装|电子|材料|药业|制药|食品|饮料|饲料|屠宰|预制菜|家具|包装|水泥(?!路|硬化|道)|矿|光伏(?!扶贫)|农光|发电(?!站)|风电|储能|半导体|集成电路|封测|电机|机器人|无人机|模具|家居|装配式|生物质|智造|汽车|零部件|电池|芯片|纸业|酒业|木业|陶瓷|玻璃|橡胶|塑料|五金|产业化生产|热电|电厂|产业链/;

/** Words in the class of a list (等一批绿化工程) by which its members are buildings, roads and the like. */
export const BUILDING_WORDS = /道路|公路|绿化|景观|管网|设施|水利|市政|安置|公共服务|交通|城建/;

/** Characters that products end in (减速器, 冷轧板). */
export const PRODUCT_ENDS = '器机料品铝钢铜铁镍药车件板膜纸酒布管酸业';

/** How companies are called in short (东风机械, 安达精工). */
export const COMPANY_ENDS: readonly string[] = (
  '机械 精工 科技 新材 新材料 新能源 药业 制药 生物 医药 食品 电子 电气 铝业 钢铁 铜业 矿业 半导体 纺织 ' +
  '服饰 服装 模具 装备 重工 化工 建材 水泥 陶瓷 纸业 木业 酒业 茶业 牧业 渔业 粮油 饲料 肥业 农业 物流 ' +
  '汽车 电池 光电 光伏 智能 智造 智控 股份 集团 机电 机床 重机 电器 电机 电缆 线缆 光学 锂业 锂电 硅业 ' +
  '包装 印刷 印染 家纺 家具 家居 卫浴 轴承 阀门 塑业 塑胶 橡胶 玻璃 铸造 锻造 制衣 鞋业 皮革 竹业 米业 ' +
  '面业 糖业 乳业 菌业 实业 环保 材料 精密 电源 能科 化学 日化 医疗 器械 航空 船舶 工具 汽配'
).split(' ');
