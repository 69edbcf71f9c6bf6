import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SavedItem } from '../../lib/core/item.ts';
import { Segments } from '../comparison/segments.tsx';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import { ARTICLE_STYLES } from './article-styles.ts';
import type { ArticlePorts } from './ports.ts';
import { copyDocument } from './safe-html.ts';
import { useArticle } from './use-article.ts';

interface ArticleCopyProps {
  readonly ports: ArticlePorts;
  readonly pageId: string;
  /** The item that is brought into sight; null for none. */
  readonly itemId: string | null;
}

/** The kept copy of a page's article with what was saved of it marked, readable without a network. */
export function ArticleCopy({ ports, pageId, itemId }: ArticleCopyProps): VNode {
  const words = useWords();
  const state = useArticle(ports, pageId);
  const [form, setForm] = useState<'read' | 'whole'>('read');
  const note = (text: string): VNode => (
    <p class="pm-article-note" role="status">
      {text}
    </p>
  );
  if (state.phase === 'loading') return note(words('article_loading'));
  if (state.phase === 'failed') return note(failureWords(words, state.failure));
  const { article, readable, items } = state;
  if (article === null) return note(words('article_none'));
  if (article.tooLong) return note(words('article_too_long'));
  return (
    <div class="pm-article">
      <div class="pm-article-head">
        <p class="pm-article-note">
          {words(
            'article_kept',
            new Date(article.capturedAt).toLocaleString(words('language_tag'), { dateStyle: 'medium', timeStyle: 'short' }),
          )}
        </p>
        {readable !== null && (
          <Segments
            label={words('article_form')}
            value={form}
            choices={[
              ['read', words('article_form_read')],
              ['whole', words('article_form_whole')],
            ]}
            onChange={setForm}
          />
        )}
      </div>
      <Frame key={pageId} ports={ports} html={form === 'read' ? (readable ?? article.html) : article.html} items={items} itemId={itemId} />
    </div>
  );
}

interface FrameProps {
  readonly ports: ArticlePorts;
  readonly html: string;
  readonly items: readonly SavedItem[];
  readonly itemId: string | null;
}

/** The frame runs no script and may request nothing; it is of our origin only so that its text can be read and marked. */
function Frame({ ports, html, items, itemId }: FrameProps): VNode {
  const words = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const [loads, setLoads] = useState(0);
  const [lost, setLost] = useState(false);
  const reveal = useRef<((id: string) => boolean) | null>(null);
  const { markStyles, mark } = ports;
  const document = useMemo(() => copyDocument(html, ARTICLE_STYLES + markStyles, words('article_frame')), [html, markStyles, words]);
  useEffect(() => {
    const inner = frame.current?.contentDocument;
    if (loads === 0 || !inner) return undefined;
    const life = new AbortController();
    reveal.current = mark(inner, items, life.signal);
    return () => life.abort();
  }, [loads, items, mark]);
  useEffect(() => {
    if (loads === 0 || reveal.current === null) return;
    setLost(itemId !== null && !reveal.current(itemId));
  }, [loads, items, itemId]);
  return (
    <>
      {lost && (
        <p class="pm-article-note" role="status">
          {words('article_item_lost')}
        </p>
      )}
      <iframe
        ref={frame}
        class="pm-article-frame"
        title={words('article_frame')}
        sandbox="allow-same-origin"
        referrerpolicy="no-referrer"
        srcdoc={document}
        onLoad={() => setLoads((before) => before + 1)}
      />
    </>
  );
}
