import type { LoadPathsReport } from '../loading/load-paths-report.js';
import type { CommandContext } from './command-context.js';
import { formatLoadReport } from './format-load-report.js';
import { formatProblem } from './format-problem.js';

/** Ends a command that loads: what was refused as notes, the counts as its result. */
export function printLoadReport(
  report: LoadPathsReport,
  { terminal, setExitCode }: CommandContext,
): void {
  for (const problem of report.refused) {
    terminal.note(formatProblem(problem));
  }
  terminal.out(formatLoadReport(report));
  if (report.refused.length > 0) {
    setExitCode(2);
  }
}
