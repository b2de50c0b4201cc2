import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The id that the caller gave the request, when it can stand in a log as it is, or a new one. */
export function requestId({
  headers,
}: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,100}$/.test(given)
    ? given
    : randomUUID();
}
