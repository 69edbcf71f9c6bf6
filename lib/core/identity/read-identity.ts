/** Who published what, when, for which year: read from what the page itself says, the surest source first, the text last. */
import type { Identity, PageText } from '../model.ts';
import { squeezed } from './half-width.ts';
import { mentionedPlaces } from './mentioned-places.ts';
import { placesInTitle } from './places.ts';
import { levelOf, readHead } from './read-head.ts';
import { fillPlaces } from './read-names.ts';

/** Reads the identity of a page, from `head` where that was read already. What the page does not say is null. */
export function readIdentity(page: PageText, head: Identity = readHead(page)): Identity {
  const { province, city, county, township } = head;
  const mentioned = { ...mentionedPlaces(page.text, township), township: null };
  const places = fillPlaces({ province, city, county, township }, mentioned);
  return { ...head, ...places, level: levelOf(placesInTitle(squeezed(head.title ?? '')), places) };
}
