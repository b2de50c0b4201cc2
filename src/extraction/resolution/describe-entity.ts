import type { ExtractedEntityKind } from '../extraction.js';

type Properties = Readonly<Record<string, string>>;

/** The properties of its kind that a name tells: a 镇 is a TOWN. */
export function describeEntity(
  kind: ExtractedEntityKind,
  name: string,
): Properties {
  switch (kind) {
    case 'STREET':
      return { level: streetLevel(name) };
    default:
      return {};
  }
}

function streetLevel(name: string): string {
  return name.endsWith('镇')
    ? 'TOWN'
    : name.endsWith('乡')
      ? 'TOWNSHIP'
      : 'SUBDISTRICT';
}
