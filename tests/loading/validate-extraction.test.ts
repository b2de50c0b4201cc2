import { describe, expect, it } from 'vitest';

import { validateExtraction } from '../../src/loading/validate-extraction.js';
import { sampleExtraction, sampleSource } from './sample-page.js';

/** The sample as plain JSON with one value changed, and the problems that it then has. */
function problemsAfter(
  path: readonly (string | number)[],
  value: unknown,
  source = false,
): string[] {
  const json: unknown = JSON.parse(JSON.stringify(sampleExtraction()));
  const last = path.at(-1);
  let target = json as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) {
    target = target[step] as Record<string | number, unknown>;
  }
  if (last !== undefined) target[last] = value;
  return validateExtraction(json, {
    file: 'sample.json',
    source: source ? sampleSource : undefined,
  }).problems.map(({ pointer, reason }) => `${pointer}: ${reason}`);
}

describe('validateExtraction', () => {
  it('accepts a sound extraction, with and without its source', () => {
    const json = sampleExtraction();
    for (const source of [undefined, sampleSource]) {
      const { extraction, problems } = validateExtraction(json, {
        file: 'sample.json',
        source,
      });
      expect(problems).toEqual([]);
      expect(extraction).toBe(json);
    }
  });

  it.each([null, 1, 'text', [], {}])('refuses %j', (json) => {
    const { extraction, problems } = validateExtraction(json, { file: 'x' });
    expect(extraction).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });

  it('reports every problem of the shape with its pointer', () => {
    const json = {
      ...sampleExtraction(),
      metrics: [{ id: 'm', colour: 'red' }],
      extra: 1,
    };
    const pointers = validateExtraction(json, { file: 'f.json' }).problems.map(
      ({ file, pointer, reason }) => `${file} ${pointer}: ${reason}`,
    );
    expect(pointers).toContain(
      'f.json : The property "extra" is not allowed here.',
    );
    expect(pointers).toContain(
      'f.json /metrics/0: The property "colour" is not allowed here.',
    );
    expect(pointers).toContain(
      'f.json /metrics/0: The property "subject" is missing.',
    );
  });

  it.each([
    [
      ['relations', 0, 'subject'],
      'nobody',
      '/relations/0/subject: No entity or event of the file has the id "nobody".',
    ],
    [
      ['entities', 1, 'within'],
      'nowhere',
      '/entities/1/within: No entity of the file has the id "nowhere".',
    ],
    [
      ['entities', 0, 'within'],
      'qingqiao',
      '/entities/0/within: The entity lies within itself: linjiang in qingqiao in linjiang.',
    ],
    [
      ['relations', 3, 'object'],
      'linjiang',
      '/relations/3/object: The object of RUNS cannot be of kind DISTRICT; it must be PROGRAM.',
    ],
    [
      ['events', 0, 'place'],
      'wang',
      '/events/0/place: The place of an event cannot be of kind PERSON; it must be DISTRICT, STREET, COMMUNITY, PLACE.',
    ],
    [
      ['metrics', 0, 'subject'],
      'a1',
      '/metrics/0/subject: No entity of the file has the id "a1".',
    ],
    [
      ['relations', 2, 'event'],
      'factory',
      '/relations/2/event: No event of the file has the id "factory".',
    ],
    [
      ['relations', 1, 'title'],
      'x',
      '/relations/1/title: This property is not allowed for a thing of this type.',
    ],
    [
      ['entities', 2, 'properties'],
      { level: 'CITY' },
      '/entities/2/properties: The property "level" is not allowed here.',
    ],
    [
      ['relations', 0, 'role'],
      'COOK',
      '/relations/0/role: "COOK" is not one of REPORTER, CORRESPONDENT, PHOTOGRAPHER, EDITOR, ART_EDITOR.',
    ],
    [
      ['relations', 2, 'date'],
      '2023-02-30',
      '/relations/2/date: "2023-02-30" is no day of the calendar. Write YYYY, YYYY-MM or YYYY-MM-DD.',
    ],
    [
      ['relations', 5, 'validTo'],
      '2022-12',
      '/relations/5/validTo: The relation ends (2022-12) before it begins (2023).',
    ],
    [
      ['metrics', 0, 'period'],
      '2023-05/2023-01',
      '/metrics/0/period: "2023-05/2023-01" is no period. Write a date, or two joined by a slash of which the second is not earlier.',
    ],
    [
      ['entities', 2, 'id'],
      'company',
      '/entities/3/id: The id "company" is used twice in the file.',
    ],
    [
      ['entities', 2, 'name'],
      '乙环保公司',
      '/entities/3: "company" and "factory" are the same thing. Keep one, with the evidence of both.',
    ],
    [
      ['entities', 4, 'name'],
      'a\u0007b',
      '/entities/4/name: The text has a control character, a line break, a mark of writing direction or half of a character pair.',
    ],
    [
      ['entities', 4, 'name'],
      '\u200b',
      '/entities/4/name: The name has no visible character.',
    ],
    [
      ['entities', 6, 'mentions'],
      [],
      '/entities/6/mentions: The entity is mentioned nowhere.',
    ],
    [
      ['relations', 0, 'evidence'],
      [],
      '/relations/0/evidence: The value must NOT have fewer than 1 items.',
    ],
    [
      ['relations', 0, 'evidence', 0, 'end'],
      90,
      '/relations/0/evidence/0: The passage lies outside its paragraph (11 to 17).',
    ],
    [
      ['relations', 0, 'evidence', 0, 'paragraph'],
      9,
      '/relations/0/evidence/0/paragraph: The article has no paragraph 9.',
    ],
    [
      ['relations', 4, 'subject'],
      'qingqiao',
      '/relations/4/subject: "qingqiao" is mentioned in none of the paragraphs given as evidence.',
    ],
    [
      ['articles', 1, 'start'],
      0,
      '/articles/1: The article overlaps article 0.',
    ],
  ] as const)('refuses %j = %j', (path, value, problem) => {
    expect(problemsAfter(path, value)).toContain(problem);
  });

  it('compares surfaces, length and digest with the source', () => {
    expect(
      problemsAfter(['entities', 5, 'mentions', 0, 'surface'], '王大川', true),
    ).toEqual([
      '/entities/5/mentions/0: The text has something else than "王大川" at 14 to 17.',
    ]);
    expect(problemsAfter(['document', 'sha256'], 'a'.repeat(64), true)).toEqual(
      [
        `/document/sha256: The text given is another one: its SHA-256 is ${sampleSource.sha256}.`,
      ],
    );
    expect(problemsAfter(['document', 'length'], 999, true)).toEqual([
      `/document/length: The text has ${String(sampleSource.text.length)} UTF-16 code units.`,
    ]);
  });
});
