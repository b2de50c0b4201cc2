import type { ExtractedEntity } from '../../extraction.js';
import {
  areaBodyEnds,
  areaMediaEnds,
  tenantEnds,
  townTenantEnds,
} from '../../lexicon/areas/whereabouts.js';
import type { OrganizationType } from '../../lexicon/organizations/organization-types.js';
import { organizationTypeOf } from '../../recognition/organizations/organization-type-of.js';

const typesOfArea: ReadonlySet<OrganizationType> = new Set([
  'PARTY',
  'GOVERNMENT',
  'BUREAU',
  'LEGISLATURE',
  'COURT',
  'ASSOCIATION',
  'WORK_GROUP',
]);
const typesInArea: ReadonlySet<OrganizationType> = new Set([
  'SCHOOL',
  'HOSPITAL',
  'MEDIA',
]);

/** Whether a body whose name begins with an area serves it, so that it is no mere tenant there. */
export function isBodyOfArea(name: string, area: ExtractedEntity): boolean {
  const type = organizationTypeOf(name);
  return (
    area.kind !== 'COMMUNITY' &&
    area.kind !== 'PLACE' &&
    !tenantEnds.some((end) => name.endsWith(end)) &&
    !(
      area.kind === 'STREET' && townTenantEnds.some((end) => name.endsWith(end))
    ) &&
    (typesOfArea.has(type) ||
      areaMediaEnds.some((end) => name.endsWith(end)) ||
      (!typesInArea.has(type) &&
        (area.kind === 'STREET' ||
          areaBodyEnds.some((end) => name.endsWith(end)))))
  );
}
