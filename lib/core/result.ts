/** How an expected failure travels: as a value with a code that the surfaces put into words, never as a thrown error. */

/** An expected failure. `code` is a key of the message catalogue; `detail` is never shown without it. */
export interface Failure {
  readonly code: /** The browser keeps no data for the extension: a private window, or storage switched off. */
    | 'collection-unavailable'
    /** A page of another version of the extension holds the collection open. */
    | 'collection-blocked'
    /** The collection was written by a newer version of the extension; it is left as it is. */
    | 'collection-newer'
    | 'quota-exceeded'
    | 'not-understood'
    | 'no-page'
    /** The extension was updated or removed while the page stayed open: the page must be loaded again. */
    | 'extension-updated'
    | 'unexpected';
  readonly detail: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };
