import './evidence-panel.css';

import { useQuery } from '@apollo/client/react';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Empty } from '../components/empty.js';
import { Failure } from '../components/failure.js';
import { Loading } from '../components/loading.js';
import { QueryButton } from '../components/query-button.js';
import { isUnknown } from '../graphql/is-unknown.js';
import { FactDocument } from '../graphql/operations.js';
import { FactSummary } from './fact-summary.js';
import { Passage } from './passage.js';
import { useFact } from './use-fact.js';

/** Beside any view: the passages that state the fact which the address names. */
export function EvidencePanel(): ReactElement | null {
  const { factId } = useFact();
  return factId === undefined ? null : <OpenPanel key={factId} id={factId} />;
}

function OpenPanel({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const { closeFact } = useFact();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhileOpen(heading);
  useEscapeCloses(closeFact);
  const variables = { id };
  const { data, error, refetch } = useQuery(FactDocument, { variables });
  const node = data?.node;
  const fact = node != null && 'confidence' in node ? node : undefined;
  const isNone =
    error === undefined
      ? data !== undefined && fact === undefined
      : isUnknown(error);
  return (
    <aside className="evidence-panel" aria-labelledby="evidence-title">
      <header className="evidence-panel__header">
        <h2 id="evidence-title" ref={heading} tabIndex={-1}>
          {t('evidence.title')}
        </h2>
        <span className="evidence-panel__tools">
          <QueryButton document={FactDocument} variables={variables} />
          <button
            type="button"
            className="button button--small"
            onClick={closeFact}
          >
            {t('common.close')}
          </button>
        </span>
      </header>
      {error !== undefined && !isUnknown(error) && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      {error === undefined && data === undefined && <Loading lines={6} />}
      {isNone && (
        <div role="status">
          <Empty title={t('evidence.none')}>
            <p>
              <code>{id}</code>
            </p>
            <p>{t('evidence.noneHint')}</p>
          </Empty>
        </div>
      )}
      {fact !== undefined && (
        <>
          <FactSummary fact={fact} />
          <h3>{t('evidence.passages', { count: fact.evidence.length })}</h3>
          <ol className="evidence-panel__passages">
            {fact.evidence.map((passage, index) => (
              <Passage
                key={`${passage.article.id} ${passage.start} ${passage.end}`}
                passage={passage}
                isOpen={index === 0}
              />
            ))}
          </ol>
        </>
      )}
    </aside>
  );
}

/** Takes the focus when the panel opens, and gives it back to the button that opened it. */
function useFocusWhileOpen(heading: {
  readonly current: HTMLElement | null;
}): void {
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) {
        before.focus();
      }
    };
  }, [heading]);
}

function useEscapeCloses(close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.key === 'Escape' &&
        document.querySelector('dialog[open]') === null
      ) {
        close();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [close]);
}
