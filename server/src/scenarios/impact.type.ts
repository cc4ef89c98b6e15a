import { CoverageGap as Gap } from '@tandem/shared/coverage/coverage-gap';
import type { GapSpell } from '@tandem/shared/coverage/gap-spells';
import type { Org } from '@tandem/shared/org/org';
import { differenceOf, type RecordDifference } from '@tandem/shared/scenario/difference';
import { impactOf, type Impact as ImpactFound, type ImpactMeasure } from '@tandem/shared/scenario/impact';
import { isPayField } from '@tandem/shared/scenario/record-fields';
import { targetDistances, type TargetDistance as Distance } from '@tandem/shared/scenario/targets';
import { Field, Float, ObjectType } from 'type-graphql';
import { CoverageGap } from '../coverage/coverage-gap.type.ts';
import type { Initiative } from '../initiatives/initiative.type.ts';
import { OrgMetrics } from '../org/org-metrics.type.ts';
import { nodeType, type OrgNodes, type OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import type { Position } from '../org/position.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import type { WantedTargets } from './scenario.ts';

const ImpactMeasureEnum = graphqlEnum<ImpactMeasure>('ImpactMeasure', 'What a scenario is measured by.', {
  HEADCOUNT: 'People in positions, each once.',
  FTE: 'Full-time equivalents of existing positions.',
  RUN_RATE: 'Budgeted yearly cost of existing positions, in minor units of a currency.',
  VACANCIES: 'Existing positions that nobody is in.',
  LAYERS: 'Length of the longest reporting line.',
  AVERAGE_SPAN: 'Mean of direct reports a manager.',
  MEDIAN_SPAN: 'Median of direct reports a manager.',
  LARGEST_SPAN: 'Most direct reports of a manager.',
  MANAGERS: 'Positions with direct reports.',
  COVERAGE_GAPS: 'Coverage gaps open on the day.',
});

@ObjectType({ simpleResolvers: true, description: 'One measure before and after.' })
export class ImpactDelta {
  @Field(() => ImpactMeasureEnum, { description: 'What is measured.' })
  readonly measure!: ImpactMeasure;

  @Field(() => Float, { nullable: true, description: 'At the base; null where there is no such figure.' })
  readonly before!: number | null;

  @Field(() => Float, { nullable: true, description: 'In the scenario; null where there is no such figure.' })
  readonly after!: number | null;

  @Field(() => Float, { nullable: true, description: 'After less before; null where one of them is.' })
  readonly change!: number | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of a run rate, of which there is one for each currency.' })
  readonly currency!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How far a scenario is from one of its targets.' })
export class TargetDistance implements Distance {
  @Field(() => ImpactMeasureEnum, { description: 'What the target is about.' })
  readonly measure!: ImpactMeasure;

  @Field(() => Float, { description: 'The target: at most so much, and of an average span at least. Money in minor units.' })
  readonly target!: number;

  @Field(() => Float, { nullable: true, description: 'In the scenario; null where there is no such figure.' })
  readonly actual!: number | null;

  @Field(() => Float, { nullable: true, description: 'Actual less target; null where there is no such figure.' })
  readonly distance!: number | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of a run rate.' })
  readonly currency!: string | null;

  @Field(() => Boolean, { description: 'Whether the target is reached.' })
  readonly met!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a scenario does to the organization that it stands on, on a day. Pay is in it only with the scope `pay:read`.',
})
export class Impact {
  private worked: ImpactFound | null = null;

  constructor(
    private readonly baseView: OrgView,
    private readonly scenarioView: OrgView,
    private readonly wanted: WantedTargets | null,
  ) {}

  @Field(() => OrgMetrics, { description: 'The base.' })
  get before(): OrgMetrics {
    return new OrgMetrics(this.baseView, COMPANY);
  }
  @Field(() => OrgMetrics, { description: 'The scenario.' })
  get after(): OrgMetrics {
    return new OrgMetrics(this.scenarioView, COMPANY);
  }
  @Field(() => [ImpactDelta], { description: 'Every measure on both sides. Without the scope `pay:read` there are no run rates.' })
  get deltas(): readonly ImpactDelta[] {
    return this.found.deltas.filter(({ measure }) => this.scenarioView.showsPay || measure !== 'RUN_RATE');
  }
  @Field(() => [CoverageGap], { description: 'Gaps with a day, from the day on, on which the role was not missing at the base.' })
  get gapsOpened(): CoverageGap[] {
    return this.found.gapsOpened.map((spell) => this.gap(this.scenarioView, spell));
  }
  @Field(() => [CoverageGap], {
    description: 'Gaps of the base with a day, from the day on, on which the role is no longer missing.',
  })
  get gapsClosed(): CoverageGap[] {
    return this.found.gapsClosed.map((spell) => this.gap(this.baseView, spell));
  }
  @Field(() => [nodeType('person')()], { description: 'People who are edited, are in an edited position, or hold an edited role.' })
  get touchedPeople(): Person[] {
    return this.shown('person', this.found.touchedPeople);
  }
  @Field(() => [nodeType('initiative')()], { description: 'Initiatives that are edited, or have a gap opened or closed.' })
  get touchedInitiatives(): Initiative[] {
    return this.shown('initiative', this.found.touchedInitiatives);
  }
  @Field(() => [nodeType('position')()], { description: 'Positions that are edited, or get or lose an incumbent.' })
  get touchedPositions(): Position[] {
    return this.shown('position', this.found.touchedPositions);
  }
  @Field(() => [TargetDistance], {
    description: 'The distance to every target that is set. Without the scope `pay:read` there is none to a run rate.',
  })
  get targets(): readonly TargetDistance[] {
    if (!this.wanted) return [];
    return targetDistances(this.scenarioView.showsPay ? this.wanted : { ...this.wanted, runRate: null }, this.found.after);
  }

  private get found(): ImpactFound {
    const [before, after] = [this.baseView.org, this.scenarioView.org];
    return (this.worked ??= impactOf(before, after, this.scenarioView.day, visibleDifference(before, after, this.scenarioView.showsPay)));
  }

  private gap(view: OrgView, spell: GapSpell): CoverageGap {
    const day = spell.from === null || spell.from < view.day ? view.day : spell.from;
    return new CoverageGap(view, new Gap(view.org, spell, day, spell.from ?? day));
  }

  /** As they are in the scenario, or at the base where the scenario has them no more. */
  private shown<K extends 'person' | 'initiative' | 'position'>(kind: K, keys: readonly string[]): OrgNodes[K][] {
    return keys.map((key) => this.scenarioView.find(kind, key) ?? this.baseView.find(kind, key)).filter((node) => node !== null);
  }
}

const COMPANY = { positionKey: null, teamKey: null };

/** What differs; a record that differs in pay alone is the same to whoever may not see pay. */
function visibleDifference(before: Org, after: Org, showsPay: boolean): RecordDifference[] {
  const differences = differenceOf(before, after);
  if (showsPay) return differences;
  return differences.filter(
    ({ status, kind, fields }) =>
      status === 'NEW' || status === 'REMOVED' || fields.length === 0 || fields.some(({ field }) => !isPayField(kind, field)),
  );
}
