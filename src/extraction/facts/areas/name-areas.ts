import { onceFor } from '../../once-for.js';
import type { ExtractedEntity } from '../../extraction.js';
import {
  areaNameEnds,
  commonCores,
  leadingQuotes,
  partyPrefix,
} from '../../lexicon/areas/whereabouts.js';
import type { ResolvedDocument } from '../../resolution/resolved-document.js';

/** Finds what the names of a document begin with: an area or another body of the same document. */
export interface NameIndex {
  /** The last of the areas that a name begins with (任城区 of 济宁市任城区人民法院). */
  readonly areaOf: (name: string) => ExtractedEntity | undefined;
  /** All of them in order. */
  readonly areasOf: (name: string) => readonly NamedPart[];
  /** The place that a text begins with. */
  readonly placeOf: (text: string) => NamedPart | undefined;
  /** The area with just this name. */
  readonly named: (name: string) => ExtractedEntity | undefined;
  /** The town or district whose name without its ending a text begins with. */
  readonly coreOf: (text: string) => NamedPart | undefined;
  /** The same at the end of a text, with what is before it as the rest. */
  readonly coreAtEnd: (text: string) => NamedPart | undefined;
  /** The body that a name goes on from (任城区人民法院 of 任城区人民法院执行局). */
  readonly bodyOf: (entity: ExtractedEntity) => ExtractedEntity | undefined;
}

/** What a name begins with, and the part of the name behind it. */
export interface NamedPart {
  readonly entity: ExtractedEntity;
  readonly rest: string;
}

const longestName = 40;
const longestCore = 5;

export const indexNames = onceFor(readNames);

function readNames({ entities }: ResolvedDocument): NameIndex {
  const { areas, places, bodies, cores } = formsOf(entities.values());
  const areasOf = (name: string): readonly NamedPart[] => {
    const found: NamedPart[] = [];
    let next = longestPrefix(areas, withoutLead(name));
    while (next !== undefined) {
      found.push(next);
      next = longestPrefix(areas, next.rest);
    }
    return found;
  };
  return {
    areasOf,
    areaOf: (name) => areasOf(name).at(-1)?.entity,
    placeOf: (text) => longestPrefix(places, text),
    named: (name) => areas.get(name),
    coreOf: (text) => longestPrefix(cores, text),
    coreAtEnd: (text) => {
      for (let length = longestCore; length > 1; length -= 1) {
        const entity = cores.get(text.slice(-length));
        if (entity !== undefined) {
          return { entity, rest: text.slice(0, -length) };
        }
      }
      return undefined;
    },
    bodyOf: (entity) => {
      const body = longestPrefix(bodies, entity.name)?.entity;
      return body === entity ? undefined : body;
    },
  };
}

type Forms = Map<string, ExtractedEntity>;

/** The forms of the names of a document, by what they name; of two things with one form the first. */
function formsOf(entities: Iterable<ExtractedEntity>): {
  readonly areas: Forms;
  readonly places: Forms;
  readonly bodies: Forms;
  readonly cores: Forms;
} {
  const forms = {
    areas: new Map<string, ExtractedEntity>(),
    places: new Map<string, ExtractedEntity>(),
    bodies: new Map<string, ExtractedEntity>(),
    cores: new Map<string, ExtractedEntity>(),
  };
  for (const entity of entities) {
    const { kind, name, aliases } = entity;
    const index =
      kind === 'DISTRICT' || kind === 'STREET' || kind === 'COMMUNITY'
        ? forms.areas
        : kind === 'PLACE'
          ? forms.places
          : kind === 'ORGANIZATION'
            ? forms.bodies
            : undefined;
    for (const form of index === undefined ? [] : [name, ...aliases]) {
      index?.set(form, index.get(form) ?? entity);
    }
    if (kind === 'STREET' || kind === 'DISTRICT') {
      for (const form of [name, ...aliases].map(coreOfArea)) {
        forms.cores.set(form, nearer(forms.cores.get(form), entity));
      }
    }
  }
  return forms;
}

/** 武进 is 武进区 rather than 武进高新区, and 融水 the county rather than its town. */
function nearer(
  known: ExtractedEntity | undefined,
  next: ExtractedEntity,
): ExtractedEntity {
  return known === undefined ||
    (known.kind === next.kind
      ? known.name.length > next.name.length
      : next.kind === 'DISTRICT')
    ? next
    : known;
}

/** 花牛 of 花牛镇; the name itself when it tells too little without its ending. */
function coreOfArea(name: string): string {
  const ending = areaNameEnds.find((word) => name.endsWith(word)) ?? '';
  const core = name.slice(0, name.length - ending.length);
  return core.length < 2 || commonCores.includes(core) ? name : core;
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
): NamedPart | undefined {
  const longest = Math.min(longestName, text.length - 1);
  for (let length = longest; length > 1; length -= 1) {
    const entity = names.get(text.slice(0, length));
    if (entity !== undefined) {
      return { entity, rest: text.slice(length) };
    }
  }
  return undefined;
}
