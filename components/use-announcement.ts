import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

/** What is said at the foot of a surface: something was done, or could not be done. */
export interface Announcement {
  readonly text: string;
  readonly tone: 'done' | 'problem';
  /** Takes back what was done; absent where there is nothing to take back. */
  readonly undo?: () => void;
}

export interface Announcer {
  readonly current: Announcement | null;
  readonly say: (announcement: Announcement) => void;
  readonly dismiss: () => void;
  /** While true the announcement does not go by itself: the pointer or the keyboard is on it. */
  readonly hold: (held: boolean) => void;
}

const STAYS_MS = 4_000;
/** Long enough to find the button, also for those who reach it by keyboard or hear it read. */
const STAYS_WITH_UNDO_MS = 12_000;

/** One announcement at a time; it goes by itself, except a problem, which stays until it is closed or replaced. */
export function useAnnouncer(): Announcer {
  const [current, setCurrent] = useState<Announcement | null>(null);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (current === null || held || current.tone === 'problem') return undefined;
    const timer = setTimeout(() => setCurrent(null), current.undo === undefined ? STAYS_MS : STAYS_WITH_UNDO_MS);
    return () => clearTimeout(timer);
  }, [current, held]);
  const dismiss = useCallback(() => {
    setCurrent(null);
    setHeld(false);
  }, []);
  return useMemo(() => ({ current, say: setCurrent, dismiss, hold: setHeld }), [current, dismiss]);
}
