import './starting-points.css';

import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { Failure } from '../../components/failure.js';
import { KindIcon } from '../../components/kind-icon.js';
import { Loading } from '../../components/loading.js';
import { StartingPointsDocument } from '../../graphql/operations.js';
import { graphAddress } from '../../navigation/addresses.js';

/** Names with much to see round them, for those who look for none in particular. */
export function StartingPoints(): ReactElement {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(StartingPointsDocument, {
    variables: { first: 4 },
  });
  if (error !== undefined) {
    return (
      <Failure
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    );
  }
  if (data === undefined) {
    return <Loading lines={4} />;
  }
  const { districts, streets, programs, people } = data;
  const groups = [
    { kind: 'DISTRICT', entities: districts.nodes },
    { kind: 'STREET', entities: streets.nodes },
    { kind: 'PROGRAM', entities: programs.nodes },
    { kind: 'PERSON', entities: people.nodes },
  ] as const;
  const filled = groups.filter(({ entities }) => entities.length > 0);
  return filled.length === 0 ? (
    <p>{t('graph.startNone')}</p>
  ) : (
    <div className="starting-points">
      {filled.map(({ kind, entities }) => (
        <section key={kind} aria-label={t(`kinds.${kind}`)}>
          <h3>{t(`kinds.${kind}`)}</h3>
          <ul>
            {entities.map(({ id, name }) => (
              <li key={id}>
                <Link
                  href={graphAddress([id])}
                  className="starting-points__link"
                >
                  <KindIcon kind={kind} /> <span lang="zh">{name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
