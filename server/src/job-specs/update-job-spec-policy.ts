import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { RequestContext } from '../context.ts';
import { actorNamed } from '../scenarios/actor.type.ts';
import { readJobSpecSteps, setJobSpecSteps } from './job-spec-policy.store.ts';
import { JobSpecApprovalStep } from './job-spec-parts.type.ts';
import type { JobSpecStep } from './job-spec.ts';

const MOST_STEPS = 10;

@InputType({ description: 'One step in which job specs are approved.' })
export class JobSpecStepInput {
  @Field(() => String, { description: 'What it is called, 1 to 80 characters; each name once.' })
  name!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of the users and tokens who may approve; left out or empty: whoever may write job specs.',
  })
  approvers?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many have to approve; 1 if left out.' })
  minApprovals?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether whoever asked may not approve themselves; false if left out.' })
  notRequester?: boolean | null;
}

@InputType({ description: 'Sets the steps in which job specs are approved.' })
export class UpdateJobSpecApprovalStepsInput {
  @Field(() => [JobSpecStepInput], { description: 'The steps in their order; none: a request approves at once.' })
  steps!: JobSpecStepInput[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of `updateJobSpecApprovalSteps`.' })
export class UpdateJobSpecApprovalStepsPayload extends EditPayload {
  @Field(() => [JobSpecApprovalStep], { nullable: true, description: 'As they are now; null when they were refused.' })
  readonly steps!: readonly JobSpecApprovalStep[] | null;
}

@Resolver()
export class JobSpecApprovalSteps {
  @Query(() => [JobSpecApprovalStep], { description: 'The steps in which job specs are approved.' })
  async jobSpecApprovalSteps(@Ctx() context: RequestContext): Promise<JobSpecApprovalStep[]> {
    return shown(context, await context.services.database.read(readJobSpecSteps));
  }

  @Mutation(() => UpdateJobSpecApprovalStepsPayload, {
    description: 'Sets the steps in which job specs are approved. Those in review keep the steps that they began with.',
  })
  async updateJobSpecApprovalSteps(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateJobSpecApprovalStepsInput, { description: 'What is wanted.' }) input: UpdateJobSpecApprovalStepsInput,
  ): Promise<UpdateJobSpecApprovalStepsPayload> {
    const steps = input.steps.map((step) => ({
      name: step.name.trim(),
      approvers: [...new Set(step.approvers ?? [])],
      minApprovals: step.minApprovals ?? 1,
      notRequester: step.notRequester ?? false,
    }));
    const wrong = checkSteps(steps, new Set((await context.actors()).keys()));
    if (wrong) return { steps: null, userErrors: [wrong] };
    await context.services.database.write((manager) => setJobSpecSteps(manager, steps));
    return { steps: await shown(context, steps), userErrors: [] };
  }
}

function checkSteps(steps: readonly JobSpecStep[], known: ReadonlySet<string>): Refusal | null {
  if (steps.length > MOST_STEPS) return refuse('INVALID', `There are at most ${MOST_STEPS} steps.`, 'steps');
  const names = new Set<string>();
  for (const [i, { name, approvers, minApprovals }] of steps.entries()) {
    const field = `steps.${i}`;
    if (name === '' || name.length > 80) return refuse('INVALID', 'A step has a name of 1 to 80 characters.', field);
    if (names.has(name)) return refuse('INVALID', `Two steps are called ‘${name}’.`, field);
    names.add(name);
    const unknown = approvers.find((id) => !known.has(id));
    if (unknown !== undefined) return refuse('NOT_FOUND', `There is no user or token ‘${unknown.slice(0, 80)}’.`, field);
    if (minApprovals < 1 || (approvers.length > 0 && minApprovals > approvers.length))
      return refuse('INVALID', `The step ‘${name}’ asks for ${minApprovals} approvals of ${approvers.length} people.`, field);
  }
  return null;
}

async function shown(context: RequestContext, steps: readonly JobSpecStep[]): Promise<JobSpecApprovalStep[]> {
  const actors = await context.actors();
  return steps.map((step) => ({ ...step, approvers: step.approvers.map((id) => actorNamed(actors, id)), done: false }));
}
