import { departure } from '@tandem/shared/closing/departure';
import { compassAndEngine, QUADRANTS } from '@tandem/shared/scorecard/compass-and-engine';
import { teamsBelow } from '@tandem/shared/org/teams-below';
import { coverageByTeam } from '@tandem/shared/coverage/team-coverage';
import type { Day } from '@tandem/shared/org/day';
import { POLICY_KEY, type Key, type RecordKind } from '@tandem/shared/org/records';
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { Departure } from '../closing/departure.type.ts';
import { Capacity, CapacityArgs, capacityQuestion } from '../capacity/capacity.type.ts';
import { CoveragePolicy } from '../coverage/coverage-policy.type.ts';
import { Coverage, TeamCoverage } from '../coverage/coverage.type.ts';
import { CompassAndEngine } from '../initiatives/compass-and-engine.type.ts';
import { RequestContext } from '../context.ts';
import { RequisitionListArgs, requisitionList } from '../hiring/requisition-list.ts';
import { Requisition, RequisitionConnection } from '../hiring/requisition.type.ts';
import { InitiativeListArgs, initiativeList } from '../initiatives/initiative-list.ts';
import { Initiative, InitiativeConnection } from '../initiatives/initiative.type.ts';
import { badInput } from '../schema/bad-input.ts';
import { MOST_MONTHS } from '@tandem/shared/hiring-plan/hiring-plan';
import { HiringPlan } from '../hiring-plan/hiring-plan.type.ts';
import type { ConnectionOf } from '../schema/connection.type.ts';
import { keyNamed } from '../schema/global-id.ts';
import { pageOf } from '../schema/page.ts';
import { LocalDate } from '../schema/scalars.ts';
import { OrgMetrics } from './org-metrics.type.ts';
import { NODE_NAMES, type OrgView } from './org-view.ts';
import { PersonListArgs, personList } from './person-list.ts';
import type { OrgRecordsSnapshot } from '@tandem/shared/org/org-from-records';
import { OrgRecords, recordsShown } from './org-records.ts';
import { Person, PersonConnection } from './person.type.ts';
import { PositionListArgs, positionList } from './position-list.ts';
import { Position, PositionConnection } from './position.type.ts';
import { TeamListArgs, teamList } from './team-list.ts';
import { Team, TeamConnection } from './team.type.ts';

@ArgsType()
export class CoverageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this team and all below it.' })
  teamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this initiative alone.' })
  initiativeId?: string | null;
}

const MOST_POINTS = 1_000;

@ArgsType()
export class MapArgs {
  @Field(() => ID, { nullable: true, description: 'Of this team and all below it.' })
  teamId?: string | null;
  @Field(() => Int, { defaultValue: 500, description: `How many points, at most ${MOST_POINTS}. Left out: 500.` })
  first!: number;
}

@ArgsType()
export class DepartureArgs {
  @Field(() => ID, { description: 'Who leaves, by any of their ids or their key.' })
  personId!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Their last day employed; left out: the day that is looked at.' })
  lastDay?: Day | null;
}

@ArgsType()
export class MetricsArgs {
  @Field(() => ID, { nullable: true, description: 'Of this position and all that report to it, directly or through others.' })
  positionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this team and all below it.' })
  teamId?: string | null;
}

@ArgsType()
class HiringPlanArgs {
  @Field(() => ID, { nullable: true, description: 'The team, with all below it; left out: the company.' })
  teamId?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'A day of the first month; left out: the viewed day.' })
  from?: Day | null;
  @Field(() => Int, { nullable: true, description: 'How many months, 1 to 36; 12 if left out.' })
  months?: number | null;
}

const keyOf = ({ key }: { readonly key: Key }): Key => key;

@ObjectType({ simpleResolvers: true, description: 'The organization in one version and on one day: every question is asked of it.' })
export class Org {
  constructor(readonly view: OrgView) {}

