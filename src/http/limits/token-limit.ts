import { Lexer, type Source, TokenKind } from 'graphql';
import { limits } from '../../limits.js';

/** For the parser, which stops at the limit; `exceedsTokenLimit` tells that stop from a real syntax error. */
export const parseOptions = { maxTokens: limits.tokens } as const;

export function exceedsTokenLimit(source: Source): boolean {
  const lexer = new Lexer(source);
  try {
    for (let count = 0; count <= limits.tokens; count += 1) {
      if (lexer.advance().kind === TokenKind.EOF) {
        return false;
      }
    }
    return true;
  } catch {
    return false;
  }
}
