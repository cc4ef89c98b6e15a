import type { ProfileSkill } from '@tandem/shared/org/records';
import { Field, ID, InputType, Int } from 'type-graphql';
import { UpdateInput } from '../changes/edit-input.ts';

@InputType({ description: 'A skill of a job profile.' })
export class ProfileSkillInput implements ProfileSkill {
  @Field(() => String, { description: 'The skill.' })
  name!: string;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'One of the levels of the family; null is any.' })
  level!: string | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'What having it at that level means.' })
  description!: string | null;
}

/** What can be said of a job profile. */
@InputType()
export abstract class JobProfileContentInput extends UpdateInput {
  @Field(() => [String], { nullable: true, description: 'Titles that mean the same job.' })
  otherNames?: string[] | null;

  @Field(() => String, { nullable: true, description: 'What the job is for.' })
  summary?: string | null;

  @Field(() => [String], { nullable: true, description: 'What its holder does.' })
  responsibilities?: string[] | null;

  @Field(() => [ProfileSkillInput], { nullable: true, description: 'All skills that it needs.' })
  skills?: ProfileSkillInput[] | null;

  @Field(() => [String], { nullable: true, description: 'What its holder is measured by.' })
  metrics?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What its holder works with.' })
  toolkit?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Usual certifications.' })
  certifications?: string[] | null;
}

@InputType({ description: 'Makes a job profile.' })
export class CreateJobProfileInput extends JobProfileContentInput {
  @Field(() => ID, { description: 'Its family.' })
  familyId!: string;

  @Field(() => String, { description: 'Its title; no other profile may have it.' })
  name!: string;

  @Field(() => Int, { description: 'Rung of the ladder; 1 is the lowest.' })
  rung!: number;

  @Field(() => ID, { nullable: true, description: 'The key that it gets; left out: one is made.' })
  key?: string | null;
}

@InputType({ description: 'Changes a job profile. What is left out, or null, stays.' })
export class UpdateJobProfileInput extends JobProfileContentInput {
  @Field(() => ID, { description: 'The profile, built in or not.' })
  jobProfileId!: string;

  @Field(() => ID, { nullable: true, description: 'Its family.' })
  familyId?: string | null;

  @Field(() => String, { nullable: true, description: 'Its title; no other profile may have it.' })
  name?: string | null;

  @Field(() => Int, { nullable: true, description: 'Rung of the ladder; 1 is the lowest.' })
  rung?: number | null;
}

@InputType({ description: 'Copies a job profile under a name of its own.' })
export class CopyJobProfileInput extends UpdateInput {
  @Field(() => ID, { description: 'The profile that is copied.' })
  jobProfileId!: string;

  @Field(() => String, { description: 'Title of the copy; no other profile may have it.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'Family of the copy; left out: the same.' })
  familyId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Rung of the copy; left out: the same.' })
  rung?: number | null;

  @Field(() => ID, { nullable: true, description: 'The key that the copy gets; left out: one is made.' })
  key?: string | null;
}

@InputType({ description: 'Hides a job profile from ladders and drafts, or shows it again.' })
export class RetireJobProfileInput extends UpdateInput {
  @Field(() => ID, { description: 'The profile.' })
  jobProfileId!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False: show it again.' })
  retired!: boolean;
}

@InputType({ description: 'Takes an edited built-in job profile back to what ships with Tandem.' })
export class ResetJobProfileInput extends UpdateInput {
  @Field(() => ID, { description: 'The profile.' })
  jobProfileId!: string;
}
