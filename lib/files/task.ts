/** What a file is written within: told how far it is, asked to stop, and given the pauses in which the page stays alive. */
export interface FileTask {
  /** Hears how many rows are written. */
  readonly onProgress: (rows: number) => void;
  /** Aborted, the file is not finished. */
  readonly signal: AbortSignal;
  /** Resolves at once or, where enough time has passed, after the page has had its turn. */
  readonly breathe: () => Promise<void>;
}
