import type { Extraction } from '../extraction/extraction.js';
import { jsonPointer } from '../util/json-pointer.js';

import type { Finding } from './check-schema.js';
import type { SourceText } from './source-text.js';

/** Checks an extraction against the text it was made from. */
export function checkSource(
  extraction: Extraction,
  source: SourceText,
): Finding[] {
  const { document, entities } = extraction;
  if (document.sha256 !== source.sha256) {
    const reason = `The text given is another one: its SHA-256 is ${source.sha256}.`;
    return [{ pointer: jsonPointer('document', 'sha256'), reason }];
  }
  if (document.length !== source.text.length) {
    const reason = `The text has ${String(source.text.length)} UTF-16 code units.`;
    return [{ pointer: jsonPointer('document', 'length'), reason }];
  }
  return entities.flatMap((entity, index) =>
    entity.mentions.flatMap(({ start, end, surface }, position) => {
      if (source.text.slice(start, end) === surface) return [];
      const reason = `The text has something else than "${surface}" at ${String(start)} to ${String(end)}.`;
      return [
        {
          pointer: jsonPointer('entities', index, 'mentions', position),
          reason,
        },
      ];
    }),
  );
}
