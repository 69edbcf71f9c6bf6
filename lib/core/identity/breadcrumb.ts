/** Breadcrumbs: 您的位置：首页 > 政务公开 > 松溪乡 > 规划计划. */

/** What stands before the names ends with this word: 您当前所在的位置：首页. */
const LEAD = '位置';
/** 项目位置：… leads to no page. */
const LEAD_STARTS = ['您', '你', '当前', '现在', '目前', '所在', '位置', '本页', '页面'];
const LONGEST_LEAD = 12;
/** Marks between names; the last ones are only taken after a lead, since menus use them too. */
const MARKS = '>＞›»→/';
const MARKS_AFTER_LEAD = `${MARKS}-|·`;
const LONGEST = 200;

/** The names on a line that is a breadcrumb, outermost first; null where the line is none. */
export function breadcrumbOf(line: string): string[] | null {
  if (line.length > LONGEST) return null;
  const text = line.replace(/[\u00a0\u3000]/g, ' ').trim();
  const lead = leadOf(text);
  if (!lead && !text.startsWith('首页') && !text.startsWith('网站首页')) return null;
  const names = lead ? splitNames(text.slice(lead.length).replace(/^\s*[:：]\s*/, ''), MARKS_AFTER_LEAD) : splitNames(text, MARKS);
  return names.length >= 2 ? names : null;
}

/** The words before the names; null where there are none. */
function leadOf(text: string): string | null {
  const end = text.slice(0, LONGEST_LEAD).indexOf(LEAD) + LEAD.length;
  if (end < LEAD.length || !LEAD_STARTS.some((word) => text.startsWith(word))) return null;
  return text.slice(0, end);
}

function splitNames(text: string, marks: string): string[] {
  const mark = [...marks].find((sign) => text.includes(sign));
  if (!mark) return [];
  return text
    .split(mark)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
