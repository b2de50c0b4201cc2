import type { ErrorCode, ErrorDetails } from '../errors.js';

import type { PageDescription } from './extract-bytes.js';
import type { CheckedPage } from './extract-checked.js';

/** What the thread that extracts is sent, one at a time. */
export interface ExtractionRequest {
  readonly bytes: Uint8Array;
  readonly description: PageDescription;
}

/** What it answers each with. The class of an error does not outlive the way between threads. */
export type ExtractionAnswer =
  | { readonly kind: 'PAGE'; readonly page: CheckedPage }
  | {
      readonly kind: 'REFUSAL';
      readonly code: ErrorCode;
      readonly message: string;
      readonly details: ErrorDetails;
    }
  | { readonly kind: 'FAILURE'; readonly error: unknown };
