import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../schema/user-error.type.ts';

/** What every edit can say. */
@InputType()
export abstract class EditInput {
  @Field(() => ID, { nullable: true, description: 'The scenario that is meant; left out: the live organization.' })
  scenarioId?: string | null;

  @Field(() => String, { nullable: true, description: 'A second call with the same key does nothing and gets the first answer.' })
  idempotencyKey?: string | null;
}

/** What every edit of something that exists can say. */
@InputType()
export abstract class UpdateInput extends EditInput {
  @Field(() => Int, { nullable: true, description: 'The version that the thing must still have; else it is refused with STALE_VERSION.' })
  expectedVersion?: number | null;
}

/** What every edit that makes something can say. */
@InputType()
export abstract class CreateInput extends EditInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The key that it gets: 16 to 40 of `A-Z a-z 0-9 _ -`, chosen at random and never used before. Left out: one is made.',
  })
  key?: string | null;
}

/** What every edit answers. */
@ObjectType({ simpleResolvers: true })
export abstract class EditPayload {
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  readonly userErrors!: readonly UserError[];
}
