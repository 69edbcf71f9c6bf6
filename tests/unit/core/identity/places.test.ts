import { describe, expect, test } from 'vitest';
import { mentionedPlaces } from '../../../../lib/core/identity/mentioned-places.ts';
import { type Places, placesAtStart, placesInTitle } from '../../../../lib/core/identity/places.ts';

const row = ({ province, city, county, township }: Places): string =>
  [province, city, county, township].map((name) => name ?? '–').join(' ');

describe('places at the start of a name', () => {
  test.each([
    ['湖南省长沙市浏阳市柳溪镇人民政府', '湖南省 长沙市 浏阳市 柳溪镇'],
    ['江岚市溪源县河湾镇', '– 江岚市 溪源县 河湾镇'],
    ['溪源市河湾镇人民政府', '– – 溪源市 河湾镇'],
    ['东莞市河湾镇人民政府', '– 东莞市 – 河湾镇'],
    ['重庆市溪源县河湾镇', '重庆市 – 溪源县 河湾镇'],
    ['广西壮族自治区百色市', '广西壮族自治区 百色市 – –'],
    ['恩施土家族苗族自治州利川市松溪镇', '– 恩施土家族苗族自治州 利川市 松溪镇'],
    ['云岭街道办事处', '– – – 云岭街道'],
    ['南澜县政府门户网站', '– – 南澜县 –'],
  ])('%s', (text, places) => {
    expect(row(placesAtStart(text))).toBe(places);
  });

  test.each([
    ['古镇镇人民政府', '– – – 古镇镇'],
    ['桐乡市松溪镇', '– – 桐乡市 松溪镇'],
    ['新乡市凤泉区', '– 新乡市 凤泉区 –'],
    ['津市市松溪镇', '– – 津市市 松溪镇'],
    ['沙市区松溪镇', '– – 沙市区 松溪镇'],
    ['东乡区松溪镇', '– – 东乡区 松溪镇'],
    ['镇平县松溪镇', '– – 镇平县 松溪镇'],
    ['科尔沁左翼后旗甘旗卡镇', '– – 科尔沁左翼后旗 甘旗卡镇'],
  ])('a name that holds a suffix: %s', (text, places) => {
    expect(row(placesAtStart(text))).toBe(places);
  });

  test.each([
    '乡镇街道',
    '镇街区',
    '县区动态',
    '城乡建设',
    '社区服务',
    '开发区管委会',
    '高新技术产业园区',
    '市区要闻',
    '乡村振兴',
    '市政府机构',
    '首页',
    '镇长信箱',
    '各乡镇',
    '某某镇',
    '',
  ])('no place: %s', (text) => {
    expect(row(placesAtStart(text))).toBe('– – – –');
  });
});

describe('places of a title', () => {
  test.each([
    ['关于印发《河湾镇2025年政府工作要点》的通知', '– – – 河湾镇'],
    ['2025年古镇镇政府工作计划', '– – – 古镇镇'],
    ['溪源县河湾镇2025年工作思路', '– – 溪源县 河湾镇'],
    ['中共石桥镇委员会石桥镇人民政府2025年工作安排', '– – – 石桥镇'],
    ['在青禾镇第十九届人民代表大会第三次会议上的政府工作报告', '– – – 青禾镇'],
    ['关于下达茶洲镇2025年目标任务的通知', '– – – 茶洲镇'],
    ['溪源县2025年国民经济和社会发展计划', '– – 溪源县 –'],
    ['2025年全镇重点工作任务分解', '– – – –'],
    ['2025年乡村振兴工作要点', '– – – –'],
    ['镇2025年政府工作要点', '– – – –'],
    ['2025年城镇建设工作计划', '– – – –'],
  ])('%s', (title, places) => {
    expect(row(placesInTitle(title))).toBe(places);
  });
});

describe('places that the text mentions', () => {
  test.each([
    ['坚决执行省委、潍坊和溪源市委的决策部署。', '– 潍坊市 溪源市 –'],
    ['在南澜县委的领导下，认真落实南澜县委、县政府部署；南澜县委提出新要求。', '– – 南澜县 –'],
    ['荣获湖北省先进基层党组织，经湖北省委批准。', '湖北省 – – –'],
    ['切实推动“ 湖 南省互联网+政务”', '湖南省 – – –'],
    ['与山东省葡萄研究院、湖南省农业大学合作。', '– – – –'],
    ['引进湖北省和湖南省的企业。', '– – – –'],
    ['认真落实县委要求，在市委、市政府领导下。', '– – – –'],
  ])('%s', (text, places) => {
    expect(row(mentionedPlaces(text))).toBe(places);
  });
});
