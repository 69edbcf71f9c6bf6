/** How an element looks, as flags. */

/** The subtree is not rendered. */
export const HIDDEN = 1;
/** Starts and ends a line, whatever its name. */
export const BLOCK = 2;
/** Runs on in its line, whatever its name. */
export const INLINE = 4;
/** Line breaks of the source are line breaks of the text. */
export const PREFORMATTED = 8;
/** Text directly inside is too small to be seen; children may set their own size. */
export const TINY = 16;
/** Text directly inside has a size that can be read. */
export const SIZED = 32;
