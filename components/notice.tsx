import type { ComponentChildren, VNode } from 'preact';

interface NoticeProps {
  readonly title?: string;
  readonly text: string;
  /** `alert` is read out at once: something that the user asked for did not happen. */
  readonly role?: 'alert' | 'status';
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** A calm message in the place of a list: what is so, and what to do. */
export function Notice({ title, text, role, children }: NoticeProps): VNode {
  return (
    <div class="pm-notice" role={role}>
      {title !== undefined && <h2 class="pm-notice-title">{title}</h2>}
      <p class="pm-notice-text">{text}</p>
      {children !== undefined && <div class="pm-notice-actions">{children}</div>}
    </div>
  );
}
