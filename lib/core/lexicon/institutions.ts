/** What a county, a township or a district has one of: behind 县, 镇 or 区 it is as good as a name (县人民医院, 镇敬老院). Data. */
export const INSTITUTIONS: readonly string[] =
  '人民医院 中医院 中医医院 妇幼保健院 妇保院 疾控中心 卫生院 敬老院 养老院 福利院 福利中心 养老服务中心 养老服务综合体 综合养老服务中心 社区卫生服务中心 一中 二中 三中 职中 职教中心 职业中学 职业技术学校 特殊教育学校 实验小学 实验学校 中心小学 中心校 中心学校 初级中学 中心幼儿园 图书馆 文化馆 博物馆 档案馆 体育馆 体育场 体育中心 文化艺术中心 艺术中心 全民健身中心 市民中心 会展中心 规划馆 科技馆 美术馆 大剧院 植物园 动物园 康复中心 文化中心 文体中心 文化站 综合文化站 党校 看守所 客运站 客运中心 汽车站 农贸市场 自来水厂 污水处理厂 垃圾填埋场 殡仪馆 便民服务中心 政务服务中心 融媒体中心 消防站'.split(
    ' ',
  );

/** What stands before one: the district that has it. */
export const DISTRICTS: ReadonlySet<string> = new Set([
  '县',
  '市',
  '区',
  '镇',
  '乡',
  '街道',
  '苏木',
  '开发区',
  '集镇',
  '圩镇',
  '镇区',
  '城区',
  '县城',
]);
