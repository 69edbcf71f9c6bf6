/**
 * Collections of any size, made by rule and the same every time: for benchmarks and for tests of what must hold at size.
 * Page `n` is the plan of one invented township for one of five years; its items are figures, projects and excerpts in
 * the shares that real plans have them.
 */
import { catalogue, type Indicator } from '../../lib/core/indicators/catalogue.ts';
import type { FigureReading, ItemReading, ItemStatus, PageWithItems, ProjectReading, SavedItem, SavedPage } from '../../lib/core/item.ts';
import type { Change, Modality, Operator, ProjectKind, Role, Stage, Value } from '../../lib/core/model.ts';
import { itemIdOf } from '../../lib/core/page-id.ts';
import { toBase } from '../../lib/core/units.ts';
import {
  CITIES,
  COUNTIES,
  NOTES,
  OFFICES,
  PROJECT_HEADS,
  PROVINCES,
  SECTIONS,
  SENTENCE_FILLS,
  TAGS,
  TOWN_BEGINNINGS,
  TOWN_ENDINGS,
} from './made-words.ts';

const YEARS = [2026, 2025, 2024, 2023, 2022];
/** Indicators that the made plans speak of: enough for a comparison, few enough that every page shares most of them. */
const INDICATORS = 60;

/** A sequence of numbers in 0–1 that is the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Chance = ReturnType<typeof chance>;

function pick<T>(of: readonly T[], random: Chance): T {
  const found = of[Math.floor(random() * of.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

/** `count` pages of `itemsPerPage` items, newest capture first; page `n` is the same in every collection that has it. */
export function* madeGroups(count: number, itemsPerPage: number): Generator<PageWithItems, void, void> {
  for (let n = 0; n < count; n += 1) yield madeGroup(n, itemsPerPage);
}

/** Fills a collection with `count` pages, some pages at a time. */
export async function fillCollection(
  put: (groups: readonly PageWithItems[]) => Promise<unknown>,
  count: number,
  itemsPerPage: number,
  pagesAtATime = 25,
): Promise<void> {
  let groups: PageWithItems[] = [];
  for (const group of madeGroups(count, itemsPerPage)) {
    groups.push(group);
    if (groups.length < pagesAtATime) continue;
    await put(groups);
    groups = [];
  }
  if (groups.length > 0) await put(groups);
}

function madeGroup(n: number, itemsPerPage: number): PageWithItems {
  const page = madePage(n);
  const random = chance(n + 1);
  const indicators = catalogue().indicators.filter(({ unit }) => unit !== null);
  const step = Math.max(1, Math.floor(indicators.length / INDICATORS));
  const known = indicators.filter((_, i) => i % step === 0).slice(0, INDICATORS);
  let at = 200;
  const items = Array.from({ length: itemsPerPage }, (_, i) => {
    const item = madeItem(page, i, at, known, random);
    at = item.selector.end + 20;
    return item;
  });
  return { page, items };
}

function madePage(n: number): SavedPage {
  const town = Math.floor(n / YEARS.length);
  const count = TOWN_BEGINNINGS.length;
  const first = TOWN_BEGINNINGS[town % count] ?? '';
  const second = TOWN_BEGINNINGS[(town + 7 + Math.floor(town / count)) % count] ?? '';
  const township = `${first}${second}${TOWN_ENDINGS[town % TOWN_ENDINGS.length]}${town % 4 === 3 ? '乡' : '镇'}`;
  const planYear = YEARS[n % YEARS.length] ?? null;
  const url = `https://www.made${town}.example.gov.cn/plan/${planYear}/${n}.html`;
  const capturedAt = new Date(Date.UTC(2026, 10, 20) - n * 60_000).toISOString();
  return {
    id: url,
    url,
    title: `${township}${planYear}年政府工作计划`,
    township,
    county: COUNTIES[town % COUNTIES.length] ?? null,
    city: CITIES[town % CITIES.length] ?? null,
    province: PROVINCES[town % PROVINCES.length] ?? null,
    level: 'township',
    publisher: `${township}人民政府`,
    planYear,
    publishedOn: `${planYear}-01-${String((n % 28) + 1).padStart(2, '0')}`,
    indexNumber: null,
    verdict: { isPlan: true, score: 0.95, reasons: [{ code: 'plan-title', weight: 2, evidence: '工作计划' }] },
    capturedAt,
    reviewedAt: n % 7 === 0 ? capturedAt : null,
  };
}

