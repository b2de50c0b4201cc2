import { zoneEndings } from '../lexicon/areas/area-levels.js';
import { otherPlace, placeTypes } from '../lexicon/areas/place-types.js';
import { organizationTypeOf } from '../recognition/organizations/organization-type-of.js';
import { programTypeOf } from '../recognition/programs/program-type-of.js';
import type { EntityDraft } from './entity-draft.js';
import type { AreaLink } from './link-areas.js';

type Properties = Readonly<Record<string, string>>;

/** The properties of its kind that a name and the official lexicon tell: a 镇 is a TOWN. */
export function describeEntity(
  { kind, name }: EntityDraft,
  link: AreaLink | undefined,
): Properties {
  const code = link === undefined ? {} : { code: link.code };
  switch (kind) {
    case 'DISTRICT':
      return { level: districtLevel(name, link), ...code };
    case 'STREET':
      return { level: streetLevel(name), ...code };
    case 'COMMUNITY':
      return { communityType: communityType(name) };
    case 'ORGANIZATION':
      return { organizationType: organizationTypeOf(name) };
    case 'PROGRAM':
      return { programType: programTypeOf(name) };
    case 'PLACE':
      return { placeType: placeType(name) };
    case 'ENTERPRISE':
    case 'PERSON':
      return {};
  }
}

function districtLevel(name: string, link: AreaLink | undefined): string {
  if (link?.level === 'PROVINCE' || link?.level === 'CITY') {
    return link.level;
  }
  if (zoneEndings.some((ending) => name.endsWith(ending))) {
    return 'ZONE';
  }
  return name.endsWith('县') || name.endsWith('旗')
    ? 'COUNTY'
    : name.endsWith('省') || name.endsWith('自治区')
      ? 'PROVINCE'
      : name.endsWith('市') || name.endsWith('州')
        ? 'CITY'
        : 'DISTRICT';
}

function streetLevel(name: string): string {
  return name.endsWith('镇')
    ? 'TOWN'
    : name.endsWith('乡')
      ? 'TOWNSHIP'
      : 'SUBDISTRICT';
}

function communityType(name: string): string {
  return name.endsWith('社区')
    ? 'COMMUNITY'
    : name.endsWith('村')
      ? 'VILLAGE'
      : 'RESIDENTIAL_AREA';
}

function placeType(name: string): string {
  const type = placeTypes.find(([endings]) =>
    endings.some((ending) => name.endsWith(ending)),
  );
  return type?.[1] ?? otherPlace;
}
