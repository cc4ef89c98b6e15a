import { gapsOnDay } from '@tandem/shared/coverage/coverage-gap';
import { roleCoverage } from '@tandem/shared/coverage/role-coverage';
import { leadershipGap, type LeadershipGap } from '@tandem/shared/coverage/leadership-gap';
import { initiativeRisks, type RiskKind } from '@tandem/shared/coverage/risks';
import { includesDay, type Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Initiative, InitiativeKind, InitiativeStatus } from '@tandem/shared/org/records';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { LeadershipGapEnum } from '../coverage/coverage-enums.ts';
import { DirectionField, isFrom, keptList, orderedBy, recordsWhere, searcher, type Direction } from '../org/listing.ts';
import type { OrgView } from '../org/org-view.ts';
import { teamsBelow } from '@tandem/shared/org/teams-below';
import { PageArgs } from '../schema/connection.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { keyNamed } from '../schema/global-id.ts';
import { RoleKeyScalar } from '../schema/scalars.ts';
import { InitiativeKindEnum, InitiativeStatusEnum, RiskKindEnum } from './initiative-enums.ts';

@InputType({ description: 'Which initiatives are wanted: those that fit all that is given.' })
export class InitiativeFilter {
  @Field(() => String, { nullable: true, description: 'Words of the name.' })
  search?: string | null;
  @Field(() => [InitiativeKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kind?: InitiativeKind[] | null;
  @Field(() => [InitiativeStatusEnum], { nullable: true, description: 'With one of these statuses.' })
  status?: InitiativeStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this team or one below it.' })
  teamId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'The day lies within its dates (or the opposite).' })
  existing?: boolean | null;
  @Field(() => [LeadershipGapEnum], { nullable: true, description: 'With one of these leadership gaps on the day.' })
  leadershipGap?: LeadershipGap[] | null;
  @Field(() => RoleKeyScalar, { nullable: true, description: 'This required role is missing on the day.' })
  missingRole?: string | null;
  @Field(() => [RiskKindEnum], { nullable: true, description: 'With one of these risks on the day.' })
  risk?: RiskKind[] | null;
  @Field(() => [Int], { nullable: true, description: 'With one of these priorities.' })
  priority?: number[] | null;
  @Field(() => String, { nullable: true, description: 'Has this id at its source.' })
  externalId?: string | null;
  @Field(() => String, { nullable: true, description: 'Came from this source.' })
  source?: string | null;
}

const InitiativeOrderField = graphqlEnum('InitiativeOrderField', 'By what initiatives are ordered.', {
  NAME: 'The name.',
  PRIORITY: 'The priority: 1 is the highest.',
  START_DATE: 'The first day.',
  END_DATE: 'The last day.',
  SEVERITY: 'The severity of the worst gap open on the day.',
});

@InputType({ description: 'In which order initiatives are wanted.' })
export class InitiativeOrder {
  @Field(() => InitiativeOrderField, { description: 'By what.' })
  field!: keyof typeof InitiativeOrderField;
  @DirectionField()
  direction!: Direction;
}

@ArgsType()
export class InitiativeListArgs extends PageArgs {
  @Field(() => InitiativeFilter, { nullable: true, description: 'Which ones; left out: every record, whatever the day.' })
  filter?: InitiativeFilter | null;
  @Field(() => InitiativeOrder, { nullable: true, description: 'In which order; left out: the one in which they were made.' })
  orderBy?: InitiativeOrder | null;
}

/** The initiatives that a filter asks for, in order. */
export function initiativeList({ org, day }: OrgView, { filter, orderBy }: InitiativeListArgs): readonly Initiative[] {
  return keptList(org, ['initiative', day, filter, orderBy], () => {
    const found = recordsWhere(org, 'initiative', filter ? passes(org, day, filter) : () => true);
    return orderBy ? orderedBy(found, valueIn(org, day, orderBy), orderBy.direction) : found;
  });
}

function passes(org: Org, day: Day, filter: InitiativeFilter): (initiative: Initiative) => boolean {
  const matches = searcher(filter.search);
  const teams = filter.teamId == null ? null : teamsBelow(org, keyNamed('Team', filter.teamId) ?? '');
  return (initiative) => {
    if (!isFrom(initiative, filter) || !matches(initiative.name)) return false;
    if (filter.kind && !filter.kind.includes(initiative.kind)) return false;
    if (filter.status && !filter.status.includes(initiative.status)) return false;
    if (filter.priority && (initiative.priority === null || !filter.priority.includes(initiative.priority))) return false;
    if (teams && (initiative.teamKey === null || !teams.has(initiative.teamKey))) return false;
    if (filter.existing != null && includesDay(initiative.startDate, initiative.endDate, day) !== filter.existing) return false;
    if (
      filter.missingRole != null &&
      !(includesDay(initiative.startDate, initiative.endDate, day) && roleCoverage(org, initiative, filter.missingRole, day).missing)
    )
      return false;
    if (filter.leadershipGap) {
      const gap = leadershipGap(org, initiative, day);
      if (gap === null || !filter.leadershipGap.includes(gap)) return false;
    }
    return !filter.risk || initiativeRisks(org, initiative, day).some(({ kind }) => filter.risk!.includes(kind));
  };
}

function valueIn(org: Org, day: Day, { field }: InitiativeOrder): (initiative: Initiative) => string | number | null {
  switch (field) {
    case 'NAME':
      return (initiative) => initiative.name.toLocaleLowerCase('en');
    case 'PRIORITY':
      return (initiative) => initiative.priority;
    case 'START_DATE':
      return (initiative) => initiative.startDate;
    case 'END_DATE':
      return (initiative) => initiative.endDate;
    case 'SEVERITY': {
      const worst = new Map<string, number>();
      for (const { initiativeKey, severity } of gapsOnDay(org, day))
        worst.set(initiativeKey, Math.max(severity, worst.get(initiativeKey) ?? 0));
      return (initiative) => worst.get(initiative.key) ?? null;
    }
  }
}
