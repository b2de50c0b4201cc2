import type { FactRule } from '../../../src/extraction/facts/fact-rule.js';
import { resolveDocument } from '../../../src/extraction/resolution/resolve-document.js';
import { markedPage } from './marked-text.js';
import { processorTime } from '../../support/processor-time.js';

/** The time of a rule on a marked text, in milliseconds, without that of reading the text. */
export function timeOfFacts(rule: FactRule, marked: string): number {
  const { page, mentions } = markedPage(marked);
  const document = resolveDocument(page, mentions, {});
  return processorTime(() => {
    for (const fact of rule.find(document)) {
      void fact;
    }
  });
}
