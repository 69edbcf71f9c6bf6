/** How an expected failure travels: as a value with a code that the surfaces put into words, never as a thrown error. */

/** An expected failure. `code` is a key of the message catalogue; `detail` is never shown without it. */
export interface Failure {
  readonly code:
    | 'collection-unavailable'
    | 'quota-exceeded'
    | 'not-understood'
    | 'no-page'
    /** The extension was updated or removed while the page stayed open: the page must be loaded again. */
    | 'extension-updated'
    | 'unexpected';
  readonly detail: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };
