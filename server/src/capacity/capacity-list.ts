import type { CapacityLedger } from '@tandem/shared/capacity/capacity-ledger';
import { ArgsType, Field, InputType } from 'type-graphql';
import { keptList, searcher } from '../org/listing.ts';
import type { OrgView } from '../org/org-view.ts';
import { PageArgs } from '../schema/connection.type.ts';
import { graphqlEnum } from '../schema/enums.ts';

const CapacityOrder = graphqlEnum('CapacityOrder', 'In which order people are wanted.', {
  OVER_ALLOCATION: 'The most beyond capacity first, then who is beyond it for more weeks, then the fullest.',
  NAME: 'By the name shown.',
  FREE: 'Who is free first, then who has most left; last those who are never free.',
});

@InputType({ description: 'Which people are wanted: those who fit all that is given.' })
export class CapacityFilter {
  @Field(() => String, { nullable: true, description: 'Words of the name or the e-mail address.' })
  search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Allocated beyond capacity in a week (or in none).' })
  overAllocated?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Free in a week (or in none).' })
  free?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Holds a role in the weeks (or none).' })
  holdsRole?: boolean | null;
}

@ArgsType()
export class CapacityListArgs extends PageArgs {
  @Field(() => CapacityFilter, { nullable: true, description: 'Which ones; left out: everybody employed on a day of the weeks.' })
  filter?: CapacityFilter | null;
  @Field(() => CapacityOrder, { defaultValue: 'OVER_ALLOCATION', description: 'In which order.' })
  orderBy!: keyof typeof CapacityOrder;
}

/** Slots of the people that a filter asks for, in order; equal ones by name. */
export function capacityList(
  { org }: OrgView,
  ledger: CapacityLedger,
  teamKey: string | null,
  inScope: Uint8Array,
  { filter, orderBy }: CapacityListArgs,
): readonly number[] {
  const question = ['capacity', ledger.weeks[0], ledger.weeks.length, ledger.freeAtLeast, ledger.holdersOnly, teamKey, filter, orderBy];
  return keptList(org, question, () => {
    const people = org.table('person');
    const matches = searcher(filter?.search);
    const { overAllocated, free, holdsRole } = filter ?? {};
    const found = Array.from(ledger.people).filter((slot) => {
      if (inScope[ledger.team[slot]! + 1] !== 1) return false;
      if (overAllocated != null && ledger.overWeeks[slot]! > 0 !== overAllocated) return false;
      if (free != null && ledger.freeWeek[slot]! >= 0 !== free) return false;
      if (holdsRole != null && ledger.held[slot]! > 0 !== holdsRole) return false;
      const { displayName, email } = people.at(slot)!.details;
      return matches(displayName, email);
    });
    const names = new Map(found.map((slot) => [slot, people.at(slot)!.details.displayName.toLocaleLowerCase('en')]));
    const byName = (a: number, b: number) => (names.get(a)! < names.get(b)! ? -1 : names.get(a)! > names.get(b)! ? 1 : a - b);
    const { mostOver, overWeeks, peak, freeWeek, freePercent } = ledger;
    const never = ledger.weeks.length;
    const weekOf = (slot: number) => (freeWeek[slot]! < 0 ? never : freeWeek[slot]!);
    return found.sort(
      orderBy === 'NAME'
        ? byName
        : orderBy === 'FREE'
          ? (a, b) => weekOf(a) - weekOf(b) || freePercent[b]! - freePercent[a]! || byName(a, b)
          : (a, b) => mostOver[b]! - mostOver[a]! || overWeeks[b]! - overWeeks[a]! || peak[b]! - peak[a]! || byName(a, b),
    );
  });
}
