import type { Day } from '@tandem/shared/org/day';
import { POSITION_STATUSES, type PositionStatus } from '@tandem/shared/org/org-day';
import type * as records from '@tandem/shared/org/records';
import { Args, Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionType, PageArgs, type ConnectionOf } from '../schema/connection.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { Money, PayRange } from '../schema/money.type.ts';
import { pageOf } from '../schema/page.ts';
import { LocalDate } from '../schema/scalars.ts';
import { isLive, wantedSeats } from '@tandem/shared/hiring/requisition-content';
import type { Requisition } from '../hiring/requisition.type.ts';
import type { RoleAssignment } from '../initiatives/role-assignment.type.ts';
import { inForce } from './in-force.ts';
import type { DottedLine } from './dotted-line.type.ts';
import type { Incumbency } from './incumbency.type.ts';
import { OrgRecord } from './org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from './org-view.ts';
import { totalReports } from './roll-ups.ts';
import type { Team } from './team.type.ts';

export const PositionStatusEnum = graphqlEnum<PositionStatus>(
  'PositionStatus',
  'How a position stands on the day; derived from dates and incumbents.',
  {
    FILLED: 'Has an employed incumbent.',
    OPEN: 'A vacancy.',
    ON_HOLD: 'A vacancy whose filling has been put on hold.',
    PLANNED: 'Before its first day.',
    CLOSED: 'After its last day.',
  } satisfies Record<(typeof POSITION_STATUSES)[number], string>,
);

@OrgNode('position', 'A seat in the organization. What can change over time is shown as it is on the day.')
export class Position extends OrgRecord<'position'> {
  private readonly facts: records.PositionVersion;

  constructor(view: OrgView, record: records.Position) {
    super(view, 'position', record);
    this.facts = view.on.facts(record);
  }

