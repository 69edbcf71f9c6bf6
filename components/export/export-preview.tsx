import type { VNode } from 'preact';
import { failureWords } from '../wording/failure-words.ts';
import { useWords, type Words } from '../words.tsx';
import type { Preview } from './preview.ts';
import type { ExportCounts, ExportPreview } from './use-export-preview.ts';

/** The first rows of the file, and how much it will hold. Its height stays the same, so that nothing moves while it is read. */
export function ExportPreviewPane({ preview, counts, failure }: ExportPreview): VNode {
  const words = useWords();
  return (
    <div class="pm-export-preview">
      <div class="pm-export-preview-head">
        <h3>{words('export_preview')}</h3>
        <p class="pm-count" role="status">
          {counts === null ? words('export_preview_loading') : countText(words, counts)}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="pm-export-sheet" aria-label={words('export_preview_rows')} tabIndex={0}>
        {failure !== null && <p class="pm-export-none">{failureWords(words, failure)}</p>}
        {failure === null && preview === null && <p class="pm-export-none">{words('export_preview_none')}</p>}
        {failure === null && preview && <Shown preview={preview} />}
      </section>
    </div>
  );
}

/** How much the file holds, and what of the scope it leaves out. */
function countText(words: Words, { pages, items, leftOut }: ExportCounts): string {
  const held = words('export_count', pages, items);
  return leftOut === 0 ? held : `${held}${words('export_left_out', leftOut)}`;
}

function Shown({ preview }: { readonly preview: Preview }): VNode {
  if (preview.kind === 'text') return <pre class="pm-export-text">{preview.lines.join('\n')}</pre>;
  return (
    <table class="pm-export-table">
      <thead>
        <tr>
          {preview.titles.map((title) => (
            <th scope="col" key={title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {preview.rows.map((row, i) => (
          <tr key={i}>
            {row.map((cell, n) => (
              <td key={preview.titles[n]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
