/**
 * In the page: the table of the workbench beside a plain Preact list of the same rows. First paint is from drawing to the
 * frame after; scrolling, the script and layout of 20 steps of most of a window. What is filtered and ordered stands before.
 */
import { render, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import collectionStyles from '../../../components/collection/collection.css?inline';
import { ItemTable } from '../../../components/collection/workbench/item-table.tsx';
import { TableRow } from '../../../components/collection/workbench/table-row.tsx';
import type { Bench } from '../../../components/collection/workbench/use-bench.ts';
import type { Cells } from '../../../components/collection/workbench/use-cells.ts';
import workbenchStyles from '../../../components/collection/workbench/workbench.css?inline';
import ledgerStyles from '../../../components/ledger.css?inline';
import tokens from '../../../components/tokens.css?inline';
import { WordsProvider } from '../../../components/words.tsx';
import { wordsFrom } from '../../../components/words-from.ts';
import { readAsked } from '../../../lib/core/workbench/asked.ts';
import { blockOf } from '../../../lib/core/workbench/block.ts';
import { displayOf } from '../../../lib/core/workbench/display.ts';
import { NO_FILTER } from '../../../lib/core/workbench/filter.ts';
import { ledgerOf, rowAt } from '../../../lib/core/workbench/ledger.ts';
import { createRegistry } from '../../../lib/core/workbench/registry.ts';
import { NOTHING_CHOSEN } from '../../../lib/core/workbench/selection.ts';
import { sift } from '../../../lib/core/workbench/sift.ts';
import { madeGroups } from '../../made/made-collection.ts';
import { median } from '../measure.ts';

export interface Listed {
  readonly items: number;
  readonly paint: number;
  readonly scroll: number;
  /** Of the plain list; null where it was not drawn. */
  readonly plainPaint: number | null;
  readonly plainScroll: number | null;
}

const PER_PAGE = 100;
const STEPS = 20;
const PLAIN_STEPS = 5;
/** Of more rows a plain list takes minutes and gigabytes. */
const MOST_PLAIN = 10_000;
/** Every text is its key: the wording is not what is measured. */
const words = wordsFrom((key: string) => key);
const nothing = (): void => undefined;
const CELLS: Cells = {
  column: null,
  step: nothing,
  toLine: nothing,
  edited: null,
  edit: () => false,
  save: async () => undefined,
  leave: nothing,
};
const ACTIONS = {
  open: nothing,
  edit: nothing,
  fold: nothing,
  follow: nothing,
  chooseAll: nothing,
  save: nothing,
  review: nothing,
  ignore: nothing,
  tag: nothing,
  remove: nothing,
};

function benchOf(items: number): Omit<Bench, 'selection' | 'select'> {
  const registry = createRegistry();
  const ledger = ledgerOf(
    [...madeGroups(items / PER_PAGE, PER_PAGE)].map((group) => blockOf(group, registry)),
    registry,
  );
  const whole = sift(ledger, NO_FILTER);
  const asked = { ...readAsked(new Map()), grouped: false };
  const display = displayOf(ledger, whole, null, null);
  const still = { rows: [], handlesOf: (key: number) => [key], closed: new Set<number>(), activeAt: 0, shown: () => [] };
  return { ledger, asked, change: nothing, sifted: whole, whole, display, fold: nothing, ...still };
}

function Table({ bench }: { readonly bench: ReturnType<typeof benchOf> }): VNode {
  const [selection, select] = useState(NOTHING_CHOSEN);
  return <ItemTable bench={{ ...bench, selection, select }} actions={ACTIONS} cells={CELLS} openItem={null} onReviewed={nothing} />;
}

function Plain({ bench: { ledger, display } }: { readonly bench: ReturnType<typeof benchOf> }): VNode {
  return (
    <div class="pm-grid">
      {Array.from(display.lines, (line, index) => {
        const row = rowAt(ledger, line);
        const style = { height: '2.375rem', transform: 'none' };
        return row === null ? null : (
          <TableRow
            key={row.handle}
            row={row}
            line={index}
            chosen={false}
            active={false}
            open={false}
            column={null}
            cells={null}
            level={null}
            style={style}
          />
        );
      })}
    </div>
  );
}

const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Draws a list into an empty window; answers its first paint and its scrolling, in ms. */
async function drawn(list: VNode, steps = STEPS): Promise<{ readonly paint: number; readonly scroll: number }> {
  const root = document.createElement('div');
  root.style.cssText = 'height: 800px; overflow: hidden';
  document.body.append(root);
  await frame();
  const started = performance.now();
  render(<WordsProvider value={words}>{list}</WordsProvider>, root);
  const grid = root.querySelector<HTMLElement>('.pm-grid');
  if (grid === null) throw new Error('nothing was drawn');
  grid.getBoundingClientRect();
  await frame();
  const paint = performance.now() - started;
  let scroll = 0;
  for (let step = 0; step < steps; step += 1) {
    const from = performance.now();
    // There and back in the first window's height of a short list, so that every list is scrolled as often.
    grid.scrollTop = (step * 700) % Math.max(1, grid.scrollHeight - grid.clientHeight);
    await frame();
    scroll += performance.now() - from;
  }
  render(null, root);
  root.remove();
  return { paint, scroll: scroll / steps };
}

Object.assign(window, {
  bench: async (): Promise<Listed[]> => {
    const styles = document.createElement('style');
    // The window of the table, which the page around it gives it otherwise.
    const window = '.pm-grid { block-size: 800px; overflow: auto; }';
    styles.textContent = [tokens, ledgerStyles, collectionStyles, workbenchStyles, window].join('\n');
    document.head.append(styles);
    const benches = [100, 10_000, 100_000].map((items) => ({ items, bench: benchOf(items) }));
    const runs = new Map(benches.map(({ items }) => [items, { paint: [] as number[], scroll: [] as number[] }]));
    for (let round = 0; round < 16; round += 1) {
      for (const { items, bench } of benches) {
        const { paint, scroll } = await drawn(<Table bench={bench} />);
        if (round === 0) continue;
        runs.get(items)?.paint.push(paint);
        runs.get(items)?.scroll.push(scroll);
      }
    }
    const all: Listed[] = [];
    for (const { items, bench } of benches) {
      const plain = items > MOST_PLAIN ? null : await drawn(<Plain bench={bench} />, PLAIN_STEPS);
      const { paint = [], scroll = [] } = runs.get(items) ?? {};
      all.push({
        items,
        paint: median(paint),
        scroll: median(scroll),
        plainPaint: plain?.paint ?? null,
        plainScroll: plain?.scroll ?? null,
      });
    }
    return all;
  },
});