  @Field(() => String, { description: 'Its title on the day.' })
  get title(): string {
    return this.facts.title;
  }
  @Field(() => PositionStatusEnum, { description: 'How it stands on the day.' })
  get status(): PositionStatus {
    return this.view.on.status(this.record);
  }
  @Field(() => String, { nullable: true, description: 'The job profile.' })
  get jobProfile(): string | null {
    return this.facts.jobProfile;
  }
  @Field(() => String, { nullable: true, description: 'The level within the job profile.' })
  get level(): string | null {
    return this.facts.level;
  }
  @Field(() => Float, { description: 'Full-time equivalents, 0 to 2.' })
  get fte(): number {
    return this.facts.fte;
  }
  @Field(() => String, { nullable: true, description: 'Where the seat is.' })
  get location(): string | null {
    return this.facts.location;
  }
  @Field(() => String, { nullable: true, description: 'The cost centre that bears it.' })
  get costCenter(): string | null {
    return this.facts.costCenter;
  }
  @Field(() => Money, { nullable: true, description: 'Budgeted cost of a year. Always null without the scope `pay:read`.' })
  get annualCost(): Money | null {
    return this.view.showsPay ? this.facts.annualCost : null;
  }
  @Field(() => PayRange, { nullable: true, description: 'What it may pay in a year. Always null without the scope `pay:read`.' })
  get payRange(): PayRange | null {
    return this.view.showsPay ? this.facts.payRange : null;
  }
  @Field(() => LocalDate, { nullable: true, description: 'First day of the seat; null is since ever.' })
  get startDate(): Day | null {
    return this.record.startDate;
  }
  @Field(() => LocalDate, { nullable: true, description: 'Last day of the seat; null is open-ended.' })
  get endDate(): Day | null {
    return this.record.endDate;
  }
  @Field(() => Boolean, { description: 'Whether filling it has been put on hold.' })
  get onHold(): boolean {
    return this.record.onHold;
  }
  @Field(nodeType('position'), {
    nullable: true,
    description: 'The position that it reports to on the day; null is a root of the org chart.',
  })
  get manager(): Position | null {
    return this.view.find('position', this.facts.managerKey);
  }
  @Field(nodeType('team'), { nullable: true, description: 'Its team on the day.' })
  get team(): Team | null {
    return this.view.find('team', this.facts.teamKey);
  }
  @Field(() => PositionConnection, {
    description: 'Positions that report to it and exist on the day, in the order in which they were made.',
  })
  reports(@Args(() => PageArgs) args: PageArgs): ConnectionOf<Position> {
    const page = pageOf(this.view.on.reports(this.record.key), (report) => report.key, args);
    return new PositionConnection(page, () => this.view.showAll('position', page.entries));
  }
  @Field(() => Int, { description: 'How many report to it directly on the day (the span of control).' })
  get reportCount(): number {
    return this.view.on.reports(this.record.key).length;
  }
  @Field(() => Int, { description: 'How many report to it on the day, directly or through others.' })
  get totalReportCount(): number {
    return totalReports(this.view.on, this.record);
  }
  @Field(() => [nodeType('incumbency')()], {
    description: 'Who sits in it on the day: incumbencies in force of employed people, by person key.',
  })
  get incumbents(): Incumbency[] {
    return this.view.showAll('incumbency', this.view.on.incumbents(this.record.key));
  }
  @Field(() => [nodeType('assignment')()], { description: 'Roles held through this position, in force on the day.' })
  get assignments(): RoleAssignment[] {
    return this.view.showAll('assignment', inForce(this.view.org.assignmentsOfPosition(this.record.key), this.view.day));
  }
  @Field(() => [nodeType('dottedLine')()], { description: 'Its second managers, in force on the day.' })
  get dottedLines(): DottedLine[] {
    return this.view.showAll('dottedLine', inForce(this.view.org.dottedLinesOfPosition(this.record.key), this.view.day));
  }
  @Field(() => [nodeType('dottedLine')()], { description: 'Whose second manager it is, in force on the day.' })
  get dottedReports(): DottedLine[] {
    return this.view.showAll('dottedLine', inForce(this.view.org.dottedLinesOfManager(this.record.key), this.view.day));
  }
  @Field(nodeType('requisition'), {
    nullable: true,
    description: 'The requisition under way that wants somebody for it; null where there is none.',
  })
  get requisition(): Requisition | null {
    const { key } = this.record;
    const wanting = this.view.org
      .requisitionsOfPosition(key)
      .find((one) => isLive(one) && wantedSeats(one).some(({ positionKey }) => positionKey === key));
    return wanting ? this.view.show('requisition', wanting) : null;
  }
  @Field(() => [PositionVersion], { description: 'What it was, is and will be, oldest first.' })
  get versions(): PositionVersion[] {
    return visibleVersions(this.record.versions).map((version) => new PositionVersion(this.view, version));
  }
}

@ObjectType({ simpleResolvers: true, description: 'The facts of a position from a day on, until the next version.' })
export class PositionVersion {
  constructor(
    private readonly view: OrgView,
    private readonly facts: records.PositionVersion,
  ) {}

  @Field(() => LocalDate, { nullable: true, description: 'First day on which this holds; null is since ever.' })
  get from(): Day | null {
    return this.facts.from;
  }
  @Field(() => String, { description: 'The title.' })
  get title(): string {
    return this.facts.title;
  }
  @Field(nodeType('position'), { nullable: true, description: 'The manager.' })
  get manager(): Position | null {
    return this.view.find('position', this.facts.managerKey);
  }
  @Field(nodeType('team'), { nullable: true, description: 'The team.' })
  get team(): Team | null {
    return this.view.find('team', this.facts.teamKey);
  }
  @Field(() => String, { nullable: true, description: 'The level.' })
  get level(): string | null {
    return this.facts.level;
  }
  @Field(() => Float, { description: 'Full-time equivalents.' })
  get fte(): number {
    return this.facts.fte;
  }
  @Field(() => String, { nullable: true, description: 'The location.' })
  get location(): string | null {
    return this.facts.location;
  }
}

/** A page of positions. */
export const PositionConnection = connectionType<Position>('Position', nodeType('position'));

const SHOWN = ['title', 'managerKey', 'teamKey', 'level', 'fte', 'location', 'jobProfile', 'costCenter'] as const;

/** Versions that differ in nothing but pay are one: a change of pay must not be told from the number of versions. */
function visibleVersions(versions: readonly records.PositionVersion[]): records.PositionVersion[] {
  return versions.filter((version, i) => i === 0 || SHOWN.some((name) => version[name] !== versions[i - 1]![name]));
}
