import { bySeverity, gapsOfInitiative } from '@tandem/shared/coverage/coverage-gap';
import { leadershipGap, type LeadershipGap } from '@tandem/shared/coverage/leadership-gap';
import { PAIR_ROLES } from '@tandem/shared/coverage/pair';
import { initiativeRisks } from '@tandem/shared/coverage/risks';
import { roleCoverage } from '@tandem/shared/coverage/role-coverage';
import { raciOnDay } from '@tandem/shared/raci/raci-on-day';
import { scorecardOf, scorecardTrend } from '@tandem/shared/scorecard/scorecard';
import { findingsOf } from '@tandem/shared/findings/findings';
import { includesDay, type Day } from '@tandem/shared/org/day';
import type * as records from '@tandem/shared/org/records';
import { Field, Int } from 'type-graphql';
import { LeadershipGapEnum } from '../coverage/coverage-enums.ts';
import { CoverageGap } from '../coverage/coverage-gap.type.ts';
import { Finding } from '../coverage/finding.type.ts';
import { OrgRecord } from '../org/org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from '../org/org-view.ts';
import type { Team } from '../org/team.type.ts';
import { connectionType } from '../schema/connection.type.ts';
import { Money } from '../schema/money.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import { HealthEnum, InitiativeKindEnum, InitiativeStatusEnum, LifecycleStageEnum } from './initiative-enums.ts';
import { Pair, pairIn, PairLane } from './pair.type.ts';
import { Risk } from './risk.type.ts';
import type { RoleAssignment } from './role-assignment.type.ts';
import { RoleCoverage } from './role-coverage.type.ts';
import type { Measurement } from './measurement.type.ts';
import type { Requisition } from '../hiring/requisition.type.ts';
import type { Raci } from './raci.type.ts';
import { RaciOnDay } from './raci-on-day.type.ts';
import { Scorecard } from './scorecard.type.ts';
import type { Waiver } from './waiver.type.ts';

@OrgNode('initiative', 'A piece of work that needs its pair: a product owner and a project owner.')
export class Initiative extends OrgRecord<'initiative'> {
  constructor(view: OrgView, record: records.Initiative) {
    super(view, 'initiative', record);
  }

