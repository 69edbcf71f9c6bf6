/** What the toolbar button says about a tab. */

/** `✓12` once items are saved, the number of items while none is, '' (no badge) for a page without any. */
export function badgeText(items: number, saved: number): string {
  if (saved > 0) return `✓${short(saved)}`;
  return items > 0 ? short(items) : '';
}

/** A badge holds four characters: from 1,000 on, whole thousands. */
const short = (count: number): string => (count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`);
