import { useEffect, useState } from 'preact/hooks';

const SLOW_MS = 500;

/** True once `busy` has lasted long enough to be worth showing; false again as soon as it ends. */
export function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);
  return busy && slow;
}
