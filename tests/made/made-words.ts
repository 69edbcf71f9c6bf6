/** The words of made collections. Every place, office and company is invented. */

export const TOWN_BEGINNINGS = '云石柳白青松梅竹桃杏兰枫泉湖溪河沙金银铜古新长平安永丰宁康和'.split('');
export const TOWN_ENDINGS = ['岭', '桥', '滩', '湾', '坪', '塘', '溪', '洲', '山', '集'];
export const COUNTIES = ['东岭县', '南屏县', '西渡县', '北川口县', '澄江县', '望湖区', '石门关县', '丹枫县', '雁回县', '鹤鸣区'].flatMap(
  (name) => [name, `${name.slice(0, -1)}新${name.slice(-1)}`],
);
export const CITIES = ['澜山市', '临沧湖市', '阳泽市', '鹿原市', '平川港市'];
export const PROVINCES = ['江右省', '岭北省'];
export const OFFICES = [
  '财政所',
  '经发办',
  '村建办',
  '农业农村办',
  '环保站',
  '水利站',
  '民政办',
  '教育站',
  '卫生院',
  '综治办',
  '党建办',
  '文化站',
];
export const TAGS = ['重点', '待核对', '口径不同', '民生', '年报引用'];
export const NOTES = ['与统计公报核对过', '口径与上年不同', '需电话确认', '原文表格第3行'];
export const SECTIONS = [
  '一、主要预期目标',
  '二、产业发展',
  '三、乡村振兴',
  '四、城镇建设',
  '五、民生保障',
  '六、生态环境',
  '七、社会治理',
];
export const PROJECT_HEADS = [
  '产业园',
  '污水处理厂',
  '中心小学迁建',
  '集镇供水管网改造',
  '高标准农田建设',
  '冷链物流中心',
  '河道综合治理',
  '养老服务中心',
];
export const SENTENCE_FILLS = [
  '坚持稳中求进，统筹推进各项工作',
  '强化要素保障，优化营商环境',
  '紧盯年度任务，逐项分解落实',
  '聚焦群众关切，办好民生实事',
  '压实工作责任，严格督查考核',
];
