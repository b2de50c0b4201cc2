import { type Driver, Neo4jError } from 'neo4j-driver';

import { CivicGraphError } from '../../../errors.js';
import { timedOut } from '../../clock.js';

export interface DriverHolderOptions {
  readonly connect: () => Driver;
  /** Milliseconds past its deadline after which a call counts as never answered. */
  readonly patience: number;
}

/** The driver in use, which changes when the server falls silent. */
export interface DriverHolder {
  readonly isOpen: boolean;
  /** Errors: DATABASE_CLOSED. */
  readonly driver: Driver;
  open(driver: Driver): void;
  /**
   * Runs a call, or fails when the server stays silent past its own timeout. May run it again when the
   * first time there was no connection to send anything on.
   */
  call<T>(deadline: number, run: (driver: Driver) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * On a connection whose other end is gone without a word the driver waits for minutes, and its pool keeps
 * it. So a driver that met silence gives way to a new one, and is closed when the last of its calls has
 * ended.
 */
export function createDriverHolder({
  connect,
  patience,
}: DriverHolderOptions): DriverHolder {
  let current: HeldDriver | undefined;

  const held = (): HeldDriver => {
    if (current !== undefined) return current;
    throw new CivicGraphError('DATABASE_CLOSED', 'The database is not open.');
  };

  const callOnce: DriverHolder['call'] = async (deadline, run) => {
    const used = held();
    const silence = timedOut();
    used.calls += 1;
    try {
      return await answered(run(used.driver), deadline + patience, silence);
    } catch (error) {
      const isSilent = error === silence || isUnconnected(error);
      if (isSilent && current === used) {
        current = { driver: connect(), calls: 0 };
      }
      throw error;
    } finally {
      used.calls -= 1;
      if (current !== used && used.calls === 0) {
        used.driver.close().catch(() => undefined);
      }
    }
  };

  return {
    get isOpen() {
      return current !== undefined;
    },
    get driver() {
      return held().driver;
    },
    open: (driver) => {
      current = { driver, calls: 0 };
    },
    call: async (deadline, run) => {
      const end = performance.now() + deadline;
      try {
        return await callOnce(deadline, run);
      } catch (error) {
        // Only in what is left of the time, or its turn would be kept from others for twice as long.
        const left = end - performance.now();
        if (!isUnconnected(error) || left <= 0) throw error;
        return callOnce(left, run);
      }
    },
    close: async () => {
      const closing = current;
      current = undefined;
      await closing?.driver.close();
    },
  };
}

interface HeldDriver {
  readonly driver: Driver;
  /** How many use it now. */
  calls: number;
}

async function answered<T>(
  call: Promise<T>,
  limit: number,
  silence: CivicGraphError,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silent = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(silence), limit);
  });
  try {
    return await Promise.race([call, silent]);
  } finally {
    clearTimeout(timer);
  }
}

/** No connection in time, for which the driver has no code: new ones hang, or idle ones are dead. */
function isUnconnected(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'N/A';
}
