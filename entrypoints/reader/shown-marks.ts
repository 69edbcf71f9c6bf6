import type { PageReading } from '../../lib/messaging/protocol.ts';
import type { ArticleMarks } from '../../lib/page/article-marks.ts';
import type { PageWindow } from '../../lib/page/paint.ts';

/** What the page shows now. */
export interface ShownMarks {
  readonly view: PageWindow;
  readonly reading: PageReading;
  readonly marks: ArticleMarks;
}
