import type { RestoreRecord } from '@tandem/shared/changes/change';
import { DEFAULT_POLICY, POLICY_KEY, type CoveragePolicy as Policy, type InitiativeKind } from '@tandem/shared/org/records';
import { Arg, Ctx, Field, Float, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { EditDesk } from '../changes/edit-desk.ts';
import { EditPayload, UpdateInput } from '../changes/edit-input.ts';
import { notNull, plainMoney, saying } from '../changes/plain-values.ts';
import { runEdit } from '../changes/run-edit.ts';
import { RequestContext } from '../context.ts';
import { InitiativeKindEnum } from '../initiatives/initiative-enums.ts';
import { nodeType } from '../org/org-view.ts';
import { RoleKeyScalar } from '../schema/scalars.ts';
import { LevelDaysInput, OwnRoleInput, RungRuleInput, type CoveragePolicy } from './coverage-policy.type.ts';

/** The label of the acts that set it. */
export const POLICY_LABEL = 'Set the coverage policy';

@InputType({ description: 'The roles that initiatives of one kind need.' })
export class RequiredRolesInput {
  @Field(() => InitiativeKindEnum, { description: 'The kind of initiative.' })
  kind!: InitiativeKind;

  @Field(() => [RoleKeyScalar], { description: 'The roles that it needs.' })
  roles!: string[];
}

@InputType({ description: 'What is given becomes the policy; what is left out stays.' })
export class UpdateCoveragePolicyInput extends UpdateInput {
  @Field(() => [RequiredRolesInput], { nullable: true, description: 'The roles that kinds of initiatives need; kinds left out stay.' })
  requiredRoles?: RequiredRolesInput[] | null;

  @Field(() => [OwnRoleInput], { nullable: true, description: 'All roles beside the two owners.' })
  ownRoles?: OwnRoleInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one person may hold both roles.' })
  hybridAllowed?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'Percent; a known allocation below it covers on paper only.' })
  smallestAllocation?: number | null;

  @Field(() => Int, { nullable: true, description: 'More initiatives than this held by one person are on paper; null is no limit.' })
  mostInitiatives?: number | null;

  @Field(() => Int, { nullable: true, description: 'Days before an ending in which it counts as ending soon.' })
  noticeDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Usual days from opening a requisition to a filled seat.' })
  daysToFill?: number | null;

  @Field(() => [LevelDaysInput], { nullable: true, description: 'The same for seats of some levels; all of them.' })
  daysToFillByLevel?: LevelDaysInput[] | null;

  @Field(() => [RungRuleInput], { nullable: true, description: 'All rules of rungs.' })
  rungs?: RungRuleInput[] | null;

  @Field(() => [String], { nullable: true, description: 'All kinds of findings that nobody wants to hear of.' })
  switchedOff?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Days after which a holder is asked again; null: never.' })
  confirmEveryDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Days before a gap opens in which those whom it concerns are told.' })
  alertDays?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `updateCoveragePolicy`.' })
export class UpdateCoveragePolicyPayload extends EditPayload {
  @Field(nodeType('coveragePolicy'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly policy!: CoveragePolicy | null;
}

@Resolver()
export class UpdateCoveragePolicyMutation {
  @Mutation(() => UpdateCoveragePolicyPayload, { description: 'Changes what the organization asks of its initiatives.' })
  async updateCoveragePolicy(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateCoveragePolicyInput, { description: 'What is wanted.' }) input: UpdateCoveragePolicyInput,
  ): Promise<UpdateCoveragePolicyPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'updateCoveragePolicy',
      label: POLICY_LABEL,
      kind: 'coveragePolicy',
      plan: (desk) => planUpdateCoveragePolicy(desk, input),
    });
    return { policy: shown, userErrors };
  }
}

/** The change that the input means. */
export function planUpdateCoveragePolicy(desk: EditDesk, input: UpdateCoveragePolicyInput): RestoreRecord {
  const present = desk.org.record('coveragePolicy', POLICY_KEY);
  if (present) desk.edited('coveragePolicy', POLICY_KEY, 'expectedVersion', input.expectedVersion);
  const { version: _version, ...was } = present ?? { ...DEFAULT_POLICY, key: POLICY_KEY, source: null, externalId: null, version: 0 };
  const needed = notNull(desk, input.requiredRoles, 'requiredRoles');
  const levels = notNull(desk, input.daysToFillByLevel, 'daysToFillByLevel');
  const set: Partial<Policy> = saying({
    requiredRoles: needed && { ...was.requiredRoles, ...Object.fromEntries(needed.map(({ kind, roles }) => [kind, [...roles]])) },
    ownRoles: notNull(desk, input.ownRoles, 'ownRoles')?.map(({ role, label }) => ({ role, label: label.trim() })),
    hybridAllowed: notNull(desk, input.hybridAllowed, 'hybridAllowed'),
    smallestAllocation: notNull(desk, input.smallestAllocation, 'smallestAllocation'),
    mostInitiatives: input.mostInitiatives,
    noticeDays: notNull(desk, input.noticeDays, 'noticeDays'),
    daysToFill: notNull(desk, input.daysToFill, 'daysToFill'),
    daysToFillByLevel: levels && Object.fromEntries(levels.map(({ level, days }) => [level.trim(), days])),
    rungs: notNull(desk, input.rungs, 'rungs')?.map(({ role, budgetFrom, initiativesBelowFrom, leastRung }) => ({
      role,
      budgetFrom: plainMoney(budgetFrom) ?? null,
      initiativesBelowFrom: initiativesBelowFrom ?? null,
      leastRung,
    })),
    switchedOff: notNull(desk, input.switchedOff, 'switchedOff') && [...new Set(input.switchedOff)],
    confirmEveryDays: input.confirmEveryDays,
    alertDays: notNull(desk, input.alertDays, 'alertDays'),
  });
  return { kind: 'RESTORE_RECORD', recordKind: 'coveragePolicy', record: { ...was, ...set } };
}
