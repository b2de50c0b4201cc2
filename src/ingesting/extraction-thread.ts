import { parentPort } from 'node:worker_threads';

import { CivicGraphError } from '../errors.js';

import { extractChecked } from './extract-checked.js';
import type {
  ExtractionAnswer,
  ExtractionRequest,
} from './extraction-message.js';

// What an extraction worker runs: nothing here is to be imported.
parentPort?.on('message', (request: ExtractionRequest) => {
  parentPort?.postMessage(answerTo(request));
});

function answerTo({ bytes, description }: ExtractionRequest): ExtractionAnswer {
  try {
    return { kind: 'PAGE', page: extractChecked(bytes, description) };
  } catch (error) {
    if (error instanceof CivicGraphError) {
      const { code, message, details } = error;
      return { kind: 'REFUSAL', code, message, details };
    }
    return { kind: 'FAILURE', error };
  }
}
