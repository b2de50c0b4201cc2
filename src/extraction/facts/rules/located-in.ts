import type {
  ExtractedEntityKind,
  ExtractedRelation,
} from '../../extraction.js';
import { statementOfLocation } from '../../lexicon/areas/whereabouts.js';
import { roadSuffixes } from '../../lexicon/areas/place-words.js';
import type { ResolvedDocument } from '../../resolution/resolved-document.js';
import { indexEvidence } from '../areas/evidence-index.js';
import type { Fact, FactRule, Unnamed } from '../fact-rule.js';
import { indexNames } from '../areas/name-areas.js';
import { statedLocations } from '../areas/stated-locations.js';
import { isBodyOfArea } from './part-of.js';

/**
 * What lies where: by the area in a name (`醴陵陶瓷有限公司`), by an area or a place directly before it, and by
 * 位于, 在…举行, 在…揭牌.
 */
export const locatedIn: FactRule = {
  name: 'located-in',
  *find(document) {
    for (const { thing, place, confidence, evidence } of statedLocations(
      document,
    )) {
      const { entities } = document;
      const one = entities.get(thing);
      const other = entities.get(place);
      if (one !== undefined && other !== undefined && one !== other) {
        yield {
          type: 'RELATION',
          relation: {
            type: 'LOCATED_IN',
            subject: thing,
            object: place,
            confidence,
            statement: statementOfLocation(one.name, other.name),
            evidence,
          },
        };
      }
    }
    yield* byNames(document);
  },
};

const namedAfterAreas: ReadonlySet<ExtractedEntityKind> = new Set([
  'ENTERPRISE',
  'ORGANIZATION',
  'PLACE',
]);

function* byNames(document: ResolvedDocument): Iterable<Fact> {
  const names = indexNames(document);
  const { naming } = indexEvidence(document);
  for (const entity of document.entities.values()) {
    const { id, kind, name } = entity;
    const area = namedAfterAreas.has(kind) ? names.areaOf(name) : undefined;
    if (
      area === undefined ||
      (kind === 'ORGANIZATION' && names.bodyOf(entity) !== undefined) ||
      (kind === 'ORGANIZATION' && isBodyOfArea(name, area)) ||
      (kind === 'PLACE' && roadSuffixes.some((word) => name.endsWith(word)))
    ) {
      continue;
    }
    const evidence = naming(id, area.id);
    if (evidence.length > 0) {
      const relation: Unnamed<ExtractedRelation> = {
        type: 'LOCATED_IN',
        subject: id,
        object: area.id,
        confidence: 0.85,
        statement: statementOfLocation(name, area.name),
        evidence,
      };
      yield { type: 'RELATION', relation };
    }
  }
}
