import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import { cellAt, type RoleChoice } from '../../lib/core/comparison/arrange.ts';
import type { MatrixRow } from '../../lib/core/comparison/matrix.ts';
import type { SavedPage } from '../../lib/core/item.ts';
import { itemIdOf } from '../../lib/core/page-id.ts';
import { useWatch } from '../use-watch.ts';
import { failureWords } from '../wording/failure-words.ts';
import { pageName } from '../wording/page-words.ts';
import { useWords } from '../words.tsx';
import { FloatingCard } from './floating-card.tsx';
import type { ComparisonPorts } from './ports.ts';
import { rowName } from './row-words.ts';
import { StatementView } from './statement-view.tsx';

interface CellCardProps {
  readonly ports: ComparisonPorts;
  readonly row: MatrixRow;
  readonly page: SavedPage;
  readonly role: RoleChoice;
  readonly at: DOMRect;
  readonly onClose: () => void;
}

/** What stands behind a cell: every sentence that says it. */
export function CellCard({ ports, row, page, role, at, onClose }: CellCardProps): VNode {
  const words = useWords();
  const { collection, watch } = ports;
  const read = useCallback(async () => (await collection.groupsOf([page.id]))[0]?.items ?? [], [collection, page.id]);
  const items = useWatch(watch, read);
  const wanted = (cellAt(row, page.id, role) ?? []).flatMap(({ locals }) => locals.map((local) => itemIdOf(page.id, local)));
  const title = `${pageName(words, page)} · ${rowName(words, row)}`;
  return (
    <FloatingCard at={at} title={title} onClose={onClose}>
      {items.phase === 'failed' && <p role="alert">{failureWords(words, items.failure)}</p>}
      {items.phase === 'ready' &&
        wanted.map((id) => {
          const item = items.value.find((one) => one.id === id);
          return item === undefined ? null : <StatementView page={page} item={item} key={id} />;
        })}
    </FloatingCard>
  );
}
