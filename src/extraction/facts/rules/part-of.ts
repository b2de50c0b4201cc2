import type { ExtractedEntity, ExtractedRelation } from '../../extraction.js';
import {
  afterHeadingArea,
  listMarks,
  ownedParts,
  statementOfPart,
} from '../../lexicon/areas/whereabouts.js';
import type {
  ResolvedDocument,
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { areaRank } from '../areas/area-rank.js';
import { isBodyOfArea } from '../areas/body-of-area.js';
import { indexEvidence } from '../areas/evidence-index.js';
import type { Fact, FactRule, Unnamed } from '../fact-rule.js';
import { indexNames } from '../areas/name-areas.js';

/**
 * What is a part of what, as the text says it: an area of the one named directly before it, a zone of the area
 * in its name, a body of the area or of the body that its name begins with. What only the official lexicon
 * knows is no fact of the page.
 */
export const partOf: FactRule = {
  name: 'part-of',
  *find(document) {
    for (const sentence of document.sentences) {
      yield* chainsIn(sentence, document);
    }
    yield* bodiesIn(document);
  },
};

function* chainsIn(
  sentence: Sentence,
  document: ResolvedDocument,
): Iterable<Fact> {
  const areas = sentence.mentions.filter(
    ({ kind, form }) =>
      form !== 'ANAPHOR' && (kind === 'DISTRICT' || isLower(kind)),
  );
  const wholes = new Map<ResolvedMention, ResolvedMention>();
  for (const [index, inner] of areas.entries()) {
    for (const outer of neighbours(areas, index)) {
      if (isChain(outer, inner) || isZoneOf(outer, inner, document)) {
        wholes.set(inner, outer);
        yield partFact(inner, outer, { sentence, document });
      }
    }
    const listed = wholes.get(areas[index - 1] ?? inner);
    if (listed !== undefined && isListed(index)) {
      wholes.set(inner, listed);
      yield partFact(inner, listed, { sentence, document });
    }
  }

  /** 坪头镇大湾村、码头村: what is listed with a part is one too. */
  function isListed(index: number): boolean {
    const [last, next] = areas.slice(index - 1, index + 1);
    return (
      last !== undefined &&
      next !== undefined &&
      isLower(next.kind) &&
      !wholes.has(next) &&
      last.kind === next.kind &&
      next.start === last.end + 1 &&
      listMarks.includes(sentence.text.charAt(last.end))
    );
  }

  function isChain(outer: ResolvedMention, inner: ResolvedMention): boolean {
    return (
      (outer.end === inner.start || isOwned(sentence.text, outer, inner)) &&
      !(outer.kind === 'COMMUNITY' && inner.kind === 'COMMUNITY') &&
      rankOf(outer, document) < rankOf(inner, document)
    );
  }
}

/** 长岭街道的机修厂家属院, ●平江县 安定镇…. */
function isOwned(
  text: string,
  outer: ResolvedMention,
  inner: ResolvedMention,
): boolean {
  return (
    isLower(inner.kind) &&
    inner.start - outer.end < 5 &&
    inner.start > outer.end &&
    (ownedParts.includes(text.slice(outer.end, inner.start)) ||
      (outer.start < 3 &&
        afterHeadingArea.test(text.slice(outer.end, inner.start))))
  );
}

function isLower(kind: string): boolean {
  return kind === 'STREET' || kind === 'COMMUNITY';
}

/** Ordered by start, an outer name that ends or begins where this one begins is a few places before or after. */
function neighbours(
  areas: readonly ResolvedMention[],
  index: number,
): readonly ResolvedMention[] {
  return [
    ...areas.slice(Math.max(0, index - 4), index),
    ...areas.slice(index + 1, index + 3),
  ];
}

/** 株洲 in 株洲高新区 */
function isZoneOf(
  area: ResolvedMention,
  zone: ResolvedMention,
  document: ResolvedDocument,
): boolean {
  return (
    area.kind === 'DISTRICT' &&
    zone.kind === 'DISTRICT' &&
    area.start === zone.start &&
    area.end < zone.end &&
    rankOf(area, document) < rankOf(zone, document)
  );
}

function rankOf(
  { entity, kind, surface }: ResolvedMention,
  { entities }: ResolvedDocument,
): number {
  return areaRank(kind, entities.get(entity)?.name ?? surface) ?? 9;
}

function partFact(
  part: ResolvedMention,
  whole: ResolvedMention,
  at: { readonly sentence: Sentence; readonly document: ResolvedDocument },
): Fact {
  const nameOf = ({ entity, surface }: ResolvedMention): string =>
    at.document.entities.get(entity)?.name ?? surface;
  return {
    type: 'RELATION',
    relation: {
      type: 'PART_OF',
      subject: part.entity,
      object: whole.entity,
      confidence: 0.95,
      statement: statementOfPart(nameOf(part), nameOf(whole)),
      evidence: at.sentence.evidence(
        Math.min(part.start, whole.start),
        Math.max(part.end, whole.end),
      ),
    },
  };
}

function* bodiesIn(document: ResolvedDocument): Iterable<Fact> {
  const names = indexNames(document);
  const { naming } = indexEvidence(document);
  for (const entity of document.entities.values()) {
    if (entity.kind !== 'ORGANIZATION') {
      continue;
    }
    const whole = names.bodyOf(entity) ?? areaOfBody(entity);
    const evidence = whole === undefined ? [] : naming(entity.id, whole.id);
    if (whole !== undefined && evidence.length > 0) {
      const relation: Unnamed<ExtractedRelation> = {
        type: 'PART_OF',
        subject: entity.id,
        object: whole.id,
        confidence: 0.9,
        statement: statementOfPart(entity.name, whole.name),
        evidence,
      };
      yield { type: 'RELATION', relation };
    }
  }

  function areaOfBody(entity: ExtractedEntity): ExtractedEntity | undefined {
    const area = names.areaOf(entity.name);
    return area !== undefined && isBodyOfArea(entity.name, area)
      ? area
      : undefined;
  }
}
