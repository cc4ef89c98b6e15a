import type { Day } from '@tandem/shared/org/day';
import { isEmployed } from '@tandem/shared/org/org-day';
import type * as records from '@tandem/shared/org/records';
import { Field } from 'type-graphql';
import { connectionType } from '../schema/connection.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { RoleAssignment } from '../initiatives/role-assignment.type.ts';
import { inForce } from './in-force.ts';
import type { Incumbency } from './incumbency.type.ts';
import { OrgRecord } from './org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from './org-view.ts';

@OrgNode('person', 'Somebody who works here, did, or will.')
export class Person extends OrgRecord<'person'> {
  constructor(view: OrgView, record: records.Person) {
    super(view, 'person', record);
  }

  @Field(() => String, { description: 'The name shown everywhere.' })
  get displayName(): string {
    return this.record.details.displayName;
  }
  @Field(() => String, { nullable: true, description: 'Given name.' })
  get givenName(): string | null {
    return this.record.details.givenName;
  }
  @Field(() => String, { nullable: true, description: 'Family name.' })
  get familyName(): string | null {
    return this.record.details.familyName;
  }
  @Field(() => String, { nullable: true, description: 'The name by which the person wants to be called.' })
  get preferredName(): string | null {
    return this.record.details.preferredName;
  }
  @Field(() => String, { nullable: true, description: 'Employee number.' })
  get employeeNumber(): string | null {
    return this.record.details.employeeNumber;
  }
  @Field(() => String, { nullable: true, description: 'Work e-mail address.' })
  get email(): string | null {
    return this.record.details.email;
  }
  @Field(() => String, { nullable: true, description: 'Such as `FULL_TIME` or `CONTRACTOR`, in the words of the source.' })
  get employmentType(): string | null {
    return this.record.employmentType;
  }
  @Field(() => LocalDate, { nullable: true, description: 'First day employed; null is since ever.' })
  get hireDate(): Day | null {
    return this.record.hireDate;
  }
  @Field(() => LocalDate, { nullable: true, description: 'Last day employed; null is open-ended.' })
  get terminationDate(): Day | null {
    return this.record.terminationDate;
  }
  @Field(() => Boolean, { description: 'Whether employed on the day.' })
  get employed(): boolean {
    return isEmployed(this.record, this.view.day);
  }
  @Field(() => String, { nullable: true, description: 'Where the person works.' })
  get location(): string | null {
    return this.record.location;
  }
  @Field(() => [String], { description: 'Skills.' })
  get skills(): readonly string[] {
    return this.record.skills;
  }
  @Field(() => [String], { description: 'Certifications.' })
  get certifications(): readonly string[] {
    return this.record.certifications;
  }
  @Field(() => [nodeType('incumbency')()], { description: 'Positions held on the day; none while not employed.' })
  get incumbencies(): Incumbency[] {
    return this.view.showAll('incumbency', this.view.on.seatsOf(this.record.key));
  }
  @Field(() => [nodeType('assignment')()], { description: 'Roles held by name, in force on the day.' })
  get assignments(): RoleAssignment[] {
    return this.view.showAll('assignment', inForce(this.view.org.assignmentsOfPerson(this.record.key), this.view.day));
  }
}

/** A page of people. */
export const PersonConnection = connectionType<Person>('Person', nodeType('person'));
