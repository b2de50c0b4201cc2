import { createHash } from 'node:crypto';

/** Names a statement where its text is too long and its values are nobody's business: in logs and traces. */
export function statementHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
