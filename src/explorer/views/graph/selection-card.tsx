import './selection-card.css';

import { type ReactElement, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { FactButton } from '../../components/fact-button.js';
import { KindIcon } from '../../components/kind-icon.js';
import type {
  GraphEntityFragment,
  GraphRelationFragment,
} from '../../graphql/operations.js';
import { entityAddress } from '../../navigation/addresses.js';
import { EntityActions } from './entity-actions.js';
import { otherEnd, relationTotal } from './graph-data.js';
import type { GraphModel } from './graph-model.js';

const atFirst = 6;

/** What the selected entity is, and its relations in the picture. */
export function SelectionCard({
  model,
}: {
  readonly model: GraphModel;
}): ReactElement {
  const { t } = useTranslation();
  const { selected } = model;
  const card = useRef<HTMLElement>(null);
  return (
    <section
      ref={card}
      className="selection-card card"
      aria-label={t('graph.selected')}
      tabIndex={-1}
    >
      {selected === undefined ? (
        <p className="soft small">{t('graph.selectHint')}</p>
      ) : (
        <Selected
          key={selected.id}
          entity={selected}
          model={model}
          onClear={() => {
            flushSync(() => {
              model.actions.select(undefined);
            });
            // The button is gone.
            card.current?.focus();
          }}
        />
      )}
    </section>
  );
}

function Selected({
  entity,
  model,
  onClear,
}: {
  readonly entity: GraphEntityFragment;
  readonly model: GraphModel;
  readonly onClear: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const [isAll, setIsAll] = useState(false);
  const relations = model.relationsOf.get(entity.id) ?? [];
  const shown = isAll ? relations : relations.slice(0, atFirst);
  return (
    <>
      <header className="selection-card__header">
        <h2 lang="zh">{entity.name}</h2>
        <button
          type="button"
          className="button button--plain button--small"
          aria-label={`${t('common.clear')}: ${t('graph.selected')}`}
          onClick={onClear}
        >
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <p className="selection-card__kind soft small">
        <KindIcon kind={entity.kind} /> {t(`kind.${entity.kind}`)}
      </p>
      {entity.summary !== null && <p lang="zh">{entity.summary}</p>}
      <p>
        <Link href={entityAddress(entity.id)}>{t('graph.openPage')}</Link>
      </p>
      <EntityActions entity={entity} model={model} />
      <h3>{t('graph.relationsHere')}</h3>
      <p className="soft small">
        {relations.length === 0
          ? t('graph.noRelationsHere')
          : t('graph.relationsOf', {
              here: relations.length,
              total: Math.max(relationTotal(entity), relations.length),
            })}
      </p>
      <ul className="selection-card__relations">
        {shown.map((relation) => (
          <SelectedRelation
            key={relation.id}
            relation={relation}
            entity={entity}
            model={model}
          />
        ))}
      </ul>
      {shown.length < relations.length && (
        <button
          type="button"
          className="button button--small"
          onClick={() => {
            setIsAll(true);
          }}
        >
          {t('graph.showAllRelations', { count: relations.length })}
        </button>
      )}
    </>
  );
}

function SelectedRelation({
  relation,
  entity,
  model,
}: {
  readonly relation: GraphRelationFragment;
  readonly entity: GraphEntityFragment;
  readonly model: GraphModel;
}): ReactElement {
  const { t } = useTranslation();
  const other = model.entities.get(otherEnd(relation, entity.id));
  const direction = relation.subject.id === entity.id ? 'OUT' : 'IN';
  return (
    <li className="selection-card__relation">
      <p className="small">
        <span className="soft">
          {t(`relation.${relation.type}.${direction}`)}
        </span>{' '}
        {other !== undefined && (
          <button
            type="button"
            className="selection-card__other"
            lang="zh"
            onClick={() => {
              model.actions.select(other.id);
            }}
          >
            {other.name}
          </button>
        )}
      </p>
      <p lang="zh" className="small">
        {relation.statement}
      </p>
      <FactButton id={relation.id} statement={relation.statement} />
    </li>
  );
}
