import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sendError } from '../error-replies.js';

/** An operation that the sandbox opens in a tab. */
export interface ExampleOperation {
  readonly query: string;
  /** JSON text. */
  readonly variables?: string;
}

/** Serves GraphiQL from the files that the build made, so that it works without a network. */
export async function serveSandbox(
  fastify: FastifyInstance,
  options: {
    readonly directory: string;
    readonly examples: readonly ExampleOperation[];
  },
): Promise<void> {
  fastify.get('/sandbox/examples.json', async () => options.examples);
  if (!existsSync(options.directory)) {
    fastify.get('/sandbox', async (_request, reply) =>
      sendError(reply, 404, {
        message: 'The sandbox has not been built; run "npm run build".',
        extensions: { code: 'NOT_FOUND' },
      }),
    );
    return;
  }
  await fastify.register(fastifyStatic, {
    root: options.directory,
    prefix: '/sandbox/',
    index: false,
    redirect: false,
    preCompressed: true,
    decorateReply: true,
    cacheControl: true,
    maxAge: 0,
  });
  fastify.get('/sandbox', async (_request, reply) =>
    reply.sendFile('index.html'),
  );
  fastify.get('/sandbox/', async (_request, reply) =>
    reply.redirect('/sandbox'),
  );
}
