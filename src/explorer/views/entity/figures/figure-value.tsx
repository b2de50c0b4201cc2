import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import type { FigureFragment } from '../../../graphql/operations.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { figureText } from './figure-text.js';

/** A value as the text qualifies it (over, about, from … to), with its unit; in full on hovering. */
export function FigureValue({
  figure,
}: {
  readonly figure: FigureFragment;
}): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const { value, valueTo, unit, exact } = figureText(figure, language);
  return (
    <data value={figure.value} title={exact}>
      {t(`qualifier.${figure.qualifier}`, { value, valueTo })}
      <span lang="zh">{unit}</span>
    </data>
  );
}
