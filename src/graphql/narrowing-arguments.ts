import type { ArgumentSpec } from './define-type.js';
import { entityKindEnum, relationTypeEnum } from './enums.js';

/** `types`: which relations a field follows. */
export function typesArgument(description: string): ArgumentSpec {
  return { type: () => [relationTypeEnum], description };
}

/** `kinds`: which entities a field keeps. */
export function kindsArgument(description: string): ArgumentSpec {
  return { type: () => [entityKindEnum], description };
}
