import './graph-filters.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { KindIcon } from '../../components/kind-icon.js';
import type { AddressState } from '../../navigation/use-address-state.js';
import { kinds } from '../../theme/kinds.js';
import { type ChoiceChange, ChoiceFilter } from './choice-filter.js';
import { writeChoice } from './graph-address.js';
import { graphRelationTypes } from '../../graphql/relation-types.js';
import type { GraphModel } from './graph-model.js';
import { TimeFilter } from './time-filter.js';

/** What may be in the picture: kinds (which also says what its shapes mean), relations, time. */
export function GraphFilters({
  model,
  state,
}: {
  readonly model: GraphModel;
  readonly state: AddressState;
}): ReactElement {
  const { t } = useTranslation();
  const { address, visible } = model;
  const kindCounts = countBy(visible.entities, ({ kind }) => kind);
  const typeCounts = countBy(visible.relations, ({ type }) => type);
  return (
    <section className="graph-filters card" aria-label={t('graph.filters')}>
      <h2>{t('graph.filters')}</h2>
      <ChoiceFilter
        title={t('graph.kinds')}
        choices={kinds.map((kind) => ({
          value: kind,
          count: kindCounts.get(kind) ?? 0,
          label: (
            <>
              <KindIcon kind={kind} /> {t(`kinds.${kind}`)}
            </>
          ),
        }))}
        chosen={address.kinds}
        onChange={(change) => {
          state.set({ kinds: changeChoice(change, address.kinds, kinds) });
        }}
      />
      <ChoiceFilter
        title={t('graph.types')}
        choices={graphRelationTypes
          .filter((type) => address.types !== undefined || typeCounts.has(type))
          .map((type) => ({
            value: type,
            count: typeCounts.get(type) ?? 0,
            label: t(`relation.${type}.OUT`),
          }))}
        chosen={address.types}
        onChange={(change) => {
          state.set({
            types: changeChoice(change, address.types, graphRelationTypes),
          });
        }}
      />
      <TimeFilter model={model} state={state} />
    </section>
  );
}

function changeChoice<T extends string>(
  change: ChoiceChange<T>,
  chosen: readonly T[] | undefined,
  all: readonly T[],
): string | undefined {
  if (change === 'all' || change === 'none') {
    return writeChoice(change === 'all' ? all : [], all);
  }
  return writeChoice(
    all.filter((one) =>
      one === change.value ? change.isChosen : (chosen?.includes(one) ?? true),
    ),
    all,
  );
}

function countBy<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K,
): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) {
    counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  }
  return counts;
}
