import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../notice.tsx';
import { PlaceholderRows } from '../placeholder-rows.tsx';
import { useWords } from '../words.tsx';
import type { ComparisonCompactProps } from './comparison-compact.tsx';

interface ComparisonTabProps extends ComparisonCompactProps {
  /** True once the tab was opened: until then nothing of the comparison is loaded. */
  readonly open: boolean;
}

/** The comparison as a tab of a small surface, which does not carry it: it is loaded when it is first opened. */
export function ComparisonTab({ open, ...compared }: ComparisonTabProps): VNode {
  const words = useWords();
  const [Loaded, setLoaded] = useState<ComponentType<ComparisonCompactProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const wanted = open || Loaded !== null;
  useEffect(() => {
    if (!wanted) return;
    import('./comparison-compact.tsx').then(
      (module) => setLoaded(() => module.default),
      () => setFailed(true),
    );
  }, [wanted]);
  if (failed) return <Notice text={words('compare_not_loaded')} role="alert" />;
  if (Loaded === null) return wanted ? <PlaceholderRows label={words('collection_loading')} /> : <span />;
  return <Loaded {...compared} />;
}
