/** Page numbers that stand between the lines of a document: - 1 -, 第 3 页, 3 / 7, 第3页 共7页. */
import { squeezed } from '../identity/half-width.ts';

/** Whether a whole line is a page number. A bare number is none: it may be a cell or a figure. */
export function isPageNumber(line: string): boolean {
  if (line.length > 24 || !/[\d０-９]/.test(line)) return false;
  const text = squeezed(line);
  return (
    /^[-—–·~～]+\d{1,4}[-—–·~～]+$/.test(text) || /^第\d{1,4}页([,，/]?(共|总)\d{1,4}页)?$/.test(text) || /^\d{1,4}\/\d{1,4}页?$/.test(text)
  );
}
