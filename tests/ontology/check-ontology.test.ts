import { describe, expect, it } from 'vitest';

import { checkOntology } from '../../src/ontology/check-ontology.js';

const link = {
  direction: 'in',
  target: 'Street',
  description: 'Test.',
} as const;

describe('checkOntology', () => {
  it('accepts the ontology', () => {
    expect(() => {
      checkOntology();
    }).not.toThrow();
  });

  it('names a link that its relation cannot make', () => {
    expect(() => {
      checkOntology({
        links: { District: { streets: { ...link, relations: ['REPORTED'] } } },
      });
    }).toThrow(
      'Link District.streets follows REPORTED, which cannot lead there.',
    );
  });

  it('names a link that hides a property', () => {
    expect(() => {
      checkOntology({
        links: { District: { level: { ...link, relations: ['PART_OF'] } } },
      });
    }).toThrow('Link District.level has the name of another field.');
  });

  it('names a relation with an unknown end', () => {
    const broken = {
      from: ['PLANET'],
      to: ['STREET'],
      properties: [],
      description: 'Test.',
    };
    expect(() => {
      checkOntology({ links: {}, relationTypes: { ORBITS: broken as never } });
    }).toThrow('Relation ORBITS has the unknown end PLANET.');
  });
});