  @Field(() => LocalDate, { description: 'The day that decides what is in force.' })
  get asOf(): Day {
    return this.view.day;
  }
  @Field(() => Int, { description: 'Number of the last act in it.' })
  get revision(): number {
    return this.view.scope.baseRevision ?? this.view.org.revision;
  }
  @Field(() => PositionConnection, { description: 'Positions.' })
  positions(@Args(() => PositionListArgs) args: PositionListArgs): ConnectionOf<Position> {
    const page = pageOf(positionList(this.view, args), keyOf, args);
    return new PositionConnection(page, () => this.view.showAll('position', page.entries));
  }
  @Field(() => PersonConnection, { description: 'People.' })
  people(@Args(() => PersonListArgs) args: PersonListArgs): ConnectionOf<Person> {
    const page = pageOf(personList(this.view, args), keyOf, args);
    return new PersonConnection(page, () => this.view.showAll('person', page.entries));
  }
  @Field(() => TeamConnection, { description: 'Teams.' })
  teams(@Args(() => TeamListArgs) args: TeamListArgs): ConnectionOf<Team> {
    const page = pageOf(teamList(this.view, args), keyOf, args);
    return new TeamConnection(page, () => this.view.showAll('team', page.entries));
  }
  @Field(() => InitiativeConnection, { description: 'Initiatives.' })
  initiatives(@Args(() => InitiativeListArgs) args: InitiativeListArgs): ConnectionOf<Initiative> {
    const page = pageOf(initiativeList(this.view, args), keyOf, args);
    return new InitiativeConnection(page, () => this.view.showAll('initiative', page.entries));
  }
  @Field(() => Coverage, {
    description: 'Which initiatives have their pair. An unknown team or initiative is an error with the code NOT_FOUND.',
  })
  coverage(@Args(() => CoverageArgs) { teamId, initiativeId }: CoverageArgs): Coverage {
    if (teamId != null && initiativeId != null) throw badInput('Give teamId or initiativeId, not both.');
    if (teamId != null) return new Coverage(this.view, { teamKey: this.existingKey('team', teamId) });
    return new Coverage(this.view, initiativeId == null ? undefined : { initiativeKey: this.existingKey('initiative', initiativeId) });
  }
  @Field(() => [TeamCoverage], {
    description:
      'Coverage of every top-level team with all below it, and of the initiatives without a team; the rows add up to the company.',
  })
  get coverageByTeam(): TeamCoverage[] {
    return coverageByTeam(this.view.org, this.view.day).map((row) => new TeamCoverage(this.view, row));
  }
  @Field(() => OrgMetrics, {
    description: 'Headcount, FTE, layers and spans. An unknown position or team is an error with the code NOT_FOUND.',
  })
  metrics(@Args(() => MetricsArgs) { positionId, teamId }: MetricsArgs): OrgMetrics {
    const positionKey = positionId == null ? null : this.existingKey('position', positionId);
    return new OrgMetrics(this.view, { positionKey, teamKey: teamId == null ? null : this.existingKey('team', teamId) });
  }
  @Field(() => Departure, {
    description: 'What becomes uncovered if one person leaves. An unknown person is an error with the code NOT_FOUND.',
  })
  departure(@Args(() => DepartureArgs) { personId, lastDay }: DepartureArgs): Departure {
    const personKey = this.existingKey('person', personId);
    return new Departure(this.view, departure(this.view.org, personKey, lastDay ?? this.view.day));
  }
  @Field(() => Capacity, {
    description: 'Who is allocated how much, week by week, and who comes free. An unknown team is an error with the code NOT_FOUND.',
  })
  capacity(@Args(() => CapacityArgs) args: CapacityArgs): Capacity {
    const teamKey = args.teamId == null ? null : this.existingKey('team', args.teamId);
    return new Capacity(this.view, capacityQuestion(args, this.view.day), teamKey);
  }
  @Field(() => CompassAndEngine, { description: 'The map of compass and engine: is it the right thing, and is it done right.' })
  compassAndEngine(@Args(() => MapArgs) { teamId, first }: MapArgs): CompassAndEngine {
    const { org, day } = this.view;
    const teams = teamId == null ? null : new Set(teamsBelow(org, this.existingKey('team', teamId)));
    const { points, unplacedKeys } = compassAndEngine(org, day, ({ teamKey }) => !teams || (teamKey !== null && teams.has(teamKey)));
    const worst = points.toSorted((a, b) => a.projectHealth + a.productHealth - b.projectHealth - b.productHealth);
    return {
      points: worst
        .slice(0, Math.min(first, MOST_POINTS))
        .map((point) => ({ ...point, initiative: this.view.find('initiative', point.initiativeKey)! })),
      quadrants: QUADRANTS.map((quadrant) => ({ quadrant, count: points.filter((point) => point.quadrant === quadrant).length })),
      unplacedCount: unplacedKeys.length,
    };
  }
  @Field(() => CoveragePolicy, { description: 'What it asks of its initiatives; the default, of version 0, where nothing else was set.' })
  get policy(): CoveragePolicy {
    const defaults = { ...this.view.org.policy, key: POLICY_KEY, source: null, externalId: null, version: 0 };
    return this.view.show('coveragePolicy', this.view.org.record('coveragePolicy', POLICY_KEY) ?? defaults);
  }
  @Field(() => Position, { nullable: true, description: 'A position by any of its ids or its key; null where there is none.' })
  position(@Arg('id', () => ID, { description: 'Any of its ids, or its key.' }) id: string): Position | null {
    return this.view.find('position', keyNamed('Position', id));
  }
  @Field(() => Person, { nullable: true, description: 'A person by any of their ids or their key; null where there is none.' })
  person(@Arg('id', () => ID, { description: 'Any of their ids, or their key.' }) id: string): Person | null {
    return this.view.find('person', keyNamed('Person', id));
  }
  @Field(() => Team, { nullable: true, description: 'A team by any of its ids or its key; null where there is none.' })
  team(@Arg('id', () => ID, { description: 'Any of its ids, or its key.' }) id: string): Team | null {
    return this.view.find('team', keyNamed('Team', id));
  }
  @Field(() => Initiative, { nullable: true, description: 'An initiative by any of its ids or its key; null where there is none.' })
  initiative(@Arg('id', () => ID, { description: 'Any of its ids, or its key.' }) id: string): Initiative | null {
    return this.view.find('initiative', keyNamed('Initiative', id));
  }

