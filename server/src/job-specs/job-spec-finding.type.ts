import type { JobFamily, JobSpecFinding as Finding, JobSpecRule } from '@tandem/shared/job-spec/job-spec-finding';
import { Field, Int, ObjectType } from 'type-graphql';
import { JobFamilyEnum, JobSpecRuleEnum } from './job-spec-enums.ts';

@ObjectType({ simpleResolvers: true, description: 'One thing to look at in a job spec.' })
export class JobSpecFinding implements Finding {
  @Field(() => JobSpecRuleEnum, { description: 'What it is about.' })
  readonly rule!: JobSpecRule;

  @Field(() => String, { description: 'What was found, and why it matters.' })
  readonly message!: string;

  @Field(() => String, { description: 'What to write instead, or what to do.' })
  readonly suggestion!: string;

  @Field(() => JobFamilyEnum, { nullable: true, description: 'The family that the words belong to; null where the rule knows none.' })
  readonly family!: JobFamily | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where the words begin in the text, in UTF-16 units from 0; null for the title or the whole.',
  })
  readonly from!: number | null;

  @Field(() => Int, { nullable: true, description: 'Where the words end, after their last unit; null for the title or the whole.' })
  readonly to!: number | null;

  @Field(() => String, { nullable: true, description: 'The words themselves, markup between them included; null for the whole.' })
  readonly quote!: string | null;
}
