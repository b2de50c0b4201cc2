import {
  type Attributes,
  context,
  createTraceState,
  ROOT_CONTEXT,
  type Context,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { tracer } from './tracer.js';

export interface TracedRequest<T> {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly run: () => Promise<T>;
  /** What is known of the request at its end; asked for only when the span is recorded. */
  readonly outcome: () => {
    readonly name: string;
    readonly attributes: Attributes;
    /** The code of a failure that is the server's own. */
    readonly error?: string;
  };
}

/** Runs a request in a span, which goes on with the trace that the caller names by W3C's `traceparent`. */
export async function inRequestSpan<T>({
  headers,
  run,
  outcome,
}: TracedRequest<T>): Promise<T> {
  const parent = callerContext(headers);
  const span = tracer.startSpan('request', { kind: SpanKind.SERVER }, parent);
  if (!span.isRecording()) return run();
  try {
    return await context.with(trace.setSpan(parent, span), run);
  } finally {
    const { name, attributes, error } = outcome();
    span.updateName(name);
    span.setAttributes(attributes);
    if (error !== undefined) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error });
    }
    span.end();
  }
}

function callerContext({
  traceparent,
  tracestate,
}: TracedRequest<unknown>['headers']): Context {
  if (typeof traceparent !== 'string') return ROOT_CONTEXT;
  const [, traceId, spanId, flags] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) {
    return ROOT_CONTEXT;
  }
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags, 16) & 1,
    isRemote: true,
    ...(typeof tracestate === 'string' && {
      traceState: createTraceState(tracestate),
    }),
  });
}
