import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { ApprovalChainStep, ApprovalDelegate } from '@tandem/shared/hiring/requisition-approval';
import type { Day } from '@tandem/shared/org/day';
import type { RequisitionReason } from '@tandem/shared/org/records';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { hasScope } from '../access/scopes.ts';
import { EditPayload } from '../changes/edit-input.ts';
import { plainMoney } from '../changes/plain-values.ts';
import { RequestContext } from '../context.ts';
import { keyNamed } from '../schema/global-id.ts';
import { MoneyInput } from '../schema/money.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import { readChain, setDelegates, setSteps } from './approval-chain.store.ts';
import { RequisitionApprovalChain, shownChain } from './approval-chain.type.ts';
import { RequisitionReasonEnum } from './requisition-enums.ts';

const MOST_STEPS = 10;
const MOST_DELEGATES = 20;

@InputType({ description: 'When a step is asked for: where all that is said holds.' })
export class ApprovalConditionInput {
  @Field(() => [RequisitionReasonEnum], { nullable: true, description: 'For one of these reasons; left out or empty: for any.' })
  reasons?: RequisitionReason[] | null;
  @Field(() => Int, { nullable: true, description: 'From this number of seats on.' })
  seatsFrom?: number | null;
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'The seats together cost more than this in a year, or nobody knows what they cost.',
  })
  annualCostOver?: MoneyInput | null;
  @Field(() => [ID], { nullable: true, description: 'In one of these teams or below.' })
  teamIds?: string[] | null;
}

@InputType({ description: 'One step in which requisitions are approved.' })
export class ApprovalChainStepInput {
  @Field(() => String, { description: 'What it is called, 1 to 80 characters; each name once.' })
  name!: string;
  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of the users and tokens who may approve; left out or empty: whoever may write requisitions.',
  })
  approvers?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'How many have to approve; 1 if left out.' })
  minApprovals?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether whoever asked may not approve themselves; false if left out.' })
  notRequester?: boolean | null;
  @Field(() => ApprovalConditionInput, { nullable: true, description: 'When it is asked for; left out: always.' })
  condition?: ApprovalConditionInput | null;
}

@InputType({ description: 'Sets the steps in which requisitions are approved.' })
export class UpdateRequisitionApprovalStepsInput {
  @Field(() => [ApprovalChainStepInput], { description: 'The steps in their order; none: asking approves.' })
  steps!: ApprovalChainStepInput[];
}

@InputType({ description: 'An account that may approve in another one’s place.' })
export class ApprovalDelegateInput {
  @Field(() => ID, { description: 'Id of the user or token.' })
  to!: string;
  @Field(() => LocalDate, { description: 'First day.' })
  firstDay!: Day;
  @Field(() => LocalDate, { description: 'Last day.' })
  lastDay!: Day;
}

