import type { ExtractedEntity } from '../../extraction.js';
import { roadSuffixes } from '../../lexicon/areas/place-words.js';
import {
  branchEnds,
  placeTenantEnds,
  postedMark,
} from '../../lexicon/areas/whereabouts.js';
import { isBodyOfArea } from './body-of-area.js';
import type { NameIndex } from './name-areas.js';

const bracketed = /[(（]([^()（）]{2,8})[)）]/;

/**
 * Where the name of a firm, a house or a place says that it is: the areas that it begins with, the area in
 * brackets, and the town of a branch (花牛法庭 of 花牛镇). A body of an area is a part of it instead.
 */
export function namedLocations(
  entity: ExtractedEntity,
  names: NameIndex,
): readonly ExtractedEntity[] {
  switch (entity.kind) {
    case 'ENTERPRISE':
      return firmLocations(entity, names);
    case 'ORGANIZATION':
      return bodyLocations(entity, names);
    case 'PLACE':
      return placeLocations(entity, names);
    default:
      return [];
  }
}

function firmLocations(
  entity: ExtractedEntity,
  names: NameIndex,
): readonly ExtractedEntity[] {
  const branch = townOfBranch(entity, names);
  const area = names.named(bracketed.exec(entity.name)?.[1] ?? '');
  return branch.length > 0
    ? branch
    : [
        ...names.areasOf(entity.name).map((part) => part.entity),
        ...(area === undefined ? [] : [area]),
      ];
}

function bodyLocations(
  entity: ExtractedEntity,
  names: NameIndex,
): readonly ExtractedEntity[] {
  const { name } = entity;
  const posted = postedTo(name, names);
  const branch = townOfBranch(entity, names);
  if (branch.length > 0 || names.bodyOf(entity) !== undefined) {
    return [...branch, ...posted];
  }
  const last = names.areasOf(name).at(-1);
  const place = placeTenantEnds.some((end) => name.endsWith(end))
    ? names.placeOf(last?.rest ?? name)
    : undefined;
  return [
    ...(last === undefined || isBodyOfArea(name, last.entity)
      ? []
      : [last.entity]),
    ...(place === undefined ? [] : [place.entity]),
    ...posted,
  ];
}

/** 射阳港码头 is at 射阳港; 和睦水文站 in 和睦镇. */
function placeLocations(
  entity: ExtractedEntity,
  names: NameIndex,
): readonly ExtractedEntity[] {
  const { name } = entity;
  const isRoad = roadSuffixes.some((word) => name.endsWith(word));
  const place = isRoad ? undefined : names.placeOf(name);
  const last = isRoad ? undefined : names.areaOf(name);
  return place !== undefined && place.entity !== entity
    ? [place.entity]
    : last !== undefined
      ? [last]
      : townOfPlace(entity, names);
}

/** The town in the name of a place: 和睦水文站, 合心大街. */
function townOfPlace(
  { name }: ExtractedEntity,
  names: NameIndex,
): readonly ExtractedEntity[] {
  const last = names.areasOf(name).at(-1);
  // 合心大街, when the text calls the town 合心 as well.
  const town =
    names.coreOf(last?.rest ?? name) ??
    (last?.entity.kind === 'STREET' ? last : undefined);
  return town !== undefined && branchEndOf(town.rest) !== undefined
    ? [town.entity]
    : [];
}

/** The town in the name of a part, behind the body that it is a part of: 某银行|武进|支行. */
function townOfBranch(
  { name }: ExtractedEntity,
  names: NameIndex,
): readonly ExtractedEntity[] {
  const end = branchEndOf(name);
  const town =
    end === undefined ? undefined : names.coreAtEnd(name.slice(0, -end.length));
  const owner = town === undefined ? '' : town.rest;
  const own = names.areasOf(`${owner} `).at(-1)?.rest.trim() ?? owner;
  return town === undefined || own === '' ? [] : [town.entity];
}

function branchEndOf(name: string): string | undefined {
  return branchEnds.find((end) => name.endsWith(end));
}

/** 审计局驻石源村工作队 */
function postedTo(name: string, names: NameIndex): readonly ExtractedEntity[] {
  const at = name.indexOf(postedMark);
  const area =
    at < 1 ? undefined : names.areaOf(name.slice(at + postedMark.length));
  return area === undefined ? [] : [area];
}
