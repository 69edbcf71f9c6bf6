/** What the collection holds: pages that were read, and the items saved from them. Plain JSON. */
import type { Change, Identity, Modality, Operator, ProjectKind, Role, Stage, Value, Verdict } from './model.ts';

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
  /** Yuan. */
  readonly investment: number | null;
  readonly department: readonly string[];
}

export type ItemReading = FigureReading | ProjectReading;

export type ItemStatus = 'saved' | 'ignored' | 'reviewed';

/** An item as the page offers it: read, but not in the collection. */
export interface ItemDraft {
  /** Stable for the same quote at the same place of the same page: page id, span and kind. */
  readonly id: string;
  readonly selector: QuoteSelector;
  /** The sentence that it stands in, as the page writes it. */
  readonly sentence: string;
  readonly section: readonly string[];
  readonly reading: ItemReading;
}

/** An item in the collection. */
export interface SavedItem extends ItemDraft {
  readonly pageId: string;
  readonly status: ItemStatus;
  readonly note: string;
  readonly tags: readonly string[];
  /** ISO time of the first saving. */
  readonly capturedAt: string;
  /** ISO time of the last change. */
  readonly updatedAt: string;
}
