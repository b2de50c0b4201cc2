import type { FactRule } from '../../../src/extraction/facts/fact-rule.js';
import { resolveDocument } from '../../../src/extraction/resolution/resolve-document.js';
import { markedPage } from './marked-text.js';

/** The relations that a rule finds in a marked text, as `person: title @ body`, each once and sorted. */
export function postsStated(rule: FactRule, marked: string): readonly string[] {
  const { page, mentions } = markedPage(marked);
  const document = resolveDocument(page, mentions, {});
  const nameOf = (id: string): string => document.entities.get(id)?.name ?? id;
  const stated = [...rule.find(document)].flatMap((fact) =>
    fact.type === 'RELATION'
      ? [
          `${nameOf(fact.relation.subject)}: ${fact.relation.title ?? 'member'} @ ${nameOf(fact.relation.object)}`,
        ]
      : [],
  );
  return [...new Set(stated)].sort();
}
