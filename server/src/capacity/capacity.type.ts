import { capacityLedger, type CapacityLedger, type CapacityQuestion } from '@tandem/shared/capacity/capacity-ledger';
import { comingFree, type ComingFree as Freed } from '@tandem/shared/capacity/coming-free';
import { capacityByTeam, type CapacityOfTeams, type TeamCapacity as TeamRow } from '@tandem/shared/capacity/team-capacity';
import type { Day } from '@tandem/shared/org/day';
import type { Key } from '@tandem/shared/org/records';
import { Arg, Args, ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { keptList } from '../org/listing.ts';
import { nodeType, type OrgView } from '../org/org-view.ts';
import type { Team } from '../org/team.type.ts';
import { badInput } from '../schema/bad-input.ts';
import { PageArgs, type ConnectionOf } from '../schema/connection.type.ts';
import { keyNamed } from '../schema/global-id.ts';
import { pageOf } from '../schema/page.ts';
import { LocalDate } from '../schema/scalars.ts';
import { CapacityListArgs, capacityList } from './capacity-list.ts';
import { CapacityRow, CapacityRowConnection } from './capacity-row.type.ts';
import { CapacityWeek, weeksShown } from './capacity-week.type.ts';
import { ComingFree, ComingFreeConnection } from './coming-free.type.ts';

const MOST_WEEKS = 106;
const USUAL_DAYS = 26 * 7 - 1;

@ArgsType()
export class CapacityArgs {
  @Field(() => ID, { nullable: true, description: 'Of this team and all below it; left out: of the company.' })
  teamId?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The first week is the one of this day; left out: the day that is looked at.' })
  from?: Day | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: `The last week is the one of this day, at most ${MOST_WEEKS} weeks in all; left out: half a year after \`from\`.`,
  })
  to?: Day | null;
  @Field(() => Int, {
    defaultValue: 20,
    description: 'Percent of a full-time week, from 1 to 100, that must be left for somebody to be free.',
  })
  freeAtLeast!: number;
  @Field(() => Boolean, { defaultValue: false, description: 'Leave out who holds no role in the weeks, also from sums and teams.' })
  holdersOnly!: boolean;
}

/** The question that arguments ask on a day. Throws BAD_USER_INPUT where they ask for no week, too many, or a share that is none. */
export function capacityQuestion({ from, to, freeAtLeast, holdersOnly }: CapacityArgs, day: Day): CapacityQuestion {
  const first = from ?? day;
  const last = to ?? first + USUAL_DAYS;
  if (last < first) throw badInput('to is before from.');
  if (last - first > (MOST_WEEKS - 1) * 7) throw badInput(`At most ${MOST_WEEKS} weeks at once.`);
  if (freeAtLeast < 1 || freeAtLeast > 100) throw badInput(`freeAtLeast is ${freeAtLeast}; it must be from 1 to 100.`);
  return { from: first, to: last, freeAtLeast, holdersOnly };
}

@ObjectType({ simpleResolvers: true, description: 'A team with all below it over the weeks, or the people without a team.' })
export class TeamCapacity {
  constructor(
    private readonly view: OrgView,
    private readonly row: TeamRow,
  ) {}

  @Field(nodeType('team'), { nullable: true, description: 'The team; null is the row of the people without one.' })
  get team(): Team | null {
    return this.view.find('team', this.row.teamKey);
  }
  @Field(() => Boolean, { description: 'Whether it is the team that was asked for, with its own people alone.' })
  get itself(): boolean {
    return this.row.itself;
  }
  @Field(() => Int, { description: 'People employed on a day of the weeks; with `holdersOnly` those of them who hold a role.' })
  get peopleCount(): number {
    return this.row.peopleCount;
  }
  @Field(() => Int, { description: 'People who are allocated beyond their capacity in a week.' })
  get overAllocatedCount(): number {
    return this.row.overAllocatedCount;
  }
  @Field(() => [CapacityWeek], { description: 'Week by week.' })
  get weeks(): CapacityWeek[] {
    return weeksShown(this.row.weeks);
  }
}

