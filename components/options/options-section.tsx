import type { ComponentChildren, VNode } from 'preact';

interface OptionsSectionProps {
  /** Of the heading, for links to it. */
  readonly id: string;
  readonly title: string;
  /** What the section is about, in a sentence. */
  readonly text?: string;
  readonly children?: ComponentChildren;
}

/** One chapter of the options: a heading that can be linked to, a sentence, and what can be chosen. */
export function OptionsSection({ id, title, text, children }: OptionsSectionProps): VNode {
  return (
    <section class="pm-option" aria-labelledby={id}>
      <h2 class="pm-option-title" id={id}>
        {title}
      </h2>
      <div class="pm-option-body">
        {text !== undefined && <p class="pm-option-text">{text}</p>}
        {children}
      </div>
    </section>
  );
}
