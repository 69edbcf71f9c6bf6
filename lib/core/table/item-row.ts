/** Shapes an item of the collection, or one just read, as a row of the item table. */
import type { FigureReading, ItemDraft, ProjectReading, SavedItem, SavedPage } from '../item.ts';
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

type Cells = { -readonly [K in Column]: CellValue };

/** The row of a saved item, with the page that it was saved from. */
export function itemRow(page: SavedPage, item: SavedItem): ItemRow {
  return rowOf(page, item, item);
}

/** The row of an item that was read but is not in the collection: no note, tags, status and capture time. */
export function draftRow(page: RowPage, draft: Omit<ItemDraft, 'id'>): ItemRow {
  return rowOf(page, draft, { note: '', tags: [], status: '', capturedAt: '' });
}

/** Every row is a copy of this one, filled: a row of so many cells that is put together of parts takes five times as long. */
const EMPTY: Cells = {
  township: null,
  county: null,
  city: null,
  province: null,
  plan_year: null,
  page_title: null,
  publisher: null,
  published_on: null,
  index_number: null,
  kind: null,
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
  section: null,
  quote: null,
  sentence: null,
  note: null,
  tags: null,
  status: null,
  url: null,
  text_fragment_url: null,
  captured_at: null,
};

function rowOf(page: RowPage, item: Omit<ItemDraft, 'id'>, record: RowRecord): ItemRow {
  const row = { ...EMPTY };
  fillPage(row, page);
  const { reading } = item;
  row.kind = reading.kind;
  if (reading.kind === 'figure') fillFigure(row, reading);
  else if (reading.kind === 'project') fillProject(row, reading);
  fillPlace(row, page, item);
  row.note = orNull(record.note);
  row.tags = listed(record.tags, LIST_SEPARATOR);
  row.status = orNull(record.status);
  row.captured_at = orNull(record.capturedAt);
  return row;
}

function fillPage(row: Cells, page: RowPage): void {
  row.township = page.township;
  row.county = page.county;
  row.city = page.city;
  row.province = page.province;
  row.plan_year = page.planYear;
  row.page_title = page.title;
  row.publisher = page.publisher;
  row.published_on = page.publishedOn;
  row.index_number = page.indexNumber;
  row.url = orNull(page.url);
}

function fillPlace(row: Cells, { url }: RowPage, { section, selector, sentence }: Omit<ItemDraft, 'id'>): void {
  row.section = listed(section, SECTION_SEPARATOR);
  row.quote = selector.exact;
  row.sentence = sentence;
  row.text_fragment_url = url === '' ? null : textFragmentUrl(url, selector);
}

function fillFigure(row: Cells, figure: FigureReading): void {
  const [value, valueMax] = ends(figure.value);
  const [baseValue, baseValueMax] = ends(figure.baseValue);
  row.role = figure.role;
  row.indicator = orNull(figure.indicator);
  row.indicator_key = orNull(figure.indicatorKey);
  row.category = figure.category;
  row.change = figure.change;
  row.operator = figure.op;
  row.value = value;
  row.value_max = valueMax;
  row.unit = orNull(figure.unit);
  row.base_value = baseValue;
  row.base_value_max = baseValueMax;
  row.base_unit = orNull(figure.baseUnit);
  row.year = figure.year;
  row.modality = figure.modality;
  row.department = listed(figure.department, LIST_SEPARATOR);
  row.project = figure.project;
}

/** A project has no indicator: its kind (construction, industry, programme) is its category. */
function fillProject(row: Cells, project: ProjectReading): void {
  row.role = 'project';
  row.category = project.projectKind;
  row.operator = project.investmentOp ?? null;
  row.department = listed(project.department, LIST_SEPARATOR);
  row.project = project.name;
  row.investment_yuan = project.investment;
  row.deadline = project.deadline;
  row.stage = project.stage;
}

/** A range fills both cells, the smaller end first however the text orders them; a single value leaves the second empty. */
function ends(value: Value): readonly [number, number | null] {
  if (typeof value === 'number') return [value, null];
  return [Math.min(...value), Math.max(...value)];
}

const orNull = (text: string): string | null => (text === '' ? null : text);
const listed = (texts: readonly string[], separator: string): string | null => orNull(texts.join(separator));
