import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { isHead } from '../../../lib/core/workbench/display.ts';
import { rowAt } from '../../../lib/core/workbench/ledger.ts';
import { chooseAll, chooseOnly, extend, toggle } from '../../../lib/core/workbench/selection.ts';
import { useWords } from '../../words.tsx';
import { COLUMNS } from './columns.ts';
import { PageLine } from './page-line.tsx';
import { TableHead } from './table-head.tsx';
import { type TableActions, tableKey } from './table-keys.ts';
import { cellId, lineId, TableRow } from './table-row.tsx';
import { type Bench, letGo } from './use-bench.ts';
import type { Cells } from './use-cells.ts';
import { type LineStyle, useLines, type VirtualLines } from './use-lines.ts';

interface ItemTableProps {
  readonly bench: Bench;
  readonly actions: TableActions;
  readonly cells: Cells;
  /** Id of the item whose record is open; null for none. */
  readonly openItem: string | null;
  readonly onReviewed: (pageId: string, reviewed: boolean) => void;
}

/** All items that the filter shows. The keyboard is on the table as a whole, which names the line that is active. */
export function ItemTable({ bench, actions, cells, openItem, onReviewed }: ItemTableProps): VNode {
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const { display, selection, activeAt, asked, sifted } = bench;
  const lines = useLines(scroller, display, activeAt);
  useKeepInSight(lines, bench);
  const onItem = activeAt >= 0 && !isHead(display.lines[activeAt] ?? -1);
  const column = onItem ? cells.column : null;
  const hint = useId();
  const all = bench.rows.length === sifted.count;
  return (
    <div
      role="treegrid"
      class="pm-grid"
      ref={scroller}
      tabIndex={0}
      aria-label={words('table_label')}
      aria-rowcount={display.lines.length + 1}
      aria-colcount={COLUMNS.length + 1}
      aria-multiselectable="true"
      aria-describedby={hint}
      aria-activedescendant={activeAt < 0 ? undefined : column === null ? lineId(activeAt) : cellId(activeAt, column)}
      onKeyDown={(event) => tableKey(event, bench, lines.perPage(), actions, cells)}
      onMouseDown={keepText}
      onClick={(event) => press(event, bench, actions)}
      onDblClick={(event) => pressTwice(event, actions, cells)}
    >
      <p class="pm-aside" id={hint}>
        {words('cell_hint')}
      </p>
      <TableHead
        sort={asked.sort}
        onSort={(sort) => bench.change({ sort })}
        chosen={bench.rows.length === 0 ? 'none' : all ? 'all' : 'some'}
        onChooseAll={() => (all ? letGo(bench) : actions.chooseAll())}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowgroup" class="pm-grid-body" style={{ height: `${lines.height}px` }}>
        {lines.items.map(({ index, start, size, key }) => {
          const line = display.lines[index] ?? 0;
          const style = { height: `${size}px`, transform: `translateY(${start - lines.top}px)` };
          const active = index === activeAt;
          if (isHead(line)) return <Head key={key} {...{ bench, line, index, style, active, onReviewed }} />;
          const row = rowAt(bench.ledger, line);
          if (row === null) return null;
          const chosen = selection.chosen.has(row.handle);
          return (
            <TableRow
              key={key}
              row={row}
              line={index}
              chosen={chosen}
              active={active}
              open={row.id === openItem}
              column={active ? column : null}
              cells={row.id === cells.edited?.id ? cells : null}
              level={asked.grouped ? 2 : null}
              style={style}
            />
          );
        })}
      </div>
    </div>
  );
}

interface HeadProps extends Pick<ItemTableProps, 'bench' | 'onReviewed'> {
  readonly line: number;
  readonly index: number;
  readonly style: LineStyle;
  readonly active: boolean;
}

function Head({ bench, line, index, style, active, onReviewed }: HeadProps): VNode | null {
  const block = bench.ledger.blocks[~line];
  if (block === undefined) return null;
  const { page, number } = block;
  const chosen =
    bench.selection.chosen.size === 0 ? 0 : bench.handlesOf(~number).filter((handle) => bench.selection.chosen.has(handle)).length;
  return (
    <PageLine
      page={page}
      line={index}
      shown={bench.sifted.perBlock[~line] ?? 0}
      chosen={chosen}
      folded={bench.closed.has(number)}
      active={active}
      style={style}
      onReviewed={(reviewed) => onReviewed(page.id, reviewed)}
    />
  );
}

/** The active line is brought into sight when it moves, not when the reader scrolls away from it. */
function useKeepInSight(lines: VirtualLines, { activeAt, selection: { active } }: Bench): void {
  const to = useRef(lines.scrollTo);
  to.current = lines.scrollTo;
  // Only when another line becomes active.
  useEffect(() => {
    if (active !== null && activeAt >= 0) to.current(activeAt);
  }, [active]);
}

/** The line that was pressed; null where a button of its own, or none, was. */
function lineOf(event: MouseEvent): number | null {
  const target = event.target as HTMLElement;
  const line = target.closest('button, .pm-cell-edit') === null ? target.closest<HTMLElement>('[data-line]')?.dataset.line : undefined;
  return line === undefined ? null : Number(line);
}

/** With shift, a press chooses a run of rows and not their text; nor does a double one choose a word. */
function keepText(event: MouseEvent): void {
  if ((!event.shiftKey && event.detail < 2) || lineOf(event) === null) return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).focus();
}

/** Edits the cell in place where that can be; opens the record where it cannot. */
function pressTwice(event: MouseEvent, actions: TableActions, cells: Cells): void {
  const line = lineOf(event);
  if (line === null) return;
  const column = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset.cell;
  const key = COLUMNS.find((one) => one.key === column)?.key;
  if (key === undefined || !cells.edit(line, key)) actions.open();
}

function press(event: MouseEvent, bench: Bench, actions: TableActions): void {
  const at = lineOf(event);
  if (at === null) return;
  const { display, selection, handlesOf } = bench;
  const target = event.target as HTMLElement;
  if (target.closest('.pm-fold') !== null) {
    actions.fold(at);
    return;
  }
  const adding = event.ctrlKey || event.metaKey;
  if (event.shiftKey) bench.select(extend(display, selection, at, adding));
  else if (adding || target.closest('.pm-cell-check') !== null) bench.select(toggle(display, selection, at, handlesOf));
  else if (isHead(display.lines[at] ?? 0)) bench.select({ ...chooseAll(selection, []), active: display.keys[at] ?? null, anchor: null });
  else bench.select(chooseOnly(display, at, handlesOf));
  actions.follow(at);
}
