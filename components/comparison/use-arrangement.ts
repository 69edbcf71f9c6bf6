import { useCallback, useState } from 'preact/hooks';
import type { RoleChoice } from '../../lib/core/comparison/arrange.ts';

export type Mode = 'matrix' | 'years' | 'findings';

/** What a view was asked for, as an address can keep it: names with their values. */
export type Asked = ReadonlyMap<string, readonly string[]>;

/** How the comparison is shown, and how that is changed. */
export interface ComparisonState {
  readonly mode: Mode;
  readonly role: RoleChoice;
  readonly atLeast: number;
  readonly text: string;
  /** Ids of the pages that are compared; null for all. */
  readonly chosen: ReadonlySet<string> | null;
  /** Id of the township of the years view; null for the first. */
  readonly township: string | null;
  readonly pinnedRows: ReadonlySet<string>;
  readonly pinnedPages: ReadonlySet<string>;
  readonly order: readonly string[];
  /** Ids of the rows that are drawn. */
  readonly charted: ReadonlySet<string>;
}

export interface ComparisonModel {
  readonly state: ComparisonState;
  readonly set: (change: Partial<ComparisonState>) => void;
}

/** Addresses of many pages would make an address of their own that no one can pass on. */
const MOST_IN_ADDRESS = 12;

const MODES: readonly Mode[] = ['matrix', 'years', 'findings'];
const ROLES: readonly RoleChoice[] = ['all', 'target', 'actual'];

/** The state of a comparison; what can be passed on is told to `ask`. */
export function useArrangement(asked: Asked, ask: (asked: Asked) => void, fewest: number): ComparisonModel {
  const [state, setState] = useState<ComparisonState>(() => stateOf(asked, fewest));
  const set = useCallback(
    (change: Partial<ComparisonState>) => {
      setState((now) => {
        const next = { ...now, ...change };
        ask(askedOf(next, fewest));
        return next;
      });
    },
    [ask, fewest],
  );
  return { state, set };
}

/** A set with one member more, or without it. */
export function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}

function stateOf(asked: Asked, fewest: number): ComparisonState {
  const one = (name: string): string | undefined => asked.get(name)?.[0];
  const pages = asked.get('page');
  const atLeast = Number(one('in'));
  return {
    mode: MODES.find((mode) => mode === one('mode')) ?? 'matrix',
    role: ROLES.find((role) => role === one('role')) ?? 'all',
    atLeast: Number.isInteger(atLeast) && atLeast > 0 ? atLeast : fewest,
    text: one('q') ?? '',
    chosen: pages === undefined ? null : new Set(pages),
    township: one('town') ?? null,
    pinnedRows: new Set(),
    pinnedPages: new Set(),
    order: [],
    charted: new Set(),
  };
}

function askedOf({ mode, role, atLeast, text, chosen, township }: ComparisonState, fewest: number): Asked {
  const pages = chosen !== null && chosen.size > 0 && chosen.size <= MOST_IN_ADDRESS ? [...chosen] : [];
  const said: [string, readonly string[]][] = [
    ['mode', mode === 'matrix' ? [] : [mode]],
    ['role', role === 'all' ? [] : [role]],
    ['in', atLeast === fewest ? [] : [String(atLeast)]],
    ['q', text === '' ? [] : [text]],
    ['town', township === null ? [] : [township]],
    ['page', pages],
  ];
  return new Map(said.filter(([, values]) => values.length > 0));
}
