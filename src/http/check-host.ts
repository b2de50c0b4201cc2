import type { FastifyInstance } from 'fastify';
import { CivicGraphError } from '../errors.js';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * A server that listens on the loopback interface answers only requests that name it, so that a foreign
 * page cannot read it through a name of its own that resolves here (DNS rebinding).
 */
export function addHostCheck(
  fastify: FastifyInstance,
  options: { readonly host: string; readonly origins: readonly string[] },
): void {
  const isLoopback = loopback.has(options.host) || options.host === '::1';
  const names = new Set([
    ...loopback,
    ...options.origins
      .filter((origin) => URL.canParse(origin))
      .map((origin) => new URL(origin).hostname),
  ]);
  // Nearly all requests name one host, and an address takes as long to read as a token to check.
  let lastHost: string | undefined;
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (
      request.headers.host !== undefined &&
      request.headers.host === lastHost
    ) {
      done();
      return;
    }
    const host = `http://${request.headers.host ?? 'localhost'}`;
    if (!URL.canParse(host)) {
      throw new CivicGraphError(
        'BAD_USER_INPUT',
        'The Host header is not a host name.',
      );
    }
    const { hostname } = new URL(host);
    if (isLoopback && !names.has(hostname)) {
      throw new CivicGraphError(
        'FORBIDDEN',
        `This server does not answer to the host name ${hostname}; open it by localhost, or set HOST to the address that it should listen on.`,
      );
    }
    lastHost = request.headers.host;
    done();
  });
}
