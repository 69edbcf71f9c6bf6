import type { VNode } from 'preact';
import { Notice } from '../notice.tsx';
import { PlaceholderRows } from '../placeholder-rows.tsx';
import { VerdictNote } from '../verdict-note.tsx';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import { ReadPage, type ReadPageProps } from './read-page.tsx';

interface PageViewProps extends ReadPageProps {
  /**
   * Whether opening this surface lets the extension into the page, as a click on its button does. Where it does not, a
   * page of another site has to be read by way of that button.
   */
  readonly opensPage: boolean;
}

/** 本页: what was read on the tab, in reading order; or why nothing was, and what to do. */
export function PageView({ opensPage, ...props }: PageViewProps): VNode {
  const words = useWords();
  const { state, readAnyway, reload } = props.model;
  if (state.phase === 'read') return <ReadPage {...props} />;
  if (state.phase === 'loading') return <PlaceholderRows label={words('reading_page')} />;
  const anyway = (
    <button type="button" class="pm-button pm-button-main" onClick={() => void readAnyway()}>
      {words('read_anyway')}
    </button>
  );
  if (state.phase === 'no-plan') {
    return (
      <>
        <VerdictNote verdict={state.verdict} forced={false} />
        <Notice text={words('empty_no_plan_text')}>{anyway}</Notice>
      </>
    );
  }
  if (state.phase === 'failed') {
    return (
      <Notice text={failureWords(words, state.failure)} role="alert">
        <button type="button" class="pm-button" onClick={() => void reload()}>
          {words('retry')}
        </button>
      </Notice>
    );
  }
  if (state.mayRead) {
    return (
      <Notice title={words('empty_closed_title')} text={words('empty_closed_text')}>
        {anyway}
      </Notice>
    );
  }
  if (!opensPage) return <Notice title={words('empty_closed_title')} text={words('empty_panel_closed_text')} />;
  return <Notice title={words('empty_forbidden_title')} text={words('empty_forbidden_text')} />;
}
