import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { UserError } from '../schema/user-error.type.ts';
import { removeDemo } from './remove-demo.ts';

@InputType({ description: 'Confirms the removal.' })
export class RemoveDemoInput {
  @Field(() => Boolean, { nullable: true, description: 'Must not be false; true if left out.' })
  readonly confirm?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The revision without the demo, or why nothing was done.' })
export class RemoveDemoPayload {
  @Field(() => Int, { nullable: true, description: 'Revision of the organization afterwards; null when refused.' })
  readonly revision!: number | null;

  @Field(() => [UserError], { description: 'Why nothing was done.' })
  readonly userErrors!: readonly UserError[];
}

@Resolver()
export class RemoveDemo {
  @Mutation(() => RemoveDemoPayload, {
    description: 'Takes the demo organization away as one act, with what hangs on it. Undo brings it back.',
  })
  async removeDemo(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveDemoInput, { description: 'Confirms the removal.' }) { confirm }: RemoveDemoInput,
  ): Promise<RemoveDemoPayload> {
    if (confirm === false)
      return { revision: null, userErrors: [{ code: 'INVALID', message: 'The removal was not confirmed.', field: 'confirm' }] };
    const outcome = await removeDemo(context.services.store, context.caller?.id ?? null);
    context.wrote(outcome.org);
    return outcome.ok ? { revision: outcome.revision, userErrors: [] } : { revision: null, userErrors: outcome.refusals };
  }
}
