import type { FastifyRequest } from 'fastify';
import { limits } from '../../limits.js';
import { limitProblem } from './limit-error.js';

/** The most bytes that this request may send. */
export function bodyLimit(request: FastifyRequest): number {
  return limits[limitOf(request)];
}

/** The error of a request that sends more than that. */
export function bodyTooLarge(
  request: FastifyRequest,
): ReturnType<typeof limitProblem> {
  // Without an announcement reading stopped at the limit.
  const asked = announcedLength(request) || bodyLimit(request) + 1;
  return limitProblem(limitOf(request), asked);
}

/** The bytes that the request says it will send; 0 when it does not say. */
export function announcedLength({ headers }: FastifyRequest): number {
  return Number(headers['content-length'] ?? 0);
}

/** A page to ingest may be longer than a query; the role is known before the body is read. */
function limitOf({ role }: FastifyRequest): 'bodyBytes' | 'ingestBodyBytes' {
  return role === 'CURATOR' || role === 'ADMIN'
    ? 'ingestBodyBytes'
    : 'bodyBytes';
}