  @Field(() => RequisitionConnection, { description: 'Requisitions.' })
  async requisitions(
    @Ctx() context: RequestContext,
    @Args(() => RequisitionListArgs) args: RequisitionListArgs,
  ): Promise<ConnectionOf<Requisition>> {
    const page = pageOf(await requisitionList(context, this.view, args), keyOf, args);
    return new RequisitionConnection(page, () => this.view.showAll('requisition', page.entries));
  }
  @Field(() => Requisition, { nullable: true, description: 'A requisition by any of its ids or its key; null where there is none.' })
  requisition(@Arg('id', () => ID, { description: 'Any of its ids, or its key.' }) id: string): Requisition | null {
    return this.view.find('requisition', keyNamed('Requisition', id));
  }

  @Field(() => HiringPlan, {
    description: 'Headcount and cost month by month against the targets. An unknown team is an error with the code NOT_FOUND.',
  })
  hiringPlan(@Args(() => HiringPlanArgs) { teamId, from, months }: HiringPlanArgs): HiringPlan {
    const count = months ?? 12;
    if (count < 1 || count > MOST_MONTHS) throw badInput(`months is ${count}; it must be from 1 to ${MOST_MONTHS}.`);
    return new HiringPlan(this.view, from ?? this.view.day, count, teamId == null ? null : this.existingKey('team', teamId));
  }
  @Field(() => OrgRecords, { description: 'All records of this version, whatever the day.' })
  get records(): OrgRecordsSnapshot {
    return recordsShown(this.view);
  }

  private existingKey(kind: RecordKind, id: string): Key {
    const key = keyNamed(NODE_NAMES[kind], id);
    if (key === null || !this.view.org.record(kind, key))
      throw badInput(`There is no ${NODE_NAMES[kind].toLowerCase()} ‘${id.slice(0, 80)}’.`, 'NOT_FOUND');
    return key;
  }
}
