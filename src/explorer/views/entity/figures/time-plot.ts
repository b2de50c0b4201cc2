import uPlot from 'uplot';

import type { FigureFragment } from '../../../graphql/operations.js';
import { formatDate } from '../../../i18n/format-date.js';
import { type TimeChart, timeOf } from './choose-charts.js';
import { tickNumber } from './figure-text.js';
import { fontOf, type PlotFrame, type PlotLook } from './plot-look.js';

const height = 240;
const axisWidth = 76;
const labelWidth = 110;

/** Points over time joined by a line, from zero, so that a small change does not look large. */
export function timePlot(
  { figures }: TimeChart<FigureFragment>,
  { width, language, look, textOf }: PlotFrame,
): { readonly options: uPlot.Options; readonly data: uPlot.AlignedData } {
  const font = fontOf(look);
  const times = figures.map(({ period }) => timeOf(period) ?? 0);
  const values = figures.map(({ value }) => value);
  const labelled = labelledPoints(times.length, width);
  const margin = ((times.at(-1) ?? 0) - (times[0] ?? 0)) * 0.06;
  const options: uPlot.Options = {
    width,
    height,
    padding: [28, labelWidth / 2, 0, 0],
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
        splits: () => labelled.map((index) => times[index] ?? 0),
        values: (_, splits) =>
          splits.map((split) =>
            formatDate(figures[times.indexOf(split)]?.period ?? '', language),
          ),
        grid: { show: false },
        ticks: { stroke: look.line, width: 1 },
      },
      {
        font,
        size: axisWidth,
        stroke: look.soft,
        values: (_, splits) =>
          splits.map((split) => tickNumber(split, language)),
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
          writeEnds(plot, figures.map(textOf), look);
        },
      ],
    },
  };
  return { options, data: [times, values] };
}

/** Which of the points have a label on the axis: the first, the last, and between them as many as there is room for. */
function labelledPoints(points: number, width: number): readonly number[] {
  const room = Math.max(2, Math.floor((width - axisWidth) / labelWidth));
  const count = Math.min(points, room);
  return Array.from({ length: count }, (_, index) =>
    Math.round((index * (points - 1)) / (count - 1)),
  );
}

/** The values of the first and the last point, above or below them, where the line does not go. */
function writeEnds(
  plot: uPlot,
  texts: readonly string[],
  look: PlotLook,
): void {
  const { ctx } = plot;
  const [times = [], values = []] = plot.data;
  const ratio = uPlot.pxRatio;
  const last = texts.length - 1;
  ctx.save();
  ctx.font = `${look.fontSize * ratio}px ${look.fontFamily}`;
  ctx.textAlign = 'center';
  ctx.fillStyle = look.ink;
  for (const [index, neighbour] of [
    [0, 1],
    [last, last - 1],
  ] as const) {
    const text = texts[index] ?? '';
    const half = ctx.measureText(text).width / 2;
    const isBelow = (values[neighbour] ?? 0) > (values[index] ?? 0);
    ctx.textBaseline = isBelow ? 'top' : 'bottom';
    ctx.fillText(
      text,
      Math.min(
        Math.max(
          plot.valToPos(times[index] ?? 0, 'x', true),
          plot.bbox.left + half,
        ),
        ctx.canvas.width - half,
      ),
      plot.valToPos(values[index] ?? 0, 'y', true) +
        (isBelow ? 10 : -8) * ratio,
    );
  }
  ctx.restore();
}
