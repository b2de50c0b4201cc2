import type { ExtractedRelation } from '../../extraction.js';
import { statementOfLocation } from '../../lexicon/areas/whereabouts.js';
import type { ResolvedDocument } from '../../resolution/resolved-document.js';
import { indexEvidence } from '../areas/evidence-index.js';
import type { Fact, FactRule, Unnamed } from '../fact-rule.js';
import { indexNames } from '../areas/name-areas.js';
import { namedLocations } from '../areas/named-locations.js';
import { sceneLocations } from '../areas/scene-locations.js';
import type { StatedLocation } from '../areas/stated-location.js';
import { statedLocations } from '../areas/stated-locations.js';

type RelationFact = Extract<Fact, { readonly type: 'RELATION' }>;

/**
 * What lies where: by the area in a name (`醴陵陶瓷有限公司`), by an area or a place directly before it, and by
 * 位于, 在…举行, 在…揭牌.
 */
export const locatedIn: FactRule = {
  name: 'located-in',
  *find(document) {
    const located = new Set<string>();
    for (const location of statedLocations(document)) {
      located.add(location.thing);
      yield* factOf(location, document);
    }
    for (const fact of byNames(document)) {
      located.add(fact.relation.subject);
      yield fact;
    }
    for (const location of sceneLocations(document, located)) {
      yield* factOf(location, document);
    }
  },
};

function* factOf(
  { thing, place, confidence, evidence }: StatedLocation,
  { entities }: ResolvedDocument,
): Iterable<Fact> {
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

function* byNames(document: ResolvedDocument): Iterable<RelationFact> {
  const names = indexNames(document);
  const { naming } = indexEvidence(document);
  for (const entity of document.entities.values()) {
    for (const area of namedLocations(entity, names)) {
      const evidence = naming(entity.id, area.id);
      if (evidence.length > 0) {
        const relation: Unnamed<ExtractedRelation> = {
          type: 'LOCATED_IN',
          subject: entity.id,
          object: area.id,
          confidence: 0.85,
          statement: statementOfLocation(entity.name, area.name),
          evidence,
        };
        yield { type: 'RELATION', relation };
      }
    }
  }
}
