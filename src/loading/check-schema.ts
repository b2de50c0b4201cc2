import {
  Ajv2020,
  type ErrorObject,
  type ValidateFunction,
} from 'ajv/dist/2020.js';

import type { Extraction } from '../extraction/extraction.js';

import { extractionSchema } from './extraction-schema.js';

/** A problem before it is known which file it stands in. */
export interface Finding {
  readonly pointer: string;
  readonly reason: string;
}

/** The value as an extraction when its shape is right, else everything that is wrong with its shape. */
export function checkSchema(
  json: unknown,
):
  | { readonly extraction: Extraction }
  | { readonly findings: readonly Finding[] } {
  validate ??= new Ajv2020({
    allErrors: true,
    verbose: true,
  }).compile<Extraction>(extractionSchema());
  if (validate(json)) return { extraction: json };
  const findings = (validate.errors ?? [])
    // `if` only says that one of the branches failed; the branch's own errors say why.
    .filter((error) => error.keyword !== 'if')
    .map((error) => ({ pointer: error.instancePath, reason: sentence(error) }));
  return { findings };
}

let validate: ValidateFunction<Extraction> | undefined;

function sentence(error: ErrorObject): string {
  const parameters: Readonly<Record<string, unknown>> = error.params;
  switch (error.keyword) {
    case 'required':
      return `The property "${String(parameters['missingProperty'])}" is missing.`;
    case 'additionalProperties':
      return `The property "${String(parameters['additionalProperty'])}" is not allowed here.`;
    case 'false schema':
      return 'This property is not allowed for a thing of this type.';
    case 'enum':
      return `${shown(error.data)} is not one of ${Array.isArray(parameters['allowedValues']) ? parameters['allowedValues'].join(', ') : 'the allowed values'}.`;
    case 'type':
      return `The value must be of type ${String(parameters['type'])}.`;
    case 'maxItems':
      return `The list has ${Array.isArray(error.data) ? error.data.length : 'too many'} items; a document may have ${String(parameters['limit'])}. Cut it into several documents.`;
    case 'pattern':
      return `${shown(error.data)} does not have the form ${String(parameters['pattern'])}.`;
    default:
      return `The value ${error.message ?? 'is not valid'}.`;
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'The value';
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}
