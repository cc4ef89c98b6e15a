import { bySeverity, gapsBetween, gapsOnDay, type CoverageGap } from '@tandem/shared/coverage/coverage-gap';
import type { CoverageScope } from '@tandem/shared/coverage/coverage-scope';
import type { GapReason } from '@tandem/shared/coverage/gap-reason';
import type { LeadershipGap } from '@tandem/shared/coverage/leadership-gap';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { InitiativeKind } from '@tandem/shared/org/records';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { InitiativeKindEnum } from '../initiatives/initiative-enums.ts';
import { keptList, orderedBy, OrderDirection, searcher, type Direction } from '../org/listing.ts';
import type { OrgView } from '../org/org-view.ts';
import { badInput } from '../schema/bad-input.ts';
import { teamsBelow } from '@tandem/shared/org/teams-below';
import { PageArgs } from '../schema/connection.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { keyNamed } from '../schema/global-id.ts';
import { LocalDate, RoleKeyScalar } from '../schema/scalars.ts';
import { CoverageGapReasonEnum, LeadershipGapEnum } from './coverage-enums.ts';

@InputType({ description: 'An interval of days; both ends belong to it.' })
export class DayIntervalInput {
  @Field(() => LocalDate, { description: 'First day.' })
  from!: Day;
  @Field(() => LocalDate, { description: 'Last day; not before the first.' })
  to!: Day;
}

@InputType({ description: 'Which gaps are wanted: those that fit all that is given.' })
export class CoverageGapFilter {
  @Field(() => DayIntervalInput, {
    nullable: true,
    description:
      'Every gap that touches these days, whole, instead of those open on the day; leadership gap and reason are as of its first day, or of the first of these days where it began before.',
  })
  openBetween?: DayIntervalInput | null;
  @Field(() => [RoleKeyScalar], { nullable: true, description: 'One of these roles is missing.' })
  role?: string[] | null;
  @Field(() => [CoverageGapReasonEnum], { nullable: true, description: 'For one of these reasons.' })
  reason?: GapReason[] | null;
  @Field(() => [LeadershipGapEnum], { nullable: true, description: 'With one of these leadership gaps.' })
  leadershipGap?: LeadershipGap[] | null;
  @Field(() => ID, { nullable: true, description: 'Of an initiative of this team or one below it.' })
  teamId?: string | null;
  @Field(() => [InitiativeKindEnum], { nullable: true, description: 'Of an initiative of one of these kinds.' })
  kind?: InitiativeKind[] | null;
  @Field(() => String, { nullable: true, description: 'Words of the name of the initiative.' })
  search?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of this severity or more.' })
  minSeverity?: number | null;
}

const CoverageGapOrderField = graphqlEnum('CoverageGapOrderField', 'By what gaps are ordered.', {
  SEVERITY: 'The severity.',
  FROM: 'The first day; gaps without one come first.',
  TO: 'The last day; gaps without one come last.',
  INITIATIVE: 'The name of the initiative.',
  TEAM: 'The name of the team.',
});

@InputType({ description: 'In which order gaps are wanted.' })
export class CoverageGapOrder {
  @Field(() => CoverageGapOrderField, { description: 'By what.' })
  field!: keyof typeof CoverageGapOrderField;
  @Field(() => OrderDirection, { nullable: true, description: 'Which end comes first. Left out: `DESC` for severity, else `ASC`.' })
  direction?: Direction | null;
}

@ArgsType()
export class GapListArgs extends PageArgs {
  @Field(() => CoverageGapFilter, { nullable: true, description: 'Which ones; left out: those open on the day.' })
  filter?: CoverageGapFilter | null;
  @Field(() => CoverageGapOrder, { nullable: true, description: 'In which order; left out: the most severe first.' })
  orderBy?: CoverageGapOrder | null;
}

/** The gaps that a filter asks for, in order. Throws BAD_USER_INPUT on an interval that ends before it begins. */
export function gapList({ org, day }: OrgView, scope: CoverageScope | undefined, { filter, orderBy }: GapListArgs): readonly CoverageGap[] {
  const interval = filter?.openBetween;
  if (interval && interval.to < interval.from) throw badInput('openBetween ends before it begins.');
  return keptList(org, ['gap', interval ? null : day, scope, filter, orderBy], () => {
    const gaps = (interval ? gapsBetween(org, interval, scope) : gapsOnDay(org, day, scope))
      .filter(filter ? passes(org, filter) : () => true)
      .sort(bySeverity);
    if (!orderBy) return gaps;
    return orderedBy(gaps, valueIn(org, orderBy), orderBy.direction ?? (orderBy.field === 'SEVERITY' ? 'DESC' : 'ASC'));
  });
}

/** What a gap is known by in its list, for cursors. */
export function gapKey({ initiativeKey, role, from }: CoverageGap): string {
  return `${initiativeKey}/${role}/${from ?? ''}`;
}

function passes(org: Org, filter: CoverageGapFilter): (gap: CoverageGap) => boolean {
  const matches = searcher(filter.search);
  const teams = filter.teamId == null ? null : teamsBelow(org, keyNamed('Team', filter.teamId) ?? '');
  return (gap) => {
    const initiative = org.initiative(gap.initiativeKey)!;
    if (filter.role && !filter.role.includes(gap.role)) return false;
    if (filter.reason && !filter.reason.includes(gap.reason)) return false;
    if (filter.leadershipGap && (gap.leadershipGap === null || !filter.leadershipGap.includes(gap.leadershipGap))) return false;
    if (teams && (initiative.teamKey === null || !teams.has(initiative.teamKey))) return false;
    if (filter.kind && !filter.kind.includes(initiative.kind)) return false;
    if (filter.minSeverity != null && gap.severity < filter.minSeverity) return false;
    return matches(initiative.name);
  };
}

function valueIn(org: Org, { field }: CoverageGapOrder): (gap: CoverageGap) => string | number | null {
  const initiativeOf = (gap: CoverageGap) => org.initiative(gap.initiativeKey)!;
  switch (field) {
    case 'SEVERITY':
      return (gap) => gap.severity;
    case 'FROM':
      return (gap) => gap.from ?? -Infinity;
    case 'TO':
      return (gap) => gap.to ?? Infinity;
    case 'INITIATIVE':
      return (gap) => initiativeOf(gap).name.toLocaleLowerCase('en');
    case 'TEAM':
      return (gap) => org.team(initiativeOf(gap).teamKey ?? '')?.name.toLocaleLowerCase('en') ?? null;
  }
}
