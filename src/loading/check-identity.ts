import type { Extraction } from '../extraction/extraction.js';
import { jsonPointer } from '../util/json-pointer.js';

import type { Finding } from './check-schema.js';
import { metricId } from './fact-ids.js';
import { resolveIds } from './resolve-ids.js';

/** Checks that no two things of the file are one and the same in the graph. Needs sound references. */
export function checkIdentity(extraction: Extraction): Finding[] {
  const ids = resolveIds(extraction);
  const global = (localId: string): string =>
    ids.entities.get(localId) ?? ids.articles.get(localId) ?? localId;
  const sections = [
    ['entities', extraction.entities, ({ id }: { id: string }) => global(id)],
    ['events', extraction.events, ({ id }: { id: string }) => global(id)],
  ] as const;
  const findings: Finding[] = [];
  const check = (
    section: string,
    keys: readonly { id: string; key: string }[],
  ): void => {
    const first = new Map<string, string>();
    for (const [index, { id, key }] of keys.entries()) {
      const twin = first.get(key);
      if (twin === undefined) first.set(key, id);
      else {
        const reason = `"${id}" and "${twin}" are the same thing. Keep one, with the evidence of both.`;
        findings.push({ pointer: jsonPointer(section, index), reason });
      }
    }
  };
  for (const [section, things, keyOf] of sections) {
    check(
      section,
      things.map((thing) => ({ id: thing.id, key: keyOf(thing) })),
    );
  }
  check(
    'relations',
    extraction.relations.map(
      ({ id, type, subject, object, title, role, validFrom, event }) => ({
        id,
        // What the id is a hash of; a hash of every relation would take longer than all else here.
        key: JSON.stringify([
          ...[type, title, role, validFrom, global(subject), global(object)],
          event === undefined ? undefined : global(event),
        ]),
      }),
    ),
  );
  check(
    'metrics',
    extraction.metrics.map((metric) => ({
      id: metric.id,
      key: metricId({ ...metric, subject: global(metric.subject) }),
    })),
  );
  return findings;
}
