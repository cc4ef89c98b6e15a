import type { ForecastCause, ForecastEntry as Entry } from '@tandem/shared/coverage/forecast';
import { daysToFill } from '@tandem/shared/coverage/expected-fill';
import { formatDay, type Day } from '@tandem/shared/org/day';
import { Field, ObjectType } from 'type-graphql';
import { nodeType, type OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { LocalDate } from '../schema/scalars.ts';
import { CoverageGap } from './coverage-gap.type.ts';
import { ExpectedFill } from './exposure.type.ts';

const CAUSES: Readonly<Record<ForecastCause, string>> = {
  CONTRACT_ENDS: 'The employment of its owner ends.',
  POSITION_ENDS: 'The position that holds the role closes.',
  INCUMBENCY_ENDS: 'Its owner leaves the position that holds the role.',
  ASSIGNMENT_ENDS: 'The assignment of its owner ends.',
  WAIVER_ENDS: 'A waiver of the role ends.',
  INITIATIVE_STARTS: 'The initiative starts without anybody in the role.',
};
export const ForecastCauseEnum = graphqlEnum<ForecastCause>('ForecastCause', 'Why a gap will open; the first that fits.', CAUSES);

const WORDS: Readonly<Record<ForecastCause, (who: string, day: string) => string>> = {
  CONTRACT_ENDS: (who, day) => `${who} leaves the company after ${day}`,
  POSITION_ENDS: (who, day) => `The position through which ${who} holds the role closes after ${day}`,
  INCUMBENCY_ENDS: (who, day) => `${who} leaves the position that holds the role after ${day}`,
  ASSIGNMENT_ENDS: (who, day) => `The assignment of ${who} ends after ${day}`,
  WAIVER_ENDS: (_who, day) => `The waiver of the role ends after ${day}`,
  INITIATIVE_STARTS: (_who, day) => `It starts without anybody in the role, the day after ${day}`,
};

@ObjectType({ simpleResolvers: true, description: 'A gap that is to come.' })
export class ForecastEntry {
  constructor(
    private readonly view: OrgView,
    private readonly entry: Entry,
  ) {}

  @Field(() => CoverageGap, { description: 'The gap as it will stand on its first day.' })
  get gap(): CoverageGap {
    return new CoverageGap(this.view, this.entry.gap);
  }
  @Field(() => ForecastCauseEnum, { description: 'Why it will open.' })
  get cause(): ForecastCause {
    return this.entry.cause;
  }
  @Field(() => String, { description: 'The cause in words, with its day.' })
  get causeText(): string {
    const { personKey, cause, gap } = this.entry;
    const who = personKey === null ? 'its owner' : this.view.org.person(personKey)!.details.displayName;
    return WORDS[cause](who, formatDay(gap.from! - 1));
  }
  @Field(nodeType('person'), { nullable: true, description: 'Whose contract, seat or assignment ends; null where nobody’s does.' })
  get person(): Person | null {
    return this.view.find('person', this.entry.personKey);
  }
  @Field(() => LocalDate, { description: 'The day by which a requisition must open for the gap never to happen.' })
  get openBy(): Day {
    const { expectedFill: fill, gap } = this.entry;
    const level = fill ? this.view.org.position(fill.positionKey)!.versions.at(-1)!.level : null;
    return gap.from! - daysToFill(this.view.org.policy, level);
  }
  @Field(() => ExpectedFill, { nullable: true, description: 'The vacant seat that holds the role then; null where no seat does.' })
  get expectedFill(): ExpectedFill | null {
    return this.entry.expectedFill && new ExpectedFill(this.view, this.entry.expectedFill);
  }
  @Field(() => Boolean, { description: 'Whether somebody follows after it, or a vacant seat that is not on hold holds the role.' })
  get isBeingFilled(): boolean {
    return this.entry.isBeingFilled;
  }
}
