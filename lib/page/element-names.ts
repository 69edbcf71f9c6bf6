/** Which elements hold no text of the page, which start a line of their own, and which are furniture by their name. Data. */

/** Never text of the page: code, forms, embedded things. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'FRAME', 'FRAMESET', 'OBJECT', 'EMBED', 'APPLET', 'SVG', 'CANVAS', 'MATH', 'AUDIO', 'VIDEO', 'MAP',
  'INPUT', 'BUTTON', 'SELECT', 'OPTION', 'OPTGROUP', 'DATALIST', 'TEXTAREA', 'PROGRESS', 'METER', 'DIALOG', 'HEAD', 'TITLE', 'LINK', 'META', 'COL', 'COLGROUP', 'RP', 'RT',
]);

/** Starts and ends a line unless its style says otherwise. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CAPTION', 'CENTER', 'DD', 'DETAILS', 'DIR', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FOOTER',
  'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HGROUP', 'HR', 'HTML', 'LEGEND', 'LI', 'LISTING', 'MAIN', 'MENU', 'NAV', 'OL', 'P', 'PRE', 'SECTION',
  'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL', 'XMP',
]);

/** Around an article rather than of it, where it is short or made of links. */
export const FURNITURE: ReadonlySet<string> = new Set(['NAV', 'ASIDE', 'FOOTER', 'MENU']);

/**
 * Words in class names and ids of furniture inside an article: share bars, print buttons, page numbers, comments,
 * related links. A name counts when one of its parts (cut at `-`, `_` and digits) is one of these.
 */
export const FURNITURE_NAMES: ReadonlySet<string> = new Set([
  'share', 'shares', 'sharebar', 'sharebox', 'bdshare', 'bdsharebuttonbox', 'jiathis', 'bshare', 'fenxiang', 'fx', 'print', 'dayin', 'toolbar', 'tools',
  'fontsize', 'zihao', 'ziti', 'crumb', 'crumbs', 'breadcrumb', 'pager', 'pagination', 'pagenav', 'prevnext', 'prenext', 'pgno', 'pageno', 'pagenum', 'pagenumber',
  'related', 'relate', 'xgxx', 'xgwz', 'xgyd', 'comment', 'comments', 'pinglun', 'cmt', 'copyright', 'copy', 'shengming', 'qrcode', 'ewm', 'erweima', 'reward', 'dashang',
  'noprint', 'editsection', 'watermark', 'shuiyin', 'sidebar', 'bianji', 'zrbj', 'tags',
]);
