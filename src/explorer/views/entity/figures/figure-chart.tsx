import 'uplot/dist/uPlot.min.css';

import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import uPlot from 'uplot';

import { formatDate } from '../../../i18n/format-date.js';
import type { Language } from '../../../i18n/language.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useThemeCount } from '../../../theme/use-theme-count.js';
import type { FigureChart as Chart } from './choose-charts.js';
import { comparisonPlot } from './comparison-plot.js';
import { figureText } from './figure-text.js';
import { currentLook } from './plot-look.js';
import { timePlot } from './time-plot.js';

/** A drawing of figures that the table beside it also holds, which is why it says no more than its title. */
export function FigureChart({
  chart,
}: {
  readonly chart: Chart;
}): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const themeCount = useThemeCount();
  const [width, setWidth] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) {
      return;
    }
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  useEffect(() => {
    const element = place.current;
    if (element === null || width === 0) {
      return;
    }
    const frame = {
      width,
      language,
      look: currentLook(),
      textOf: (figure: Chart['figures'][number]) => {
        const { value, valueTo, unit } = figureText(figure, language);
        const text = t(`qualifier.${figure.qualifier}`, { value, valueTo });
        // Over time, all have the unit of the title.
        return chart.sort === 'TIME' ? text : `${text}${unit}`;
      },
    };
    const { options, data } =
      chart.sort === 'TIME'
        ? timePlot(chart, frame)
        : comparisonPlot(chart, frame);
    const plot = new uPlot(options, data, element);
    return () => {
      plot.destroy();
    };
    // The colours on the canvas are those of the theme at the time of drawing.
  }, [chart, language, t, themeCount, width]);
  return (
    <figure className="figure-chart">
      <figcaption>{useTitleOf(chart, language)}</figcaption>
      <div ref={place} className="figure-chart__plot" aria-hidden="true" />
    </figure>
  );
}

function useTitleOf(chart: Chart, language: Language): string {
  const { t } = useTranslation();
  const { unit } = chart;
  if (chart.sort === 'TIME') {
    return t('entity.overTime', { name: `${chart.name} (${unit})` });
  }
  return chart.period === undefined
    ? t('entity.sideBySide', { unit })
    : t('entity.sideBySideIn', {
        unit,
        period: formatDate(chart.period, language),
      });
}
