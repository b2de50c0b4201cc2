import type { FastifyReply } from 'fastify';
import { CivicGraphError } from '../errors.js';

const signals = new WeakMap<FastifyReply, AbortSignal>();

/** Aborted when the connection closes before the answer has been sent: nobody waits for it any more. */
export function clientGone(reply: FastifyReply): AbortSignal {
  const known = signals.get(reply);
  if (known !== undefined) return known;
  const { raw } = reply;
  const controller = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort(gone());
  });
  signals.set(reply, controller.signal);
  return controller.signal;
}

function gone(): CivicGraphError {
  return new CivicGraphError(
    'DATABASE_TIMEOUT',
    'The client went away before its answer was there.',
  );
}