@ObjectType({ simpleResolvers: true, description: 'Who is allocated how much, week by week.' })
export class Capacity {
  private readonly ledger: CapacityLedger;
  private readonly teamsFound: CapacityOfTeams;

  constructor(
    private readonly view: OrgView,
    private readonly question: CapacityQuestion,
    private readonly teamKey: Key | null,
  ) {
    this.ledger = capacityLedger(view.org, question);
    this.teamsFound = capacityByTeam(view.org, this.ledger, teamKey);
  }

  @Field(() => [CapacityWeek], { description: 'All people together, week by week.' })
  get weeks(): CapacityWeek[] {
    return weeksShown(this.teamsFound.totals.weeks);
  }
  @Field(() => Int, { description: 'People employed on a day of the weeks; with `holdersOnly` those of them who hold a role.' })
  get peopleCount(): number {
    return this.teamsFound.totals.peopleCount;
  }
  @Field(() => Int, { description: 'People who are allocated beyond their capacity in a week.' })
  get overAllocatedCount(): number {
    return this.teamsFound.totals.overAllocatedCount;
  }
  @Field(() => Int, { description: 'People with at least `freeAtLeast` percent left in a week.' })
  get freeCount(): number {
    return this.inScope().filter((slot) => this.ledger.freeWeek[slot]! >= 0).length;
  }
  @Field(() => Int, { description: 'Assignments of unknown allocation that they hold in the weeks, once a holder; they add nothing.' })
  get unknownCount(): number {
    return this.inScope().reduce((sum, slot) => sum + this.ledger.unknown[slot]!, 0);
  }
  @Field(() => [TeamCapacity], {
    description: 'Top teams and the people without one; of a team: its own people, then the teams below it. The rows add up.',
  })
  get teams(): TeamCapacity[] {
    return this.teamsFound.rows.map((row) => new TeamCapacity(this.view, row));
  }
  @Field(() => CapacityRowConnection, { description: 'People.' })
  rows(@Args(() => CapacityListArgs) args: CapacityListArgs): ConnectionOf<CapacityRow> {
    const slots = capacityList(this.view, this.ledger, this.teamKey, this.teamsFound.inScope, args);
    const page = pageOf(slots, (slot) => this.view.org.table('person').at(slot)!.key, args);
    return new CapacityRowConnection(page, () => page.entries.map((slot) => new CapacityRow(this.view, this.ledger, slot)));
  }
  @Field(() => CapacityRow, {
    nullable: true,
    description: 'One person, whatever the team; null where there is none, or who is not employed in the weeks.',
  })
  row(@Arg('personId', () => ID, { description: 'Any of their ids, or their key.' }) personId: string): CapacityRow | null {
    const key = keyNamed('Person', personId);
    const slot = key === null ? -1 : this.view.org.table('person').slotOf(key);
    return this.ledger.people.includes(slot) ? new CapacityRow(this.view, this.ledger, slot) : null;
  }
  @Field(() => ComingFreeConnection, { description: 'Who comes free of a role from `from` to `to`, by day.' })
  comingFree(@Args(() => PageArgs) args: PageArgs): ConnectionOf<ComingFree> {
    const { from, to } = this.question;
    const list: readonly Freed[] = keptList(this.view.org, ['comingFree', from, to, this.teamKey], () => {
      const wanted = new Set(this.inScope());
      return comingFree(this.view.org, from, to, (slot) => wanted.has(slot));
    });
    const page = pageOf(list, ({ assignment, personKey }) => `${assignment.key} ${personKey}`, args);
    return new ComingFreeConnection(page, () => page.entries.map((freed) => new ComingFree(this.view, freed)));
  }

  private inScope(): number[] {
    return Array.from(this.ledger.people).filter((slot) => this.teamsFound.inScope[this.ledger.team[slot]! + 1] === 1);
  }
}
