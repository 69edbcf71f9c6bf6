/** Names for exported files. */

/** Signs that Windows, macOS or a shell reserve, control characters, and invisible ones that turn the order of writing. */
const RESERVED = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;

/** Leaves room for a folder within the 255 bytes that file systems allow, at three bytes a character. */
const LONGEST_SCOPE = 48;

/**
 * `规标-收藏-2026-11-25.csv`. `product` and `scope` are words for people and may hold anything; what a file system reserves becomes
 * a space. `date` is an ISO date or time, of which the day is used. A scope without any usable sign is left out.
 */
export function exportFileName(product: string, scope: string, date: string, extension: string): string {
  const parts = [safe(product), safe(scope), date.slice(0, 10)].filter((part) => part !== '');
  return `${parts.join('-')}.${extension}`;
}

function safe(text: string): string {
  const plain = text.replace(RESERVED, ' ').replace(/\s+/g, ' ');
  return trimDots([...plain].slice(0, LONGEST_SCOPE).join(''));
}

/** Windows drops dots and spaces at the end of a name; a dot at the start hides the file elsewhere. */
function trimDots(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' .'.includes(text.charAt(start))) start += 1;
  while (end > start && ' .'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
