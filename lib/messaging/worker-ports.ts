import type { Extraction, PageText, Tagger } from '../core/model.ts';
import type { Collection } from '../store/collection.ts';
import type { CommandKey } from './commands.ts';

/** All that the worker needs of the world. */
export interface WorkerPorts {
  /** The tagger, once the lexicon is in memory. */
  readonly tagger: () => Promise<Tagger>;
  readonly extract: (page: PageText, tagger: Tagger, options: { readonly force: boolean }) => Extraction;
  readonly collection: Collection;
  /** ISO time. */
  readonly now: () => string;
  /** Sets the badge of a tab; '' removes it. A tab that is gone is no error. */
  readonly setBadge: (tabId: number, text: string) => Promise<void>;
  /** Puts the styles of the marks into a tab, and the reader unless one is `running` there; false where the browser does not let it in. */
  readonly startReader: (tabId: number, running: boolean) => Promise<boolean>;
  /** Starts the judging script in a tab; false where the browser does not let it in. */
  readonly enterTab: (tabId: number) => Promise<boolean>;
  /** The commands with the keys that the browser has bound to them. */
  readonly commandKeys: () => Promise<readonly CommandKey[]>;
}
