import './states.css';

import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { isUnknown } from '../graphql/is-unknown.js';

/** What went wrong, in the server's own words, and a way to try again where that may help. */
export function Failure({
  error,
  onRetry,
}: {
  readonly error: Error;
  readonly onRetry: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const isAnswer = CombinedGraphQLErrors.is(error);
  return (
    <div className="state state--failure" role="alert">
      <p className="state__title">
        {t(isUnknown(error) ? 'common.unknown' : 'common.failed')}
      </p>
      <p>
        {isAnswer
          ? error.errors.map(({ message }) => message).join(' ')
          : t('common.unreachable')}
      </p>
      {!isUnknown(error) && (
        <button type="button" className="button" onClick={onRetry}>
          {t('common.again')}
        </button>
      )}
    </div>
  );
}
