import { describe, expect, test } from 'vitest';
import { findIndicator, indicatorOfKey, surfaceKey } from '../../../../lib/core/indicators/match.ts';

const keyOf = (surface: string): string | null => findIndicator(surface)?.key ?? null;

describe('a noun phrase is read as its indicator', () => {
  test.each([
    ['财政总收入', 'fiscal-revenue-total'],
    ['全镇财政总收入', 'fiscal-revenue-total'],
    ['我镇全年财政总收入', 'fiscal-revenue-total'],
    ['财政总收入(万元)', 'fiscal-revenue-total'],
    ['地方财政收入', 'local-fiscal-revenue'],
    ['一般公共预算收入', 'general-public-budget-revenue'],
    ['地方一般公共预算收入', 'general-public-budget-revenue'],
    ['其中一般公共预算收入', 'general-public-budget-revenue'],
    ['其中:税收收入', 'tax-revenue'],
    ['税收', 'tax-revenue'],
    ['税收占一般公共预算收入的比重', 'tax-revenue-share'],
    ['“三公”经费', 'three-public-expenses'],
    ['GDP', 'gdp'],
    ['gdp', 'gdp'],
    ['生产总值', 'gdp'],
    ['地区生产总值(GDP)', 'gdp'],
    ['全县地区生产总值', 'gdp'],
    ['人均GDP', 'gdp-per-capita'],
    ['固投', 'fixed-asset-investment'],
    ['固定资产投资额', 'fixed-asset-investment'],
    ['2026年固定资产投资', 'fixed-asset-investment'],
    ['力争固定资产投资', 'fixed-asset-investment'],
    ['工业投资', 'industrial-investment'],
    ['工业技改投资', 'technical-upgrade-investment'],
    ['规模以上工业增加值', 'industrial-value-added-above-scale'],
    ['规上工业增加值', 'industrial-value-added-above-scale'],
    ['规模工业增加值', 'industrial-value-added-above-scale'],
    ['规上工业总产值', 'industrial-output-above-scale'],
    ['规模以上工业企业数', 'industrial-enterprises-above-scale'],
    ['新增规上工业企业', 'industrial-enterprises-above-scale'],
    ['“小升规”', 'enterprises-upgraded-to-scale'],
    ['“小升规”企业', 'enterprises-upgraded-to-scale'],
    ['“个转企”', 'sole-traders-to-companies'],
    ['社零', 'retail-sales'],
    ['社会消费品零售总额', 'retail-sales'],
    ['限上社会消费品零售总额', 'retail-sales-above-designated-size'],
    ['旅游综合收入', 'tourism-revenue'],
    ['接待游客人次', 'tourists'],
    ['实到外资', 'foreign-capital-used'],
    ['外贸进出口总额', 'trade-total'],
    ['国家高新技术企业', 'high-tech-enterprises'],
    ['新增市场主体', 'market-entities'],
    ['市场主体总数', 'market-entities'],
    ['新引进项目', 'introduced-projects'],
    ['1亿元以上项目', 'projects-100-million'],
    ['过亿元项目', 'projects-100-million'],
    ['5000万元以上项目', 'projects-50-million'],
    ['居民人均可支配收入', 'disposable-income'],
    ['城乡居民人均可支配收入', 'urban-rural-disposable-income'],
    ['城镇常住居民人均可支配收入', 'urban-disposable-income'],
    ['农村居民人均可支配收入', 'rural-disposable-income'],
    ['农村常住居民人均可支配收入', 'rural-disposable-income'],
    ['农民人均纯收入', 'farmer-net-income'],
    ['城镇新增就业人数', 'urban-new-employment'],
    ['职业技能培训', 'vocational-training'],
    ['城镇登记失业率', 'registered-unemployment-rate'],
    ['全年粮食播种面积', 'grain-sown-area'],
    ['粮食总产量', 'grain-output'],
    ['生猪出栏量', 'pigs-slaughtered'],
    ['新建高标准农田', 'high-standard-farmland'],
    ['土地流转', 'land-transfer'],
    ['村级集体经济收入', 'village-collective-income'],
    ['户厕改造', 'household-toilets'],
    ['农村危房改造', 'dilapidated-houses'],
    ['培育家庭农场', 'family-farms'],
    ['农村生活污水治理率', 'rural-sewage-rate'],
    ['空气优良天数比例', 'good-air-days-rate'],
    ['PM2.5平均浓度', 'pm25'],
    ['pm2.5年均浓度', 'pm25'],
    ['森林覆盖率', 'forest-coverage'],
    ['造林面积', 'afforestation'],
    ['人工造林', 'afforestation'],
    ['水质监测断面达标率', 'water-section-rate'],
    ['城乡居民医保参保率', 'resident-medical-coverage'],
    ['养老保险参保率', 'pension-coverage'],
    ['九年义务教育巩固率', 'compulsory-consolidation-rate'],
    ['家庭医生签约率', 'family-doctor-rate'],
    ['文化礼堂', 'cultural-halls'],
    ['新建公厕', 'public-toilets'],
    ['硬化村组道路', 'village-roads'],
    ['通组公路', 'village-group-roads'],
    ['信访总量', 'petitions-total'],
    ['生产安全事故起数', 'work-safety-accidents'],
    ['排查安全隐患', 'hazards-found'],
    ['文明村', 'civilised-villages'],
    ['发展党员', 'party-members-recruited'],
    ['主题党日活动', 'theme-days'],
    ['村“两委”成员', 'village-officials'],
    ['老旧小区改造', 'old-estates-renovated'],
    ['总投资额', 'total-investment'],
    ['建筑面积', 'floor-area'],
  ])('%s', (surface, key) => {
    expect(keyOf(surface)).toBe(key);
  });

  test('a level makes another row of the same indicator', () => {
    expect(keyOf('市级文明村')).toBe('civilised-villages@municipal');
    expect(keyOf('区级文明村')).toBe('civilised-villages@county');
    expect(keyOf('省级重点项目')).toBe('key-projects@provincial');
    expect(keyOf('新增省级农业龙头企业')).toBe('agricultural-leading-enterprises@provincial');
    expect(keyOf('市级以上示范合作社')).toBe('model-cooperatives@municipal+');
    expect(indicatorOfKey('civilised-villages@municipal')?.name).toBe('文明村');
  });

  test('a phrase that names a change gives the change', () => {
    expect(findIndicator('地区生产总值增速')).toMatchObject({ key: 'gdp', change: 'growth' });
    expect(findIndicator('规上工业增加值增长率')).toMatchObject({ key: 'industrial-value-added-above-scale', change: 'growth' });
    expect(findIndicator('单位GDP能耗降幅')).toMatchObject({ key: 'energy-per-gdp', change: 'reduction' });
    expect(findIndicator('人口自然增长率')).toMatchObject({ key: 'population-growth-rate', change: null });
  });

  test('the category comes with it', () => {
    expect(findIndicator('信访总量')?.category).toBe('governance');
    expect(findIndicator('森林覆盖率')?.category).toBe('ecology');
  });
});

