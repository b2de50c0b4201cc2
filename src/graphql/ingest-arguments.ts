import { ArgsType, Field } from 'type-graphql';

import { partialDateScalar } from './partial-date-scalar.js';

/** The arguments of `ingest`: a page, and what is known of it. */
@ArgsType()
export class IngestArguments {
  @Field(() => String, { description: 'The text of the page.' })
  readonly text!: string;

  @Field(() => String, { description: 'The title of the page.' })
  readonly title!: string;

  @Field(() => String, {
    description: 'The newspaper that the page appeared in.',
  })
  readonly publisher!: string;

  @Field(() => partialDateScalar, {
    nullable: true,
    description:
      'When the page appeared: gives its year to dates that name none.',
  })
  readonly date?: string | null;
}
