import type { ReactElement } from 'react';

import { Failure } from './failure.js';
import { Loading } from './loading.js';

/** In the place of what has not come: that it is on its way, or why it did not come. */
export function Pending({
  lines,
  error,
  onRetry,
}: {
  readonly lines: number;
  readonly error: Error | undefined;
  readonly onRetry: () => void;
}): ReactElement {
  return error === undefined ? (
    <Loading lines={lines} />
  ) : (
    <Failure error={error} onRetry={onRetry} />
  );
}
