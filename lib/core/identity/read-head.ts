/** Who published what, when, for which year, by what stands around the text: title, publisher, signature, facts, breadcrumb. */
import type { GovernmentLevel, Identity, PageText } from '../model.ts';
import { isoDateOf } from './dates.ts';
import { factValues } from './facts.ts';
import { squeezed } from './half-width.ts';
import { NOWHERE, type Places, placesAtStart, placesInTitle } from './places.ts';
import { readPlanYear } from './plan-year.ts';
import { readPublisher, readSignature } from './publisher.ts';
import { readTitle } from './title.ts';

const DATE_TAGS = [
  'pubdate',
  'publishdate',
  'publish_date',
  'article:published_time',
  'og:release_date',
  'createdate',
  'firstpublishedtime',
];

/** Reads what a page says of itself outside of its text; what it does not say is null. Enough to judge whether it is a plan. */
export function readHead(page: PageText): Identity {
  const title = readTitle(page);
  const publisher = readPublisher(page);
  const named = placesInTitle(squeezed(title ?? ''));
  const places = readPlaces(page, named, publisher);
  return {
    title,
    ...places,
    level: levelOf(named, places),
    publisher,
    planYear: readPlanYear(title, page),
    publishedOn: readPublishedOn(page),
    indexNumber: readIndexNumber(page),
  };
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

/** The level of who speaks: by the places that the title names, else by all; null where neither tells. */
export function levelOf(named: Places, places: Places): GovernmentLevel | null {
  const from = (named.township ?? named.county ?? named.city ?? named.province) ? named : places;
  if (from.township !== null) return 'township';
  if (from.county !== null) return places.township !== null && from !== named ? 'township' : 'county';
  if (from.city !== null) return 'city';
  return from.province !== null ? 'province' : null;
}

function readPublishedOn(page: PageText): string | null {
  const { facts, tags } = page.meta;
  const values = [
    ...factValues(facts, 'published'),
    ...DATE_TAGS.map((tag) => tags[tag] ?? ''),
    ...factValues(facts, 'dated'),
    ...factValues(facts, 'written'),
  ];
  for (const value of values) {
    const date = isoDateOf(value);
    if (date !== null) return date;
  }
  return null;
}

/** An index number has a digit and no Han character but a few marks; a table often leaves it empty. */
function readIndexNumber(page: PageText): string | null {
  return factValues(page.meta.facts, 'index').find((value) => /\d/.test(value) && value.length <= 60) ?? null;
}
