import type * as records from '@tandem/shared/org/records';
import { Field } from 'type-graphql';
import { OrgRecord } from '../org/org-record.type.ts';
import { OrgNode, type OrgView } from '../org/org-view.ts';
import { RoleKeyScalar } from '../schema/scalars.ts';

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
}