@InputType({ description: 'Sets who may approve requisitions in the place of an account, instead of whoever could before.' })
export class SetApprovalDelegatesInput {
  @Field(() => ID, {
    nullable: true,
    description: 'In whose place; left out: the caller’s own. That of another account is for administrators.',
  })
  accountId?: string | null;
  @Field(() => [ApprovalDelegateInput], { description: 'Who may; none: nobody any more.' })
  delegates!: ApprovalDelegateInput[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of a change to how requisitions are approved.' })
export class RequisitionApprovalChainPayload extends EditPayload {
  @Field(() => RequisitionApprovalChain, { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly chain!: RequisitionApprovalChain | null;
}

@Resolver()
export class RequisitionApprovalChainResolver {
  @Query(() => RequisitionApprovalChain, { description: 'How requisitions are approved.' })
  async requisitionApprovalChain(@Ctx() context: RequestContext): Promise<RequisitionApprovalChain> {
    return shown(context);
  }

  @Mutation(() => RequisitionApprovalChainPayload, {
    description: 'Sets the steps in which requisitions are approved. Those that wait for approval keep the steps that they began with.',
  })
  async updateRequisitionApprovalSteps(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateRequisitionApprovalStepsInput, { description: 'What is wanted.' }) input: UpdateRequisitionApprovalStepsInput,
  ): Promise<RequisitionApprovalChainPayload> {
    const steps = input.steps.map(plainStep);
    const wrong = checkSteps(steps, new Set((await context.actors()).keys())) ?? (await checkTeams(context, steps));
    if (wrong) return { chain: null, userErrors: [wrong] };
    await context.services.database.write((manager) => setSteps(manager, steps));
    return { chain: await shown(context), userErrors: [] };
  }

  @Mutation(() => RequisitionApprovalChainPayload, {
    description: 'Lets others approve requisitions in the place of an account for a while.',
  })
  async setApprovalDelegates(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetApprovalDelegatesInput, { description: 'What is wanted.' }) input: SetApprovalDelegatesInput,
  ): Promise<RequisitionApprovalChainPayload> {
    const caller = context.caller!;
    const from = input.accountId ?? caller.id;
    const wrong =
      from !== caller.id && !hasScope(caller.scopes, 'admin')
        ? refuse('FORBIDDEN', 'Only an account itself, or an administrator, lets others approve in its place.', 'accountId')
        : checkDelegates(from, input.delegates, new Set((await context.actors()).keys()));
    if (wrong) return { chain: null, userErrors: [wrong] };
    const lent = input.delegates.map(({ to, firstDay, lastDay }): ApprovalDelegate => ({ from, to, firstDay, lastDay }));
    await context.services.database.write((manager) => setDelegates(manager, from, lent));
    return { chain: await shown(context), userErrors: [] };
  }
}

async function shown(context: RequestContext): Promise<RequisitionApprovalChain> {
  const chain = await context.services.database.read(readChain);
  return shownChain(chain, await context.view(await context.org()), await context.actors(), context.caller!.id);
}

function plainStep({ name, approvers, minApprovals, notRequester, condition }: ApprovalChainStepInput): ApprovalChainStep {
  const said = condition && {
    reasons: [...new Set(condition.reasons ?? [])],
    seatsFrom: condition.seatsFrom ?? null,
    annualCostOver: plainMoney(condition.annualCostOver) ?? null,
    teamKeys: [...new Set((condition.teamIds ?? []).map((id) => keyNamed('Team', id) ?? id))],
  };
  const isEmpty =
    !said || (said.reasons.length === 0 && said.seatsFrom === null && said.annualCostOver === null && said.teamKeys.length === 0);
  return {
    name: name.trim(),
    approvers: [...new Set(approvers ?? [])],
    approvals: minApprovals ?? 1,
    notRequester: notRequester ?? false,
    condition: isEmpty ? null : said,
  };
}

function checkSteps(steps: readonly ApprovalChainStep[], known: ReadonlySet<string>): Refusal | null {
  if (steps.length > MOST_STEPS) return refuse('INVALID', `There are at most ${MOST_STEPS} steps.`, 'steps');
  const names = new Set<string>();
  for (const [i, { name, approvers, approvals, condition }] of steps.entries()) {
    const field = `steps.${i}`;
    if (name === '' || name.length > 80) return refuse('INVALID', 'A step has a name of 1 to 80 characters.', field);
    if (names.has(name)) return refuse('INVALID', `Two steps are called ‘${name}’; give each a name of its own.`, field);
    names.add(name);
    const unknown = approvers.find((id) => !known.has(id));
    if (unknown !== undefined) return refuse('NOT_FOUND', `There is no user or token ‘${unknown.slice(0, 80)}’.`, field);
    if (approvals < 1 || approvals > 50 || (approvers.length > 0 && approvals > approvers.length))
      return refuse(
        'INVALID',
        `The step ‘${name}’ cannot ask for ${approvals} approvals of ${approvers.length || 'any number of'} accounts.`,
        field,
      );
    if (condition?.seatsFrom != null && condition.seatsFrom < 1)
      return refuse('INVALID', 'A number of seats is 1 or more.', `${field}.condition`);
    if (condition?.annualCostOver && !/^[A-Z]{3}$/.test(condition.annualCostOver.currency))
      return refuse('INVALID', 'The currency is three capital letters, such as EUR.', `${field}.condition`);
  }
  return null;
}

async function checkTeams(context: RequestContext, steps: readonly ApprovalChainStep[]): Promise<Refusal | null> {
  const org = await context.org();
  const unknown = steps.flatMap(({ condition }) => condition?.teamKeys ?? []).find((key) => !org.team(key));
  return unknown === undefined ? null : refuse('NOT_FOUND', `There is no team ‘${unknown.slice(0, 80)}’.`, 'steps');
}

function checkDelegates(from: string, delegates: readonly ApprovalDelegateInput[], known: ReadonlySet<string>): Refusal | null {
  if (!known.has(from)) return refuse('NOT_FOUND', `There is no user or token ‘${from.slice(0, 80)}’.`, 'accountId');
  if (delegates.length > MOST_DELEGATES) return refuse('INVALID', `There are at most ${MOST_DELEGATES} delegates.`, 'delegates');
  for (const [i, { to, firstDay, lastDay }] of delegates.entries()) {
    if (!known.has(to)) return refuse('NOT_FOUND', `There is no user or token ‘${to.slice(0, 80)}’.`, `delegates.${i}`);
    if (to === from) return refuse('INVALID', 'Nobody needs leave to approve in their own place.', `delegates.${i}`);
    if (lastDay < firstDay) return refuse('INVALID', 'The last day is before the first one.', `delegates.${i}`);
  }
  return null;
}
