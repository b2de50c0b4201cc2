import type { ClassType } from 'type-graphql';

const types = new Map<string, ClassType>();

export function registerType(name: string, type: ClassType): void {
  types.set(name, type);
}

/**
 * A type by its name, looked up when the schema is built: types contain one another, and this keeps
 * their files from importing one another in a circle.
 */
export function typeNamed(name: string): () => ClassType {
  return () => {
    const type = types.get(name);
    if (type === undefined) {
      throw new TypeError(`The type ${name} is used and never defined.`);
    }
    return type;
  };
}
