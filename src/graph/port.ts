/**
 * A value that can go into a statement as a parameter or come back in a row. A statement returns
 * scalars, lists and maps only: a row with a node, relationship or path is refused, since each engine
 * has its own form for them. A date or time must go through `toString()` first.
 */
export type GraphValue =
  | null
  | boolean
  | number
  | string
  | readonly GraphValue[]
  | { readonly [key: string]: GraphValue };

/** One Cypher statement. Its text depends on the request's shape alone; every value is a parameter. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, GraphValue>>;
}

export type Row = Readonly<Record<string, GraphValue>>;

export interface ReadOptions {
  /** Milliseconds after which the caller gets `DATABASE_TIMEOUT`. Default: the port's own deadline. */
  readonly deadline?: number;
  readonly signal?: AbortSignal;
  /** The request that it is for, as the log names it. */
  readonly requestId?: string;
}

/**
 * A write transaction. Statements run in the order of the calls; whatever fails rolls back the whole,
 * also when the caller catches it.
 */
export interface GraphTransaction {
  run(statement: Statement): Promise<readonly Row[]>;
}

/** What an engine's full-text search needs from the planner, since its call is not common Cypher. */
export interface FullTextDialect {
  /**
   * Cypher that yields one row a hit, with the node bound to `node` and its
   * score to `score`: the best `$<limit>` hits of the full-text index for the
   * parameter `$<query>`. It may end in a WHERE, so go on with WITH or RETURN.
   * The rows come in no order to rely on, and the scores of two engines do not
   * compare.
   */
  readonly clause: (parameters: {
    readonly query: string;
    readonly limit: string;
  }) => string;
  /**
   * The value of the query parameter for a list of search terms (letters and digits only, made by
   * `searchTerms`). Every node that holds all of them is a hit; one that
   * holds only some may be a hit too, and is then a worse one.
   */
  readonly query: (terms: readonly string[]) => string;
}

/** The constraints and indexes that must be online before a graph is used. */
export interface GraphSchema {
  /** A unique key, with the index behind it. */
  readonly keys: readonly {
    readonly label: string;
    readonly property: string;
  }[];
  readonly indexes: readonly {
    readonly label: string;
    readonly property: string;
  }[];
  readonly fullText: { readonly label: string; readonly property: string };
}

/**
 * What an engine does, and nothing more: opening once, deadlines, queueing, logging and metrics are the
 * business of the wrapper around it. Every error that leaves an engine is a `CivicGraphError` mapped by
 * the engine's own code, never by its message.
 */
export interface GraphEngine {
  readonly name: string;
  readonly fullText: FullTextDialect;
  /** Engines that run one write at a time; the wrapper then queues writers. */
  readonly supportsConcurrentWrites: boolean;
  /** Opens the store or connects, and verifies it. Errors: DATABASE_UNAVAILABLE, DATABASE_AUTHENTICATION, STORE_LOCKED, STORE_DAMAGED. */
  open(): Promise<void>;
  /** Creates what is missing of the schema and waits until all of it is online. */
  ensureSchema(schema: GraphSchema): Promise<void>;
  read(
    statement: Statement,
    options: { readonly deadline: number },
  ): Promise<readonly Row[]>;
  /**
   * Runs `work` in one transaction; commits when it resolves, rolls back when it rejects. `work` may be
   * run again from its start, even after a commit whose answer was lost, so it writes by keys alone.
   * `work` settles only after its statements have.
   */
  write<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    options: { readonly deadline: number },
  ): Promise<T>;
  /** Answers when the store can be read. */
  ping(): Promise<void>;
  /** Writes all that is committed into a new file; only an embedded engine can. */
  saveCopy?(file: string): Promise<void>;
  /** Closes once; may be called again, and `open` may follow. */
  close(): Promise<void>;
}

/** The graph as the rest of the program sees it: an engine inside its runtime wrapper. */
export interface Graph {
  readonly engineName: string;
  readonly fullText: FullTextDialect;
  /** Opens once, however often it is called; retries after a failure. */
  open(): Promise<void>;
  read(statement: Statement, options?: ReadOptions): Promise<readonly Row[]>;
  /**
   * Runs `work` in one transaction: all of it is stored, or nothing. `work` runs again when another
   * writer was in its way, so it must have no effect besides its statements.
   */
  write<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    options?: { readonly deadline?: number },
  ): Promise<T>;
  /** Answers when the store can be read; a rejection says why it cannot. */
  ping(): Promise<void>;
  /**
   * Writes all that is committed into a new file, from which a store can be restored. It takes the turn of
   * a write, so no transaction is under way. Rejects with BAD_USER_INPUT when the database is a server, which has its own backups.
   */
  saveCopy(file: string): Promise<void>;
  /** Refuses new work with `DATABASE_CLOSED`, waits for what is under way, then closes for good. */
  close(): Promise<void>;
}
