import { relationTypes } from '../../../ontology/relation-types.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import type { Fact } from '../fact-rule.js';

export interface ProgramFact {
  readonly type: 'RUNS' | 'PARTICIPATES_IN' | 'TARGETS';
  readonly subject: ResolvedMention;
  readonly object: ResolvedMention;
  readonly sentence: Sentence;
  readonly statement: string;
  readonly role?: string | undefined;
  /** 0.8 unless given. */
  readonly confidence?: number;
}

/** The relation, when the ontology allows it between these kinds. */
export function* programFact(fact: ProgramFact): Iterable<Fact> {
  const { type, subject, object, sentence, statement, role } = fact;
  const { from, to } = relationTypes[type];
  if (
    (from as readonly string[]).includes(subject.kind) &&
    (to as readonly string[]).includes(object.kind) &&
    subject.entity !== object.entity
  ) {
    yield {
      type: 'RELATION',
      relation: {
        type,
        subject: subject.entity,
        object: object.entity,
        ...(role === undefined ? {} : { role }),
        confidence: fact.confidence ?? 0.8,
        statement,
        evidence: sentence.evidence(0, sentence.text.length),
      },
    };
  }
}
