/**
 * `npm run explain -- "…"`: reads one sentence or paragraph as part of a plan and prints every step of the reading,
 * so that a wrong figure can be traced to the step that misread it.
 */
import { readFigures } from '../core/figures/read-figures.ts';
import { readIdentity } from '../core/identity/read-identity.ts';
import type { Span } from '../core/model.ts';
import { readPlainText } from '../core/plain/read-plain-text.ts';
import { readProjects } from '../core/projects/read-projects.ts';
import { readPage } from '../core/reading/read-page.ts';
import type { Reading } from '../core/reading/reading.ts';
import { loadNodeTagger } from '../segmenter/load-node.ts';

const USAGE = '用法 usage: npm run explain -- "句子 sentence"';

/** Every step of the reading of a text, as lines for a terminal. */
async function explain(text: string): Promise<string[]> {
  const page = readPlainText('', text);
  const reading = readPage(page, readIdentity(page), await loadNodeTagger());
  const projects = readProjects(reading);
  const figures = readFigures(reading, projects);
  const at = (span: Span): string => reading.folded.text.slice(span.start, span.end);
  return [
    `文本 text      ${reading.folded.text.trim().replaceAll('\n', ' ⏎ ')}`,
    ...reading.passages.map((p) =>
      `段落 passage   ${p.kind} ${p.part ?? '–'} ${[...p.section].join(' › ')} ${p.department.join('、')}`.trimEnd(),
    ),
    `词语 words     ${wordsOf(reading).join(' ')}`,
    ...reading.quantities.map((q) => `数字 number    ${q.quote} → ${q.kind} ${JSON.stringify(q.value)} ${q.unit} ${q.op}`),
    ...projects.map(
      (p) =>
        `项目 project   ${p.name} → ${p.kind ?? '–'} ${p.stage ?? '–'} ${p.deadline ?? '–'} ${p.investment ?? '–'} [${p.quantities.map((o) => reading.quantities[o.index]?.quote).join(', ')}]`,
    ),
    ...figures.map((f) =>
      `指标 figure    ${at(f)} → ${f.indicator} (${f.key}) ${f.change} ${f.role} ${f.year ?? '–'} ${f.modality ?? '–'} ${f.department.join('、')}`.trimEnd(),
    ),
  ];
}

function wordsOf(reading: Reading): string[] {
  const { words } = reading;
  const out: string[] = [];
  for (let i = 0; i < words.count; i += 1) {
    const word = reading.folded.text.slice(words.starts[i], words.starts[i + 1]);
    if (word !== '\n') out.push(`${word}/${words.tagNames[words.tags[i] ?? 0] ?? ''}`);
  }
  return out;
}

const text = process.argv.slice(2).join(' ');
if (text.trim() === '') {
  console.error(USAGE);
  process.exitCode = 2;
} else for (const line of await explain(text)) console.log(line);
