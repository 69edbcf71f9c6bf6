/** The names that a page gives itself outside of its text: its title, its publisher, the places it speaks for. */
import type { Identity, PageText } from '../model.ts';
import { squeezed } from './half-width.ts';
import { NOWHERE, type Places, placesAtStart, placesInTitle } from './places.ts';
import { readPublisher, readSignature } from './publisher.ts';
import { readTitle } from './title.ts';

/** What is not said is null. */
export type Names = Pick<Identity, 'title' | 'publisher' | keyof Places>;

/** Reads the names of a page; all that is needed of its identity to judge whether it is a plan. */
export function readNames(page: PageText): Names {
  const title = readTitle(page);
  const publisher = readPublisher(page);
  return { title, publisher, ...readPlaces(page, placesInTitle(squeezed(title ?? '')), publisher) };
}

/** Title, publisher, signature, breadcrumb, site name, document title; each fills what is still open. */
function readPlaces(page: PageText, named: Places, publisher: string | null): Places {
  const { meta } = page;
  const lines = [
    publisher,
    readSignature(page),
    meta.tags.contentsource,
    ...[...meta.breadcrumb].reverse(),
    meta.tags.sitename,
    ...meta.documentTitle.split(/[-_|–—]/),
  ];
  const ofTitle = named.township === null && named.county !== null;
  let places = named;
  for (const line of lines) {
    const found = line ? placesAtStart(squeezed(line)) : NOWHERE;
    // A page about a county is not about the township whose site carries it.
    places = fillPlaces(places, ofTitle ? { ...found, township: null } : found);
  }
  return places;
}

/** The places with what `found` knows of those that are open, unless it speaks of another place of the same rank. */
export function fillPlaces(places: Places, found: Places): Places {
  const clash = (['township', 'county', 'city'] as const).some(
    (rank) => places[rank] !== null && found[rank] !== null && places[rank] !== found[rank],
  );
  if (clash) return places;
  return {
    province: places.province ?? found.province,
    city: places.city ?? found.city,
    county: places.county ?? found.county,
    township: places.township ?? found.township,
  };
}
