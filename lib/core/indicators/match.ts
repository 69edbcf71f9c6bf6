/** The door of this room: what the figure rules ask about indicators. */
export { findIndicator, type IndicatorMatch, indicatorOfKey, surfaceKey } from './find-indicator.ts';
export { indicatorEndingAt, indicatorStartingAt } from './spot-indicator.ts';