  @Field(() => String, { description: 'Its name.' })
  get name(): string {
    return this.record.name;
  }
  @Field(() => InitiativeKindEnum, { description: 'What kind of work it is.' })
  get kind(): records.InitiativeKind {
    return this.record.kind;
  }
  @Field(() => InitiativeStatusEnum, { description: 'How far it is.' })
  get status(): records.InitiativeStatus {
    return this.record.status;
  }
  @Field(() => LifecycleStageEnum, { nullable: true, description: 'Where a product is in its life.' })
  get lifecycleStage(): records.LifecycleStage | null {
    return this.record.lifecycleStage;
  }
  @Field(() => HealthEnum, { nullable: true, description: 'How it goes.' })
  get health(): records.Health | null {
    return this.record.health;
  }
  @Field(nodeType('team'), { nullable: true, description: 'The team that owns it.' })
  get team(): Team | null {
    return this.view.find('team', this.record.teamKey);
  }
  @Field(nodeType('initiative'), { nullable: true, description: 'The program or portfolio that it belongs to.' })
  get parent(): Initiative | null {
    return this.view.find('initiative', this.record.parentKey);
  }
  @Field(() => [nodeType('initiative')()], { description: 'The initiatives directly below it.' })
  get children(): Initiative[] {
    return this.view.org.group('childInitiatives', this.record.key).map((key) => this.view.find('initiative', key)!);
  }
  @Field(() => Int, { nullable: true, description: '1 (highest) to 5; null is not ranked.' })
  get priority(): number | null {
    return this.record.priority;
  }
  @Field(() => Money, { nullable: true, description: 'The whole budget of a project, the yearly one of a product.' })
  get budget(): Money | null {
    return this.record.budget;
  }
  @Field(() => LocalDate, { nullable: true, description: 'First day; null is since ever.' })
  get startDate(): Day | null {
    return this.record.startDate;
  }
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null is open-ended.' })
  get endDate(): Day | null {
    return this.record.endDate;
  }
  @Field(() => Boolean, { description: 'Whether the day lies within its dates: outside of them nobody needs to own it.' })
  get needsOwners(): boolean {
    return includesDay(this.record.startDate, this.record.endDate, this.view.day);
  }
  @Field(() => LeadershipGapEnum, { nullable: true, description: 'Which half of its pair is missing on the day; null where none is.' })
  get leadershipGap(): LeadershipGap | null {
    return leadershipGap(this.view.org, this.record, this.view.day);
  }
  @Field(() => Pair, { description: 'Its two owners on the day.' })
  get pair(): Pair {
    return pairIn(this.view, this.record);
  }
  @Field(() => [PairLane], { description: 'Its two owners over all of its days: product owner, then project owner.' })
  get pairTimeline(): PairLane[] {
    return PAIR_ROLES.map((role) => new PairLane(this.view, this.record, role));
  }
  @Field(() => [RoleCoverage], { description: 'The roles that are required or held, on the day.' })
  get roles(): RoleCoverage[] {
    const { org, day } = this.view;
    const roles = new Set([
      ...org.policy.requiredRoles[this.record.kind],
      ...org.assignmentsOfInitiative(this.record.key).map(({ role }) => role),
    ]);
    return [...roles].map((role) => new RoleCoverage(this.view, role, roleCoverage(org, this.record, role, day)));
  }
  @Field(() => [nodeType('assignment')()], { description: 'All role assignments, whatever the day; `inForce` tells.' })
  get assignments(): RoleAssignment[] {
    return this.view.showAll('assignment', this.view.org.assignmentsOfInitiative(this.record.key));
  }
  @Field(() => [nodeType('waiver')()], { description: 'All waivers, whatever the day; `inForce` tells.' })
  get waivers(): Waiver[] {
    return this.view.showAll('waiver', this.view.org.waiversOfInitiative(this.record.key));
  }
  @Field(nodeType('raci'), { nullable: true, description: 'The RACI matrix that was set for it; null while it has the default one.' })
  get raci(): Raci | null {
    return this.view.find('raci', this.record.key);
  }
  @Field(() => RaciOnDay, {
    description: 'Its RACI matrix, be it its own or the default one, with who stands behind each role on the day.',
  })
  get raciOnDay(): RaciOnDay {
    return new RaciOnDay(this.view, raciOnDay(this.view.org, this.record, this.view.day));
  }
  @Field(() => Scorecard, { description: 'What was measured of it until the day, and what follows from it.' })
  get scorecard(): Scorecard {
    const { org, day } = this.view;
    return { ...scorecardOf(org, this.record.key, day), trend: scorecardTrend(org, this.record.key, day) };
  }
  @Field(() => [nodeType('measurement')()], { description: 'All measured values, in the order in which they were recorded.' })
  get measurements(): Measurement[] {
    return this.view.showAll('measurement', this.view.org.measurementsOf(this.record.key));
  }
  @Field(() => [Risk], { description: 'How its covered roles are in danger on the day.' })
  get risks(): Risk[] {
    return initiativeRisks(this.view.org, this.record, this.view.day).map((risk) => new Risk(this.view, risk));
  }
  @Field(() => [Finding], { description: 'What is to be looked at on the day although its roles are covered.' })
  get findings(): Finding[] {
    return findingsOf(this.view.org, this.record, this.view.day).map((finding) => new Finding(this.view, finding));
  }
  @Field(() => [nodeType('requisition')()], {
    description: 'Requisitions for it, filled and cancelled ones among them, in the order in which they were made.',
  })
  get requisitions(): Requisition[] {
    return this.view.showAll('requisition', this.view.org.requisitionsOfInitiative(this.record.key));
  }
  @Field(() => [CoverageGap], { description: 'Every coverage gap in its dates, past and to come; the most severe first.' })
  get gaps(): CoverageGap[] {
    return gapsOfInitiative(this.view.org, this.record.key, this.view.day)
      .sort(bySeverity)
      .map((gap) => new CoverageGap(this.view, gap));
  }
}

/** A page of initiatives. */
export const InitiativeConnection = connectionType<Initiative>('Initiative', nodeType('initiative'));
