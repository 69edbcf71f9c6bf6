import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Township, townshipsOf } from '../../lib/core/comparison/townships.ts';
import type { YearCell, YearRow, Years } from '../../lib/core/comparison/years.ts';
import type { SavedPage } from '../../lib/core/item.ts';
import { YearsChart } from '../charts/years-chart.tsx';
import { Icon } from '../icon.tsx';
import { Notice } from '../notice.tsx';
import { PlaceholderRows } from '../placeholder-rows.tsx';
import { failureWords } from '../wording/failure-words.ts';
import { useWords } from '../words.tsx';
import { FloatingCard } from './floating-card.tsx';
import type { ComparisonPorts } from './ports.ts';
import { rowFacts, rowName } from './row-words.ts';
import { StatementView } from './statement-view.tsx';
import { toggled } from './use-arrangement.ts';
import { useYears } from './use-comparison.ts';
import { YearCellView } from './year-cell.tsx';

interface YearsViewProps {
  readonly ports: ComparisonPorts;
  readonly pages: readonly SavedPage[];
  /** Shows only rows whose name holds it. */
  readonly text: string;
  /** Id of the township; null for the one with most pages. */
  readonly township: string | null;
  readonly onTownship: (id: string) => void;
}

/** 历年: one township, what was to be reached in a year beside what was. */
export function YearsView({ ports, pages, text, township, onTownship }: YearsViewProps): VNode {
  const words = useWords();
  const townships = useMemo(() => townshipsOf(pages).sort((a, b) => b.pages.length - a.pages.length), [pages]);
  const shown = townships.find(({ id }) => id === township) ?? townships[0] ?? null;
  const years = useYears(ports, shown);
  if (shown === null) return <Notice title={words('years_none_title')} text={words('years_none_text')} />;
  return (
    <div class="pm-years">
      <p class="pm-years-tools">
        <TownshipChoice townships={townships} shown={shown} onTownship={onTownship} />
      </p>
      {years.phase === 'loading' && <PlaceholderRows label={words('collection_loading')} />}
      {years.phase === 'failed' && <Notice text={failureWords(words, years.failure)} role="alert" />}
      {years.phase === 'ready' && years.value !== null && <YearsTable ports={ports} years={years.value} text={text} township={shown} />}
    </div>
  );
}

interface TownshipChoiceProps {
  readonly townships: readonly Township[];
  readonly shown: Township;
  readonly onTownship: (id: string) => void;
}

function TownshipChoice({ townships, shown, onTownship }: TownshipChoiceProps): VNode {
  const words = useWords();
  return (
    <label class="pm-at-least">
      {words('years_township')}{' '}
      <select class="pm-find" value={shown.id} onChange={({ currentTarget }) => onTownship(currentTarget.value)}>
        {townships.map(({ id, township, county, pages }) => (
          <option value={id} key={id} lang="zh-CN">
            {words('years_township_option', `${county ?? ''}${township}`, pages.length)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface YearsTableProps {
  readonly ports: ComparisonPorts;
  readonly years: Years;
  readonly text: string;
  readonly township: Township;
}

interface OpenedYear {
  readonly row: YearRow;
  readonly year: number;
  readonly cell: YearCell;
  readonly at: DOMRect;
}

function YearsTable({ ports, years, text, township }: YearsTableProps): VNode {
  const words = useWords();
  const [opened, setOpened] = useState<OpenedYear | null>(null);
  const [charted, setCharted] = useState<ReadonlySet<string>>(new Set());
  const rows = years.rows.filter((row) =>
    [row.name, row.english ?? '', ...row.spellings].some((name) => name.toLowerCase().includes(text.trim().toLowerCase())),
  );
  if (rows.length === 0) return <Notice title={words('compare_no_rows_title')} text={words('years_no_rows_text')} />;
  const drawn = years.rows.filter(({ id }) => charted.has(id));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section class="pm-years-scroll" aria-label={words('years_table_label', township.township)} tabIndex={0}>
        <table class="pm-years-table">
          <thead>
            <tr>
              <th scope="col">{words('years_indicator')}</th>
              {years.years.map((year) => (
                <th scope="col" key={year}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <span class="pm-matrix-name">{rowName(words, row)}</span>
                  <span class="pm-matrix-aside">{rowFacts(words, row)}</span>
                  <button
                    type="button"
                    class="pm-button-icon pm-years-chart"
                    aria-pressed={charted.has(row.id)}
                    aria-label={words('chart_row_named', rowName(words, row))}
                    title={words('compare_chart_row')}
                    onClick={() => setCharted(toggled(charted, row.id))}
                  >
                    <Icon name="chart" />
                  </button>
                </th>
                {years.years.map((year) => (
                  <td key={year}>
                    <YearCellView row={row} cell={row.cells.get(year) ?? null} onOpen={(cell, at) => setOpened({ row, year, cell, at })} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {drawn.length > 0 && (
        <YearsChart ports={ports} rows={drawn} years={years.years} township={township.township} onClose={() => setCharted(new Set())} />
      )}
      {opened !== null && <YearCard {...opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function YearCard({ row, year, cell, at, onClose }: OpenedYear & { readonly onClose: () => void }): VNode {
  const words = useWords();
  const statements = [...cell.targets, ...cell.results].flatMap((figure) => [...figure.statements]);
  return (
    <FloatingCard at={at} title={`${rowName(words, row)} · ${year}`} onClose={onClose}>
      {statements.map(({ page, item }) => (
        <StatementView page={page} item={item} named key={item.id} />
      ))}
    </FloatingCard>
  );
}
