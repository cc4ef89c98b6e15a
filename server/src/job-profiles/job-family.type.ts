import type * as records from '@tandem/shared/org/records';
import { builtInFamilyOf, profilesOf } from '@tandem/shared/roles/ladders';
import { Field } from 'type-graphql';
import { OrgRecord } from '../org/org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from '../org/org-view.ts';
import { RoleKeyScalar } from '../schema/scalars.ts';
import type { JobProfile } from './job-profile.type.ts';

@OrgNode('jobFamily', 'A family of jobs: what all its rungs have in common.')
export class JobFamily extends OrgRecord<'jobFamily'> {
  constructor(view: OrgView, record: records.JobFamily) {
    super(view, 'jobFamily', record);
  }

  @Field(() => String, { description: 'What it is called.' })
  get name(): string {
    return this.record.name;
  }

  @Field(() => RoleKeyScalar, {
    nullable: true,
    description: 'The role of an initiative that its people hold; null for a family that serves none.',
  })
  get role(): string | null {
    return this.record.role;
  }

  @Field(() => String, { description: 'What the family is for.' })
  get summary(): string {
    return this.record.summary;
  }

  @Field(() => String, { description: 'What its people own.' })
  get owns(): string {
    return this.record.owns;
  }

  @Field(() => String, { description: 'Where they look.' })
  get focus(): string {
    return this.record.focus;
  }

  @Field(() => String, { description: 'What they are measured to reach.' })
  get goal(): string {
    return this.record.goal;
  }

  @Field(() => String, { description: 'How long their work lasts.' })
  get timeFrame(): string {
    return this.record.timeFrame;
  }

  @Field(() => [String], { description: 'What success is measured by.' })
  get metrics(): readonly string[] {
    return this.record.metrics;
  }

  @Field(() => [String], { description: 'Whom they work with.' })
  get stakeholders(): readonly string[] {
    return this.record.stakeholders;
  }

  @Field(() => [String], { description: 'What they work with.' })
  get toolkit(): readonly string[] {
    return this.record.toolkit;
  }

  @Field(() => [String], { description: 'Levels of skill, lowest first.' })
  get skillLevels(): readonly string[] {
    return this.record.skillLevels;
  }

  @Field(() => Boolean, { description: 'Hidden from ladders and drafts.' })
  get retired(): boolean {
    return this.record.retired;
  }

  @Field(() => Boolean, { description: 'Ships with Tandem, edited or not.' })
  get isBuiltIn(): boolean {
    return builtInFamilyOf(this.record.key) !== undefined;
  }

  @Field(() => Boolean, { description: 'Ships with Tandem and was changed here.' })
  get isEdited(): boolean {
    return this.isBuiltIn && this.record !== builtInFamilyOf(this.record.key);
  }

  @Field(() => [nodeType('jobProfile')()], { description: 'Its profiles, lowest rung first; without those that are retired.' })
  profiles(): JobProfile[] {
    return this.view.showAll('jobProfile', profilesOf(this.view.org, this.record.key));
  }
}
