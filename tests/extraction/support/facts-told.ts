import type {
  Fact,
  FactRule,
} from '../../../src/extraction/facts/fact-rule.js';
import { resolveDocument } from '../../../src/extraction/resolution/resolve-document.js';
import { markedPage } from './marked-text.js';

/**
 * What a rule tells of a marked text on a page of 2024-06-01, a line a fact: `ACT 甲 -> 乙`, also of the
 * relations behind an event; `甲: name 12 家`; `2024-05-20 title {甲 ACTOR} @place`.
 */
export function factsTold(
  rule: FactRule,
  marked: string,
  show: Fact['type'],
): readonly string[] {
  const { page, mentions } = markedPage(marked);
  const document = resolveDocument(page, mentions, { date: '2024-06-01' });
  const nameOf = (id: string): string => document.entities.get(id)?.name ?? id;
  const lines = [...rule.find(document)].flatMap((fact): readonly string[] => {
    if (show === 'RELATION') {
      const relations =
        fact.type === 'RELATION'
          ? [fact.relation]
          : fact.type === 'EVENT'
            ? (fact.event.relations ?? [])
            : [];
      return relations.map(
        ({ type, subject, object }) =>
          `${type} ${nameOf(subject)} -> ${nameOf(object)}`,
      );
    }
    if (fact.type !== show) {
      return [];
    }
    if (fact.type === 'METRIC') {
      const { subject, name, value, valueTo, unit } = fact.metric;
      const figure = valueTo === undefined ? value : `${value}-${valueTo}`;
      return [`${nameOf(subject)}: ${name} ${figure} ${unit}`];
    }
    if (fact.type === 'EVENT') {
      const { date, title, participants, place } = fact.event;
      const who = participants
        .map(({ entity, role }) => `${nameOf(entity)} ${role}`)
        .join(', ');
      return [
        `${date ?? 'no date'} ${title} {${who}}${place === undefined ? '' : ` @${nameOf(place)}`}`,
      ];
    }
    return [];
  });
  return [...new Set(lines)];
}
