import './examples.css';

import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { KindIcon } from '../../components/kind-icon.js';
import {
  type EntityNameFragment,
  ExamplePairsDocument,
} from '../../graphql/operations.js';
import { connectionsAddress } from '../../navigation/addresses.js';
import { examplePairs } from './example-pairs.js';

const most = 5;

/** Pairs that are connected, for those who have none in mind; nothing while there are none. */
export function Examples(): ReactElement | null {
  const { t } = useTranslation();
  const { data } = useQuery(ExamplePairsDocument);
  const pairs = examplePairs(data?.people.nodes ?? [], most);
  return pairs.length === 0 ? null : (
    <div className="examples">
      <h2>{t('connections.examples')}</h2>
      <ul>
        {pairs.map(({ from, to }) => (
          <li key={from.id}>
            <Link
              href={connectionsAddress({ from: from.id, to: to.id })}
              className="examples__pair"
            >
              <Name entity={from} /> <span aria-hidden="true">↔</span>{' '}
              <Name entity={to} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Name({
  entity: { kind, name },
}: {
  readonly entity: EntityNameFragment;
}): ReactElement {
  return (
    <span className="examples__name">
      <KindIcon kind={kind} /> <span lang="zh">{name}</span>
    </span>
  );
}
