import { useCallback, useMemo, useRef } from 'preact/hooks';

/** Takes one change back; false where that failed, so that it can be tried again. */
export type Step = () => Promise<boolean>;

export interface Steps {
  readonly remember: (step: Step) => void;
  /** Takes back the last change that is remembered; false where there is none. */
  readonly back: () => boolean;
  /** Whether one is remembered. */
  readonly any: () => boolean;
}

/** Changes that are remembered. */
const MOST = 30;

/** What takes back changes, last first. */
export function useSteps(): Steps {
  const steps = useRef<readonly Step[]>([]);
  const remember = useCallback((step: Step) => {
    steps.current = [...steps.current.slice(1 - MOST), step];
  }, []);
  const back = useCallback((): boolean => {
    const step = steps.current.at(-1);
    if (step === undefined) return false;
    steps.current = steps.current.slice(0, -1);
    void step().then((done) => done || remember(step));
    return true;
  }, [remember]);
  const any = useCallback(() => steps.current.length > 0, []);
  return useMemo(() => ({ remember, back, any }), [remember, back, any]);
}
