import type { VNode } from 'preact';

interface PlaceholderRowsProps {
  /** Read out instead of the empty shapes. */
  readonly label: string;
  readonly rows?: number;
}

/** The shape of a list that is being read: rows of the final height, so that nothing jumps. Shown only if it takes a while. */
export function PlaceholderRows({ label, rows = 5 }: PlaceholderRowsProps): VNode {
  return (
    <div class="pm-loading" role="status">
      <span class="pm-aside">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div class="pm-row" aria-hidden="true" key={row}>
          <div class="pm-row-main">
            <span class="pm-blank pm-blank-title" />
            <span class="pm-blank pm-blank-facts" />
            <span class="pm-blank pm-blank-sentence" />
          </div>
        </div>
      ))}
    </div>
  );
}
