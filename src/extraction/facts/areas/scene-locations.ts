import { locatives } from '../../lexicon/figures/topic-words.js';
import {
  compoundEnds,
  ofWiderArea,
  sceneFirmEnds,
  sceneServiceEnds,
} from '../../lexicon/areas/scene-words.js';
import type {
  ResolvedDocument,
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { hasVenue, isNeighbour } from './location-tenants.js';
import { placeKinds } from './place-groups.js';
import { stated, type StatedLocation } from './stated-location.js';

interface Scene {
  readonly place: ResolvedMention;
  readonly sentence: Sentence;
}

/**
 * Where the small things of a community are that are told of without a place: a shop, a team, a canteen of a
 * paragraph that speaks of one community alone. What lies anywhere by the text (`located`) is left out.
 */
export function* sceneLocations(
  { sentences }: ResolvedDocument,
  located: ReadonlySet<string>,
): Iterable<StatedLocation> {
  const told = new Set<string>();
  let passage: Sentence['passage'] | undefined;
  let scene: Scene | undefined;
  let isOpen = true;
  for (const sentence of sentences) {
    if (sentence.passage !== passage) {
      passage = sentence.passage;
      scene = undefined;
      isOpen = passage.role === 'BODY';
    }
    const outer = sentence.mentions.filter(({ isNested }) => !isNested);
    for (const mention of isOpen ? outer : []) {
      const { entity } = mention;
      if (isCommunity(mention)) {
        isOpen = scene === undefined || scene.place.entity === entity;
        scene = isOpen ? { place: mention, sentence } : undefined;
      } else if (
        scene !== undefined &&
        isOpen &&
        mention.form !== 'ANAPHOR' &&
        !told.has(entity) &&
        !located.has(entity) &&
        isSmallThing(mention) &&
        !startsWithBody(mention, sentence) &&
        !hasOtherPlace(sentence, mention, scene.place)
      ) {
        yield {
          ...stated(mention, mention, { sentence, confidence: 0.6 }),
          place: scene.place.entity,
        };
      }
      told.add(entity);
    }
  }
}

function isCommunity({ kind, surface }: ResolvedMention): boolean {
  return kind === 'COMMUNITY' && !isCompound(surface);
}

function isCompound(name: string): boolean {
  return compoundEnds.some((end) => name.endsWith(end));
}

function isSmallThing(mention: ResolvedMention): boolean {
  const { kind, surface } = mention;
  switch (kind) {
    case 'COMMUNITY':
      return isCompound(surface);
    case 'ENTERPRISE':
      return sceneFirmEnds.test(surface);
    case 'ORGANIZATION':
      return isNeighbour(mention) && !ofWiderArea.test(surface);
    case 'PROGRAM':
      return hasVenue(mention) && sceneServiceEnds.test(surface);
    default:
      return false;
  }
}

/** Another place of the sentence may be the one where it is. */
function hasOtherPlace(
  { mentions, text }: Sentence,
  thing: ResolvedMention,
  scene: ResolvedMention,
): boolean {
  const from = mentions.includes(scene) ? scene.end : 0;
  return mentions.some(
    ({ kind, entity, start, end, isNested }) =>
      !isNested &&
      placeKinds.has(kind) &&
      (kind !== 'DISTRICT' ||
        locatives.some((word) => text.endsWith(word, start))) &&
      entity !== scene.entity &&
      start >= from &&
      end <= thing.start &&
      thing.start - end < farthest,
  );
}

const farthest = 60;

/** 某学院志愿服务队 is the college's. */
function startsWithBody(
  { start, end }: ResolvedMention,
  { mentions }: Sentence,
): boolean {
  return mentions.some(
    (inner) =>
      inner.isNested &&
      inner.start === start &&
      inner.end < end &&
      (inner.kind === 'ORGANIZATION' || placeKinds.has(inner.kind)),
  );
}
