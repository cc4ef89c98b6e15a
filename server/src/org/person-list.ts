import { isEmployed } from '@tandem/shared/org/org-day';
import type { Person } from '@tandem/shared/org/records';
import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../schema/connection.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { DirectionField, isFrom, keptList, orderedBy, recordsWhere, searcher, type Direction } from './listing.ts';
import type { OrgView } from './org-view.ts';

@InputType({ description: 'Which people are wanted: those who fit all that is given.' })
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'Words of the name or the e-mail address.' })
  search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Employed on the day (or the opposite).' })
  employed?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'The same as `employed`.' })
  existing?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Has this id at its source.' })
  externalId?: string | null;
  @Field(() => String, { nullable: true, description: 'Came from this source.' })
  source?: string | null;
}

const PersonOrderField = graphqlEnum('PersonOrderField', 'By what people are ordered.', {
  NAME: 'The name shown.',
  HIRE_DATE: 'The first day employed.',
});

@InputType({ description: 'In which order people are wanted.' })
export class PersonOrder {
  @Field(() => PersonOrderField, { description: 'By what.' })
  field!: keyof typeof PersonOrderField;
  @DirectionField()
  direction!: Direction;
}

@ArgsType()
export class PersonListArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which ones; left out: every record, whatever the day.' })
  filter?: PersonFilter | null;
  @Field(() => PersonOrder, { nullable: true, description: 'In which order; left out: the one in which they were made.' })
  orderBy?: PersonOrder | null;
}

/** The people that a filter asks for, in order. */
export function personList({ org, day }: OrgView, { filter, orderBy }: PersonListArgs): readonly Person[] {
  return keptList(org, ['person', day, filter, orderBy], () => {
    const matches = searcher(filter?.search);
    const found = recordsWhere(org, 'person', (person) => {
      if (!filter) return true;
      if (!isFrom(person, filter)) return false;
      const employed = isEmployed(person, day);
      if ((filter.employed ?? employed) !== employed || (filter.existing ?? employed) !== employed) return false;
      return matches(person.details.displayName, person.details.email);
    });
    if (!orderBy) return found;
    return orderBy.field === 'NAME'
      ? orderedBy(found, (person) => person.details.displayName.toLocaleLowerCase('en'), orderBy.direction)
      : orderedBy(found, (person) => person.hireDate, orderBy.direction);
  });
}
