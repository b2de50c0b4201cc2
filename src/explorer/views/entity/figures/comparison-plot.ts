import uPlot from 'uplot';

import type { ComparisonChart } from './choose-charts.js';
import type { FigureFragment } from '../../../graphql/operations.js';
import { fontOf, type PlotFrame } from './plot-look.js';
import { wrapLabel } from './wrap-label.js';

const rowHeight = 44;
const gap = 10;

/** Bars from the left, one a figure, each with its name before it and its value behind it. */
export function comparisonPlot(
  { figures }: ComparisonChart<FigureFragment>,
  { width, look, textOf }: PlotFrame,
): { readonly options: uPlot.Options; readonly data: uPlot.AlignedData } {
  const font = fontOf(look);
  const widthOf = measureIn(font);
  const labels = figures.map(({ name }) =>
    wrapLabel(name, { width: Math.min(width * 0.36, 220), lines: 2 }, widthOf),
  );
  const names = Math.ceil(Math.max(...labels.flat().map(widthOf))) + gap;
  const values = figures.map(textOf);
  const behind = Math.ceil(Math.max(...values.map(widthOf))) + gap;
  const highest = Math.max(...figures.map(({ value }) => value), 0);
  const lowest = Math.min(...figures.map(({ value }) => value), 0);
  const options: uPlot.Options = {
    width,
    height: figures.length * rowHeight,
    padding: [0, behind, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: {
        time: false,
        ori: 1,
        dir: -1,
        range: [-0.5, figures.length - 0.5],
      },
      y: { ori: 0, dir: 1, range: [lowest, highest === 0 ? 1 : highest] },
    },
    axes: [
      {
        scale: 'x',
        side: 3,
        size: names,
        gap,
        font,
        stroke: look.ink,
        splits: () => figures.map((_, index) => index),
        values: () => labels.map((lines) => lines.join('\n')),
        grid: { show: false },
        ticks: { show: false },
      },
      { scale: 'y', side: 2, show: false },
    ],
    series: [
      {},
      {
        fill: look.accent,
        stroke: look.accent,
        width: 0,
        points: { show: false },
        ...(uPlot.paths.bars === undefined
          ? {}
          : { paths: uPlot.paths.bars({ size: [0.55, 22], align: 0 }) }),
      },
    ],
    hooks: {
      draw: [
        (plot) => {
          writeValues(plot, values, look.ink);
        },
      ],
    },
  };
  return {
    options,
    data: [figures.map((_, index) => index), figures.map(({ value }) => value)],
  };
}

function writeValues(
  plot: uPlot,
  values: readonly string[],
  color: string,
): void {
  const { ctx } = plot;
  const [places = [], heights = []] = plot.data;
  ctx.save();
  ctx.fillStyle = color;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (const [index, text] of values.entries()) {
    ctx.fillText(
      text,
      plot.valToPos(Math.max(heights[index] ?? 0, 0), 'y', true) +
        (gap / 2) * uPlot.pxRatio,
      plot.valToPos(places[index] ?? 0, 'x', true),
    );
  }
  ctx.restore();
}

function measureIn(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) {
    return (text) => text.length * 13;
  }
  context.font = font;
  return (text) => context.measureText(text).width;
}
