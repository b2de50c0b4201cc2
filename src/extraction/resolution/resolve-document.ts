import type { Page } from '../page.js';
import type { RecognizedMention } from '../recognition/recognizer.js';
import type { ResolvedDocument, ResolveOptions } from './resolved-document.js';
import { createDateReader } from './resolve-dates.js';
import { resolveEntities } from './resolve-entities.js';
import { sentencesOf } from './sentences.js';

/** Ties every mention to an entity of the document, and lays them out sentence by sentence. */
export function resolveDocument(
  page: Page,
  mentions: readonly RecognizedMention[],
  options: ResolveOptions,
): ResolvedDocument {
  const { entities, resolved } = resolveEntities(page, mentions, options);
  return {
    page,
    entities,
    sentences: sentencesOf(
      page,
      resolved,
      createDateReader(page.text, options.date),
    ),
    ...(options.date === undefined ? {} : { date: options.date }),
  };
}
