import type { VNode } from 'preact';
import type { Finding } from '../../lib/core/comparison/finding.ts';
import type { SavedPage } from '../../lib/core/item.ts';
import { Notice } from '../notice.tsx';
import { PlaceholderRows } from '../placeholder-rows.tsx';
import { failureWords } from '../wording/failure-words.ts';
import { subjectOf } from '../wording/item-words.ts';
import { useWords, type Words } from '../words.tsx';
import type { ComparisonPorts } from './ports.ts';
import { FINDINGS, impliedText } from './row-words.ts';
import { StatementView } from './statement-view.tsx';
import { useFindings } from './use-comparison.ts';

/** 疑点: what cannot all be true, each with its sentences and the reason. */
export function FindingsView({ ports, pages }: { readonly ports: ComparisonPorts; readonly pages: readonly SavedPage[] }): VNode {
  const words = useWords();
  const findings = useFindings(ports, pages);
  if (findings.phase === 'loading') return <PlaceholderRows label={words('findings_loading')} />;
  if (findings.phase === 'failed') return <Notice text={failureWords(words, findings.failure)} role="alert" />;
  if (findings.value.length === 0) return <Notice title={words('findings_none_title')} text={words('findings_none_text')} />;
  return (
    <div class="pm-findings">
      <p class="pm-summary" role="status">
        {words('findings_count', findings.value.length)}
      </p>
      <ul>
        {findings.value.map((finding) => (
          <FindingRow finding={finding} key={finding.id} />
        ))}
      </ul>
    </div>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }): VNode {
  const words = useWords();
  const [first] = finding.statements;
  const place = first.page.township ?? first.page.title ?? '';
  return (
    <li class="pm-finding">
      <h2 class="pm-finding-title">
        <span lang="zh-CN">{subjectOf(words, first.item.reading)}</span>
        <span class="pm-finding-place" lang="zh-CN">
          {place} {finding.year ?? ''}
        </span>
      </h2>
      <p class="pm-finding-why">{whyOf(words, finding)}</p>
      {finding.statements.map(({ page, item }) => (
        <StatementView page={page} item={item} named key={item.id} />
      ))}
    </li>
  );
}

function whyOf(words: Words, finding: Finding): string {
  const implied = impliedText(finding);
  return implied === null || finding.year === null
    ? words(FINDINGS[finding.kind])
    : words(FINDINGS[finding.kind], finding.year - 1, implied);
}
