import { describe, expect, it } from 'vitest';

import {
  explorerOperations,
  generateOperations,
} from '../scripts/generate-operations.js';
import { buildSchema } from '../src/graphql/build-schema.js';
import { emitSdl } from '../src/graphql/emit-sdl.js';
import { extractionSchema } from '../src/loading/extraction-schema.js';
import {
  describeOntology,
  ontologyJson,
} from '../src/ontology/describe-ontology.js';
import { describeDependencies } from './supply-chain/describe-dependencies.js';

// `npm run generate` writes these files anew; here they only have to be what the code says.
describe('committed files that are made from the code', () => {
  it('has the schema', async () => {
    await expect(emitSdl(buildSchema())).toMatchFileSnapshot(
      '../schema/schema.graphql',
    );
  });

  it('has the ontology for people', async () => {
    await expect(describeOntology()).toMatchFileSnapshot('../docs/ontology.md');
  });

  it('has the ontology for programs', async () => {
    await expect(ontologyJson()).toMatchFileSnapshot('../schema/ontology.json');
  });

  it('has the JSON Schema of extractions', async () => {
    await expect(
      `${JSON.stringify(extractionSchema(), null, 2)}\n`,
    ).toMatchFileSnapshot('../schema/extraction.schema.json');
  });

  it('has the list of dependencies', async () => {
    await expect(describeDependencies()).toMatchFileSnapshot(
      '../docs/dependencies.md',
    );
  });

  it("has the explorer's operations", async () => {
    await expect(await generateOperations()).toMatchFileSnapshot(
      '../src/explorer/graphql/operations.ts',
    );
  });

  it("has the list of the explorer's operations", async () => {
    await expect(explorerOperations()).toMatchFileSnapshot(
      '../schema/explorer/operations.graphql',
    );
  });
});
