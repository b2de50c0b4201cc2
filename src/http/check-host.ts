import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { CivicGraphError } from '../errors.js';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Only requests that name this server are answered, so that a foreign page cannot read it through a name of
 * its own that resolves here (DNS rebinding). The names are those of the configuration, and the loopback's;
 * a server that listens on other interfaces and was told no names answers to all.
 */
export function addHostCheck(
  fastify: FastifyInstance,
  config: Pick<Config, 'host' | 'corsOrigins' | 'allowedHosts'>,
): void {
  const isLoopback = loopback.has(config.host) || config.host === '::1';
  const isLimited = isLoopback || config.allowedHosts.length > 0;
  const names = new Set([
    ...loopback,
    ...config.allowedHosts.map((host) => host.toLowerCase()),
    ...config.corsOrigins
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
    if (isLimited && !names.has(hostname)) {
      throw new CivicGraphError(
        'FORBIDDEN',
        `This server does not answer to the host name ${hostname}; open it by localhost, or add the name to ALLOWED_HOSTS.`,
      );
    }
    lastHost = request.headers.host;
    done();
  });
}