function madeItem(page: SavedPage, i: number, at: number, known: readonly Indicator[], random: Chance): SavedItem {
  const share = random();
  const isFigure = share < 0.84;
  const role: Role = share < 0.55 ? 'target' : share < 0.74 ? 'actual' : 'project';
  const made = isFigure ? madeFigure(page, i, role, known, random) : share < 0.97 ? madeProject(page, i, random) : madeExcerpt(random);
  const before = `${pick(SENTENCE_FILLS, random)}，${made.before}`;
  const sentence = `${before}${made.quote}，${pick(SENTENCE_FILLS, random)}。`;
  const [start, end] = [at + before.length, at + before.length + made.quote.length];
  const state = random();
  const status: ItemStatus = state < 0.7 ? 'saved' : state < 0.82 ? 'reviewed' : state < 0.94 ? 'suggested' : 'ignored';
  return {
    id: itemIdOf(page.id, `${made.reading.kind.charAt(0)}${start}-${end}.m`),
    pageId: page.id,
    selector: {
      start,
      end,
      exact: made.quote,
      prefix: before.slice(-32),
      suffix: sentence.slice(before.length + made.quote.length).slice(0, 32),
    },
    sentence,
    section: [SECTIONS[Math.floor(i / 15) % SECTIONS.length] ?? ''],
    reading: made.reading,
    origin: made.reading.kind === 'excerpt' ? 'reader' : 'rules',
    asRead: null,
    status,
    note: random() < 0.05 ? pick(NOTES, random) : '',
    tags: random() < 0.1 ? [pick(TAGS, random)] : [],
    capturedAt: page.capturedAt,
    updatedAt: page.capturedAt,
  };
}

interface Made {
  readonly before: string;
  readonly quote: string;
  readonly reading: ItemReading;
}

const MODALITIES: readonly (Modality | null)[] = ['expected', 'strive', 'ensure', 'planned', 'required', null];
const OPERATORS: readonly (readonly [op: Operator, after: string])[] = [
  ['=', ''],
  ['=', ''],
  ['=', ''],
  ['>=', '以上'],
  ['>=', '以上'],
  ['<=', '以内'],
  ['~', '左右'],
  ['range', ''],
];
const MAGNITUDES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

function madeFigure(page: SavedPage, i: number, role: Role, known: readonly Indicator[], random: Chance): Made {
  const indicator = pick(known, random);
  const grows = indicator.changes.includes('growth') && random() < 0.5;
  const change: Change = grows ? 'growth' : 'level';
  const [op, after] = pick(OPERATORS, random);
  // Magnitudes are multiplied out in a reading: 3.2亿元 is 320000000 元.
  const written = grows ? '%' : (indicator.unit ?? '%');
  const factor = written.length > 1 ? (MAGNITUDES[written.charAt(0)] ?? 1) : 1;
  const unit = factor === 1 ? written : written.slice(1);
  const low = Math.floor(random() * (unit === '%' ? 30 : 900)) + 1;
  const ends = op === 'range' ? [low, low + 1 + Math.floor(random() * 5)] : [low];
  const [from = 0, to] = ends.map((end) => end * factor);
  const value: Value = to === undefined ? from : [from, to];
  const base = toBase(value, unit);
  const quote = `${ends.join('—')}${written}${after}`;
  const year = page.planYear === null ? null : role === 'actual' ? page.planYear - 1 : page.planYear;
  const reading: FigureReading = {
    kind: 'figure',
    indicator: indicator.name,
    indicatorKey: indicator.key,
    category: indicator.category,
    change,
    role,
    op,
    value,
    unit,
    baseValue: base.value,
    baseUnit: base.unit,
    year: random() < 0.97 ? year : null,
    modality: pick(MODALITIES, random),
    department: random() < 0.3 ? [pick(OFFICES, random)] : [],
    project: role === 'project' ? projectName(page, i, random) : null,
  };
  return { before: `${indicator.name}${grows ? '增长' : '达到'}`, quote, reading };
}

const KINDS: readonly (ProjectKind | null)[] = ['construction', 'industry', 'programme', null];
const STAGES: readonly (Stage | null)[] = ['negotiating', 'planned', 'ongoing', 'completing', 'done', null];

function madeProject(page: SavedPage, i: number, random: Chance): Made {
  const name = projectName(page, i, random);
  const reading: ProjectReading = {
    kind: 'project',
    name,
    projectKind: pick(KINDS, random),
    stage: pick(STAGES, random),
    deadline: random() < 0.5 ? `${1 + Math.floor(random() * 12)}月底前` : null,
    investment: random() < 0.6 ? Math.round(random() * 9000 + 100) * 10_000 : null,
    area: null,
    department: random() < 0.3 ? [pick(OFFICES, random)] : [],
  };
  return { before: '加快推进', quote: name, reading };
}

function madeExcerpt(random: Chance): Made {
  const quote = pick(SENTENCE_FILLS, random);
  return { before: '', quote, reading: { kind: 'excerpt', text: quote } };
}

const projectName = (page: SavedPage, i: number, random: Chance): string =>
  `${(page.township ?? '').slice(0, -1)}${'东西南北中'.charAt(i % 5)}片${pick(PROJECT_HEADS, random)}项目`;
