import type { Problem } from '../loading/problem.js';

/** One line: the file, the JSON pointer into it, the reason. */
export function formatProblem({ file, pointer, reason }: Problem): string {
  return `${file}${pointer === '' ? '' : `#${pointer}`}: ${reason}`;
}
