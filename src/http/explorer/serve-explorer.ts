import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

import { sendError } from '../error-replies.js';

/** Addresses of the explorer's views (src/explorer/navigation/addresses.ts): each is answered with its page. */
const views = ['/', '/entity/:id', '/graph', '/connections', '/who-did-what'];

/** Nothing inline and nothing from elsewhere; pictures are made in the page (export of the graph). */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the explorer from the files that the build made. */
export async function serveExplorer(
  fastify: FastifyInstance,
  options: { readonly directory: string },
): Promise<void> {
  const page = join(options.directory, 'index.html');
  const html = existsSync(page) ? readFileSync(page, 'utf8') : undefined;
  for (const url of views) {
    fastify.get(url, async (_request, reply) =>
      html === undefined ? sendNotBuilt(reply) : sendPage(reply, html),
    );
  }
  if (html === undefined) {
    return;
  }
  // Names of assets hold a digest of what is in them, so they never change; the page names them.
  await fastify.register(fastifyStatic, {
    root: join(options.directory, 'assets'),
    prefix: '/assets/',
    index: false,
    decorateReply: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
  });
}

function sendPage(reply: FastifyReply, html: string): FastifyReply {
  return reply
    .headers({
      'content-security-policy': pagePolicy,
      'cache-control': 'no-cache',
    })
    .type('text/html; charset=utf-8')
    .send(html);
}

function sendNotBuilt(reply: FastifyReply): FastifyReply {
  return sendError(reply, 404, {
    message: 'The explorer has not been built; run "npm run build".',
    extensions: { code: 'NOT_FOUND' },
  });
}
