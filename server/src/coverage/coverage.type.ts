import { coverageOnDay } from '@tandem/shared/coverage/coverage-on-day';
import type { TeamCoverage as TeamCounts } from '@tandem/shared/coverage/team-coverage';
import type { CoverageScope } from '@tandem/shared/coverage/coverage-scope';
import { coverageTimeline, type CoveragePoint as Point, type TimelineStep } from '@tandem/shared/coverage/coverage-timeline';
import { exposureOfScope } from '@tandem/shared/coverage/exposure-of-scope';
import { coverageForecast, forecastCount } from '@tandem/shared/coverage/forecast';
import { gapStatistics } from '@tandem/shared/coverage/gap-statistics';
import { heatMap } from '@tandem/shared/coverage/heat-map';
import { alertsOn } from '@tandem/shared/findings/alerts';
import type { FindingKind } from '@tandem/shared/findings/finding';
import { findingsInScope } from '@tandem/shared/findings/findings';
import type { Day } from '@tandem/shared/org/day';
import { Args, ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { nodeType, type OrgView } from '../org/org-view.ts';
import type { Team } from '../org/team.type.ts';
import { badInput } from '../schema/bad-input.ts';
import { PageArgs, type ConnectionOf } from '../schema/connection.type.ts';
import { keyNamed } from '../schema/global-id.ts';
import { pageOf } from '../schema/page.ts';
import { Money } from '../schema/money.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import { CoverageCounts } from './coverage-counts.type.ts';
import { TimelineStepEnum } from './coverage-enums.ts';
import { CoverageGap, CoverageGapConnection } from './coverage-gap.type.ts';
import { Alert, Finding, FindingConnection, FindingKindEnum } from './finding.type.ts';
import { ForecastEntry } from './forecast.type.ts';
import { GapListArgs, gapKey, gapList } from './gap-list.ts';
import { GapStatistics } from './gap-statistics.type.ts';
import { HeatMap } from './heat-map.type.ts';

const MOST_POINTS = 4_000;
const DAYS_OF_STEP: Readonly<Record<TimelineStep, number>> = { DAY: 1, WEEK: 7, MONTH: 28, QUARTER: 90 };

@ArgsType()
export class TimelineArgs {
  @Field(() => LocalDate, { description: 'First day; it has a point of its own.' })
  from!: Day;
  @Field(() => LocalDate, { description: 'Last day; not before the first.' })
  to!: Day;
  @Field(() => TimelineStepEnum, { description: 'How far the points lie apart.' })
  step!: TimelineStep;
}

const MOST_MONTHS = 60;
const MOST_ENTRIES = 1_000;
const MOST_COLUMNS = 140;

@ArgsType()
export class ForecastArgs {
  @Field(() => Int, { defaultValue: 12, description: 'How many months ahead, at most 60. Left out: 12.' })
  months!: number;
  @Field(() => Int, { defaultValue: MOST_ENTRIES, description: 'How many entries at most, up to 1,000. Left out: 1,000.' })
  first!: number;
}

@ArgsType()
export class ForecastCountArgs {
  @Field(() => Int, { defaultValue: 12, description: 'How many months ahead, at most 60. Left out: 12.' })
  months!: number;
}

@ArgsType()
export class HeatMapArgs extends TimelineArgs {}

@ArgsType()
export class FindingListArgs extends PageArgs {
  @Field(() => [FindingKindEnum], { nullable: true, description: 'Of these kinds; left out: of all that the policy has not switched off.' })
  kind?: FindingKind[] | null;
}

@ArgsType()
export class AlertArgs {
  @Field(() => ID, { nullable: true, description: 'Only those that concern this person.' })
  personId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The counts of one day of a timeline.' })
export class CoveragePoint extends CoverageCounts {
  constructor(private readonly point: Point) {
    super(point);
  }

  @Field(() => LocalDate, { description: 'The day.' })
  get date(): Day {
    return this.point.day;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Coverage of a top-level team with all below it. The rows add up to the company.' })
export class TeamCoverage extends CoverageCounts {
  constructor(
    private readonly view: OrgView,
    private readonly row: TeamCounts,
  ) {
    super(row);
  }

  @Field(nodeType('team'), { nullable: true, description: 'The team; null is the row of the initiatives without a team.' })
  get team(): Team | null {
    return this.view.find('team', this.row.teamKey);
  }
}

@ObjectType({ simpleResolvers: true, description: 'Coverage of the company, of a team with all below it, or of one initiative.' })
export class Coverage extends CoverageCounts {
  constructor(
    readonly view: OrgView,
    readonly coverageScope: CoverageScope | undefined,
  ) {
    super(coverageOnDay(view.org, view.day, coverageScope));
  }

  @Field(() => CoverageGapConnection, {
    description:
      'The coverage gaps open on the day, one for each initiative and missing role; or with `openBetween` all that touch an interval.',
  })
  gaps(@Args(() => GapListArgs) args: GapListArgs): ConnectionOf<CoverageGap> {
    const page = pageOf(gapList(this.view, this.coverageScope, args), gapKey, args);
    return new CoverageGapConnection(page, () => page.entries.map((gap) => new CoverageGap(this.view, gap)));
  }

  @Field(() => [Money], {
    description:
      'What is at stake in the gaps open on the day, by currency. An initiative that lacks several roles counts once, with the largest.',
  })
  get exposure(): readonly Money[] {
    return exposureOfScope(this.view.org, this.view.day, this.coverageScope);
  }

  @Field(() => [ForecastEntry], {
    description: 'The gaps that will open after the day, the first to open first, the most severe first among those of one day.',
  })
  forecast(@Args(() => ForecastArgs) { months, first }: ForecastArgs): ForecastEntry[] {
    checkMonths(months);
    if (first < 0 || first > MOST_ENTRIES) throw badInput(`A forecast has 0 to ${MOST_ENTRIES} entries.`);
    return coverageForecast(this.view.org, this.view.day, months, this.coverageScope, first).map(
      (entry) => new ForecastEntry(this.view, entry),
    );
  }

  @Field(() => Int, { description: 'How many gaps will open after the day, whatever part of them `forecast` lists.' })
  forecastCount(@Args(() => ForecastCountArgs) { months }: ForecastCountArgs): number {
    checkMonths(months);
    return forecastCount(this.view.org, this.view.day, months, this.coverageScope);
  }

  @Field(() => HeatMap, { description: 'Teams by months: top teams, or with `teamId` that team and the teams directly below it.' })
  heatMap(@Args(() => HeatMapArgs) { from, to, step }: HeatMapArgs): HeatMap {
    if (to < from) throw badInput('The heat map ends before it begins.');
    if ((to - from) / DAYS_OF_STEP[step] > MOST_COLUMNS)
      throw badInput(`The heat map has more than ${MOST_COLUMNS} columns; take a longer step.`);
    const scope = this.coverageScope;
    if (scope && 'initiativeKey' in scope) throw badInput('A heat map is of the company or of a team.');
    return new HeatMap(this.view, heatMap(this.view.org, from, to, step, scope?.teamKey ?? null));
  }

  @Field(() => FindingConnection, {
    description: 'What is to be looked at in initiatives whose roles are covered: risks, and what the policy asks for beyond. No gaps.',
  })
  findings(@Args(() => FindingListArgs) args: FindingListArgs): ConnectionOf<Finding> {
    const kinds = args.kind == null ? undefined : new Set(args.kind);
    const list = findingsInScope(this.view.org, this.view.day, this.coverageScope, kinds);
    const page = pageOf(list, ({ kind, initiativeKey, role, personKey }) => `${kind}/${initiativeKey}/${role}/${personKey}`, args);
    return new FindingConnection(page, () => page.entries.map((finding) => new Finding(this.view, finding)));
  }

  @Field(() => [Alert], {
    description: 'The gaps that open within the policy’s days of an alert and that nobody is filling yet, with those whom each concerns.',
  })
  alerts(@Args(() => AlertArgs) { personId }: AlertArgs): Alert[] {
    const key = personId == null ? null : keyNamed('Person', personId);
    return alertsOn(this.view.org, this.view.day, this.coverageScope)
      .filter(({ peopleKeys }) => personId == null || (key !== null && peopleKeys.includes(key)))
      .slice(0, MOST_ENTRIES)
      .map((alert) => new Alert(this.view, alert));
  }

  @Field(() => GapStatistics, { description: 'The age of the open gaps and the time that it takes to cover one, by month and portfolio.' })
  get statistics(): GapStatistics {
    return new GapStatistics(this.view, gapStatistics(this.view.org, this.view.day, this.coverageScope));
  }

  @Field(() => [CoveragePoint], {
    description: 'The counts over time, whatever the day: a point on `from`, and on each first day of a step after it.',
  })
  timeline(@Args(() => TimelineArgs) { from, to, step }: TimelineArgs): CoveragePoint[] {
    if (to < from) throw badInput('The timeline ends before it begins.');
    if ((to - from) / DAYS_OF_STEP[step] > MOST_POINTS)
      throw badInput(`The timeline has more than ${MOST_POINTS} points; take a longer step or fewer days.`);
    return coverageTimeline(this.view.org, from, to, step, this.coverageScope).map((point) => new CoveragePoint(point));
  }
}

function checkMonths(months: number): void {
  if (months < 1 || months > MOST_MONTHS) throw badInput(`The forecast looks 1 to ${MOST_MONTHS} months ahead.`);
}
