import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validateSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './support/run.js';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
let folder: string;
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-cli-'));
  environment = { DATA_DIR: join(folder, 'store') };
});

afterAll(() => rm(folder, { recursive: true }));

describe('civicgraph', () => {
  it.each([[['--help']], [['help', 'load']], [['load', '--help']]])(
    'prints help on stdout: %s',
    async (parameters) => {
      const { exitCode, out, notes } = await run(parameters);
      expect(exitCode).toBe(0);
      expect(out).toContain('Usage: civicgraph');
      expect(notes).toEqual([]);
    },
  );

  it('names every command in its help', async () => {
    const { out } = await run(['--help']);
    for (const command of [
      'serve',
      'extract',
      'ingest',
      'load',
      'check',
      'export',
      'backup',
      'restore',
      'schema',
      'token',
    ]) {
      expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
    }
  });

  it('prints its version', async () => {
    const { exitCode, out } = await run(['--version']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    ['an unknown command', ['frobnicate'], 'frobnicate'],
    ['a missing argument', ['load'], 'path'],
    ['an unknown option', ['check', 'x', '--wrong'], '--wrong'],
    [
      'an unknown format',
      ['export', '--format', 'xml'],
      'csv, graphml, json-ld, cypher',
    ],
    ['a missing format', ['export'], '--format'],
  ])('exits with 2 for %s and names it', async (_name, parameters, named) => {
    const { exitCode, out, notes } = await run(parameters);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(notes.join('\n')).toContain(named);
  });

  it('exits with 2 and one sentence for a wrong setting', async () => {
    const { exitCode, notes } = await run(['serve'], { PORT: 'many' });
    expect(exitCode).toBe(2);
    expect(notes).toEqual([
      'civicgraph: PORT must be a whole number from 0 to 65535.',
    ]);
  });

  it('exits with 1 and one sentence when the database does not answer', async () => {
    const { exitCode, notes } = await run(['export', '--format', 'csv'], {
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'password',
    });
    expect(exitCode).toBe(1);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('NEO4J_URI');
  });
});

describe('civicgraph schema', () => {
  it('prints the schema as SDL', async () => {
    const { exitCode, out } = await run(['schema']);
    expect(exitCode).toBe(0);
    expect(parse(out).definitions.length).toBeGreaterThan(20);
    expect(validateSchema(buildSchema(out))).toEqual([]);
  });
});

describe('civicgraph check', () => {
  it('accepts the seeds', async () => {
    const { exitCode, out, notes } = await run(['check', seeds]);
    expect(out).toMatch(
      /^\d+ files? checked, 0 against the source text: 0 problems\n$/,
    );
    expect(exitCode).toBe(0);
    expect(notes).toEqual([]);
  });

  it('lists each problem with file, pointer and reason, and exits with 2', async () => {
    const file = join(folder, 'broken.json');
    const [seed] = (await readdir(seeds)).filter((name) =>
      name.endsWith('.json'),
    );
    const extraction = JSON.parse(
      await readFile(join(seeds, seed ?? ''), 'utf8'),
    ) as {
      relations: { subject: string }[];
    };
    const [relation] = extraction.relations;
    Object.assign(relation ?? {}, { subject: 'nobody-at-all' });
    await writeFile(file, JSON.stringify(extraction));
    const { exitCode, out } = await run(['check', file]);
    expect(exitCode).toBe(2);
    expect(out).toContain(`${file}#/relations/0/subject: `);
    expect(out).toContain('nobody-at-all');
  });

  it.each([['no-such-file.json'], ['package.json']])(
    'exits with 2 for %s',
    async (path) => {
      const { exitCode, out } = await run(['check', path]);
      expect(exitCode).toBe(2);
      expect(out).toContain(path);
    },
  );

  it('exits with 2 when the sources folder is not there', async () => {
    const { exitCode, notes } = await run([
      'check',
      seeds,
      '--sources',
      'no-such-folder',
    ]);
    expect(exitCode).toBe(2);
    expect(notes.join()).toContain('no-such-folder');
  });
});

describe('civicgraph load', () => {
  it('loads a folder, one plain line a file, and reports what it did', async () => {
    const { exitCode, out, notes } = await run(['load', seeds], environment);
    expect(exitCode).toBe(0);
    expect(notes).toEqual([
      expect.stringMatching(/^Loaded .*\.json \(1 of 1\)$/),
    ]);
    expect(out).toMatch(/^1 document loaded, 0 verified/);
    expect(out).toMatch(/^documents +1 +0 +0 +0$/m);
  });

  it('says that nothing changed the second time', async () => {
    const { exitCode, out } = await run(['load', seeds], environment);
    expect(exitCode).toBe(0);
    expect(out).toMatch(
      /^1 document loaded, 0 verified against the source text, nothing changed\n/,
    );
    expect(out).toMatch(/^documents +0 +0 +1 +0$/m);
  });

  it('refuses what has problems, loads the rest, and exits with 2', async () => {
    const { exitCode, out, notes } = await run(
      ['load', seeds, 'no-such-file.json'],
      environment,
    );
    expect(exitCode).toBe(2);
    expect(notes).toContain('no-such-file.json: There is no such file.');
    expect(out).toMatch(/^1 document loaded, .*, 1 problem\n/);
  });
});

describe('civicgraph export', () => {
  it.each([
    ['csv', ['evidence.csv', 'nodes.csv', 'relations.csv']],
    ['graphml', ['graph.graphml']],
    ['json-ld', [expect.stringContaining('graph.json')]],
    ['cypher', [expect.stringContaining('.cypher')]],
  ])('writes %s into a folder that it makes', async (format, names) => {
    const out = join(folder, 'out', format);
    const { exitCode } = await run(
      ['export', '--format', format, '--out', out],
      environment,
    );
    expect(exitCode).toBe(0);
    expect((await readdir(out)).sort()).toEqual(names);
  });

  it('prints without a folder', async () => {
    const { exitCode, out } = await run(
      ['export', '--format', 'graphml'],
      environment,
    );
    expect(exitCode).toBe(0);
    expect(out).toContain('<graphml');
  });

  it('exits with 2 when the folder cannot be made', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const { exitCode, notes } = await run(
      ['export', '--format', 'csv', '--out', join(file, 'x')],
      environment,
    );
    expect(exitCode).toBe(2);
    expect(notes[0]).toContain(file);
  });
});
