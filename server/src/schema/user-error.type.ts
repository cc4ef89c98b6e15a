import { REFUSAL_CODES, type Refusal, type RefusalCode } from '@tandem/shared/changes/refusal';
import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from './enums.ts';

const UserErrorCode = graphqlEnum<RefusalCode>('UserErrorCode', 'The kind of a refusal.', {
  CYCLE: 'It would make a circle, such as a reporting line that comes back to itself.',
  STALE_VERSION: 'The thing has changed since the version that was expected.',
  NOT_FOUND: 'There is no such thing, or none that you may see.',
  CONFLICT: 'Something else stands in the way, such as a later act.',
  INVALID: 'A value is not allowed.',
  FORBIDDEN: 'You may not do this.',
} satisfies Record<(typeof REFUSAL_CODES)[number], string>);

@ObjectType({ simpleResolvers: true, description: 'Why something was refused. Nothing has changed.' })
export class UserError implements Pick<Refusal, 'code' | 'message' | 'field'> {
  @Field(() => UserErrorCode, { description: 'The kind of the refusal.' })
  readonly code!: RefusalCode;

  @Field(() => String, { description: 'What is wrong and what would be right.' })
  readonly message!: string;

  @Field(() => String, { nullable: true, description: 'The input field at fault; null where it is none of them alone.' })
  readonly field!: string | null;
}
