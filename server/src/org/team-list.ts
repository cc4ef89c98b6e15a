import { includesDay } from '@tandem/shared/org/day';
import type { Team } from '@tandem/shared/org/records';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../schema/connection.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { keyNamed } from '../schema/global-id.ts';
import { DirectionField, isFrom, keptList, orderedBy, recordsWhere, searcher, type Direction } from './listing.ts';
import type { OrgView } from './org-view.ts';

@InputType({ description: 'Which teams are wanted: those that fit all that is given.' })
export class TeamFilter {
  @Field(() => String, { nullable: true, description: 'Words of the name.' })
  search?: string | null;
  @Field(() => ID, { nullable: true, description: 'Directly below this team.' })
  parentId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Top-level (or the opposite).' })
  roots?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'The day lies within its dates (or the opposite).' })
  existing?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Has this id at its source.' })
  externalId?: string | null;
  @Field(() => String, { nullable: true, description: 'Came from this source.' })
  source?: string | null;
}

const TeamOrderField = graphqlEnum('TeamOrderField', 'By what teams are ordered.', { NAME: 'The name.' });

@InputType({ description: 'In which order teams are wanted.' })
export class TeamOrder {
  @Field(() => TeamOrderField, { description: 'By what.' })
  field!: keyof typeof TeamOrderField;
  @DirectionField()
  direction!: Direction;
}

@ArgsType()
export class TeamListArgs extends PageArgs {
  @Field(() => TeamFilter, { nullable: true, description: 'Which ones; left out: every record, whatever the day.' })
  filter?: TeamFilter | null;
  @Field(() => TeamOrder, { nullable: true, description: 'In which order; left out: the one in which they were made.' })
  orderBy?: TeamOrder | null;
}

/** The teams that a filter asks for, in order. */
export function teamList({ org, day }: OrgView, { filter, orderBy }: TeamListArgs): readonly Team[] {
  return keptList(org, ['team', day, filter, orderBy], () => {
    const matches = searcher(filter?.search);
    const parentKey = filter?.parentId == null ? null : (keyNamed('Team', filter.parentId) ?? '');
    const found = recordsWhere(org, 'team', (team) => {
      if (!filter) return true;
      if (!isFrom(team, filter)) return false;
      if (parentKey !== null && team.parentKey !== parentKey) return false;
      if (filter.roots != null && (team.parentKey === null) !== filter.roots) return false;
      if (filter.existing != null && includesDay(team.startDate, team.endDate, day) !== filter.existing) return false;
      return matches(team.name);
    });
    return orderBy ? orderedBy(found, (team) => team.name.toLocaleLowerCase('en'), orderBy.direction) : found;
  });
}
