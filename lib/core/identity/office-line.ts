/** Lines without labels that begin with an office and a date in numbers: 柳河县上坪乡人民政府 2024-02-19 10:15　点击：321. */

const LONGEST = 60;
const OFFICE = /^\p{Script=Han}{2,26}(?:人民政府|政府|办事处|管委会|委员会|党政办公室|党政办|党委)$/u;
const OFFICE_END = /(?:政府|办事处|管委会|委员会|党政办公室|党政办|党委)$/;
/** A date in Han characters would be that of a signature. */
const DATE = /^(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}$/;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/;

/** The office and the date as the facts that labels would make of them; none where the line begins in any other way. */
export function officeFacts(line: string): [label: string, value: string][] {
  // A date of these centuries is part of all such lines, and of few others.
  if (line.length > LONGEST || !(line.includes('20') || line.includes('19'))) return [];
  const words = line.split(/[\s\u3000|]+/).filter((word) => word !== '');
  const [first = '', second = '', third = ''] = words;
  const afterTime = TIME.test(second) ? third : second;
  // What is seldom there first: to make ready for all Han characters takes longer than to read a whole page of news.
  const [office, date] = DATE.test(second) ? [first, second] : [afterTime, first];
  return DATE.test(date) && OFFICE_END.test(office) && OFFICE.test(office)
    ? [
        ['发布机构', office],
        ['发布日期', date],
      ]
    : [];
}
