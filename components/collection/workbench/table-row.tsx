import type { VNode } from 'preact';
import type { LedgerRow } from '../../../lib/core/workbench/ledger.ts';
import { Bound } from '../../bound.tsx';
import { Icon } from '../../icon.tsx';
import { numberText, signOf } from '../../wording/bound-text.ts';
import { KIND_WORDS } from '../../wording/item-kind.ts';
import { CHANGES } from '../../wording/item-words.ts';
import { STATUS_WORDS } from '../../wording/status-words.ts';
import { useWords } from '../../words.tsx';
import { CellEditor } from './cell-editor.tsx';
import { COLUMNS, type Column } from './columns.ts';
import { CheckMark } from './table-head.tsx';
import { type Cells, type EditedCell, editableCells } from './use-cells.ts';
import type { LineStyle } from './use-lines.ts';

interface TableRowProps {
  readonly row: LedgerRow;
  /** Index of the line among the lines of the table. */
  readonly line: number;
  readonly chosen: boolean;
  readonly active: boolean;
  /** True for the item whose record is open. */
  readonly open: boolean;
  /** Depth below the head of its page; null where there are no heads. */
  readonly level: number | null;
  readonly style: LineStyle;
  /** The column that the keyboard is in; null for none. */
  readonly column: Column['key'] | null;
  /** The cells of the table while one of this row is edited; null otherwise. */
  readonly cells: Cells | null;
}

/** One item as a line of the table. */
export function TableRow({ row, line, chosen, active, open, level, style, column, cells }: TableRowProps): VNode {
  const editable: readonly string[] = editableCells(row.kind);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of divisions, for only the rows in sight are drawn
    // biome-ignore lint/a11y/useFocusableInteractive: the keyboard is on the grid, which names the active line
    <div
      role="row"
      id={lineId(line)}
      class="pm-line pm-line-item"
      style={style}
      data-line={line}
      data-kind={row.kind}
      data-status={row.status}
      data-active={active}
      data-open={open}
      data-editing={cells !== null}
      data-within={column !== null}
      aria-rowindex={line + 2}
      aria-level={level ?? undefined}
      aria-selected={chosen}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="gridcell" class="pm-cell pm-cell-check" aria-colindex={1}>
        <CheckMark state={chosen ? 'all' : 'none'} />
      </div>
      {COLUMNS.map(({ key }, at) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: as above
        <div
          role="gridcell"
          class={`pm-cell pm-cell-${key}`}
          key={key}
          id={key === column ? cellId(line, key) : undefined}
          data-cell={key}
          data-editable={editable.includes(key)}
          data-at={key === column}
          data-long={key === 'value' && isLong(row)}
          aria-colindex={at + 2}
          aria-readonly={!editable.includes(key)}
        >
          <Content row={row} column={key} />
          {cells?.edited?.cell === key && <Editor row={row} column={key} cells={cells} edited={cells.edited} />}
        </div>
      ))}
    </div>
  );
}

/** The id of a line's element, by which the grid names the active one. */
export const lineId = (line: number): string => `pm-line-${line}`;

/** The id of the cell that the keyboard is in. */
export const cellId = (line: number, column: Column['key']): string => `${lineId(line)}-${column}`;

interface EditorProps extends Pick<TableRowProps, 'row'> {
  readonly column: Column['key'];
  readonly cells: Cells;
  readonly edited: EditedCell;
}

function Editor({ row, column, cells, edited }: EditorProps): VNode {
  const words = useWords();
  const title = COLUMNS.find(({ key }) => key === column)?.label ?? 'column_subject';
  return (
    <CellEditor
      key={`${edited.id} ${edited.cell}`}
      edited={edited}
      label={words('cell_edit', words(title), row.subject)}
      onSave={(typed, onward) => void cells.save(typed, onward)}
      onLeave={cells.leave}
    />
  );
}

function Content({ row, column }: { readonly row: LedgerRow; readonly column: Column['key'] }): VNode | null {
  const words = useWords();
  switch (column) {
    case 'subject':
      return <Subject row={row} />;
    case 'change':
      return row.kind === 'project' || row.kind === 'excerpt' ? null : <span class="pm-cut">{words(CHANGES[row.change])}</span>;
    case 'value':
      return <Value row={row} />;
    case 'year':
      return row.year === null ? null : <span>{row.year}</span>;
    case 'kind':
      return <span class="pm-kind">{words(KIND_WORDS[row.kind])}</span>;
    case 'place':
      return <Place row={row} />;
    case 'planYear':
      return row.page.planYear === null ? null : <span>{row.page.planYear}</span>;
    case 'office':
      return (
        <span class="pm-cut" lang="zh-CN" title={row.office}>
          {row.office}
        </span>
      );
    case 'tags':
      return (
        <span class="pm-tags" title={row.tags.join(words('list_separator'))}>
          {row.tags.map((tag) => (
            <span class="pm-tag" key={tag}>
              {tag}
            </span>
          ))}
        </span>
      );
    case 'note':
      return (
        <span class="pm-cut" title={row.note}>
          {row.note}
        </span>
      );
    case 'status':
      return <span class="pm-status">{words(STATUS_WORDS[row.status])}</span>;
  }
}

function Subject({ row }: { readonly row: LedgerRow }): VNode {
  const words = useWords();
  const change = row.kind === 'project' || row.kind === 'excerpt' || row.change === 'level' ? null : words(CHANGES[row.change]);
  return (
    <>
      <span class="pm-cut" lang="zh-CN" title={row.subject}>
        <span class="pm-subject">{row.subject === '' ? words('fact_unknown_indicator') : row.subject}</span>
        {change !== null && <span class="pm-change"> {change}</span>}
      </span>
      {row.corrected && <Mark name="edited" label={words('row_corrected')} />}
      {row.note !== '' && <Mark name="note" label={words('row_noted')} />}
    </>
  );
}

function Mark({ name, label }: { readonly name: 'edited' | 'note'; readonly label: string }): VNode {
  return (
    <span class="pm-row-mark" data-mark={name} title={label}>
      <Icon name={name} />
      <span class="pm-aside">{label}</span>
    </span>
  );
}

/** Digits that stand in two lines of the narrowest column; a Han character takes the room of two. */
const TWO_LINES = 22;

/** Whether a value needs smaller type to be there as a whole. */
function isLong({ bound }: LedgerRow): boolean {
  if (bound === null) return false;
  const words = numberText(bound.value) + bound.unit;
  return words.length > TWO_LINES || [...words].reduce((width, sign) => width + (sign >= '\u2e80' ? 2 : 1), 0) > TWO_LINES;
}

/** A figure's bound; a plain cost of a project has no sign, a bounded one has. */
function Value({ row: { kind, bound } }: { readonly row: LedgerRow }): VNode | null {
  const words = useWords();
  if (bound === null) return null;
  if (kind === 'project') {
    const cost = (bound.op === '=' ? '' : signOf(bound.op)) + numberText(bound.value) + bound.unit;
    return (
      <span class="pm-cost" title={words('fact_investment', cost)}>
        <span aria-hidden="true">{cost}</span>
        <span class="pm-aside">{words('fact_investment', cost)}</span>
      </span>
    );
  }
  return <Bound figure={bound} />;
}

function Place({ row: { page } }: { readonly row: LedgerRow }): VNode {
  const [narrow, wide] = [page.township ?? page.county ?? page.city ?? page.province, page.township === null ? null : page.county];
  return (
    <span class="pm-cut" lang="zh-CN" title={page.title ?? page.url}>
      {narrow ?? page.title ?? page.url}
      {wide !== null && <span class="pm-wide"> {wide}</span>}
    </span>
  );
}
