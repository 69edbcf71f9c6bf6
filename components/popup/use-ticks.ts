import { useCallback, useMemo, useState } from 'preact/hooks';

/** The pages that are ticked to be compared. */
export interface Ticks {
  /** Page ids; null while the reader ticked none. */
  readonly ticked: ReadonlySet<string> | null;
  readonly choose: (ticked: ReadonlySet<string>) => void;
  /** Ticks one page or unticks it; the last tick that goes leaves none. */
  readonly tick: (pageId: string, on: boolean) => void;
}

/** Ticks that 收藏 and 对比 share. */
export function useTicks(): Ticks {
  const [ticked, choose] = useState<ReadonlySet<string> | null>(null);
  const tick = useCallback(
    (pageId: string, on: boolean) =>
      choose((now) => {
        const next = new Set(now);
        if (on) next.add(pageId);
        else next.delete(pageId);
        return next.size === 0 ? null : next;
      }),
    [],
  );
  return useMemo(() => ({ ticked, choose, tick }), [ticked, tick]);
}
