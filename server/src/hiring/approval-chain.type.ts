import type { ApprovalChain, ApprovalChainStep, RequisitionCondition } from '@tandem/shared/hiring/requisition-approval';
import type { Day } from '@tandem/shared/org/day';
import type { RequisitionReason } from '@tandem/shared/org/records';
import { Field, Int, ObjectType } from 'type-graphql';
import type { OrgView } from '../org/org-view.ts';
import { nodeType } from '../org/org-view.ts';
import type { Team } from '../org/team.type.ts';
import { Actor, actorNamed } from '../scenarios/actor.type.ts';
import type { ActorEntry } from '../scenarios/actors.ts';
import { Money } from '../schema/money.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import { RequisitionReasonEnum } from './requisition-enums.ts';

@ObjectType({ simpleResolvers: true, description: 'When a step is asked for: where all that is said holds.' })
export class ApprovalCondition {
  @Field(() => [RequisitionReasonEnum], { description: 'For one of these reasons; none: for any.' })
  readonly reasons!: readonly RequisitionReason[];

  @Field(() => Int, { nullable: true, description: 'From this number of seats on; null: any.' })
  readonly seatsFrom!: number | null;

  @Field(() => Money, {
    nullable: true,
    description:
      'The seats together cost more than this in a year; a cost that is not known, or in another currency, counts as more. Null: any.',
  })
  readonly annualCostOver!: Money | null;

  @Field(() => [nodeType('team')()], { description: 'In one of these teams or below; none: anywhere.' })
  readonly teams!: readonly Team[];
}

@ObjectType('ApprovalChainStep', { simpleResolvers: true, description: 'One step in which requisitions are approved.' })
export class ApprovalChainStepShown {
  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;

  @Field(() => [Actor], { description: 'Who may approve; none: whoever may write requisitions.' })
  readonly approvers!: readonly Actor[];

  @Field(() => Int, { description: 'How many have to.' })
  readonly minApprovals!: number;

  @Field(() => Boolean, { description: 'Whether whoever asked may not approve themselves.' })
  readonly notRequester!: boolean;

  @Field(() => ApprovalCondition, { nullable: true, description: 'When it is asked for; null: always.' })
  readonly condition!: ApprovalCondition | null;
}

@ObjectType('ApprovalDelegate', { simpleResolvers: true, description: 'Somebody lets another account approve in their place for a while.' })
export class ApprovalDelegateShown {
  @Field(() => Actor, { description: 'In whose place.' })
  readonly from!: Actor;

  @Field(() => Actor, { description: 'Who may approve.' })
  readonly to!: Actor;

  @Field(() => LocalDate, { description: 'First day.' })
  readonly firstDay!: Day;

  @Field(() => LocalDate, { description: 'Last day.' })
  readonly lastDay!: Day;

  @Field(() => Boolean, { description: 'Whether it is the caller in whose place.' })
  readonly mine!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'How requisitions are approved.' })
export class RequisitionApprovalChain {
  @Field(() => [ApprovalChainStepShown], { description: 'The steps in their order; none: asking approves.' })
  readonly steps!: readonly ApprovalChainStepShown[];

  @Field(() => [ApprovalDelegateShown], { description: 'Who may approve in whose place.' })
  readonly delegates!: readonly ApprovalDelegateShown[];

  @Field(() => [Actor], { description: 'The users and tokens who can be named as approvers or delegates.' })
  readonly accounts!: readonly Actor[];
}

/** The chain with the names of whom and what it concerns. */
export function shownChain(
  { steps, delegates }: ApprovalChain,
  view: OrgView,
  actors: ReadonlyMap<string, ActorEntry>,
  callerId: string,
): RequisitionApprovalChain {
  const named = (id: string) => actorNamed(actors, id);
  return {
    steps: steps.map((step) => shownStep(step, view, named)),
    delegates: delegates.map(({ from, to, firstDay, lastDay }) => ({
      from: named(from),
      to: named(to),
      firstDay,
      lastDay,
      mine: from === callerId,
    })),
    accounts: [...actors.values()].map(({ id, name }) => ({ id, name })),
  };
}

function shownStep(
  { name, approvers, approvals, notRequester, condition }: ApprovalChainStep,
  view: OrgView,
  named: (id: string) => Actor,
): ApprovalChainStepShown {
  return {
    name,
    approvers: approvers.map(named),
    minApprovals: approvals,
    notRequester,
    condition: condition && shownCondition(condition, view),
  };
}

function shownCondition({ reasons, seatsFrom, annualCostOver, teamKeys }: RequisitionCondition, view: OrgView): ApprovalCondition {
  return { reasons, seatsFrom, annualCostOver, teams: teamKeys.flatMap((key) => view.find('team', key) ?? []) };
}
