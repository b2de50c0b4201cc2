import { context, trace } from '@opentelemetry/api';

export interface TracingOptions {
  /** Where spans are sent as OTLP in JSON. */
  readonly url: string;
  readonly serviceName: string;
}

export interface Tracing {
  /** Sends what is left. */
  stop(): Promise<void>;
}

type Attribute = [string, string];

/** Loads the SDK and starts to trace; one at a time in a process. A collector that is away loses spans, not requests. */
export async function startTracing({
  url,
  serviceName,
}: TracingOptions): Promise<Tracing> {
  const [
    { BatchSpanProcessor, TracerProvider },
    { OTLPTraceExporter },
    { AsyncLocalStorageContextManager },
  ] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/context-async-hooks'),
  ]);
  const provider = new TracerProvider({
    resource: resourceOf(serviceName),
    spanProcessors: [
      new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url }) }),
    ],
  });
  context.setGlobalContextManager(
    new AsyncLocalStorageContextManager().enable(),
  );
  trace.setGlobalTracerProvider(provider);
  return {
    stop: async () => {
      await provider.shutdown().catch(() => undefined);
      trace.disable();
      context.disable();
    },
  };
}

/** The one thing that a collector needs to know of who sends. */
function resourceOf(serviceName: string): {
  attributes: Record<string, string>;
  merge: (other: unknown) => ReturnType<typeof resourceOf>;
  getRawAttributes: () => Attribute[];
} {
  const resource = {
    attributes: { 'service.name': serviceName },
    merge: () => resource,
    getRawAttributes: (): Attribute[] => [['service.name', serviceName]],
  };
  return resource;
}