describe('a phrase that measures something else is not', () => {
  test.each([
    ['收入'],
    ['投资'],
    ['项目'],
    ['增加值'],
    ['面积'],
    ['其他收入'],
    ['服装工业总产值'],
    ['轻工业增加值'],
    ['全省生产总值'],
    ['全国森林覆盖率'],
    ['财政总收入任务'],
    ['上半年财政总收入'],
    ['新增财政总收入'],
    ['不含土地收入的一般公共预算收入'],
    ['企业研发人员居民收入'],
    ['贫困村居民人均可支配收入'],
    ['女性居民人均可支配收入'],
    ['省级财政总收入'],
    ['市级森林覆盖率'],
    ['高新技术企业产值率'],
    ['茶叶合作社社员'],
    ['销售渠道'],
    ['文明村创建热情'],
    ['园区外规上工业企业利润率'],
    ['拆除桥梁'],
    ['整改安全隐患'],
    ['“村庄绿”示范村'],
    ['粮食安全责任制'],
    ['外资银行存款'],
    ['生猪价格'],
    [''],
    ['“”'],
  ])('%s', (surface) => {
    expect(keyOf(surface)).toBeNull();
  });

  test.each([
    ['规上工业总产值', '工业总产值'],
    ['财政总收入', '地方财政收入'],
    ['财政总收入', '一般公共预算收入'],
    ['一般公共预算收入', '税收收入'],
    ['农村居民人均可支配收入', '城镇居民人均可支配收入'],
    ['城乡居民人均可支配收入', '居民人均可支配收入'],
    ['农民人均纯收入', '农村居民人均可支配收入'],
    ['固定资产投资', '全社会固定资产投资'],
    ['工业用电量', '全社会用电量'],
    ['常住人口', '户籍人口'],
    ['限额以上社会消费品零售总额', '社会消费品零售总额'],
    ['高标准农田', '永久基本农田'],
    ['生猪出栏', '生猪存栏'],
    ['耕地面积', '新增耕地'],
    ['城市污水处理率', '农村生活污水治理率'],
    ['化学需氧量排放量', '化学需氧量减排量'],
    ['文明村', '市级文明村'],
    ['省级文明村', '市级文明村'],
    ['亿元以上项目', '10亿元以上项目'],
    ['集中供热面积', '集中供热普及率'],
  ])('%s and %s are two rows', (one, other) => {
    const first = findIndicator(one);
    const second = findIndicator(other);
    expect(first).not.toBeNull();
    expect(second).not.toBeNull();
    expect(first?.key).not.toBe(second?.key);
  });
});

describe('a phrase that the lexicon does not know', () => {
  test('keeps a key of its own, the same however the text dresses it', () => {
    expect(surfaceKey('柿饼加工作坊')).toBe('~柿饼加工作坊');
    expect(surfaceKey('全镇“柿饼加工”作坊')).toBe('~柿饼加工作坊');
    expect(surfaceKey('规上柿饼企业')).toBe(surfaceKey('规模以上柿饼企业'));
  });

  test('loses no part that is a word of its own', () => {
    expect(surfaceKey('全区域绿地')).toBe('~全区域绿地');
    expect(surfaceKey('全市场调查')).toBe('~全市场调查');
    expect(surfaceKey('')).toBe('~');
  });

  test('has no indicator behind its key', () => {
    expect(indicatorOfKey('~柿饼加工作坊')).toBeNull();
  });
});
