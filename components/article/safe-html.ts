/** Makes the copy of an article safe to show. What lies in the database is not trusted because it is ours: a page wrote it. */
import DOMPurify from 'dompurify';

const TAGS =
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr th td br hr blockquote pre b strong em i u sub sup span'.split(
    ' ',
  );

/** The HTML with words, headings, lists and tables only: nothing that runs, loads, leads elsewhere, names or styles itself. */
export function safeHtml(html: string): string {
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['colspan', 'rowspan'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    KEEP_CONTENT: true,
  });
}

/** Text as it may stand in HTML. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The document of the frame that shows a copy: nothing may be requested from it, whatever stands in it. `styles` are our
 * own, `title` is what the frame's document is called.
 */
export function copyDocument(html: string, styles: string, title: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `<!doctype html><html lang="zh-CN"><head>${head}<title>${escaped(title)}</title><style>${styles}</style></head><body>${safeHtml(html)}</body></html>`;
}
