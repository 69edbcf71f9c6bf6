/** The reasons of a verdict in Chinese, for the people who read the command line's output. */
import type { Reason } from '../core/model.ts';

const WORDS: Readonly<Record<string, string>> = {
  'plan-title': '标题是规划计划类',
  'year-in-title': '标题写明年份',
  'place-in-title': '标题写明乡镇或县区',
  'news-title': '标题像新闻',
  'other-title': '标题是其他类文件',
  'plan-column': '所在栏目是规划计划',
  'other-column': '所在栏目是其他类',
  'government-publisher': '由政府机关发布',
  'government-host': '政府网站',
  'mostly-links': '内容大多是链接',
  'no-article': '没有正文',
  'short-article': '正文很短',
  'expected-goals': '写有预期目标',
  'plan-sections': '有计划类章节',
  'report-to-congress': '政府向大会作的报告',
  'year-of': '写有“某某之年”',
  'own-township': '以本乡镇口吻行文',
  'responsible-office': '写明责任单位',
  'numbered-points': '分条列项',
  intent: '多为打算和要求',
  'no-intent': '少有打算和要求',
  report: '多为已完成的事实',
  'news-opening': '开头像新闻',
  'no-sentences': '没有成句的正文',
  tender: '招标采购用语',
  personnel: '人事用语',
  budget: '预决算用语',
  minutes: '会议纪要用语',
  questions: '问答体',
  encyclopedia: '百科条目',
  shop: '购物页面',
  statistics: '统计公报用语',
  law: '条文体',
  application: '办事指南用语',
};

/** A reason as people read it, with the words of the page that it rests on: `+ 标题是规划计划类：工作要点`. */
export function reasonWords({ code, weight, evidence }: Reason): string {
  return `${weight > 0 ? '+' : '−'} ${WORDS[code] ?? code}${evidence === '' ? '' : `：${evidence}`}`;
}
