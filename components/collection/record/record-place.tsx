import type { VNode } from 'preact';
import type { SavedItem, SavedPage } from '../../../lib/core/item.ts';
import { textFragmentUrl } from '../../../lib/core/table/text-fragment.ts';
import { Icon } from '../../icon.tsx';
import { excerptOf, tidy } from '../../wording/excerpt.ts';
import { pageFacts, pageName } from '../../wording/page-words.ts';
import { useWords } from '../../words.tsx';

interface RecordPlaceProps {
  readonly item: SavedItem;
  readonly page: SavedPage;
}

/** Where the item stands: its sentence with what is around it, its section, its page and the way there. */
export function RecordPlace({ item, page }: RecordPlaceProps): VNode {
  const words = useWords();
  return (
    <section class="pm-record-place" aria-label={words('record_place')}>
      {item.section.length > 0 && (
        <p class="pm-record-section" lang="zh-CN">
          {item.section.map(tidy).join(' › ')}
        </p>
      )}
      <Sentence item={item} />
      <p class="pm-record-page">
        <span class="pm-record-page-name" lang="zh-CN">
          {page.title ?? pageName(words, page)}
        </span>
        {pageFacts(words, page).map((fact) => (
          <span class="pm-fact" key={fact}>
            {fact}
          </span>
        ))}
        {page.indexNumber !== null && <span class="pm-fact">{words('record_index_number', page.indexNumber)}</span>}
      </p>
      <p class="pm-record-links">
        <a class="pm-link" href={textFragmentUrl(page.url, item.selector)} target="_blank" rel="noreferrer">
          <Icon name="open" />
          {words('item_open')}
        </a>
      </p>
      <p class="pm-record-times">
        <span class="pm-fact">{words('record_captured', localTime(item.capturedAt))}</span>
        {item.updatedAt !== item.capturedAt && <span class="pm-fact">{words('record_updated', localTime(item.updatedAt))}</span>}
      </p>
    </section>
  );
}

/** The sentence with its quote, and what the page says right before and after it. */
function Sentence({ item }: { readonly item: SavedItem }): VNode {
  const excerpt = excerptOf(item, Number.POSITIVE_INFINITY);
  const { exact, prefix, suffix } = item.selector;
  if (excerpt === null) {
    return (
      <blockquote class="pm-record-sentence" lang="zh-CN">
        <span class="pm-around">{cutBefore(tidy(prefix))}</span>
        <mark class="pm-quote">{tidy(exact)}</mark>
        <span class="pm-around">{cutAfter(tidy(suffix))}</span>
      </blockquote>
    );
  }
  const { before, quote, after } = excerpt;
  return (
    <blockquote class="pm-record-sentence" lang="zh-CN">
      <span class="pm-around">{cutBefore(beyond(tidy(prefix), before, 'before'))}</span>
      {startsLine(item) && ' '}
      {before}
      <mark class="pm-quote">{quote}</mark>
      {after}
      <span class="pm-around">{cutAfter(beyond(tidy(suffix), after, 'after'))}</span>
    </blockquote>
  );
}

/** What of the context lies beyond the sentence; '' where the sentence is the longer one. */
function beyond(context: string, own: string, side: 'before' | 'after'): string {
  if (context.length <= own.length) return '';
  if (side === 'before') return context.endsWith(own) ? context.slice(0, context.length - own.length) : '';
  return context.startsWith(own) ? context.slice(own.length) : '';
}

/** True where the page begins a line with the sentence: what stands before it, a heading mostly, is not read into it. */
function startsLine({ sentence, selector: { exact, prefix } }: SavedItem): boolean {
  const before = sentence.slice(0, sentence.indexOf(exact));
  return prefix.endsWith(before) && /\n\s*$/.test(prefix.slice(0, prefix.length - before.length));
}

/** Context has a fixed length: a mark says where it was cut within a sentence. The sign that ended what was cut off goes with it. */
function cutBefore(context: string): string {
  const rest = context.replace(/^[，、；。！？：]+/, '');
  return rest === '' || /^[；。！？]/.test(context) ? rest : `…${rest}`;
}
const cutAfter = (context: string): string => (context === '' || /[；。！？]$/.test(context) ? context : `${context}…`);

/** `2026-11-25 15:04` where the reader is. */
function localTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
