import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';

import { NamesOfDocument } from '../../graphql/operations.js';
import { useTitle } from '../../navigation/use-title.js';
import { entityFilters, type EventFilter } from './use-event-filter.js';

/** Names the tab after what the events are narrowed to. */
export function useFilterTitle(filter: EventFilter): void {
  const { t } = useTranslation();
  const ids = entityFilters.flatMap((name) => filter[name] ?? []);
  const { data } = useQuery(NamesOfDocument, {
    variables: { ids },
    skip: ids.length === 0,
  });
  const names = [
    ...(data?.nodes ?? []).flatMap((node) =>
      node !== null && 'name' in node ? [node.name] : [],
    ),
    ...(filter.text === undefined ? [] : [filter.text]),
  ];
  useTitle(
    names.length === 0
      ? t('whoDidWhat.title')
      : t('whoDidWhat.titleOf', { names: names.join(' · ') }),
  );
}
