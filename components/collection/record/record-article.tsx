import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ArticleCopy } from '../../article/article-copy.tsx';
import { Icon } from '../../icon.tsx';
import { useWords } from '../../words.tsx';
import type { RecordSection } from '../plug.ts';

/** The kept copy of the article, at the item; read and drawn once it is asked for. */
export const RecordArticle: RecordSection = ({ ports, item, page }): VNode => {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section class="pm-record-article" aria-label={words('article_frame')}>
      <button type="button" class="pm-group-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="expand" />
        {words('article_frame')}
      </button>
      {open && <ArticleCopy ports={ports.article} pageId={page.id} itemId={item.id} />}
    </section>
  );
};
