/**
 * How well an entity's names match a text, as an expression over a node: 100 for the name itself down
 * to 20 for a match elsewhere. It is ours, so that both engines rank alike; the engine's own score
 * only finds the candidates.
 */
export function nameScore(
  node: string,
  text: {
    readonly given: string;
    readonly exact: string;
    readonly lower: string;
    readonly pinyin: string;
  },
): string {
  const joinedPinyin = `replace(${node}.pinyin, ' ', '')`;
  return [
    'CASE',
    `WHEN ${isNamed(node, text)} THEN 100`,
    `WHEN ${isAlsoNamed(node, text)} THEN 90`,
    `WHEN toLower(${node}.name) STARTS WITH ${text.lower} THEN 80`,
    `WHEN toLower(${node}.name) CONTAINS ${text.lower} THEN 70`,
    `WHEN any(x IN ${node}.aliases WHERE toLower(x) CONTAINS ${text.lower}) THEN 60`,
    `WHEN ${joinedPinyin} = ${text.pinyin} THEN 50`,
    `WHEN ${joinedPinyin} STARTS WITH ${text.pinyin} THEN 40`,
    'ELSE 20 END',
  ].join(' ');
}

interface NameForms {
  readonly given: string;
  readonly exact: string;
}

/** The condition that a text is an entity's canonical name, as it is written or in its normal form. */
export function isNamed(node: string, { given, exact }: NameForms): string {
  return `${node}.name IN [${exact}, ${given}]`;
}

/** The condition that a text is one of an entity's other names. */
export function isAlsoNamed(node: string, { given, exact }: NameForms): string {
  return `any(x IN ${node}.aliases WHERE x IN [${exact}, ${given}])`;
}

/** The text in the forms that are compared: as given, normal (NFKC), lower case, without spaces. */
export function nameForms(text: string): {
  readonly given: string;
  readonly exact: string;
  readonly lower: string;
  readonly pinyin: string;
} {
  const given = text.trim();
  const exact = given.normalize('NFKC').trim();
  const lower = exact.toLowerCase();
  return { given, exact, lower, pinyin: lower.replace(/\s+/gu, '') };
}
