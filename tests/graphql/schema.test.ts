import { readFileSync } from 'node:fs';

import {
  buildSchema as parseSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isIntrospectionType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';

import { buildSchema } from '../../src/graphql/build-schema.js';
import { emitSdl } from '../../src/graphql/emit-sdl.js';

const committed = readFileSync(
  new URL('../../schema/schema.graphql', import.meta.url),
  'utf8',
);

describe('the schema', () => {
  it('is the committed one', () => {
    expect(
      emitSdl(buildSchema()),
      'schema/schema.graphql is stale; run `npm run generate`',
    ).toBe(committed);
  });

  it('breaks no operation that the committed one allows', () => {
    const changes = findBreakingChanges(
      parseSchema(committed),
      parseSchema(emitSdl(buildSchema())),
    );
    expect(changes.map(({ description }) => description)).toEqual([]);
  });

  it('describes every type, field, argument, input field and enum value', () => {
    const described = describedThings();
    expect(described.length).toBeGreaterThan(500);
    const bare = described.filter(
      ([, description]) => (description ?? '').trim().length < 5,
    );
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it('ends every description like a sentence', () => {
    const unfinished = describedThings().filter(
      ([, description]) => !/[.!?`)]$/u.test((description ?? '').trim()),
    );
    expect(unfinished).toEqual([]);
  });
});

type Described = readonly [
  name: string,
  description: string | null | undefined,
];

function describedThings(): readonly Described[] {
  const types = Object.values(buildSchema().getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  return types.flatMap((type): Described[] => {
    const own: Described = [type.name, type.description];
    if (isEnumType(type)) {
      return [
        own,
        ...type
          .getValues()
          .map(({ name, description }): Described => [
            `${type.name}.${name}`,
            description,
          ]),
      ];
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      return [
        own,
        ...Object.values(type.getFields()).flatMap((field): Described[] => [
          [`${type.name}.${field.name}`, field.description],
          ...field.args.map(({ name, description }): Described => [
            `${type.name}.${field.name}(${name})`,
            description,
          ]),
        ]),
      ];
    }
    if (isInputObjectType(type)) {
      return [
        own,
        ...Object.values(type.getFields()).map(
          ({ name, description }): Described => [
            `${type.name}.${name}`,
            description,
          ],
        ),
      ];
    }
    return [own];
  });
}
