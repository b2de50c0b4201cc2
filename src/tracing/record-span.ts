import { type Attributes, SpanStatusCode, trace } from '@opentelemetry/api';
import { tracer } from './tracer.js';

export interface EndedWork {
  readonly milliseconds: number;
  /** Asked for only when the span is recorded. */
  readonly attributes: () => Attributes;
  /** The code of the error that it ended with. */
  readonly error?: string;
}

/** Records what has just ended as a span below the one of the request, if that is traced. */
export function recordSpan(name: string, work: EndedWork): void {
  if (trace.getActiveSpan()?.isRecording() !== true) return;
  const end = Date.now();
  const span = tracer.startSpan(name, {
    startTime: end - work.milliseconds,
    attributes: work.attributes(),
  });
  if (work.error !== undefined) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: work.error });
  }
  span.end(end);
}
