import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useFact } from '../evidence/use-fact.js';

/** Opens the evidence of a fact: a relation, an event, a figure or a mention. */
export function FactButton({
  id,
  statement,
  children,
}: {
  readonly id: string;
  /** The fact in words, for those who only hear the button. */
  readonly statement: string;
  readonly children?: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const { openFact } = useFact();
  return (
    <button
      type="button"
      className="button button--small fact-button"
      aria-label={t('common.evidenceOf', { statement })}
      onClick={() => {
        openFact(id);
      }}
    >
      {children ?? t('common.evidence')}
    </button>
  );
}
