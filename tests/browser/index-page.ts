import type { ListedPage } from './listed-pages.ts';

const STYLE = `body{max-width:46rem;margin:3rem auto;padding:0 1rem;font:16px/1.8 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
color:#1f2328;background:#fffdf8}h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem;border-bottom:1px solid #e7e2d6}
li{margin:.2rem 0}a{color:#1d4ed8}small{color:#475569}@media(prefers-color-scheme:dark){body{background:#1b1a17;color:#e6e4df}
h2{border-color:#37342e}a{color:#8ab4f8}small{color:#94a3b8}}`;

/** A page that lists the demo pages: the plans first, then what must be left alone. */
export function indexPage(pages: readonly ListedPage[]): string {
  const list = (isPlan: boolean): string =>
    pages
      .filter((page) => page.isPlan === isPlan)
      .sort((a, b) => a.file.localeCompare(b.file))
      .map(({ file, page }) => `<li><a href="/${file}">${page.title}</a> <small>${file}</small></li>`)
      .join('\n');
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="UTF-8"><title>规标示例页面</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><h1>规标示例页面</h1><p>地名、人物、企业和数字均为虚构。打开一篇计划，规标会标出其中的目标与项目；其他页面不受影响。</p>
<h2>计划页面</h2><ul>${list(true)}</ul><h2>其他页面（不应有标记）</h2><ul>${list(false)}</ul></body></html>`;
}
