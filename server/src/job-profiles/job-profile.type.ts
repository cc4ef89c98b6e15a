import type * as records from '@tandem/shared/org/records';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { OrgRecord } from '../org/org-record.type.ts';
import { OrgNode, type OrgView } from '../org/org-view.ts';

@ObjectType({ simpleResolvers: true, description: 'A skill of a job profile and the level at which it is needed.' })
export class ProfileSkill {
  @Field(() => String, { description: 'The skill.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'One of the levels of the family; null is any.' })
  readonly level!: string | null;

  @Field(() => String, { nullable: true, description: 'What having it at that level means.' })
  readonly description!: string | null;
}

@OrgNode('jobProfile', 'What a job of a family is on one rung of a ladder.')
export class JobProfile extends OrgRecord<'jobProfile'> {
  constructor(view: OrgView, record: records.JobProfile) {
    super(view, 'jobProfile', record);
  }

  @Field(() => ID, { description: 'Key of its family.' })
  get familyKey(): string {
    return this.record.familyKey;
  }

  @Field(() => String, { description: 'Its title; positions name it by this.' })
  get name(): string {
    return this.record.name;
  }

  @Field(() => [String], { description: 'Titles that mean the same job.' })
  get otherNames(): readonly string[] {
    return this.record.otherNames;
  }

  @Field(() => Int, { description: 'Rung of the ladder; 1 is the lowest.' })
  get rung(): number {
    return this.record.rung;
  }

  @Field(() => String, { description: 'What the job is for.' })
  get summary(): string {
    return this.record.summary;
  }

  @Field(() => [String], { description: 'What its holder does.' })
  get responsibilities(): readonly string[] {
    return this.record.responsibilities;
  }

  @Field(() => [ProfileSkill], { description: 'Skills that it needs.' })
  get skills(): readonly ProfileSkill[] {
    return this.record.skills;
  }

  @Field(() => [String], { description: 'What its holder is measured by.' })
  get metrics(): readonly string[] {
    return this.record.metrics;
  }

  @Field(() => [String], { description: 'What its holder works with.' })
  get toolkit(): readonly string[] {
    return this.record.toolkit;
  }

  @Field(() => [String], { description: 'Usual certifications.' })
  get certifications(): readonly string[] {
    return this.record.certifications;
  }

  @Field(() => Boolean, { description: 'Hidden from ladders and drafts.' })
  get retired(): boolean {
    return this.record.retired;
  }
}
