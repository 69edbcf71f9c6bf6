import type { VNode } from 'preact';
import type { SavedPage } from '../lib/core/item.ts';
import { pageFacts } from './wording/page-words.ts';
import { useWords } from './words.tsx';

/** Whose plan this is: its title, and what the page itself says of place, year and publisher. */
export function PageHeading({ page }: { readonly page: SavedPage }): VNode {
  const words = useWords();
  const facts = pageFacts(words, page);
  return (
    <header class="pm-heading">
      <h1 class="pm-heading-title" lang="zh-CN">
        {page.title ?? words('page_untitled')}
      </h1>
      {facts.length > 0 && (
        <p class="pm-heading-facts">
          {facts.map((fact) => (
            <span class="pm-fact" key={fact}>
              {fact}
            </span>
          ))}
        </p>
      )}
    </header>
  );
}
