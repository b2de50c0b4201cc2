import { onceFor } from '../../once-for.js';
import type { ExtractedEntity } from '../../extraction.js';
import { leadingQuotes, partyPrefix } from '../../lexicon/areas/whereabouts.js';
import type { ResolvedDocument } from '../../resolution/resolved-document.js';

/** Finds what the names of a document begin with: an area or another body of the same document. */
export interface NameIndex {
  /** The last of the areas that a name begins with (任城区 of 济宁市任城区人民法院). */
  readonly areaOf: (name: string) => ExtractedEntity | undefined;
  /** The body that a name goes on from (任城区人民法院 of 任城区人民法院执行局). */
  readonly bodyOf: (entity: ExtractedEntity) => ExtractedEntity | undefined;
}

const longestName = 40;

export const indexNames = onceFor(readNames);

function readNames({ entities }: ResolvedDocument): NameIndex {
  const areas = new Map<string, ExtractedEntity>();
  const bodies = new Map<string, ExtractedEntity>();
  for (const entity of entities.values()) {
    const index =
      entity.kind === 'DISTRICT' ||
      entity.kind === 'STREET' ||
      entity.kind === 'COMMUNITY'
        ? areas
        : entity.kind === 'ORGANIZATION'
          ? bodies
          : undefined;
    for (const form of index === undefined
      ? []
      : [entity.name, ...entity.aliases]) {
      index?.set(form, index.get(form) ?? entity);
    }
  }
  return {
    areaOf: (name) => {
      let rest = withoutLead(name);
      let area: ExtractedEntity | undefined;
      for (
        let next = longestPrefix(areas, rest);
        next !== undefined;
        next = longestPrefix(areas, rest)
      ) {
        area = next.entity;
        rest = rest.slice(next.length);
      }
      return area;
    },
    bodyOf: (entity) => {
      const body = longestPrefix(bodies, entity.name)?.entity;
      return body === entity ? undefined : body;
    },
  };
}

function withoutLead(name: string): string {
  return name.startsWith(partyPrefix)
    ? name.slice(partyPrefix.length)
    : leadingQuotes.includes(name.charAt(0))
      ? name.slice(1)
      : name;
}

/** The longest of the names that a text begins with and does not end with. */
function longestPrefix(
  names: ReadonlyMap<string, ExtractedEntity>,
  text: string,
): { readonly entity: ExtractedEntity; readonly length: number } | undefined {
  const longest = Math.min(longestName, text.length - 1);
  for (let length = longest; length > 1; length -= 1) {
    const entity = names.get(text.slice(0, length));
    if (entity !== undefined) {
      return { entity, length };
    }
  }
  return undefined;
}
