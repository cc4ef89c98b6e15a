import type { CapacityLedger } from '@tandem/shared/capacity/capacity-ledger';
import { heldRuns, type HeldRun } from '@tandem/shared/capacity/held-runs';
import { addAllocated } from '@tandem/shared/capacity/person-weeks';
import { percentOfWeek } from '@tandem/shared/capacity/weeks';
import type { Day } from '@tandem/shared/org/day';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { boundOf } from '@tandem/shared/coverage/held-days';
import type { RoleAssignment } from '../initiatives/role-assignment.type.ts';
import { nodeType, type OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import type { Team } from '../org/team.type.ts';
import { connectionType } from '../schema/connection.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import { CapacityWeek, weeksShown } from './capacity-week.type.ts';

@ObjectType({ simpleResolvers: true, description: 'A role in the hands of one person over the weeks.' })
export class CapacityRole {
  constructor(
    private readonly view: OrgView,
    private readonly ledger: CapacityLedger,
    private readonly run: HeldRun,
  ) {}

  @Field(nodeType('assignment'), { description: 'The assignment: role, initiative, allocation.' })
  get assignment(): RoleAssignment {
    return this.view.show('assignment', this.run.assignment);
  }
  @Field(() => LocalDate, { nullable: true, description: 'First day on which this person holds it; null where nothing bounds it.' })
  get from(): Day | null {
    return boundOf(this.run.from);
  }
  @Field(() => LocalDate, { nullable: true, description: 'Last day on which this person holds it; null where nothing bounds it.' })
  get to(): Day | null {
    return boundOf(this.run.to);
  }
  @Field(() => [Float], { description: 'Percent of each week; 0 where the allocation is unknown.' })
  get allocated(): number[] {
    const sums = new Float64Array(this.ledger.weeks.length);
    addAllocated([this.run], this.ledger.weeks[0]!, sums);
    return Array.from(sums, percentOfWeek);
  }
}

@ObjectType({ simpleResolvers: true, description: 'A person over the weeks.' })
export class CapacityRow {
  constructor(
    private readonly view: OrgView,
    private readonly ledger: CapacityLedger,
    private readonly slot: number,
  ) {}

  @Field(nodeType('person'), { description: 'The person.' })
  get person(): Person {
    return this.view.show('person', this.view.org.table('person').at(this.slot)!);
  }
  @Field(nodeType('team'), {
    nullable: true,
    description: 'The team they count in: of the seat held first in the weeks, of several the one with the most FTE; null without one.',
  })
  get team(): Team | null {
    const team = this.view.org.table('team').at(this.ledger.team[this.slot]!);
    return team ? this.view.show('team', team) : null;
  }
  @Field(() => [CapacityWeek], { description: 'Week by week.' })
  get weeks(): CapacityWeek[] {
    return weeksShown(this.ledger.weeksOf(this.slot));
  }
  @Field(() => [CapacityRole], { description: 'What they hold in the weeks, by name or through a seat.' })
  get roles(): CapacityRole[] {
    const { weeks } = this.ledger;
    const person = this.view.org.table('person').at(this.slot)!;
    return heldRuns(this.view.org, person, weeks[0]!, weeks.at(-1)! + 6).map((run) => new CapacityRole(this.view, this.ledger, run));
  }
  @Field(() => Float, { description: 'Percent allocated in the fullest week.' })
  get peak(): number {
    return this.ledger.peak[this.slot]!;
  }
  @Field(() => Float, { description: 'Mean percent allocated over the weeks with a day of employment.' })
  get average(): number {
    return this.ledger.average[this.slot]!;
  }
  @Field(() => Int, { description: 'Weeks in which more is allocated than there is.' })
  get overWeekCount(): number {
    return this.ledger.overWeeks[this.slot]!;
  }
  @Field(() => Float, { description: 'The most percent beyond the capacity of a week; 0 where there is none.' })
  get mostOver(): number {
    return this.ledger.mostOver[this.slot]!;
  }
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Monday of the first week with at least `freeAtLeast` percent left; null where there is none.',
  })
  get freeFrom(): Day | null {
    return this.ledger.weeks[this.ledger.freeWeek[this.slot]!] ?? null;
  }
  @Field(() => Float, { nullable: true, description: 'Percent left in that week; null where there is none.' })
  get freePercent(): number | null {
    return this.freeFrom === null ? null : this.ledger.freePercent[this.slot]!;
  }
  @Field(() => Int, { description: 'Assignments in the weeks whose allocation is unknown; they add nothing to any sum.' })
  get unknownCount(): number {
    return this.ledger.unknown[this.slot]!;
  }
}

export const CapacityRowConnection = connectionType<CapacityRow>('CapacityRow', () => CapacityRow);
