import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { extractionSchema } from '../../src/loading/extraction-schema.js';

describe('schema/extraction.schema.json', () => {
  it('is what the ontology makes it', async () => {
    const committed: unknown = JSON.parse(
      await readFile('schema/extraction.schema.json', 'utf8'),
    );
    expect(committed).toEqual(JSON.parse(JSON.stringify(extractionSchema())));
  });
});
