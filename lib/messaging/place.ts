/** What a page tells a side panel over the line that the panel holds open: where the reader is in it. */

/** The name of the line. */
export const PLACE_PORT = 'planmark-place';

export type PlaceNews =
  /** The reader is at this item: scrolled there, or went to its mark. */
  | { readonly name: 'at'; readonly id: string }
  /** The marks of the page were switched on or off. */
  | { readonly name: 'marks'; readonly on: boolean };

/** True for news in the shape that a panel understands. */
export function isPlaceNews(news: unknown): news is PlaceNews {
  if (typeof news !== 'object' || news === null || !('name' in news)) return false;
  const { name, id, on } = news as { readonly name: unknown; readonly id?: unknown; readonly on?: unknown };
  return (name === 'at' && typeof id === 'string') || (name === 'marks' && typeof on === 'boolean');
}
