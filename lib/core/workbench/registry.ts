/** What outlives a new reading of a page: the tables of words that columns point into, and the numbers of pages and items. */
import { catalogue } from '../indicators/catalogue.ts';
import { type FigureReading, type ItemReading, subjectOfReading } from '../item.ts';
import { type StringTable, stringTable } from './string-table.ts';

export interface Tables {
  readonly subject: StringTable;
  /** By the indicator's key. */
  readonly indicator: StringTable;
  readonly category: StringTable;
  readonly year: StringTable;
  readonly unit: StringTable;
  /** Offices of an item, joined by 、. */
  readonly office: StringTable;
  /** Beginnings of notes. */
  readonly note: StringTable;
  /** Tags that came up. */
  readonly tag: StringTable;
}

export interface Registry {
  readonly tables: Tables;
  /** The name of each indicator by its code: that of the catalogue, or the first spelling that came up. */
  readonly indicatorNames: readonly string[];
  /** The tags of each set by its code, as codes of the table of tags; set 0 is empty. */
  readonly tagSets: readonly (readonly number[])[];
  readonly indicatorOf: (reading: FigureReading) => number;
  readonly tagSetOf: (tags: readonly string[]) => number;
  /** What the item is about; long excerpts are cut, for a table shows one line. */
  readonly subjectOf: (reading: ItemReading) => string;
  /** A number for a page, and one for an item of it; the same for the same page and item as long as the registry is kept. */
  readonly pageNumber: (pageId: string) => number;
  readonly handleOf: (page: number, local: string) => number;
}

const LONGEST_SUBJECT = 80;

/** An empty registry. */
export function createRegistry(): Registry {
  const tables: Tables = {
    subject: stringTable(),
    indicator: stringTable(),
    category: stringTable(),
    year: stringTable(),
    unit: stringTable(),
    office: stringTable(),
    note: stringTable(),
    tag: stringTable(),
  };
  const indicatorNames = [''];
  const tagSets: number[][] = [[]];
  const setCodes = new Map([['', 0]]);
  const pages = new Map<string, number>();
  const handles: Map<string, number>[] = [];
  let handed = 0;
  return {
    tables,
    indicatorNames,
    tagSets,
    indicatorOf: ({ indicatorKey, indicator }) => {
      const code = tables.indicator.codeOf(indicatorKey);
      indicatorNames[code] ??= catalogue().byKey.get(indicatorKey)?.name ?? indicator;
      return code;
    },
    tagSetOf: (tags) => {
      if (tags.length === 0) return 0;
      const codes = tags.map((tag) => tables.tag.codeOf(tag));
      const name = codes.join(' ');
      const known = setCodes.get(name);
      if (known !== undefined) return known;
      setCodes.set(name, tagSets.length);
      return tagSets.push(codes) - 1;
    },
    subjectOf: (reading) => subjectOfReading(reading).slice(0, LONGEST_SUBJECT),
    pageNumber: (pageId) => {
      const known = pages.get(pageId);
      if (known !== undefined) return known;
      pages.set(pageId, handles.length);
      return handles.push(new Map()) - 1;
    },
    handleOf: (page, local) => {
      const ofPage = handles[page];
      const known = ofPage?.get(local);
      if (known !== undefined) return known;
      ofPage?.set(local, handed);
      handed += 1;
      return handed - 1;
    },
  };
}
