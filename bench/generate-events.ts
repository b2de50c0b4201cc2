import type {
  ExtractedEntity,
  ExtractedEntityKind,
  Extraction,
} from '../src/extraction/extraction.js';

import { Random } from './support/random.js';
import { SyntheticPage } from './support/synthetic-page.js';

/** How many inspections each district has. */
export const eventsOfDistrict = 100;

/**
 * A second document about a district of the synthetic graph: inspections, in each of which a person of
 * the district visits an enterprise, in a street and on a day. It adds no entity but the events.
 */
export function generateEvents(district: Extraction): Extraction {
  const { document, entities } = district;
  const random = new Random(document.length);
  const page = new SyntheticPage(`${document.id}-events`);
  const copies = new Map<string, ExtractedEntity>();
  const copyOf = (entity: ExtractedEntity): ExtractedEntity => {
    const known = copies.get(entity.id);
    if (known !== undefined) return known;
    const { kind, name, within, properties } = entity;
    const container = entities.find(({ id }) => id === within);
    const copy = page.entity(kind, name, {
      ...(container === undefined ? {} : { within: copyOf(container).id }),
      ...(properties === undefined ? {} : { properties }),
    });
    copies.set(entity.id, copy);
    return copy;
  };
  const pick = (kind: ExtractedEntityKind): ExtractedEntity =>
    copyOf(random.pick(entities.filter((entity) => entity.kind === kind)));
  const inspections = Array.from({ length: eventsOfDistrict }, () => ({
    ...{ actor: pick('PERSON'), target: pick('ENTERPRISE') },
    place: pick('STREET'),
    date: `2023-${twoDigits(random.below(12))}-${twoDigits(random.below(28))}`,
  }));
  page.endParagraph();
  for (const { actor, target, place, date } of inspections) {
    page.event({
      ...{ title: `${actor.name}检查${target.name}`, eventType: 'INSPECTION' },
      ...{ date, place: place.id },
      participants: [
        { entity: actor.id, role: 'ACTOR' },
        { entity: target.id, role: 'TARGET' },
      ],
    });
  }
  return page.extraction(`${document.title}:检查`);
}

/** One more than the number, `07` for 6. */
function twoDigits(number: number): string {
  return String(number + 1).padStart(2, '0');
}
