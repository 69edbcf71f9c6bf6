import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { exportFileName } from '../../lib/core/table/file-name.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../words.tsx';
import type { Chart, ChartPoint } from './chart-data.ts';
import { lookOf } from './chart-look.ts';
import { pngFile, svgFile } from './save-chart.ts';

export interface ChartPorts {
  readonly download: (file: Blob, name: string) => void;
  readonly today: () => string;
}

interface ChartFigureProps {
  readonly ports: ChartPorts;
  readonly title: string;
  readonly description: string;
  /** Must be stable as long as the chart shows the same. */
  readonly chart: Chart;
}

const LEAST_WIDTH = 480;
const MOST_WIDTH = 960;

/** A chart with its figures as a table, and its files. The plotting library comes with the first chart. */
export function ChartFigure({ ports, title, description, chart }: ChartFigureProps): VNode {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<SVGSVGElement | null>(null);
  const [failed, setFailed] = useState(false);
  const dark = useDark();
  useEffect(() => {
    const place = box.current;
    let gone = false;
    if (place === null) return undefined;
    void import('./draw-chart.ts')
      .then(({ drawChart }) => {
        if (gone) return;
        const width = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, place.clientWidth));
        const element = drawChart(chart, { title, description, look: lookOf(place), width });
        place.replaceChildren(element);
        setPicture(element instanceof SVGSVGElement ? element : element.querySelector('svg'));
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
    };
  }, [chart, title, description, dark]);
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    if (picture === null) return;
    const file = kind === 'svg' ? svgFile(picture) : await pngFile(picture);
    ports.download(file, exportFileName(words('product_name'), title, ports.today(), kind));
  };
  return (
    <figure class="pm-chart">
      <div class="pm-chart-picture" ref={box} />
      {failed && <p role="alert">{words('chart_failed')}</p>}
      <figcaption class="pm-chart-foot">
        <details class="pm-chart-data">
          <summary>{words('chart_data')}</summary>
          <DataTable title={title} points={chart.points} />
        </details>
        <button type="button" class="pm-button" disabled={picture === null} onClick={() => void save('svg').catch(() => setFailed(true))}>
          <Icon name="download" /> SVG
        </button>
        <button type="button" class="pm-button" disabled={picture === null} onClick={() => void save('png').catch(() => setFailed(true))}>
          <Icon name="download" /> PNG
        </button>
      </figcaption>
    </figure>
  );
}

function DataTable({ title, points }: { readonly title: string; readonly points: readonly ChartPoint[] }): VNode {
  const words = useWords();
  return (
    <table class="pm-chart-table">
      <caption class="pm-aside">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words('chart_place')}</th>
          <th scope="col">{words('compare_role')}</th>
          <th scope="col">{words('chart_value')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point, at) => (
          <tr key={at}>
            <th scope="row" lang="zh-CN">
              {point.place}
            </th>
            <td>{words(point.role === 'actual' ? 'compare_role_actual' : 'compare_role_target')}</td>
            <td>{point.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether the reader's system is dark now; a chart is drawn anew when that changes. */
function useDark(): boolean {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const end = new AbortController();
    const query = matchMedia('(prefers-color-scheme: dark)');
    query.addEventListener('change', () => setDark(query.matches), { signal: end.signal });
    return () => end.abort();
  }, []);
  return dark;
}
