import type * as records from '@tandem/shared/org/records';
import { builtInProfileOf } from '@tandem/shared/roles/ladders';
import { profileDifferences } from '@tandem/shared/roles/profile-differences';
import { positionsByProfile } from '@tandem/shared/roles/profile-of-position';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { OrgRecord } from '../org/org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from '../org/org-view.ts';
import type { JobFamily } from './job-family.type.ts';

@ObjectType({ simpleResolvers: true, description: 'A skill of a job profile and the level at which it is needed.' })
export class ProfileSkill {
  @Field(() => String, { description: 'The skill.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'One of the levels of the family; null is any.' })
  readonly level!: string | null;

  @Field(() => String, { nullable: true, description: 'What having it at that level means.' })
  readonly description!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How one part of a job profile changed.' })
export class ProfileDifference {
  @Field(() => String, { description: 'The part in words, such as `responsibilities`.' })
  readonly part!: string;

  @Field(() => [String], { description: 'What was there before and is not any more.' })
  readonly removed!: readonly string[];

  @Field(() => [String], { description: 'What is new.' })
  readonly added!: readonly string[];
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

  @Field(nodeType('jobFamily'), { description: 'Its family.' })
  get family(): JobFamily {
    return this.view.find('jobFamily', this.record.familyKey)!;
  }

  @Field(() => Boolean, { description: 'Ships with Tandem, edited or not.' })
  get isBuiltIn(): boolean {
    return builtInProfileOf(this.record.key) !== undefined;
  }

  @Field(() => Boolean, { description: 'Ships with Tandem and was changed here.' })
  get isEdited(): boolean {
    return this.isBuiltIn && this.record !== builtInProfileOf(this.record.key);
  }

  @Field(() => [ProfileDifference], {
    description: 'How it differs from the built-in one; empty where there is none, or nothing was changed.',
  })
  get differences(): readonly ProfileDifference[] {
    const builtIn = builtInProfileOf(this.record.key);
    return builtIn === undefined ? [] : profileDifferences(builtIn, this.record);
  }

  @Field(() => Int, { description: 'How many positions that exist on the day stand in it: by their job profile, or else by their title.' })
  get positionCount(): number {
    return positionsByProfile(this.view.org, this.view.on).get(this.record.key) ?? 0;
  }
}
