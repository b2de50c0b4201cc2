import type {
  ResolvedDocument,
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';

export interface OwnerInName {
  /** The name that the programme's name begins with. */
  readonly owner: ResolvedMention;
  readonly program: ResolvedMention;
  readonly sentence: Sentence;
}

/** The programmes that are named after something, with each such thing: 义仓巷 and 义仓巷改造工程. */
export function* ownersInNames({
  sentences,
}: ResolvedDocument): Iterable<OwnerInName> {
  for (const sentence of sentences) {
    let program: ResolvedMention | undefined;
    let reach = 0;
    for (const mention of sentence.mentions) {
      if (mention.kind === 'PROGRAM') {
        program = mention;
      } else if (
        mention.isNested &&
        program !== undefined &&
        mention.end < program.end &&
        (mention.start === program.start ||
          (mention.start === reach + 1 && sentence.text[reach] === '、'))
      ) {
        reach = mention.end;
        yield { owner: mention, program, sentence };
      }
    }
  }
}
