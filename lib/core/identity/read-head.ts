/** Who published what, when, for which year, by what stands around the text: title, publisher, signature, facts, breadcrumb. */
import type { GovernmentLevel, Identity, PageText } from '../model.ts';
import { isoDateOf } from './dates.ts';
import { factValues } from './facts.ts';
import { squeezed } from './half-width.ts';
import { type Places, placesInTitle } from './places.ts';
import { readPlanYear } from './plan-year.ts';
import { readNames } from './read-names.ts';

const DATE_TAGS = [
  'pubdate',
  'publishdate',
  'publish_date',
  'article:published_time',
  'og:release_date',
  'createdate',
  'firstpublishedtime',
];

/** Reads what a page says of itself outside of its text; what it does not say is null. */
export function readHead(page: PageText): Identity {
  const names = readNames(page);
  const publishedOn = readPublishedOn(page);
  return {
    ...names,
    level: levelOf(placesInTitle(squeezed(names.title ?? '')), names),
    planYear: readPlanYear(names.title, page, publishedOn),
    publishedOn,
    indexNumber: readIndexNumber(page),
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
