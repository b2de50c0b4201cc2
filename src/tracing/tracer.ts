import { trace } from '@opentelemetry/api';

/** Does nothing until tracing has been started. */
export const tracer = trace.getTracer('civicgraph');
