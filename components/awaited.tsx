import type { VNode } from 'preact';

/** Stands where a notice may come: what follows it in the surface is drawn once that is known, so that nothing moves. */
export const Awaited = (): VNode => <span class="pm-awaited" hidden />;
