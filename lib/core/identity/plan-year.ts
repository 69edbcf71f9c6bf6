/** The year that a plan is for. */
import type { PageText } from '../model.ts';
import { yearsOf } from './dates.ts';
import { toHalfWidth } from './half-width.ts';
import { planWordOf } from './plan-word.ts';

const HEADING_LENGTH = 40;
const OPENING_SENTENCES = 4000;
/** What stands after a year where the text says what the year's plan is. */
const GOAL_WORDS = [
  '预期目标',
  '工作目标',
  '主要目标',
  '总体要求',
  '总体思路',
  '工作思路',
  '指导思想',
  '工作安排',
  '重点工作',
  '奋斗目标',
  '发展目标',
];

/**
 * The plan's year: the latest of the title (a review with a plan carries two), else the latest that a heading gives to a
 * plan, else that of the congress it was read to, else the one whose goals the text states, else that of publication where the
 * text plans for 今年. Null for plans over several years and where nothing says it.
 */
export function readPlanYear(title: string | null, page: PageText, publishedOn: string | null = null): number | null {
  const name = toHalfWidth(title ?? '');
  if (isSeveralYears(name)) return null;
  const titled = yearsOf(name);
  const plan = planWordOf(name);
  const headed = yearOfHeadings(page);
  const held = yearOfCongress(page);
  if (titled.length > 0) {
    const latest = Math.max(...titled);
    // 2025年政府工作报告, made in January 2026, reports on one year and plans the next.
    if (held === latest + 1 && name.replace(/\s/g, '').includes('工作报告')) return held;
    // 2024年工作总结 may still hold the plan of 2025.
    const onlyReview = plan !== null && plan.word === '总结';
    return onlyReview && headed !== null && headed > latest ? headed : latest;
  }
  return headed ?? held ?? yearOfGoals(page) ?? yearOfThisYear(page, publishedOn);
}

/** 今年,全镇工作的总体要求是…, 下半年,… on a page of 2010-04-07: the year of publication, where the page says nothing else. */
function yearOfThisYear(page: PageText, publishedOn: string | null): number | null {
  const thisYear = publishedOn !== null && THIS_YEAR.test(page.text) && !/明年|来年/.test(page.text);
  return thisYear ? Number(publishedOn.slice(0, 4)) : null;
}

const THIS_YEAR = /(?:今年|下半年)[^。\n]{0,30}(?:目标|要求|力争|计划|确保|打算|安排)/;

/** 2021—2025年, 2023-2025年度: a plan for several years. Neighbouring years with different plans (2021年总结及2022年思路) are none. */
function isSeveralYears(title: string): boolean {
  return /(?:19|20)\d{2}年?\s*[-—–~～至到]+\s*(?:19|20)\d{2}/.test(title);
}

const HAS_YEAR = /[\d０-９]{4}|[一二三四五六七八九〇○零]年/;

function yearOfHeadings(page: PageText): number | null {
  let latest: number | null = null;
  for (const block of page.blocks) {
    if (block.end - block.start > HEADING_LENGTH || block.cell) continue;
    const text = page.text.slice(block.start, block.end);
    // Most lines name no year.
    const years = HAS_YEAR.test(text) ? yearsOf(text) : [];
    const plan = years.length > 0 ? planWordOf(text) : null;
    if (plan === null || plan.word === '总结') continue;
    for (const year of years) if (year > (latest ?? 0)) latest = year;
  }
  return latest;
}

const OPENING_LINES = 400;
/** From this month on a congress plans the year to come. */
const LATE = 10;

/** ——2025年12月26日在甲区第十八届人民代表大会第五次会议上: the year that a report made there plans. */
function yearOfCongress(page: PageText): number | null {
  const opening = toHalfWidth(page.text.slice(0, OPENING_LINES)).replace(/[ \t\u3000]/g, '');
  const match = /((?:19|20)\d{2})年(\d{1,2})月\d{1,2}日在[^。;]{2,40}?代表大会[^。;召]{0,20}上/.exec(opening);
  return match ? Number(match[1]) + Number(Number(match[2]) >= LATE) : null;
}

function yearOfGoals(page: PageText): number | null {
  const opening = toHalfWidth(page.text.slice(0, OPENING_SENTENCES));
  for (const match of opening.matchAll(/((?:19|20)\d{2})年/g)) {
    const after = opening.slice(match.index, match.index + 40);
    const sentence = after.split(/[。！？\n]/)[0] ?? '';
    if (GOAL_WORDS.some((word) => sentence.includes(word))) return Number(match[1]);
  }
  return null;
}
