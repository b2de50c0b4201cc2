import { CommanderError } from 'commander';
import { CivicGraphError } from '../errors.js';

/** 0: all went well. 1: something failed. 2: the input, the arguments or the configuration are wrong. */
export type ExitCode = 0 | 1 | 2;

const badInput: ReadonlySet<string> = new Set([
  'BAD_USER_INPUT',
  'CONFIGURATION',
  'INVALID_DOCUMENT',
  'LIMIT_EXCEEDED',
  'NOT_FOUND',
]);

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? 0 : 2;
  }
  return error instanceof CivicGraphError && badInput.has(error.code) ? 2 : 1;
}
