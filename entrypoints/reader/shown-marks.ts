import type { PageReading } from '../../lib/messaging/protocol.ts';
import type { ArticleMarks } from '../../lib/page/article-marks.ts';
import type { PageWindow } from '../../lib/page/paint.ts';
import type { ReadPage } from '../../lib/page/read-page-text.ts';

/** What the page shows now. */
export interface ShownMarks {
  readonly view: PageWindow;
  /** The page as it was read, with the way back into its document. */
  readonly read: ReadPage;
  readonly reading: PageReading;
  readonly marks: ArticleMarks;
}
