import type { Problem } from '../loading/problem.js';
import { validateExtraction } from '../loading/validate-extraction.js';

import {
  extractBytes,
  type ExtractedPage,
  type PageDescription,
} from './extract-bytes.js';

/** A page that can be loaded, unless the rules of loading have something against it. */
export interface CheckedPage extends ExtractedPage {
  readonly problems: readonly Problem[];
}

/** `extractChecked`, in the calling thread or in another. */
export type ExtractChecked = (
  bytes: Uint8Array,
  description: PageDescription,
) => CheckedPage | Promise<CheckedPage>;

/** Extracts a page and checks the result as loading does. Throws what `extractBytes` throws. */
export function extractChecked(
  bytes: Uint8Array,
  description: PageDescription,
): CheckedPage {
  const page = extractBytes(bytes, description);
  const { extraction, source } = page;
  const file = description.file ?? extraction.document.id;
  return {
    ...page,
    problems: validateExtraction(extraction, { file, source }).problems,
  };
}
