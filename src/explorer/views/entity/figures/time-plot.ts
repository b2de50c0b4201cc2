import uPlot from 'uplot';

import type { FigureFragment } from '../../../graphql/operations.js';
import { formatDate } from '../../../i18n/format-date.js';
import { type TimeChart, timeOf } from './choose-charts.js';
import { shortNumber } from './figure-text.js';
import { fontOf, type PlotFrame } from './plot-look.js';

const height = 240;
const labelWidth = 110;

/** Points over time joined by a line, from zero, so that a small change does not look large. */
export function timePlot(
  { figures }: TimeChart<FigureFragment>,
  { width, language, look, textOf }: PlotFrame,
): { readonly options: uPlot.Options; readonly data: uPlot.AlignedData } {
  const font = fontOf(look);
  const times = figures.map(({ period }) => timeOf(period) ?? 0);
  const values = figures.map(({ value }) => value);
  const labelled = everyNth(times.length, width);
  const margin = ((times.at(-1) ?? 0) - (times[0] ?? 0)) * 0.06;
  const options: uPlot.Options = {
    width,
    height,
    padding: [24, 24, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: {
        time: false,
        range: [(times[0] ?? 0) - margin, (times.at(-1) ?? 0) + margin],
      },
      y: {
        range: (_, lowest, highest) => [
          Math.min(lowest, 0),
          highest <= 0 ? 0 : highest * 1.08,
        ],
      },
    },
    axes: [
      {
        font,
        stroke: look.soft,
        splits: () => times.filter((_, index) => index % labelled === 0),
        values: (_, splits) =>
          splits.map((split) =>
            formatDate(figures[times.indexOf(split)]?.period ?? '', language),
          ),
        grid: { show: false },
        ticks: { stroke: look.line, width: 1 },
      },
      {
        font,
        size: 76,
        stroke: look.soft,
        values: (_, splits) =>
          splits.map((split) => shortNumber(split, language)),
        grid: { stroke: look.line, width: 1 },
        ticks: { show: false },
      },
    ],
    series: [
      {},
      {
        stroke: look.accent,
        width: 2,
        points: {
          show: true,
          size: 9,
          width: 2,
          stroke: look.accent,
          fill: look.paper,
        },
      },
    ],
    hooks: {
      draw: [
        (plot) => {
          writeValues(plot, figures.map(textOf), {
            every: labelled,
            color: look.ink,
            font,
          });
        },
      ],
    },
  };
  return { options, data: [times, values] };
}

/** Every how manieth point has room for a label. */
function everyNth(points: number, width: number): number {
  const room = Math.max(1, Math.floor((width - 76) / labelWidth));
  return Math.max(1, Math.ceil(points / room));
}

function writeValues(
  plot: uPlot,
  texts: readonly string[],
  {
    every,
    color,
    font,
  }: { readonly every: number; readonly color: string; readonly font: string },
): void {
  const { ctx } = plot;
  const [times = [], values = []] = plot.data;
  ctx.save();
  ctx.fillStyle = color;
  ctx.font = font.replace(/^\d+/, (size) => `${Number(size) * uPlot.pxRatio}`);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  for (const [index, text] of texts.entries()) {
    if (index % every === 0) {
      ctx.fillText(
        text,
        plot.valToPos(times[index] ?? 0, 'x', true),
        plot.valToPos(values[index] ?? 0, 'y', true) - 9 * uPlot.pxRatio,
      );
    }
  }
  ctx.restore();
}
