/** One set of icons: 16 px grid, 1.5 px lines, round ends, the colour of the text around them. Decoration only. */
import type { VNode } from 'preact';

const PATHS = {
  bookmark: 'M4.5 2.5h7v11L8 10.75 4.5 13.5z',
  remove: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5l3 3',
  open: 'M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4M13.5 2.5 7.5 8.5',
  expand: 'M5.5 3.5 10.5 8l-5 4.5',
  download: 'M8 2.5v7.5M4.75 7 8 10.25 11.25 7M2.5 13.5h11',
  upload: 'M8 10V2.5M4.75 5.5 8 2.25 11.25 5.5M2.5 13.5h11',
  options: 'M2.5 5h6M12.5 5h1M2.5 11h1M7.5 11h6M10.5 3.25v3.5M5.5 9.25v3.5',
  archive: 'M2.5 3h11v3h-11zM3.5 6v7.5h9V6M6.5 9h3',
  bin: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9M6.75 7v4M9.25 7v4',
  yes: 'M3 8.5 6.5 12 13 4.5',
  no: 'M3.5 8h9',
  previous: 'M3.5 10.5 8 6l4.5 4.5',
  next: 'M3.5 6 8 10.5 12.5 6',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  table: 'M2.5 3h11v10h-11zM2.5 6.25h11M6 6.25V13',
  filter: 'M2.5 3.5h11L9.5 8.5v4l-3 1.5V8.5z',
  tag: 'M2.5 2.5h5.5l5.5 5.5-5.5 5.5L2.5 8zM5.5 5.5h.01',
  edited: 'M10.5 3 13 5.5 5.5 13H3v-2.5z',
  note: 'M3 2.5h10v8l-3 3H3zM5.5 6h5M5.5 9h3',
  pin: 'M8 9.5v4M5.5 2.5h5M6.5 2.5v4l-2 3h7l-2-3v-4',
  chart: 'M2.5 13.5h11M4.5 11V7M8 11V3.5M11.5 11V6',
  list: 'M6 4h7.5M6 8h7.5M6 12h7.5M2.5 4h1M2.5 8h1M2.5 12h1',
} as const;

export type IconName = keyof typeof PATHS;

/** `filled` paints the shape's inside too. */
export function Icon({ name, filled = false }: { readonly name: IconName; readonly filled?: boolean }): VNode {
  return (
    <svg class="pm-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The mark of the product: "at least", its lower stroke drawn as a mark in a text. The same drawing as the toolbar icon. */
export function BrandMark(): VNode {
  return (
    <svg class="pm-brand" viewBox="0 0 128 128" width="24" height="24" aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="28" fill="#1e40af" />
      <path d="M39 26 89 51 39 76" fill="none" stroke="#fffdf8" stroke-width="15" stroke-linecap="round" stroke-linejoin="round" />
      <path d="M39 102h50" fill="none" stroke="#fbbf24" stroke-width="15" stroke-linecap="round" />
    </svg>
  );
}
