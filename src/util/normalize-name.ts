// Marks that cannot be seen and so must not tell two names apart: zero-width and bidirectional controls.
const invisible =
  /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** A name as identity sees it: NFKC, no invisible marks, one space for any run, lower case. */
export function normalizeName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
