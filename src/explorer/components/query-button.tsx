import './query-button.css';

import { type DocumentNode, print } from 'graphql';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Dialog } from './dialog.js';

/** Shows the GraphQL operation and variables behind a view, and leads to the sandbox with them. */
export function QueryButton({
  document,
  variables,
}: {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}): ReactElement {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button button--small"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        <span aria-hidden="true">{'{ }'}</span> {t('common.query')}
      </button>
      {isOpen && (
        <Dialog
          title={t('common.queryTitle')}
          onClose={() => {
            setIsOpen(false);
          }}
        >
          <QueryText operation={print(document)} variables={variables} />
        </Dialog>
      )}
    </>
  );
}

function QueryText({
  operation,
  variables,
}: {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}): ReactElement {
  const { t } = useTranslation();
  const variablesText = JSON.stringify(variables, null, 2);
  return (
    <div className="query-text">
      <p className="soft small">{t('common.queryAbout')}</p>
      <CodeBlock title={t('common.operation')} text={operation} />
      <CodeBlock title={t('common.variables')} text={variablesText} />
      <a
        className="button button--primary"
        href={sandboxAddress(operation, variablesText)}
        target="_blank"
        rel="noreferrer"
      >
        {t('common.openInSandbox')}
      </a>
    </div>
  );
}

function CodeBlock({
  title,
  text,
}: {
  readonly title: string;
  readonly text: string;
}): ReactElement {
  const { t } = useTranslation();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <section className="query-text__block">
      <header>
        <h3>{title}</h3>
        <button
          type="button"
          className="button button--small"
          onClick={() => {
            void navigator.clipboard.writeText(text).then(() => {
              setIsCopied(true);
            });
          }}
        >
          {isCopied ? t('common.copied') : t('common.copy')}
        </button>
      </header>
      <pre tabIndex={0} aria-label={title}>
        {text}
      </pre>
    </section>
  );
}

/** Behind the #, so that it stays in the browser however long it is. */
function sandboxAddress(query: string, variables: string): string {
  return `/sandbox#${new URLSearchParams({ query, variables }).toString()}`;
}
