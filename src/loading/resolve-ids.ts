import type {
  ExtractedEntity,
  ExtractedEntityKind,
  Extraction,
} from '../extraction/extraction.js';
import { entityKinds } from '../ontology/entity-kinds.js';
import { entityId, nodeId, type IdPrefix } from '../ontology/node-id.js';

import { documentId } from './fact-ids.js';

/** The ids that the things of one file have in the graph, by their local ids. */
export interface ResolvedIds {
  readonly document: string;
  readonly articles: ReadonlyMap<string, string>;
  /** Entities and events. */
  readonly entities: ReadonlyMap<string, string>;
}

/** Needs references that resolve and a `within` without cycles; see `checkReferences`. */
export function resolveIds(extraction: Extraction): ResolvedIds {
  const document = documentId(extraction.document.id);
  const articles = new Map(
    extraction.articles.map((article) => [
      article.id,
      nodeId('article', { document, article: article.id }),
    ]),
  );
  return { document, articles, entities: resolveEntities(extraction) };
}

const prefixes = {
  DISTRICT: 'district',
  STREET: 'street',
  COMMUNITY: 'community',
  ENTERPRISE: 'enterprise',
  ORGANIZATION: 'organization',
  PROGRAM: 'program',
  PERSON: 'person',
  PLACE: 'place',
} as const satisfies Record<ExtractedEntityKind, IdPrefix>;

function resolveEntities(extraction: Extraction): Map<string, string> {
  const ids = new Map<string, string>();
  const byLocalId = new Map(
    extraction.entities.map((entity) => [entity.id, entity]),
  );
  // A chain of owners can be long, so it is walked with a stack of its own.
  for (const start of extraction.entities) {
    const chain = [start];
    for (
      let entity = chain.at(-1);
      entity !== undefined;
      entity = chain.at(-1)
    ) {
      const owner =
        entity.within === undefined ? undefined : byLocalId.get(entity.within);
      if (owner !== undefined && !ids.has(owner.id)) {
        chain.push(owner);
        continue;
      }
      // An enterprise keeps its identity whatever the owner that a text names for it.
      const distinguishes =
        entityKinds[entity.kind].within && owner !== undefined;
      const within = distinguishes ? ids.get(owner.id) : undefined;
      ids.set(
        entity.id,
        entityId(prefixes[entity.kind], {
          name: entity.name,
          code: codeOf(entity),
          within,
        }),
      );
      chain.pop();
    }
  }
  for (const event of extraction.events) {
    const within =
      event.within === undefined ? undefined : ids.get(event.within);
    ids.set(
      event.id,
      entityId('event', { name: event.title, within, date: event.date }),
    );
  }
  return ids;
}

function codeOf({ properties }: ExtractedEntity): string | undefined {
  const code = properties?.['code'];
  return typeof code === 'string' ? code : undefined;
}
