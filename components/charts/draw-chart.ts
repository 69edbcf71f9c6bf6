/** Charts by Observable Plot. Loaded only when one is drawn. Bounds are drawn as bounds: what is open has an arrow, not an end. */
import * as Plot from '@observablehq/plot';
import type { BarChart, Chart, ChartPoint, YearChart } from './chart-data.ts';
import type { ChartLook } from './chart-look.ts';
import { labelsBeside, OPEN_LENGTH, roomBehind, roomForHeights, ticksBelow } from './chart-room.ts';

export interface ChartFrame {
  readonly title: string;
  readonly description: string;
  readonly look: ChartLook;
  /** Pixels. */
  readonly width: number;
}

export type Drawn = SVGSVGElement | HTMLElement;

const BAR_HEIGHT = 26;
const HEAD = 40;
const FOOT = 28;

const atLeast = ({ op }: ChartPoint): boolean => op === '>=' || op === '>';
const atMost = ({ op }: ChartPoint): boolean => op === '<=' || op === '<';
const bounded = (point: ChartPoint): boolean => atLeast(point) || atMost(point);
const plain = ({ op }: ChartPoint): boolean => op === '=';
const about = ({ op }: ChartPoint): boolean => op === '~';
const ranged = ({ op }: ChartPoint): boolean => op === 'range';

/** Draws a chart. */
export function drawChart(chart: Chart, frame: ChartFrame): Drawn {
  return chart.kind === 'bars' ? drawBars(chart, frame) : drawYears(chart, frame);
}

/** Bars over pages. */
function drawBars({ places, points }: BarChart, frame: ChartFrame): Drawn {
  const { look } = frame;
  const colour = (point: ChartPoint): string => look[point.role];
  const of = (kind: (point: ChartPoint) => boolean): readonly ChartPoint[] => points.filter(kind);
  const bar = { y: 'place', insetTop: 5, insetBottom: 5 } as const;
  const labels = labelsBeside(places, frame.width);
  const behind = roomBehind(points, frame.width, 110);
  return drawn(
    Plot.plot({
      ...common(frame),
      height: HEAD + FOOT + places.length * BAR_HEIGHT,
      marginLeft: labels.room,
      marginRight: behind,
      x: { ticks: ticksBelow(points, frame.width - labels.room - behind), grid: true, nice: true, label: null, zero: true },
      y: { domain: [...places], label: null, tickSize: 0, tickFormat: labels.label },
      marks: [
        Plot.barX(of(plain), { ...bar, x1: 0, x2: 'high', fill: colour, fillOpacity: 0.85 }),
        Plot.barX(of(atLeast), { ...bar, x1: 0, x2: 'low', fill: colour, fillOpacity: 0.45 }),
        Plot.barX(of(atMost), { ...bar, x1: 0, x2: 'high', fill: 'none', stroke: colour, strokeDasharray: '3 2' }),
        Plot.barX(of(ranged), { ...bar, x1: 'low', x2: 'high', fill: colour, fillOpacity: 0.85 }),
        Plot.ruleY(of(about), { y: 'place', x1: 0, x2: 'low', stroke: colour, strokeDasharray: '1 3' }),
        Plot.dot(of(about), { y: 'place', x: 'low', r: 4.5, fill: look.paper, stroke: colour, strokeWidth: 1.75 }),
        Plot.tickX([...of(atLeast), ...of(atMost)], { ...bar, x: 'low', stroke: colour, strokeWidth: 2 }),
        Plot.text(of(atLeast), { y: 'place', x: 'low', text: () => '→', dx: OPEN_LENGTH / 2, fill: colour, fontSize: 15 }),
        Plot.text(of(atMost), { y: 'place', x: 'high', text: () => '←', dx: -OPEN_LENGTH / 2, fill: colour, fontSize: 15 }),
        Plot.text(
          points.filter((point) => !atLeast(point)),
          { y: 'place', x: 'high', text: 'text', dx: 8, textAnchor: 'start', fill: look.ink },
        ),
        Plot.text(of(atLeast), { y: 'place', x: 'high', text: 'text', dx: OPEN_LENGTH, textAnchor: 'start', fill: look.ink }),
        Plot.ruleX([0], { stroke: look.muted }),
        titleMark(frame),
      ],
    }),
    frame,
  );
}

