import type { StoredGraph, StoredNode } from '../reference/stored-graph.js';
import { texts } from '../reference/stored-graph.js';

import type { Random } from './random.js';

/** Values from a graph, for arguments that find something. */
export class SampleValues {
  readonly #nodes: readonly StoredNode[];
  readonly #entities: readonly StoredNode[];
  readonly #relationIds: readonly string[];

  constructor(graph: StoredGraph) {
    const byId = (left: { id: string }, right: { id: string }): number =>
      left.id < right.id ? -1 : 1;
    this.#nodes = [...graph.nodes.values()].sort(byId);
    this.#entities = this.#nodes.filter(({ isEntity }) => isEntity);
    this.#relationIds = [...graph.relations].sort(byId).map(({ id }) => id);
  }

  /** The ids of all nodes of a type, in order. */
  ids(type: string): readonly string[] {
    return this.#ofType(type).map(({ id }) => id);
  }

  /** The id of a node of a type, of any entity, or of anything at all. */
  id(random: Random, type?: string): string {
    if (type === undefined && random.chance(0.3))
      return random.pick(this.#relationIds);
    return random.pick(this.#ofType(type)).id;
  }

  /** A name, an alias or pinyin of some entity. */
  name(random: Random): string {
    const { properties } = random.pick(this.#entities);
    const pinyin = String(properties['pinyin']);
    return random.pick([
      String(properties['name']),
      random.pick([
        ...texts(properties['aliases']),
        String(properties['name']),
      ]),
      pinyin,
      pinyin.replaceAll(' ', ''),
    ]);
  }

  /** A stored value of a property, or undefined when no node of the type has one. */
  value(random: Random, type: string, property: string): unknown {
    const values = this.#ofType(type).flatMap(
      ({ properties }) => properties[property] ?? [],
    );
    return values.length === 0 ? undefined : random.pick(values);
  }

  #ofType(type: string | undefined): readonly StoredNode[] {
    if (type === undefined) return this.#nodes;
    if (type === 'Entity') return this.#entities;
    return this.#nodes.filter((node) => node.type === type);
  }
}

/** A stretch of one to four characters of a text. */
export function partOf(random: Random, text: string): string {
  const characters = [...text];
  const start = random.integer(0, Math.max(0, characters.length - 1));
  return characters.slice(start, start + random.integer(1, 4)).join('');
}
