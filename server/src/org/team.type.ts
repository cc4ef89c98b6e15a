import { coverageOfTeam } from '@tandem/shared/coverage/team-coverage';
import type { Day } from '@tandem/shared/org/day';
import type * as records from '@tandem/shared/org/records';
import { Field, Int } from 'type-graphql';
import { CoverageCounts } from '../coverage/coverage-counts.type.ts';
import { connectionType } from '../schema/connection.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import { OrgRecord } from './org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from './org-view.ts';
import type { Position } from './position.type.ts';
import { initiativesOfTeam, positionsOfTeam } from './roll-ups.ts';

@OrgNode('team', 'A team; the parents make a forest.')
export class Team extends OrgRecord<'team'> {
  constructor(view: OrgView, record: records.Team) {
    super(view, 'team', record);
  }

  @Field(() => String, { description: 'Its name.' })
  get name(): string {
    return this.record.name;
  }
  @Field(() => String, { nullable: true, description: 'Such as department or squad, in the words of the source.' })
  get type(): string | null {
    return this.record.type;
  }
  @Field(nodeType('team'), { nullable: true, description: 'The team that it belongs to; null is a top-level team.' })
  get parent(): Team | null {
    return this.view.find('team', this.record.parentKey);
  }
  @Field(() => [nodeType('team')()], { description: 'The teams directly below it.' })
  get children(): Team[] {
    return this.view.showAll('team', this.view.org.childTeams(this.record.key));
  }
  @Field(nodeType('position'), { nullable: true, description: 'The position that leads it.' })
  get lead(): Position | null {
    return this.view.find('position', this.record.leadPositionKey);
  }
  @Field(() => LocalDate, { nullable: true, description: 'First day; null is since ever.' })
  get startDate(): Day | null {
    return this.record.startDate;
  }
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null is open-ended.' })
  get endDate(): Day | null {
    return this.record.endDate;
  }
  @Field(() => Int, { description: 'Positions of this team and all below it that exist on the day.' })
  get positionCount(): number {
    return positionsOfTeam(this.view.on, this.record.key);
  }
  @Field(() => Int, { description: 'Initiatives of this team and all below it, whatever the day.' })
  get initiativeCount(): number {
    return initiativesOfTeam(this.view.on, this.record.key);
  }
  @Field(() => CoverageCounts, { description: 'Coverage on the day of the initiatives of this team and all below it.' })
  get coverage(): CoverageCounts {
    return new CoverageCounts(coverageOfTeam(this.view.org, this.record.key, this.view.day));
  }
}

/** A page of teams. */
export const TeamConnection = connectionType<Team>('Team', nodeType('team'));
