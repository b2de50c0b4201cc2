import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** A bar of one server at one operation. */
export interface Bar {
  readonly operation: string;
  readonly server: string;
  readonly value: number;
}

/** A point of one line. */
export interface Point {
  readonly operation: string;
  readonly engine: string;
  readonly size: number;
  readonly value: number;
}

const look = {
  style: { fontFamily: 'sans-serif', background: 'white' },
  marginLeft: 150,
  width: 900,
};

/** Bars side by side, a group for each operation, on a logarithmic scale, as SVG. */
export function barPlot(bars: readonly Bar[], label: string): string {
  const operations = unique(bars.map(({ operation }) => operation));
  const servers = unique(bars.map(({ server }) => server));
  return svg({
    ...look,
    height: 60 + bars.length * 16 + operations.length * 14,
    x: { type: 'log', label, grid: true },
    y: { axis: null, domain: servers },
    fy: { label: null, domain: operations },
    color: { legend: false, domain: servers, scheme: 'observable10' },
    marks: [
      Plot.barX(bars, {
        ...{ x1: 1, x2: 'value', y: 'server', fy: 'operation' },
        fill: 'server',
      }),
      Plot.text(bars, {
        ...{ x: 'value', y: 'server', fy: 'operation', textAnchor: 'start' },
        text: ({ server, value }: Bar) => `${compact(value)}  ${server}`,
        ...{ dx: 4, fontSize: 9 },
      }),
    ],
    marginRight: 160,
  });
}

/** One small plot an operation, a line an engine, both scales logarithmic, as SVG. */
export function linePlot(points: readonly Point[], label: string): string {
  const operations = unique(points.map(({ operation }) => operation));
  const marks = {
    ...{ x: 'size', y: 'value', fy: 'operation', stroke: 'engine' },
  };
  return svg({
    ...look,
    height: 60 + operations.length * 90,
    x: { type: 'log', label: 'entities', grid: true },
    y: { type: 'log', label, grid: true, ticks: 3 },
    fy: { label: null, domain: operations },
    color: { scheme: 'observable10' },
    marks: [
      Plot.lineY(points, marks),
      Plot.dot(points, marks),
      Plot.text(points, {
        ...{ x: 'size', y: 'value', fy: 'operation' },
        text: ({ engine, value }: Point) => `${compact(value)} ${engine}`,
        ...{ dy: -8, fontSize: 9, fill: 'engine' },
      }),
    ],
    marginRight: 160,
  });
}

function svg(options: Readonly<Record<string, unknown>>): string {
  const { document } = parseHTML('<html><body></body></html>');
  const { outerHTML } = Plot.plot({ ...options, document });
  return `${outerHTML.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')}\n`;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function compact(value: number): string {
  return value.toLocaleString('en', {
    maximumSignificantDigits: 3,
  });
}