type Year = YearChart['points'][number];

/** A line over years, with targets beside it. */
function drawYears({ years, points, line }: YearChart, frame: ChartFrame): Drawn {
  const { look } = frame;
  const colour = (point: ChartPoint): string => look[point.role];
  const of = (kind: (point: ChartPoint) => boolean): YearChart['points'] => points.filter(kind);
  const first = Math.min(...years);
  const last = Math.max(...years);
  // With a rim of paper, so that the line does not strike the number through.
  const label = { textAnchor: 'start', fill: look.ink, stroke: look.paper, strokeWidth: 5 } as const;
  return drawn(
    Plot.plot({
      ...common(frame),
      height: 280,
      marginLeft: roomForHeights(points),
      marginRight: roomBehind(points, frame.width, 90),
      x: { domain: [first - 0.3, last + 0.3], ticks: [...years], tickFormat: 'd', label: null },
      y: { grid: true, nice: true, label: null, domain: heightsOf(points) },
      marks: [
        Plot.lineY(line, {
          x: 'year',
          y: (point: YearChart['line'][number]) => point.value ?? Number.NaN,
          stroke: look.actual,
          strokeWidth: 2,
        }),
        Plot.ruleX(of(ranged), { x: 'year', y1: 'low', y2: 'high', stroke: colour, strokeWidth: 5 }),
        Plot.dot(of(plain), { x: 'year', y: 'low', r: 4.5, fill: colour, symbol: symbolOf }),
        Plot.dot(of(about), { x: 'year', y: 'low', r: 4.5, fill: look.paper, stroke: colour, strokeWidth: 1.75, symbol: symbolOf }),
        Plot.ruleY([...of(atLeast), ...of(atMost)], {
          x1: (point: Year) => point.year - 0.08,
          x2: (point: Year) => point.year + 0.08,
          y: 'low',
          stroke: colour,
          strokeWidth: 2.5,
        }),
        Plot.text(of(atLeast), { x: 'year', y: 'low', text: () => '↑', dy: -OPEN_LENGTH / 2, fill: colour, fontSize: 15 }),
        Plot.text(of(atMost), { x: 'year', y: 'low', text: () => '↓', dy: OPEN_LENGTH / 2, fill: colour, fontSize: 15 }),
        Plot.text(
          of((point) => !bounded(point)),
          { x: 'year', y: 'high', text: 'text', dx: 12, ...label },
        ),
        Plot.text(of(bounded), { x: 'year', y: 'high', text: 'text', dx: OPEN_LENGTH + 6, ...label }),
        titleMark(frame),
      ],
    }),
    frame,
  );
}

/** From the lowest to the highest figure with room for arrows; a single figure stands in the middle. */
function heightsOf(points: YearChart['points']): [number, number] {
  const low = Math.min(...points.map((point) => point.low));
  const high = Math.max(...points.map((point) => point.high));
  const room = (high - low) * 0.15 || Math.abs(high) * 0.2 || 1;
  return [low - room, high + room];
}

/** Shape tells target from result as well as hue. */
const symbolOf = ({ role }: ChartPoint): 'diamond' | 'circle' => (role === 'target' ? 'diamond' : 'circle');

function common({ title, description, look, width }: ChartFrame): Plot.PlotOptions {
  return {
    width,
    marginTop: HEAD,
    marginBottom: FOOT,
    ariaLabel: title,
    ariaDescription: description,
    style: { background: look.paper, color: look.ink, fontFamily: look.font, fontSize: '12px' },
  };
}

const titleMark = ({ title, look }: ChartFrame): Plot.Markish =>
  Plot.text([title], {
    frameAnchor: 'top-left',
    dy: -24,
    text: (text: string) => text,
    textAnchor: 'start',
    fill: look.ink,
    fontWeight: 600,
    fontSize: 13,
  });

/** One picture for those who hear the page; its figures are in the table beside it. */
function drawn(element: Drawn, { title }: ChartFrame): Drawn {
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', title);
  // The library labels its groups, which have no role that could carry a label.
  for (const part of element.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label');
  return element;
}
