import { useTranslation } from 'react-i18next';

import type { EntityDetails } from './entity-details.js';

/** What sort of its kind an entity is (a city among districts, a contest among programmes), in words. */
export function useSortOf(entity: EntityDetails): string | undefined {
  const { t } = useTranslation();
  switch (entity.__typename) {
    case 'District':
      return entity.districtLevel === null
        ? undefined
        : t(`entity.level.${entity.districtLevel}`);
    case 'Street':
      return entity.streetLevel === null
        ? undefined
        : t(`entity.level.${entity.streetLevel}`);
    case 'Community':
      return entity.communityType === null
        ? undefined
        : t(`entity.communityType.${entity.communityType}`);
    case 'Organization':
      return entity.organizationType === null
        ? undefined
        : t(`entity.organizationType.${entity.organizationType}`);
    case 'Program':
      return entity.programType === null
        ? undefined
        : t(`entity.programType.${entity.programType}`);
    case 'Place':
      return entity.placeType === null
        ? undefined
        : t(`entity.placeType.${entity.placeType}`);
    case 'Event':
      return entity.eventType === null
        ? undefined
        : t(`entity.eventType.${entity.eventType}`);
    case 'Enterprise':
    case 'Person':
      return undefined;
  }
}
