/** Items as Markdown for notes: by page and section, each with its bound, quote, note and a link to its place. */
import type { ItemReading, SavedItem, SavedPage } from '../item.ts';
import { textFragmentUrl } from '../table/text-fragment.ts';
import type { FilePage, TextFormat } from './text-format.ts';

/** What has to be said in the reader's language. */
export interface MarkdownWords {
  /** Heading of the file. */
  readonly title: string;
  readonly untitled: string;
  /** Label of the link to the place in the page. */
  readonly source: string;
  readonly note: string;
  /** An item in one line: its kind, subject and bound with operator, its facts. */
  readonly describe: (reading: ItemReading) => string;
  /** What is known of the page, in one line; '' for nothing. */
  readonly pageFacts: (page: SavedPage) => string;
}

/** A note of pages and items. */
export function markdown(words: MarkdownWords): TextFormat {
  return {
    mime: 'text/markdown;charset=utf-8',
    extension: 'md',
    begin: `# ${inline(words.title)}\n`,
    page: (page) => pageText(page, words),
    end: '',
  };
}

function pageText({ page, items }: FilePage, words: MarkdownWords): string {
  const title = inline(page.title ?? words.untitled);
  const facts = words.pageFacts(page);
  const head = `\n## ${page.url === '' ? title : `[${title}](${destination(page.url)})`}\n${facts === '' ? '' : `\n${inline(facts)}\n`}`;
  let section = '';
  let body = '';
  for (const item of items) {
    const here = item.section.join(' › ');
    if (here !== section) body += `\n### ${inline(here)}\n`;
    if (here !== section || body === '') body += '\n';
    section = here;
    body += itemText(page, item, words);
  }
  return head + body;
}

function itemText(page: SavedPage, { selector, sentence, reading, note, tags }: SavedItem, words: MarkdownWords): string {
  const link = page.url === '' ? '' : ` [${words.source}](${destination(textFragmentUrl(page.url, selector))})`;
  const labels = tags.map((tag) => ` \`#${tag.replaceAll('`', '').replace(/\s+/g, '-')}\``).join('');
  const lines = [
    `- **${inline(words.describe(reading))}**${labels}`,
    `  > ${inline(sentence === '' ? selector.exact : sentence)}${link}`,
    ...(note === '' ? [] : ['', `  ${words.note}${inline(note)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** One line of plain text in which nothing is taken for markup, at its beginning neither. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(\d*)([-#+=.)])/, '$1\\$2');
}

/** An address inside `(…)`: nothing in it ends it, and no backslash takes the end away. */
const destination = (url: string): string => `<${url.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign))}>`;
