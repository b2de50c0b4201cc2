import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from '../config.js';

/**
 * Where a library may put what a client sent: its headers, the claims of a token that did not hold, the bytes
 * of a request that could not be parsed.
 */
const secrets = [
  'authorization',
  'cookie',
  'headers',
  '*.authorization',
  '*.cookie',
  '*.headers',
  'err.rawPacket',
  'err.payload',
  'err.cause.rawPacket',
  'err.cause.payload',
];

/** The log, one JSON object a line, without what only the sender of a request may know. */
export function createLogger(
  level: LogLevel,
  destination: DestinationStream,
): Logger {
  return pino(
    {
      level,
      redact: { paths: secrets, remove: true },
      serializers: {
        // The framework's own has the query string, where a token may have been put by mistake.
        req: ({ method, id }: { method?: string; id?: string }) => ({
          method,
          id,
        }),
        res: ({ statusCode }: { statusCode?: number }) => ({ statusCode }),
      },
    },
    destination,
  );
}
