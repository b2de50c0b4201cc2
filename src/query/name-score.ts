/**
 * How well an entity's names match a text, as an expression over a node: 100 for the name itself down
 * to 20 for a match elsewhere. It is ours, so that both engines rank alike; the engine's own score
 * only finds the candidates.
 */
export function nameScore(
  node: string,
  text: {
    readonly exact: string;
    readonly lower: string;
    readonly pinyin: string;
  },
): string {
  const joinedPinyin = `replace(${node}.pinyin, ' ', '')`;
  return [
    'CASE',
    `WHEN ${node}.name = ${text.exact} THEN 100`,
    `WHEN ${text.exact} IN ${node}.aliases THEN 90`,
    `WHEN toLower(${node}.name) STARTS WITH ${text.lower} THEN 80`,
    `WHEN toLower(${node}.name) CONTAINS ${text.lower} THEN 70`,
    `WHEN any(x IN ${node}.aliases WHERE toLower(x) CONTAINS ${text.lower}) THEN 60`,
    `WHEN ${joinedPinyin} = ${text.pinyin} THEN 50`,
    `WHEN ${joinedPinyin} STARTS WITH ${text.pinyin} THEN 40`,
    'ELSE 20 END',
  ].join(' ');
}

/** The text in the forms that `nameScore` compares: as given, lower case, without spaces. */
export function nameForms(text: string): {
  readonly exact: string;
  readonly lower: string;
  readonly pinyin: string;
} {
  const exact = text.normalize('NFKC').trim();
  const lower = exact.toLowerCase();
  return { exact, lower, pinyin: lower.replace(/\s+/gu, '') };
}
