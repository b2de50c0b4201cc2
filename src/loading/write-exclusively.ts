import type { Graph, GraphTransaction } from '../graph/port.js';

/**
 * Runs a transaction that no other load runs beside, in this process or another. Loads read what the
 * graph has and write what it lacks; two at once would both write the same relation, since no engine
 * has a unique key for relationships. The lock is a node under a unique key that exists only within
 * the transaction, so nothing of it is ever seen or left behind.
 */
export function writeExclusively<T>(
  graph: Graph,
  work: (transaction: GraphTransaction) => Promise<T>,
  { deadline }: { readonly deadline?: number | undefined } = {},
): Promise<T> {
  return graph.write(
    async (transaction) => {
      await transaction.run({ text: take, parameters });
      const result = await work(transaction);
      await transaction.run({ text: release, parameters });
      return result;
    },
    deadline === undefined ? {} : { deadline },
  );
}

const parameters = { id: 'loading' };
const take = 'MERGE (lock:Description {id: $id})';
const release = 'MATCH (lock:Description {id: $id}) DELETE lock';
