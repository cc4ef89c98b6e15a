import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { noRoleFit, RoleFitInput, RoleFitPayload, runRoleFitAct } from './role-fit-input.ts';
import { removeRoleFit } from './role-fits.store.ts';

@InputType({ description: 'Deletes one’s own role fit.' })
export class DeleteRoleFitInput extends RoleFitInput {}

@Resolver()
export class DeleteRoleFitMutation {
  @Mutation(() => RoleFitPayload, { description: 'Deletes one’s own role fit with its answers, for good; nothing of it is kept.' })
  deleteRoleFit(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeleteRoleFitInput, { description: 'What is wanted.' }) input: DeleteRoleFitInput,
  ): Promise<RoleFitPayload> {
    return runRoleFitAct(context, 'deleteRoleFit', input, async (manager, accountId, before) => {
      if (!before) return noRoleFit();
      await removeRoleFit(manager, accountId);
      return null;
    });
  }
}
