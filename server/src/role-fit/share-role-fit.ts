import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { noRoleFit, RoleFitInput, RoleFitPayload, runRoleFitAct } from './role-fit-input.ts';
import { putRoleFit } from './role-fits.store.ts';

@InputType({ description: 'Shares one’s own role fit, or takes it back.' })
export class ShareRoleFitInput extends RoleFitInput {
  @Field(() => Boolean, {
    description: 'True: those with the scope `hiring:read` see leaning and reasons, but no single answer. False: nobody but oneself does.',
  })
  shared!: boolean;
}

@Resolver()
export class ShareRoleFitMutation {
  @Mutation(() => RoleFitPayload, { description: 'Shares one’s own role fit, or takes it back: both hold at once.' })
  shareRoleFit(
    @Ctx() context: RequestContext,
    @Arg('input', () => ShareRoleFitInput, { description: 'What is wanted.' }) input: ShareRoleFitInput,
  ): Promise<RoleFitPayload> {
    return runRoleFitAct(context, 'shareRoleFit', input, async (manager, _accountId, before) => {
      if (!before) return noRoleFit();
      if (before.shared !== input.shared) await putRoleFit(manager, { ...before, shared: input.shared, version: before.version + 1 });
      return null;
    });
  }
}
