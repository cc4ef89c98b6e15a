import type { Day } from '@tandem/shared/org/day';
import type * as records from '@tandem/shared/org/records';
import { Field } from 'type-graphql';
import { OrgRecord } from '../org/org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { RoleAssignment } from './role-assignment.type.ts';

@OrgNode('confirmation', 'A holder has said that they hold a role still.')
export class Confirmation extends OrgRecord<'confirmation'> {
  constructor(view: OrgView, record: records.Confirmation) {
    super(view, 'confirmation', record);
  }

  @Field(nodeType('assignment'), { description: 'The assignment.' })
  get assignment(): RoleAssignment {
    return this.view.find('assignment', this.record.assignmentKey)!;
  }
  @Field(nodeType('person'), { description: 'Who holds it and said so.' })
  get person(): Person {
    return this.view.find('person', this.record.personKey)!;
  }
  @Field(() => LocalDate, { description: 'The day on which it was said.' })
  get day(): Day {
    return this.record.day;
  }
}
