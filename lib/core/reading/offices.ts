/** Offices that a plan makes responsible: (农业农村办牵头,各村配合) at the end of a paragraph, 责任单位:… in a line. */
import type { Span } from '../model.ts';
import { lastSign } from './word-cursor.ts';

const DUTY_WORDS = [
  '牵头负责',
  '牵头单位',
  '责任单位',
  '牵头部门',
  '责任部门',
  '责任领导',
  '配合单位',
  '牵头',
  '负责',
  '配合',
  '落实',
  '承办',
];
/** What follows these is help, not responsibility. */
const HELP_WORDS = ['配合', '协助', '参与', '协办'];
const OFFICE_ENDS = [
  '办',
  '办公室',
  '中心',
  '所',
  '站',
  '局',
  '委',
  '部',
  '科',
  '组',
  '专班',
  '支队',
  '大队',
  '中队',
  '村',
  '社区',
  '镇',
  '乡',
  '街道',
  '公司',
  '企业',
  '单位',
  '部门',
  '协会',
  '联',
  '团委',
  '院',
  '校',
  '学校',
  '银行',
  '供销社',
  '分局',
  '分中心',
  '支部',
  '委员会',
  '队',
  '科室',
  '线',
  '片区',
];
const LONGEST_BRACKET = 120;

/** The offices named in the bracket that closes a passage, [] where there is none or it names no duty. */
export function closingOffices(text: string, passage: Span): readonly string[] {
  let end = passage.end;
  while (end > passage.start && '。;,.\n'.includes(text[end - 1] ?? '')) end -= 1;
  const close = text[end - 1];
  if (close !== ')' && close !== '】' && close !== ']') return [];
  const open = lastSign(text, close === ')' ? '(' : close === '】' ? '【' : '[', end - 1, Math.max(passage.start, end - LONGEST_BRACKET));
  if (open < 0) return [];
  return dutyOffices(text.slice(open + 1, end - 1));
}

/** 责任单位:农业农村办, (农业农村办负责): all of a line, with what it says. */
const DUTY_LINE = /^(?:(?:责任|牵头|主办|承办|落实|负责|主要责任)(?:单位|部门|科室|主体):(.+)|\(([^()]+(?:\([^()]*\)[^()]*)*)\))$/;

/** The offices that a line names which does nothing else; [] for any other line. */
export function dutyLine(text: string, line: Span): readonly string[] {
  const end = '。;'.includes(text[line.end - 1] ?? '-') ? line.end - 1 : line.end;
  if (end - line.start > LONGEST_BRACKET) return [];
  const match = DUTY_LINE.exec(text.slice(line.start, end));
  if (!match) return [];
  return match[1] === undefined ? dutyOffices(match[2] ?? '') : dutyOffices(`责任单位:${match[1]}`);
}

/**
 * The offices that a phrase of duty names: 党政办、农业农村办牵头负责 → both; 责任单位:A、B;配合单位:C → A, B.
 * [] where the phrase has no word of duty.
 */
function dutyOffices(phrase: string): readonly string[] {
  if (!DUTY_WORDS.some((word) => phrase.includes(word))) return [];
  const offices: string[] = [];
  for (const clause of phrase.split(/[,;。]/)) {
    const colon = clause.indexOf(':');
    const label = colon >= 0 ? clause.slice(0, colon) : '';
    const body = stripDuty(colon >= 0 ? clause.slice(colon + 1) : clause);
    if (HELP_WORDS.some((word) => label.includes(word) || clause.endsWith(word))) continue;
    for (const name of splitOffices(body)) offices.push(name);
  }
  return offices;
}

/** True where a bracket of duty ends just before `at`: …全覆盖。(农业农村办牵头负责)| */
export function closesDuty(text: string, at: number): boolean {
  if (text[at - 1] !== ')') return false;
  return DUTY_WORDS.some((word) => text.endsWith(word, at - 1));
}

const isOffice = (name: string): boolean => {
  const plain = name.endsWith(')') ? name.slice(0, name.lastIndexOf('(')) : name;
  return plain.length >= 2 && name.length <= 20 && OFFICE_ENDS.some((end) => plain.endsWith(end));
};

/** Splits a list of offices (党政办、财政所和各村) and drops what cannot be one. 应急和消防管理办 is one office, not two. */
export function splitOffices(list: string): readonly string[] {
  return list
    .split(/[、,;\s]/)
    .flatMap((name) => {
      const parts = name.split(/和|及|与/);
      return parts.length > 1 && parts.every(isOffice) ? parts : [name];
    })
    .filter(isOffice);
}

function stripDuty(phrase: string): string {
  let body = phrase;
  for (const word of DUTY_WORDS) {
    if (body.endsWith(word)) body = body.slice(0, -word.length);
    if (body.startsWith(word)) body = body.slice(word.length);
  }
  return body.startsWith('由') ? body.slice(1) : body;
}
