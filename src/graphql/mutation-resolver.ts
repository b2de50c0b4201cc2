import { GraphQLJSON } from 'graphql-scalars';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  ID,
  Mutation,
  Resolver,
} from 'type-graphql';

import { ingestPage } from '../ingesting/ingest-page.js';
import { loadExtraction } from '../loading/load-extraction.js';
import type { Counts, LoadReport } from '../loading/load-report.js';
import { refusal } from '../loading/load-report.js';
import { retractDocument } from '../loading/retract-document.js';
import { sourceTextOf } from '../loading/source-text.js';
import { validateExtraction } from '../loading/validate-extraction.js';

import type { GraphQLContext, Role } from './context.js';
import { IngestArguments } from './ingest-arguments.js';
import { loadReportType } from './result-types.js';

/** Changes to the graph. Each needs the role of a curator. */
@Resolver()
@Authorized<Role>('CURATOR')
export class MutationResolver {
  @Mutation(() => loadReportType, {
    description:
      'Loads an extraction in one transaction: the graph then says of the document exactly what the extraction says. Needs the role CURATOR.',
  })
  async loadExtraction(
    @Arg('extraction', () => GraphQLJSON, {
      description:
        'The Extraction JSON, as schema/extraction.schema.json describes it.',
    })
    extraction: unknown,
    @Arg('text', () => String, {
      nullable: true,
      description:
        'The source text: offsets are then verified, evidence gets its quotes and articles get their text.',
    })
    text: string | null | undefined,
    @Ctx() context: GraphQLContext,
  ): Promise<WireReport> {
    const source =
      typeof text === 'string' ? sourceTextOf(Buffer.from(text)) : undefined;
    const validation = validateExtraction(extraction, {
      file: 'extraction',
      source,
    });
    if (validation.extraction === undefined)
      return toWire(refusal(validation.problems));
    return toWire(
      await loadExtraction(context.graph, validation.extraction, {
        method: 'CURATED',
        source,
      }),
    );
  }

  @Mutation(() => loadReportType, {
    description:
      'Extracts a page of local news and loads what it states, in one transaction: its articles, the entities that it names, their relations, events and figures, each with the passage as evidence. A page of the same title, publisher and date that was ingested before is replaced. Needs the role CURATOR.',
  })
  async ingest(
    @Args(() => IngestArguments)
    { text, title, publisher, date }: IngestArguments,
    @Ctx() context: GraphQLContext,
  ): Promise<WireReport> {
    return toWire(
      await ingestPage(context.graph, Buffer.from(text), {
        title,
        publisher,
        extract: context.extract,
        ...(typeof date === 'string' ? { date } : {}),
      }),
    );
  }

  @Mutation(() => loadReportType, {
    description:
      'Retracts a document and every fact that it alone states. Needs the role CURATOR.',
  })
  async retractDocument(
    @Arg('id', () => ID, { description: 'Id of the document in the graph.' })
    id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<WireReport> {
    return toWire(await retractDocument(context.graph, id));
  }
}

export const mutationResolver = MutationResolver;

interface WireReport {
  readonly document: string | null;
  readonly created: WireCounts;
  readonly updated: WireCounts;
  readonly unchanged: WireCounts;
  readonly retracted: WireCounts;
  readonly refused: LoadReport['refused'];
}

interface WireCounts {
  readonly entities: number;
  readonly relations: number;
  readonly mentions: number;
  readonly metrics: number;
  readonly evidence: number;
}

function toWire(report: LoadReport): WireReport {
  return {
    document: report.document === '' ? null : report.document,
    created: counts(report.created),
    updated: counts(report.updated),
    unchanged: counts(report.unchanged),
    retracted: counts(report.retracted),
    refused: report.refused,
  };
}

function counts({
  entities,
  events,
  relations,
  mentions,
  metrics,
  evidence,
}: Counts): WireCounts {
  return {
    entities: entities + events,
    relations,
    mentions,
    metrics,
    evidence,
  };
}
