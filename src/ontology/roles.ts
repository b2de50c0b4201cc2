/** How an entity took part in an event. */
export const eventRoles = [
  'ACTOR',
  'TARGET',
  'PARTICIPANT',
  'BENEFICIARY',
] as const;
export type EventRole = (typeof eventRoles)[number];

/** What a person did for an article. */
export const reportingRoles = [
  'REPORTER',
  'CORRESPONDENT',
  'PHOTOGRAPHER',
  'EDITOR',
  'ART_EDITOR',
] as const;
export type ReportingRole = (typeof reportingRoles)[number];

/** How a fact was obtained from its passage. */
export const extractionMethods = ['CURATED', 'RULE', 'MODEL'] as const;
export type ExtractionMethod = (typeof extractionMethods)[number];

/** How exactly a figure's value is stated. */
export const metricQualifiers = [
  'EXACT',
  'OVER',
  'UNDER',
  'ABOUT',
  'RANGE',
  'AT_LEAST',
  'AT_MOST',
] as const;
export type MetricQualifier = (typeof metricQualifiers)[number];
