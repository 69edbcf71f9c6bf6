/** How the copy of an article is set: the ledger's own type and colours, at a reading width. */
export const ARTICLE_STYLES = `
:root { color-scheme: light dark; background: #fffdf8; color: #1f2328 }
body { max-width: 42rem; margin: 0 auto; padding: 1rem 1.25rem 40vh; overflow-wrap: anywhere;
  font: 0.9375rem/1.85 "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", system-ui, sans-serif }
h1, h2, h3, h4, h5, h6 { margin: 1.25em 0 0.5em; font-size: 1.0625rem; line-height: 1.5 }
p, ul, ol, dl, blockquote, pre { margin: 0 0 0.75em }
pre { white-space: pre-wrap; font: inherit }
table { width: 100%; margin: 0 0 1em; border-collapse: collapse; font-size: 0.875rem; line-height: 1.6 }
th, td { padding: 0.25rem 0.5rem; border: 1px solid #e7e2d6; text-align: left; vertical-align: top }
@media (prefers-color-scheme: dark) {
  :root { background: #1b1a17; color: #e6e4df }
  th, td { border-color: #37342e }
}`;
