import './path-card.css';

import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';

import { EntityLink } from '../../components/entity-link.js';
import { FactButton } from '../../components/fact-button.js';
import { PartialDate } from '../../components/partial-date.js';
import type {
  EntityNameFragment,
  PathOfHopsFragment,
} from '../../graphql/operations.js';
import { mutualTypes } from '../../graphql/relation-types.js';
import { type Hop, pathHops } from './path-hops.js';

export interface PathActions {
  readonly onAvoid: (id: string) => void;
  /** Pointed at or focused, or no longer. */
  readonly onPoint: (isPointed: boolean) => void;
  readonly onShow: () => void;
}

/** One path: its steps one under another, each a sentence with its evidence. */
export function PathCard({
  path,
  number,
  isShown,
  actions: { onAvoid, onPoint, onShow },
}: {
  readonly path: PathOfHopsFragment;
  readonly number: number;
  /** Whether it stands out in the picture for good. */
  readonly isShown: boolean;
  readonly actions: PathActions;
}): ReactElement {
  const { t } = useTranslation();
  const titleId = useId();
  const hops = pathHops(path);
  const end = hops.at(-1)?.end;
  return (
    <section
      className="path-card card"
      aria-labelledby={titleId}
      onMouseEnter={() => {
        onPoint(true);
      }}
      onMouseLeave={() => {
        onPoint(false);
      }}
      onFocus={() => {
        onPoint(true);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) {
          onPoint(false);
        }
      }}
    >
      <header className="path-card__header">
        <h2 id={titleId}>
          {t('connections.path', { number })}{' '}
          <span className="path-card__length">
            {t('connections.hops', { count: path.length })}
          </span>
        </h2>
        <button
          type="button"
          className="button button--small"
          aria-pressed={isShown}
          aria-label={t('connections.showPathOf', { number })}
          onClick={onShow}
        >
          {t('connections.showPath')}
        </button>
      </header>
      <ol>
        {hops.map((hop, index) => (
          <li key={hop.relation.id}>
            <Stop
              entity={hop.start}
              onAvoid={index === 0 ? undefined : onAvoid}
            />
            <Step hop={hop} />
            {index === hops.length - 1 && end !== undefined && (
              <Stop entity={end} onAvoid={undefined} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Stop({
  entity,
  onAvoid,
}: {
  readonly entity: EntityNameFragment;
  /** Absent for the ends, without which there would be no path. */
  readonly onAvoid: ((id: string) => void) | undefined;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="path-card__stop">
      <EntityLink entity={entity} />
      {onAvoid !== undefined && (
        <button
          type="button"
          className="button button--small path-card__avoid"
          aria-label={t('connections.avoidName', { name: entity.name })}
          onClick={() => {
            onAvoid(entity.id);
          }}
        >
          {t('connections.avoid')}
        </button>
      )}
    </div>
  );
}

function Step({
  hop: { relation, direction },
}: {
  readonly hop: Hop;
}): ReactElement {
  const { t } = useTranslation();
  const { type, statement, date, title } = relation;
  const arrow = mutualTypes.includes(type)
    ? '↕'
    : direction === 'OUT'
      ? '↓'
      : '↑';
  return (
    <div className="path-card__step">
      <p className="path-card__relation">
        <span aria-hidden="true">{arrow}</span>{' '}
        {t(`relation.${type}.${direction}`)}
        {title !== null && <span lang="zh">{title}</span>}
        {date !== null && <PartialDate date={date} />}
      </p>
      <p className="path-card__statement" lang="zh">
        {statement}
      </p>
      <FactButton id={relation.id} statement={statement} />
    </div>
  );
}
