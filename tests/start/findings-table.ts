import type { ItemDraft } from '../../lib/core/item.ts';
import type { Value } from '../../lib/core/model.ts';
import type { PageReading } from '../../lib/messaging/protocol.ts';

const HEADER = ['类型', '引文', '指标 / 项目', '读数', '年份'];

/** What was found on a page, in the order of the text, as lines of a terminal. */
export function findingsTable({ page, items }: PageReading): string {
  const rows = [HEADER, ...items.map(row)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((cells) => width(cells[column] ?? ''))));
  const lines = rows.map((cells) => cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join('  '));
  const figures = items.filter(({ reading }) => reading.kind === 'figure').length;
  return [
    `${page.title ?? page.url}（${page.publisher ?? '—'}，${page.publishedOn ?? '—'}）`,
    `${figures} 个数字，${items.length - figures} 个项目 / ${figures} figures, ${items.length - figures} projects`,
    '',
    ...lines.map((line) => line.trimEnd()),
  ].join('\n');
}

const ROLES = { target: '目标', actual: '结果', project: '项目数据' } as const;

function row({ reading, selector }: ItemDraft): readonly string[] {
  const quote = selector.exact.replace(/\s+/g, '');
  if (reading.kind === 'project') {
    const cost = reading.investment === null ? '' : `${reading.investment} 元`;
    return ['项目', quote, reading.name, cost, reading.deadline ?? ''];
  }
  if (reading.kind === 'excerpt') return ['摘录', quote, '', '', ''];
  return [
    ROLES[reading.role],
    quote,
    reading.indicator,
    `${reading.op} ${number(reading.value)} ${reading.unit}`,
    String(reading.year ?? ''),
  ];
}

const number = (value: Value): string => (typeof value === 'number' ? String(value) : value.join('–'));

/** Columns of a terminal: signs of Chinese text take two. */
function width(text: string): number {
  let columns = 0;
  for (const sign of text) columns += (sign.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
  return columns;
}
