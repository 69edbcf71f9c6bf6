/**
 * Puts text on the clipboard; false where the browser refuses. Many government sites are still served over http, where the
 * clipboard can only be reached through a selection.
 */
export async function copyText(root: ShadowRoot, text: string): Promise<boolean> {
  const { clipboard } = root.ownerDocument.defaultView?.navigator ?? {};
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch (error) {
      // The page's own policy can forbid the clipboard; the selection below may still be allowed.
      if (!(error instanceof DOMException)) throw error;
    }
  }
  const focused = root.activeElement as HTMLElement | null;
  const field = root.ownerDocument.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;opacity:0;pointer-events:none';
  root.append(field);
  field.select();
  const done = root.ownerDocument.execCommand('copy');
  field.remove();
  focused?.focus({ preventScroll: true });
  return done;
}
