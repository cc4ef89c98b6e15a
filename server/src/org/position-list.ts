import { teamsBelow } from '@tandem/shared/org/teams-below';
import type { PositionStatus } from '@tandem/shared/org/org-day';
import type { Position } from '@tandem/shared/org/records';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../schema/connection.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { keyNamed } from '../schema/global-id.ts';
import { DirectionField, isFrom, keptList, orderedBy, recordsWhere, searcher, type Direction } from './listing.ts';
import type { OrgView } from './org-view.ts';
import { PositionStatusEnum } from './position.type.ts';

@InputType({ description: 'Which positions are wanted: those that fit all that is given.' })
export class PositionFilter {
  @Field(() => String, { nullable: true, description: 'Words of the title or of an incumbent’s name.' })
  search?: string | null;
  @Field(() => ID, { nullable: true, description: 'In this team or below it on the day.' })
  teamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Reports to this position on the day.' })
  managerId?: string | null;
  @Field(() => [PositionStatusEnum], { nullable: true, description: 'Has one of these statuses on the day.' })
  status?: PositionStatus[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Exists on the day: neither planned nor closed (or the opposite).' })
  existing?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Reports to nobody who exists on the day (or the opposite).' })
  roots?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Has this id at its source.' })
  externalId?: string | null;
  @Field(() => String, { nullable: true, description: 'Came from this source.' })
  source?: string | null;
}

const PositionOrderField = graphqlEnum('PositionOrderField', 'By what positions are ordered.', {
  TITLE: 'The title on the day.',
  START_DATE: 'The first day of the seat.',
  LEVEL: 'The level on the day.',
});

@InputType({ description: 'In which order positions are wanted.' })
export class PositionOrder {
  @Field(() => PositionOrderField, { description: 'By what.' })
  field!: keyof typeof PositionOrderField;
  @DirectionField()
  direction!: Direction;
}

@ArgsType()
export class PositionListArgs extends PageArgs {
  @Field(() => PositionFilter, { nullable: true, description: 'Which ones; left out: every record, whatever the day.' })
  filter?: PositionFilter | null;
  @Field(() => PositionOrder, { nullable: true, description: 'In which order; left out: the one in which they were made.' })
  orderBy?: PositionOrder | null;
}

/** The positions that a filter asks for, in order. */
export function positionList({ org, day, on }: OrgView, { filter, orderBy }: PositionListArgs): readonly Position[] {
  return keptList(org, ['position', day, filter, orderBy], () => {
    const found = recordsWhere(org, 'position', filter ? passes({ org, on }, filter) : () => true);
    if (!orderBy) return found;
    const facts = on.facts.bind(on);
    switch (orderBy.field) {
      case 'TITLE':
        return orderedBy(found, (position) => facts(position).title.toLocaleLowerCase('en'), orderBy.direction);
      case 'START_DATE':
        return orderedBy(found, (position) => position.startDate, orderBy.direction);
      case 'LEVEL':
        return orderedBy(found, (position) => facts(position).level, orderBy.direction);
    }
  });
}

function passes({ org, on }: Pick<OrgView, 'org' | 'on'>, filter: PositionFilter): (position: Position) => boolean {
  const matches = searcher(filter.search);
  const teams = filter.teamId == null ? null : teamsBelow(org, keyNamed('Team', filter.teamId) ?? '');
  const managerKey = filter.managerId == null ? null : (keyNamed('Position', filter.managerId) ?? '');
  const roots = filter.roots == null ? null : new Set(on.roots());
  return (position) => {
    if (!isFrom(position, filter)) return false;
    if (filter.existing != null && on.exists(position) !== filter.existing) return false;
    if (roots && roots.has(position) !== filter.roots) return false;
    if (filter.status && !filter.status.includes(on.status(position))) return false;
    const facts = on.facts(position);
    if (teams && (facts.teamKey === null || !teams.has(facts.teamKey))) return false;
    if (managerKey !== null && facts.managerKey !== managerKey) return false;
    return (
      !filter.search ||
      matches(facts.title, ...on.incumbents(position.key).map(({ personKey }) => org.person(personKey)!.details.displayName))
    );
  };
}
