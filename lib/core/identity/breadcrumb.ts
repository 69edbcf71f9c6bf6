/** Breadcrumbs: 您的位置：首页 > 政务公开 > 松溪乡 > 规划计划. */

const LEADS = ['您现在的位置', '你现在的位置', '您所在的位置', '您当前的位置', '当前位置', '您的位置', '现在位置', '所在位置', '位置'];
/** Marks between names; the last ones are only taken after a lead, since menus use them too. */
const MARKS = '>＞›»→/';
const MARKS_AFTER_LEAD = `${MARKS}-|·`;
const LONGEST = 200;

/** The names on a line that is a breadcrumb, outermost first; null where the line is none. */
export function breadcrumbOf(line: string): string[] | null {
  if (line.length > LONGEST) return null;
  const text = line.replace(/[\u00a0\u3000]/g, ' ').trim();
  const lead = LEADS.find((word) => text.startsWith(word));
  if (!lead && !text.startsWith('首页') && !text.startsWith('网站首页')) return null;
  const names = lead ? splitNames(text.slice(lead.length).replace(/^\s*[:：]\s*/, ''), MARKS_AFTER_LEAD) : splitNames(text, MARKS);
  return names.length >= 2 ? names : null;
}

function splitNames(text: string, marks: string): string[] {
  const mark = [...marks].find((sign) => text.includes(sign));
  if (!mark) return [];
  return text
    .split(mark)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
