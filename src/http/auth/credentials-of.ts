import type { FastifyRequest } from 'fastify';
import type { Credentials } from './create-authenticate.js';

const none: readonly string[] = [];

/** Of a request that sends the header twice, both are there; `headers` keeps the first alone. */
export function credentialsOf({
  headers,
  id,
  ip,
  raw,
}: FastifyRequest): Credentials {
  return {
    authorization:
      headers.authorization === undefined
        ? none
        : (raw.headersDistinct['authorization'] ?? none),
    address: ip,
    requestId: id,
  };
}
