import type * as records from '@tandem/shared/org/records';
import type { InitiativeKind } from '@tandem/shared/org/records';
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { InitiativeKindEnum } from '../initiatives/initiative-enums.ts';
import { OrgRecord } from '../org/org-record.type.ts';
import { OrgNode, type OrgView } from '../org/org-view.ts';
import { Money, MoneyInput } from '../schema/money.type.ts';
import { RoleKeyScalar } from '../schema/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'The roles that initiatives of one kind need.' })
export class RequiredRoles {
  @Field(() => InitiativeKindEnum, { description: 'The kind of initiative.' })
  readonly kind!: InitiativeKind;

  @Field(() => [RoleKeyScalar], { description: 'The roles that it needs.' })
  readonly roles!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'A role that the organization defines beside the two owners.' })
export class OwnRole {
  @Field(() => RoleKeyScalar, { description: 'The role as assignments name it.' })
  readonly role!: string;

  @Field(() => String, { description: 'What a person calls it.' })
  readonly label!: string;
}

@InputType({ description: 'A role that the organization defines beside the two owners.' })
export class OwnRoleInput {
  @Field(() => RoleKeyScalar, { description: 'The role as assignments name it: upper case letters, digits and _.' })
  role!: string;

  @Field(() => String, { description: 'What a person calls it.' })
  label!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An initiative of some size needs a holder of some rung.' })
export class RungRule {
  @Field(() => RoleKeyScalar, { description: 'The role.' })
  readonly role!: string;

  @Field(() => Money, { nullable: true, description: 'Budget from which on it holds; null: the budget does not count.' })
  readonly budgetFrom!: Money | null;

  @Field(() => Int, { nullable: true, description: 'Number of initiatives below it from which on it holds; null: it does not count.' })
  readonly initiativesBelowFrom!: number | null;

  @Field(() => Int, {
    description:
      'Rung of the organization’s own ladder that the holder needs at least, 1 (junior) to 5; a ladder of more rungs is fitted to these.',
  })
  readonly leastRung!: number;
}

@InputType({ description: 'An initiative of some size needs a holder of some rung.' })
export class RungRuleInput {
  @Field(() => RoleKeyScalar, { description: 'The role.' })
  role!: string;

  @Field(() => MoneyInput, { nullable: true, description: 'Budget from which on it holds; left out or null: the budget does not count.' })
  budgetFrom?: MoneyInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of initiatives below it from which on it holds; left out or null: it does not count.',
  })
  initiativesBelowFrom?: number | null;

  @Field(() => Int, {
    description:
      'Rung of the organization’s own ladder that the holder needs at least, 1 (junior) to 5; a ladder of more rungs is fitted to these.',
  })
  leastRung!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How long it takes to fill a seat of a level.' })
export class LevelDays {
  @Field(() => String, { description: 'The level as positions name it.' })
  readonly level!: string;

  @Field(() => Int, { description: 'Days from opening a requisition to a filled seat.' })
  readonly days!: number;
}

@InputType({ description: 'How long it takes to fill a seat of a level.' })
export class LevelDaysInput {
  @Field(() => String, { description: 'The level as positions name it.' })
  level!: string;

  @Field(() => Int, { description: 'Days from opening a requisition to a filled seat.' })
  days!: number;
}

@OrgNode('coveragePolicy', 'What the organization asks of its initiatives.')
export class CoveragePolicy extends OrgRecord<'coveragePolicy'> {
  constructor(view: OrgView, record: records.PolicyRecord) {
    super(view, 'coveragePolicy', record);
  }

  @Field(() => [RequiredRoles], { description: 'The roles that each kind of initiative needs.' })
  get requiredRoles(): RequiredRoles[] {
    const { requiredRoles } = this.record;
    return (['PROJECT', 'PRODUCT'] as const).map((kind) => ({ kind, roles: requiredRoles[kind] }));
  }
  @Field(() => [OwnRole], { description: 'Roles beside the two owners.' })
  get ownRoles(): readonly OwnRole[] {
    return this.record.ownRoles;
  }
  @Field(() => Boolean, { description: 'Whether one person may hold both roles.' })
  get hybridAllowed(): boolean {
    return this.record.hybridAllowed;
  }
  @Field(() => Float, { description: 'Percent; a known allocation below it covers on paper only.' })
  get smallestAllocation(): number {
    return this.record.smallestAllocation;
  }
  @Field(() => Int, { nullable: true, description: 'More initiatives than this held by one person are on paper; null is no limit.' })
  get mostInitiatives(): number | null {
    return this.record.mostInitiatives;
  }
  @Field(() => Int, { description: 'Days before an ending in which it counts as ending soon.' })
  get noticeDays(): number {
    return this.record.noticeDays;
  }
  @Field(() => Int, { description: 'Usual days from opening a requisition to a filled seat.' })
  get daysToFill(): number {
    return this.record.daysToFill;
  }
  @Field(() => [LevelDays], { description: 'The same for seats of some levels, where it is known to be another one.' })
  get daysToFillByLevel(): LevelDays[] {
    return Object.entries(this.record.daysToFillByLevel).map(([level, days]) => ({ level, days }));
  }
  @Field(() => [RungRule], { description: 'The rungs that holders of initiatives of some size need.' })
  get rungs(): readonly RungRule[] {
    return this.record.rungs;
  }
  @Field(() => [String], { description: 'Kinds of findings that nobody wants to hear of.' })
  get switchedOff(): readonly string[] {
    return this.record.switchedOff;
  }
  @Field(() => Int, {
    nullable: true,
    description: 'Days after which a holder is asked again whether they still hold a role; null: never.',
  })
  get confirmEveryDays(): number | null {
    return this.record.confirmEveryDays;
  }
  @Field(() => Int, { description: 'Days before a gap opens in which those whom it concerns are told.' })
  get alertDays(): number {
    return this.record.alertDays;
  }
}
