/** What the collection holds: pages that were read, and the items saved from them. Plain JSON. */
import type { AmountBound, Change, Identity, Modality, Operator, ProjectKind, Role, Stage, Value, Verdict } from './model.ts';

/** Finds a quote again: where it stood, what it said, and what stood around it (W3C Web Annotation selectors). */
export interface QuoteSelector {
  /** TextPositionSelector: half-open UTF-16 span in the PageText's text. */
  readonly start: number;
  readonly end: number;
  /** TextQuoteSelector; prefix and suffix are up to 32 characters. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A page of the collection. One record per address, the newest reading wins. */
export interface SavedPage extends Identity {
  /** The address without its fragment, unless the fragment names a route (`#/…`). */
  readonly id: string;
  readonly url: string;
  readonly verdict: Verdict;
  /** ISO time. */
  readonly capturedAt: string;
  /** ISO time at which someone went through all items of the page; null while nobody has. A new reading keeps it. */
  readonly reviewedAt: string | null;
}

export interface FigureReading {
  readonly kind: 'figure';
  readonly indicator: string;
  readonly indicatorKey: string;
  readonly category: string | null;
  readonly change: Change;
  readonly role: Role;
  readonly op: Operator;
  readonly value: Value;
  readonly unit: string;
  readonly baseValue: Value;
  readonly baseUnit: string;
  readonly year: number | null;
  readonly modality: Modality | null;
  readonly department: readonly string[];
  readonly project: string | null;
}

export interface ProjectReading {
  readonly kind: 'project';
  readonly name: string;
  readonly projectKind: ProjectKind | null;
  readonly stage: Stage | null;
  readonly deadline: string | null;
  /** Yuan; not to be shown or summed without `investmentOp`. */
  readonly investment: number | null;
  /** How the text bounds the investment (2.4亿元以上: `>=`); absent for a plain amount, and for none. */
  readonly investmentOp?: AmountBound;
  /** Square metres. */
  readonly area: number | null;
  readonly department: readonly string[];
}

/** Text that the reader keeps as it stands (摘录): nothing is read from it. */
export interface ExcerptReading {
  readonly kind: 'excerpt';
  /** The quote in one line. */
  readonly text: string;
}

/** What an item is about: the indicator, the project's name, the words themselves. */
export function subjectOfReading(reading: ItemReading): string {
  if (reading.kind === 'figure') return reading.indicator;
  return reading.kind === 'project' ? reading.name : reading.text;
}

export type ItemReading = FigureReading | ProjectReading | ExcerptReading;

/** `suggested`: kept for a later decision, neither counted nor exported by default. `reviewed`: saved, and looked at again. */
export type ItemStatus = 'suggested' | 'saved' | 'ignored' | 'reviewed';

/** Who found an item: the rules, or the reader who selected its text by hand. */
export type ItemOrigin = 'rules' | 'reader';

/** An item as the page offers it: read, but not in the collection. */
export interface ItemDraft {
  /** Stable for the same quote at the same place of the same page: page id, span and kind. */
  readonly id: string;
  readonly selector: QuoteSelector;
  /** The sentence that it stands in, as the page writes it. */
  readonly sentence: string;
  readonly section: readonly string[];
  readonly reading: ItemReading;
  readonly origin: ItemOrigin;
  /** What was read, where a rule of the reader (以后同类都这样) made `reading` of it; absent for a reading that stands as it was read. */
  readonly asRead?: ItemReading | null;
  /** Id of the rule that made `reading` of `asRead`; absent for none, and once the reader corrects the item by hand. */
  readonly byRule?: string;
}

/** An item in the collection. */
export interface SavedItem extends ItemDraft {
  readonly pageId: string;
  /** What was read, where the reader has corrected `reading` since; null for an item that stands as it was read. */
  readonly asRead: ItemReading | null;
  readonly status: ItemStatus;
  readonly note: string;
  readonly tags: readonly string[];
  /** ISO time of the first saving. */
  readonly capturedAt: string;
  /** ISO time of the last change. */
  readonly updatedAt: string;
}

/** What is to become of an item; what is not named stays. A new reading keeps the first one beside it. */
export interface ItemEdit {
  readonly id: string;
  readonly reading?: ItemReading;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly status?: ItemStatus;
}

/** A page of the collection with its items. */
export interface PageWithItems {
  readonly page: SavedPage;
  /** In reading order. */
  readonly items: readonly SavedItem[];
}
