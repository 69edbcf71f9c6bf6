/** Shapes an item of the collection, or one just read, as a row of the item table. */
import type { FigureReading, ItemDraft, ItemReading, ProjectReading, SavedItem, SavedPage } from '../item.ts';
import type { Identity, Value } from '../model.ts';
import type { CellValue, Column, ItemRow } from './columns.ts';
import { textFragmentUrl } from './text-fragment.ts';

/** Offices and tags in one cell; the sign does not occur inside either. */
const LIST_SEPARATOR = '；';
const SECTION_SEPARATOR = ' > ';

/** What a row says of its page. */
export interface RowPage extends Identity {
  readonly url: string;
}

/** What the collection adds to an item; empty texts for one that is not in it. */
export interface RowRecord {
  readonly note: string;
  readonly tags: readonly string[];
  readonly status: string;
  /** ISO time, '' for an item that was never captured. */
  readonly capturedAt: string;
}

type Cells<K extends Column> = Record<K, CellValue>;
type PageColumn = 'township' | 'county' | 'city' | 'province' | 'plan_year' | 'page_title' | 'publisher' | 'published_on' | 'index_number';
type PlaceColumn = 'section' | 'quote' | 'sentence' | 'note' | 'tags' | 'status' | 'url' | 'text_fragment_url' | 'captured_at';
type ReadingColumn = Exclude<Column, PageColumn | PlaceColumn>;

/** The row of a saved item, with the page that it was saved from. */
export function itemRow(page: SavedPage, item: SavedItem): ItemRow {
  return rowOf(page, item, item);
}

/** The row of an item that was read but is not in the collection: no note, tags, status and capture time. */
export function draftRow(page: RowPage, draft: Omit<ItemDraft, 'id'>): ItemRow {
  return rowOf(page, draft, { note: '', tags: [], status: '', capturedAt: '' });
}

function rowOf(page: RowPage, item: Omit<ItemDraft, 'id'>, record: RowRecord): ItemRow {
  return { ...pageCells(page), ...readingCells(item.reading), ...placeCells(page, item, record) };
}

function pageCells(page: RowPage): Cells<PageColumn> {
  return {
    township: page.township,
    county: page.county,
    city: page.city,
    province: page.province,
    plan_year: page.planYear,
    page_title: page.title,
    publisher: page.publisher,
    published_on: page.publishedOn,
    index_number: page.indexNumber,
  };
}

function placeCells(page: RowPage, item: Omit<ItemDraft, 'id'>, record: RowRecord): Cells<PlaceColumn> {
  return {
    section: listed(item.section, SECTION_SEPARATOR),
    quote: item.selector.exact,
    sentence: item.sentence,
    note: orNull(record.note),
    tags: listed(record.tags, LIST_SEPARATOR),
    status: orNull(record.status),
    url: orNull(page.url),
    text_fragment_url: page.url === '' ? null : textFragmentUrl(page.url, item.selector),
    captured_at: orNull(record.capturedAt),
  };
}

function readingCells(reading: ItemReading): Cells<ReadingColumn> {
  if (reading.kind === 'figure') return figureCells(reading);
  return reading.kind === 'project' ? projectCells(reading) : EXCERPT_CELLS;
}

function figureCells(figure: FigureReading): Cells<ReadingColumn> {
  const [value, valueMax] = ends(figure.value);
  const [baseValue, baseValueMax] = ends(figure.baseValue);
  return {
    kind: 'figure',
    role: figure.role,
    indicator: orNull(figure.indicator),
    indicator_key: orNull(figure.indicatorKey),
    category: figure.category,
    change: figure.change,
    operator: figure.op,
    value,
    value_max: valueMax,
    unit: orNull(figure.unit),
    base_value: baseValue,
    base_value_max: baseValueMax,
    base_unit: orNull(figure.baseUnit),
    year: figure.year,
    modality: figure.modality,
    department: listed(figure.department, LIST_SEPARATOR),
    project: figure.project,
    investment_yuan: null,
    deadline: null,
    stage: null,
  };
}

/** A project has no indicator: its kind (construction, industry, programme) is its category. */
function projectCells(project: ProjectReading): Cells<ReadingColumn> {
  return {
    kind: 'project',
    role: 'project',
    indicator: null,
    indicator_key: null,
    category: project.projectKind,
    change: null,
    operator: project.investmentOp ?? null,
    value: null,
    value_max: null,
    unit: null,
    base_value: null,
    base_value_max: null,
    base_unit: null,
    year: null,
    modality: null,
    department: listed(project.department, LIST_SEPARATOR),
    project: project.name,
    investment_yuan: project.investment,
    deadline: project.deadline,
    stage: project.stage,
  };
}

/** An excerpt is its quote: nothing was read from it. */
const EXCERPT_CELLS: Cells<ReadingColumn> = {
  kind: 'excerpt',
  role: null,
  indicator: null,
  indicator_key: null,
  category: null,
  change: null,
  operator: null,
  value: null,
  value_max: null,
  unit: null,
  base_value: null,
  base_value_max: null,
  base_unit: null,
  year: null,
  modality: null,
  department: null,
  project: null,
  investment_yuan: null,
  deadline: null,
  stage: null,
};

/** A range fills both cells, the smaller end first however the text orders them; a single value leaves the second empty. */
function ends(value: Value): readonly [number, number | null] {
  if (typeof value === 'number') return [value, null];
  return [Math.min(...value), Math.max(...value)];
}

const orNull = (text: string): string | null => (text === '' ? null : text);
const listed = (texts: readonly string[], separator: string): string | null => orNull(texts.join(separator));
