import type { VNode } from 'preact';
import type { SavedItem, SavedPage } from '../../lib/core/item.ts';
import { kindOf } from '../../lib/core/item-kind.ts';
import { textFragmentUrl } from '../../lib/core/table/text-fragment.ts';
import { Bound } from '../bound.tsx';
import { Icon } from '../icon.tsx';
import { excerptOf } from '../wording/excerpt.ts';

import { factsOf, kindWord } from '../wording/item-words.ts';
import { pageName } from '../wording/page-words.ts';
import { useWords } from '../words.tsx';

interface StatementViewProps {
  readonly page: SavedPage;
  readonly item: SavedItem;
  /** Names the page too: for statements of several pages. */
  readonly named?: boolean;
}

/** One statement with its sentence: value and unit as written, role, year, offices, and the way back to its place. */
export function StatementView({ page, item, named = false }: StatementViewProps): VNode {
  const words = useWords();
  const excerpt = excerptOf(item);
  const { reading } = item;
  return (
    <article class="pm-statement" data-kind={kindOf(reading)}>
      <p class="pm-statement-head">
        {reading.kind === 'figure' && <Bound figure={reading} />}
        <span class="pm-kind">{kindWord(words, reading)}</span>
        {factsOf(words, reading).map((fact) => (
          <span class="pm-fact" key={fact}>
            {fact}
          </span>
        ))}
      </p>
      <p class="pm-statement-sentence" lang="zh-CN">
        {excerpt === null ? (
          item.sentence
        ) : (
          <>
            {excerpt.before}
            <mark class="pm-quote">{excerpt.quote}</mark>
            {excerpt.after}
          </>
        )}
      </p>
      <p class="pm-statement-foot">
        {named && <span lang="zh-CN">{pageName(words, page)}</span>}
        <a class="pm-link" href={textFragmentUrl(page.url, item.selector)} target="_blank" rel="noreferrer">
          {words('compare_open_source')} <Icon name="open" />
        </a>
      </p>
    </article>
  );
}
